import type { Moderator } from "@/lib/accounts/authority";
import { writeAudit } from "@/lib/audit/write";
import { db, type Tx } from "@/lib/db";
import type { RaidInput } from "@/lib/desk/schema";

/** Against a flood of strangers. What it does to comments is lib/comments/raid.ts; it ends by itself. */

export type Raid = {
  holdYoungerDays: number | null;
  slowSeconds: number | null;
  from: string;
  until: string;
  by: string;
};

const shown = {
  holdYoungerDays: true,
  slowSeconds: true,
  until: true,
  createdAt: true,
  endedAt: true,
  switchedOnBy: { select: { name: true } },
} as const;

/** Switches it on for so many hours from now, or changes the one that runs. */
export async function switchOn(senior: Moderator, { hours, ...measures }: RaidInput): Promise<void> {
  await db.$transaction(async (tx) => {
    await settle(tx);
    await end(tx, senior);
    const until = new Date(Date.now() + hours * 3_600_000);
    const { id } = await tx.raidSwitch.create({
      data: { ...measures, until, switchedOnById: senior.id },
      select: { id: true },
    });
    const after = { ...measures, until: until.toISOString() };
    await writeAudit(tx, {
      actorId: senior.id,
      action: "raid.switched_on",
      subject: { kind: "raid", id },
      after,
    });
  });
}

/** Switches it off before its time. What waits goes on waiting: each comment has its case. */
export async function switchOff(senior: Moderator): Promise<void> {
  await db.$transaction(async (tx) => {
    await settle(tx);
    for (const { id } of await end(tx, senior)) {
      await writeAudit(tx, {
        actorId: senior.id,
        action: "raid.switched_off",
        subject: { kind: "raid", id },
      });
    }
  });
}

/** One who switches at a time; the unique index would only refuse the second. */
async function settle(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('raid switch', 0))`;
}

/** Ends what runs, by this person; what had run out by itself is closed as of its own end. */
async function end(tx: Tx, { id }: Moderator): Promise<{ id: string }[]> {
  await tx.$executeRaw`UPDATE raid_switches SET ended_at = until WHERE ended_at IS NULL AND until <= now()`;
  return tx.raidSwitch.updateManyAndReturn({
    where: { endedAt: null },
    data: { endedAt: new Date(), endedById: id },
    select: { id: true },
  });
}

/** The one that runs at this moment. */
export async function runningRaid(_: Moderator): Promise<Raid | null> {
  const raid = await db.raidSwitch.findFirst({
    where: { endedAt: null, until: { gt: new Date() } },
    select: shown,
  });
  if (!raid) return null;
  const { until, createdAt, switchedOnBy, endedAt: _ended, ...measures } = raid;
  return {
    ...measures,
    from: createdAt.toISOString(),
    until: until.toISOString(),
    by: switchedOnBy.name,
  };
}

/** Those before, newest first. */
export async function pastRaids(_: Moderator): Promise<(Raid & { id: string })[]> {
  const rows = await db.raidSwitch.findMany({
    where: { OR: [{ endedAt: { not: null } }, { until: { lte: new Date() } }] },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: 10,
    select: { id: true, ...shown },
  });
  return rows.map(({ until, createdAt, endedAt, switchedOnBy, ...rest }) => ({
    ...rest,
    from: createdAt.toISOString(),
    until: (endedAt ?? until).toISOString(),
    by: switchedOnBy.name,
  }));
}

/** Comments that wait for a look. */
export async function heldComments(_: Moderator): Promise<number> {
  return db.commentHold.count();
}
