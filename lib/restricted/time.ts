import { requireViewer } from "@/lib/accounts/authority";
import { allowed, inForce, secondsLeftSql, today } from "@/lib/accounts/restricted";
import type { Anyone } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import { limitHere } from "@/lib/limits";
import { beat } from "@/lib/restricted/limits";

/** The time somebody in restricted mode has for today. The server keeps the clock and knows the day; the browser only says "here". */

/**
 * Somebody is looking. Counts the time since their last sign if that was a moment ago, so that several open pages count once, and
 * never past the limit, so that minutes given later are whole. Returns what is left; null for who is not in restricted mode.
 */
export async function count(viewer: Anyone): Promise<{ secondsLeft: number | null }> {
  const { id } = requireViewer(viewer);
  await limitHere("screenTime", id);
  await countLook({ id });
  return { secondsLeft: await secondsLeft({ id }) };
}

/** The same for whoever asks for something to look at: also without the sign, which a browser could keep to itself. */
export async function countLook({ id }: { id: string }): Promise<void> {
  const me = Prisma.sql`${id}::uuid`;
  await db.$executeRaw`
    INSERT INTO screen_times AS s (account_id, day, beat_at)
      SELECT r.account_id, ${today}, now() FROM restricted_modes r WHERE r.account_id = ${me} AND ${inForce}
    ON CONFLICT (account_id, day) DO UPDATE SET beat_at = excluded.beat_at,
      seconds = CASE WHEN excluded.beat_at - s.beat_at > ${beat.silence} * interval '1 second' THEN s.seconds
        ELSE least(s.seconds + greatest(0, extract(epoch FROM excluded.beat_at - s.beat_at)),
          greatest(s.seconds, (SELECT ${allowed} FROM restricted_modes r WHERE r.account_id = ${me}))) END`;
}

/** What is left of today's time; null for who is not in restricted mode. */
export async function secondsLeft({ id }: { id: string }): Promise<number | null> {
  const [row] = await db.$queryRaw<{ left: number | null }[]>`
    SELECT ${secondsLeftSql(Prisma.sql`${id}::uuid`)} AS "left"`;
  return row?.left ?? null;
}

/** Gives `minutes` more for today. */
export async function giveMore(id: string, minutes: number): Promise<void> {
  await db.$executeRaw`
    UPDATE restricted_modes r SET extra_day = ${today},
      extra_minutes = ${minutes} + CASE WHEN r.extra_day = ${today} THEN r.extra_minutes ELSE 0 END
    WHERE r.account_id = ${id}::uuid AND ${inForce}`;
}
