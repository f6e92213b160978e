import type { SqlTx } from "@/lib/db";
import { equivalentsKept } from "@/lib/hashtags/equivalents";
import type { Topic } from "@/lib/hashtags/grammar";
import { newId } from "@/lib/ids";

/** Where a note stands: under a topic that it names, or (derived) under the one whose page such a topic shares. */
export type Standing = { hashtagId: string; key: string; derived: boolean };

type Row = { id: string; key: string; canonicalId: string | null; canonicalKey: string | null };

/**
 * Where a note with these topics stands. Topics are named now where nobody has used them before (a topic keeps the form of
 * its first use), in the order of their keys, so that two notes with the same new topics cannot wait for each other.
 */
export async function nameTopics(tx: SqlTx, topics: readonly Topic[]): Promise<Standing[]> {
  if (topics.length === 0) return [];
  const keys = topics.map(({ key }) => key);
  await tx.$executeRaw`
    WITH kept AS MATERIALIZED (${equivalentsKept})
    INSERT INTO hashtags (id, key, name)
    SELECT t.id, t.key, t.name FROM kept CROSS JOIN unnest(${topics.map(newId)}::uuid[], ${keys}::text[],
      ${topics.map(({ name }) => name)}::text[]) AS t(id, key, name) ORDER BY t.key
    ON CONFLICT (key) DO NOTHING`;
  // only now: what others have named or merged meanwhile is seen by a statement that begins after the lock
  const rows = await tx.$queryRaw<Row[]>`
    SELECT h.id, h.key, c.id AS "canonicalId", c.key AS "canonicalKey"
    FROM hashtags h LEFT JOIN hashtags c ON c.id = h.canonical_id WHERE h.key = ANY(${keys}::text[])`;
  return standings(rows);
}

function standings(rows: readonly Row[]): Standing[] {
  const places = new Map<string, Standing>();
  for (const { canonicalId, canonicalKey } of rows) {
    if (canonicalId && canonicalKey)
      places.set(canonicalId, { hashtagId: canonicalId, key: canonicalKey, derived: true });
  }
  for (const { id, key } of rows) places.set(id, { hashtagId: id, key, derived: false });
  return [...places.values()];
}
