import { randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { interestedAgain, markSeen, notInterested } from "@/lib/feed/commands";
import { uninterestingTo } from "@/lib/feed/interest";
import { seenAtOnce, seenInput } from "@/lib/feed/schema";
import { sweepSeen } from "@/lib/feed/seen";
import { budgets } from "@/lib/limits";
import { aNote, aPerson } from "@/tests/support/cast";
import { refusalOf } from "@/tests/support/refusal";

let mei: Viewer;
let ana: Viewer;

beforeEach(async () => {
  [mei, ana] = await Promise.all([aPerson(), aPerson()]);
});

test("a note is seen once, and what one may not see is passed over", async () => {
  const note = await aNote({ by: ana });
  const secret = await aNote({ by: ana, visibility: "only_me" });
  await markSeen(mei, { ids: [note.id, secret.id, randomUUID()] });
  await markSeen(mei, { ids: [note.id] });
  expect(await db.seenNote.findMany({ select: { noteId: true, accountId: true } })).toEqual([
    { noteId: note.id, accountId: mei.id },
  ]);
});

test("a batch holds sixty at most, and at least one", () => {
  const ids = (count: number) => ({ ids: Array.from({ length: count }, () => randomUUID()) });
  expect(seenInput.safeParse(ids(seenAtOnce)).success).toBe(true);
  expect(seenInput.safeParse(ids(seenAtOnce + 1)).success).toBe(false);
  expect(seenInput.safeParse(ids(0)).success).toBe(false);
});

test("after three months a note may come as new", async () => {
  const [old, young] = [await aNote({ by: ana }), await aNote({ by: ana })];
  const now = new Date("2026-06-01T00:00:00Z");
  const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);
  await db.seenNote.createMany({
    data: [
      { accountId: mei.id, noteId: old.id, seenAt: daysAgo(90.1) },
      { accountId: mei.id, noteId: young.id, seenAt: daysAgo(89.9) },
    ],
  });
  expect(await sweepSeen(now)).toBe(1);
  expect(await db.seenNote.findMany({ select: { noteId: true } })).toEqual([{ noteId: young.id }]);
});

test("not interested, twice, is once; taking it back twice is quietly nothing", async () => {
  const note = await aNote({ by: ana });
  const wish = { kind: "note", id: note.id } as const;
  await notInterested(mei, wish);
  await notInterested(mei, wish);
  await notInterested(mei, { kind: "author", id: ana.id });
  expect(await uninterestingTo(mei)).toMatchObject([
    { kind: "author", name: ana.name },
    { kind: "note", title: note.title, author: ana.name },
  ]);
  expect(await uninterestingTo(ana)).toEqual([]);
  await interestedAgain(ana, wish);
  expect(await db.notInterested.count()).toBe(2);
  await interestedAgain(mei, wish);
  await interestedAgain(mei, wish);
  expect(await uninterestingTo(mei)).toHaveLength(1);
});

test("what is not there cannot be uninteresting, nor what one may not see", async () => {
  const secret = await aNote({ by: ana, visibility: "only_me" });
  for (const kind of ["note", "author", "topic"] as const) {
    expect(await refusalOf(notInterested(mei, { kind, id: randomUUID() }))).toMatchObject({
      code: "not_found",
    });
  }
  expect(await refusalOf(notInterested(mei, { kind: "note", id: secret.id }))).toMatchObject({
    code: "not_found",
  });
});

test("a note that is gone is not told of in the list", async () => {
  const note = await aNote({ by: ana });
  await notInterested(mei, { kind: "note", id: note.id });
  await db.note.update({ where: { id: note.id }, data: { deletedAt: new Date() } });
  expect(await uninterestingTo(mei)).toEqual([]);
});

test("saying it three hundred times an hour is enough", async () => {
  const note = await aNote({ by: ana });
  const { points } = budgets.interest;
  for (let at = 0; at < points; at += 1) await notInterested(mei, { kind: "note", id: note.id });
  expect(await refusalOf(notInterested(mei, { kind: "note", id: note.id }))).toMatchObject({
    code: "limited",
  });
}, 30_000);

test("who has blocked Mei stands no more on the list of whom she is not interested in", async () => {
  await notInterested(mei, { kind: "author", id: ana.id });
  expect(await uninterestingTo(mei)).toHaveLength(1);
  await db.block.create({ data: { blockerId: ana.id, blockedId: mei.id } });
  expect(await uninterestingTo(mei)).toEqual([]);
});
