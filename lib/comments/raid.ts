import type { Writer } from "@/lib/accounts/authority";
import type { Tx } from "@/lib/db";
import { Refusal } from "@/lib/refusal";

/**
 * While a raid switch is on (lib/desk/raid.ts), for those who do not keep order themselves: comments of young accounts wait
 * for a look, and everybody writes slower.
 */

export type Calm = {
  /** Whether this person's comments wait for a look. */
  holds: boolean;
};

type Running = { young: boolean; slowSeconds: number | null };

/** What holds for this person's next comment. Refuses one that comes too soon after their last ("limited"). */
export async function calmFor(tx: Tx, me: Writer): Promise<Calm> {
  if (me.roles.length > 0) return { holds: false };
  const [raid] = await tx.$queryRaw<Running[]>`
    SELECT coalesce(a.created_at > now() - make_interval(days => r.hold_younger_days), false) AS young,
      r.slow_seconds AS "slowSeconds"
    FROM raid_switches r, accounts a
    WHERE r.ended_at IS NULL AND r.until > now() AND a.id = ${me.id}::uuid`;
  if (!raid) return { holds: false };
  if (raid.slowSeconds !== null) await slowDown(tx, me, raid.slowSeconds);
  return { holds: raid.young };
}

/** Two comments of one person at once wait for each other here, so that the second sees the first. */
async function slowDown(tx: Tx, me: Writer, seconds: number): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`slow:${me.id}`}, 0))`;
  const [last] = await tx.$queryRaw<{ left: number }[]>`
    SELECT ceil(${seconds} - extract(epoch FROM clock_timestamp() - max(created_at)))::int AS left
    FROM comments WHERE author_id = ${me.id}::uuid AND created_at > clock_timestamp() - make_interval(secs => ${seconds})`;
  const left = last?.left ?? 0;
  if (left > 0) throw new Refusal("limited", "slowMode", { values: { seconds: left }, retryAfter: left });
}
