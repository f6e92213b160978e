import { db } from "@/lib/db";
import { limit } from "@/lib/limits";
import type { Screening } from "@/lib/screening/screen";

/** Refused as it stands, or given back with a question. */
type How = "refused" | "asked";

// Of the process: whoever presses again within the hour was counted. Bounded, and nothing that outlives it.
const counted = new Map<string, number>();
const hour = 3_600_000;
const mostKept = 5_000;

/**
 * Counts for each term found how often a text with it was turned away, by day: neither the text nor its writer (`by`, an account or
 * whoever else is known) is kept. Each time takes from the budget of the check, so that the terms are not to be guessed at here either.
 */
export async function countTurnedAway(by: string, { hits }: Screening, how: How): Promise<void> {
  await limit("check", by);
  const now = Date.now();
  const terms = [...new Set(hits.map(({ termId }) => termId))].filter((termId) =>
    isNew(`${by} ${how} ${termId}`, now),
  );
  if (terms.length === 0) return;
  const [refused, asked] = how === "refused" ? [1, 0] : [0, 1];
  // in one order, so that two at once wait for each other instead of forever
  await db.$executeRaw`
    INSERT INTO turned_away (term_id, day, refused, asked)
    SELECT term, (now() AT TIME ZONE 'UTC')::date, ${refused}, ${asked} FROM unnest(${terms.sort()}::text[]) AS term
    ON CONFLICT (term_id, day) DO UPDATE
    SET refused = turned_away.refused + EXCLUDED.refused, asked = turned_away.asked + EXCLUDED.asked`;
}

function isNew(key: string, now: number): boolean {
  const before = counted.get(key);
  if (before !== undefined && now - before < hour) return false;
  if (counted.size >= mostKept) counted.clear();
  counted.set(key, now);
  return true;
}
