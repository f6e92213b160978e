import type { Moderator } from "@/lib/accounts/authority";
import { db } from "@/lib/db";
import { beatSeconds, breakAfter } from "@/lib/desk/limits";

/** What a moderator sees in a day, counted for themselves alone: nobody else reads it, and no decision rests on it. */

export type Exposed = {
  pictures: number;
  minutes: number;
  /** Whether it is time to look at something else for a while. */
  breakDue: boolean;
};

const day = (now: Date) => new Date(now.toISOString().slice(0, 10));

/** Counts pictures that were unveiled, at most as many as a note has. */
export async function countPictures(
  moderator: Moderator,
  { pictures }: { pictures: number },
): Promise<Exposed> {
  const now = new Date();
  await db.exposure.upsert({
    where: { moderatorId_day: { moderatorId: moderator.id, day: day(now) } },
    create: { moderatorId: moderator.id, day: day(now), pictures, picturesSinceBreak: pictures },
    update: { pictures: { increment: pictures }, picturesSinceBreak: { increment: pictures } },
    select: { day: true },
  });
  return exposureOf(moderator, now);
}

/**
 * Counts the time since the last sign of an open case: two tabs count once, and a gap (the page was closed, the machine slept)
 * counts as one sign's length. Answers whether a break is due.
 */
export async function beat(moderator: Moderator, now: Date): Promise<boolean> {
  const longest = 1.5 * beatSeconds;
  await db.$executeRaw`
    INSERT INTO exposures AS e (moderator_id, day, beat_at) VALUES (${moderator.id}::uuid, ${day(now)}::date, ${now})
    ON CONFLICT (moderator_id, day) DO UPDATE SET
      seconds = e.seconds + greatest(0, least(extract(epoch FROM ${now}::timestamptz - e.beat_at), ${longest}::float))::int,
      seconds_since_break = e.seconds_since_break
        + greatest(0, least(extract(epoch FROM ${now}::timestamptz - e.beat_at), ${longest}::float))::int,
      beat_at = greatest(e.beat_at, ${now}::timestamptz)`;
  return (await exposureOf(moderator, now)).breakDue;
}

/** Today's, in UTC. */
export async function exposureOf(moderator: Moderator, now: Date): Promise<Exposed> {
  const today = await db.exposure.findUnique({
    where: { moderatorId_day: { moderatorId: moderator.id, day: day(now) } },
    select: { pictures: true, seconds: true, picturesSinceBreak: true, secondsSinceBreak: true },
  });
  if (!today) return { pictures: 0, minutes: 0, breakDue: false };
  return {
    pictures: today.pictures,
    minutes: Math.floor(today.seconds / 60),
    breakDue:
      today.picturesSinceBreak >= breakAfter.pictures || today.secondsSinceBreak >= breakAfter.minutes * 60,
  };
}

/** After a break one begins afresh; the day's own sums stay. */
export async function endBreak(moderator: Moderator): Promise<void> {
  const now = new Date();
  await db.exposure.updateMany({
    where: { moderatorId: moderator.id, day: day(now) },
    data: { picturesSinceBreak: 0, secondsSinceBreak: 0, beatAt: now },
  });
}
