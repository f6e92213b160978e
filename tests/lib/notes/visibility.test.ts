import { expect, it } from "vitest";
import type { Anyone, Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import type { Visibility } from "@/lib/generated/prisma/enums";
import { visibleTo, visibleToSql } from "@/lib/notes/visibility";
import { aNote, aPerson } from "../../support/cast";

/** Both forms of the rule are asked each time and must agree. */
async function sees(viewer: Anyone, note: { id: string }): Promise<boolean> {
  const byPrisma = await db.note.count({ where: { AND: [{ id: note.id }, visibleTo(viewer)] } });
  const bySql = await db.$queryRaw<unknown[]>(
    Prisma.sql`SELECT 1 FROM notes n WHERE n.id = ${note.id}::uuid AND ${visibleToSql(viewer)}`,
  );
  expect(bySql.length).toBe(byPrisma);
  return byPrisma === 1;
}

async function befriend(one: Viewer, other: Viewer) {
  await db.follow.createMany({
    data: [
      { followerId: one.id, followeeId: other.id },
      { followerId: other.id, followeeId: one.id },
    ],
  });
}

it("shows each audience its notes and nobody else", async () => {
  const [mei, friend, fan, stranger] = [await aPerson(), await aPerson(), await aPerson(), await aPerson()];
  await befriend(mei, friend);
  await db.follow.create({ data: { followerId: fan.id, followeeId: mei.id } });
  const expected: Record<Visibility, boolean[]> = {
    everyone: [true, true, true, true, true],
    mutuals: [true, true, false, false, false],
    only_me: [true, false, false, false, false],
  };
  for (const [visibility, answers] of Object.entries(expected)) {
    const note = await aNote({ by: mei, visibility: visibility as Visibility });
    const seen = [];
    for (const viewer of [mei, friend, fan, stranger, null]) seen.push(await sees(viewer, note));
    expect(seen, visibility).toEqual(answers);
  }
});

it("hides a note both ways when there is a block, whoever blocked", async () => {
  const [mei, ana, bo] = [await aPerson(), await aPerson(), await aPerson()];
  await db.block.create({ data: { blockerId: mei.id, blockedId: ana.id } });
  await db.block.create({ data: { blockerId: bo.id, blockedId: mei.id } });
  const note = await aNote({ by: mei });
  expect(await sees(ana, note)).toBe(false);
  expect(await sees(bo, note)).toBe(false);
});

it("leaves a note in review to its author alone", async () => {
  const [mei, ana] = [await aPerson(), await aPerson()];
  const note = await aNote({ by: mei });
  await db.screening.create({
    data: { verdict: "hold", hits: [], holds: { create: [{ noteId: note.id }] } },
  });
  expect([await sees(mei, note), await sees(ana, note), await sees(null, note)]).toEqual([
    true,
    false,
    false,
  ]);
});

it("shows a deleted note to nobody, its author neither", async () => {
  const mei = await aPerson();
  const note = await aNote({ by: mei });
  await db.note.update({ where: { id: note.id }, data: { deletedAt: new Date() } });
  expect([await sees(mei, note), await sees(null, note)]).toEqual([false, false]);
});
