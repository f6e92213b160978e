import { sqlPool } from "@/lib/db";

/**
 * How common the tokens of notes are, as PostgreSQL counted when it last looked (ANALYZE), from 0 to 1. `listed` are those it names;
 * every other is rarer than `least`. Null: it has not looked yet.
 */
export type Shares = { listed: ReadonlyMap<string, number>; least: number } | null;

/** So long (ms) what was read stays good enough: shares move in days. */
const keptFor = 10 * 60_000;

const slot: { read: Promise<Shares> | null; at: number } = { read: null, at: 0 };

export function tokenShares(now = Date.now()): Promise<Shares> {
  if (!slot.read || now - slot.at > keptFor) {
    slot.at = now;
    slot.read = readShares().catch(() => {
      // the search itself will say what is wrong; the next one asks again
      slot.read = null;
      return null;
    });
  }
  return slot.read;
}

async function readShares(): Promise<Shares> {
  // after an element's own share: the least and the greatest of all (https://www.postgresql.org/docs/current/view-pg-stats.html)
  const { rows } = await sqlPool().query<{ tokens: string[] | null; shares: number[] | null }>(
    `SELECT most_common_elems::text::text[] AS tokens, most_common_elem_freqs AS shares FROM pg_stats
     WHERE schemaname = current_schema() AND tablename = 'search_notes' AND attname = 'tokens'`,
  );
  const { tokens, shares } = rows[0] ?? {};
  if (!tokens || !shares) return null;
  const listed = new Map(tokens.map((token, at) => [token, shares[at] ?? 0]));
  return { listed, least: Math.min(...listed.values(), 1) };
}

/**
 * About which share of all notes at most has all tokens of one of the lists: the rarest of each list decides (signs of one word always
 * stand together, so they make nothing rarer). Null where nothing is known.
 */
export function expectedShare(lists: readonly (readonly string[])[], shares: Shares): number | null {
  if (!shares || lists.length === 0) return null;
  const rarest = lists.map((tokens) => Math.min(...tokens.map((token) => shareOf(token, shares))));
  return Math.min(
    1,
    rarest.reduce((sum, share) => sum + share, 0),
  );
}

/** The rarest first, each once; as they are where nothing is known. */
export function rarestFirst(tokens: readonly string[], shares: Shares): string[] {
  const each = [...new Set(tokens)];
  return shares ? each.sort((one, other) => shareOf(one, shares) - shareOf(other, shares)) : each;
}

function shareOf(token: string, { listed, least }: NonNullable<Shares>): number {
  return listed.get(token) ?? least / 2;
}
