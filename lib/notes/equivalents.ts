import { db, type Tx } from "@/lib/db";

/**
 * Notes under an equivalent topic (#猫税) also stand under the canonical one (#CatTax), by a row that is marked as derived: so a
 * topic's page is one walk of one key however many names it has, and its count is exact. New notes bring that row along; these
 * walks see to the notes of before, when moderators merge topics or part them again.
 */

/** Notes whose rows one transaction locks: few enough that nobody who likes or edits one notices. */
const batch = 500;

/** Brings the notes of a topic in line with those of its equivalents. Running it again changes nothing. */
export async function settleStanding(topicId: string): Promise<void> {
  const equivalents = await db.hashtag.findMany({
    where: { canonicalId: topicId },
    select: { id: true },
  });
  for (const { id } of equivalents) await walk(id, false, (tx, notes) => add(tx, topicId, notes));
  await walk(topicId, true, (tx, notes) => remove(tx, topicId, notes));
}

type Place = { note_id: string; moment: string };

/**
 * Oldest first: a note whose moment changes meanwhile (it was released from review) moves ahead of the walk, never behind it.
 * Moments in microseconds, as everywhere where a walk goes on from one.
 */
async function walk(
  topicId: string,
  derived: boolean,
  settle: (tx: Tx, noteIds: string[]) => Promise<number>,
): Promise<void> {
  let [moment, noteId] = ["0", "00000000-0000-0000-0000-000000000000"];
  for (;;) {
    const places = await db.$queryRaw<Place[]>`
      SELECT t.note_id, (extract(epoch FROM t.published_at) * 1000000)::bigint::text AS moment FROM note_hashtags t
      WHERE t.hashtag_id = ${topicId}::uuid AND t.derived = ${derived}
        AND (t.published_at, t.note_id) > (timestamptz 'epoch' + ${moment}::bigint * interval '1 microsecond', ${noteId}::uuid)
      ORDER BY t.published_at, t.note_id LIMIT ${batch}`;
    const last = places.at(-1);
    if (!last) return;
    const ids = places.map(({ note_id }) => note_id);
    await db.$transaction((tx) => lockedAndSettled(tx, ids, settle));
    [moment, noteId] = [last.moment, last.note_id];
  }
}

/** Whoever edits one of the notes, or settles its counts, is waited for: what is asked afterwards is how it is now. */
async function lockedAndSettled(
  tx: Tx,
  ids: string[],
  settle: (tx: Tx, noteIds: string[]) => Promise<number>,
): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM notes WHERE id = ANY(${ids}::uuid[]) ORDER BY id FOR NO KEY UPDATE`;
  await settle(tx, ids);
}

function add(tx: Tx, topicId: string, noteIds: string[]): Promise<number> {
  return tx.$executeRaw`
    WITH added AS (
      INSERT INTO note_hashtags (hashtag_id, note_id, published_at, score, derived)
      SELECT ${topicId}::uuid, n.id, n.published_at, n.score, true FROM notes n
      WHERE n.id = ANY(${noteIds}::uuid[]) AND EXISTS (
        SELECT 1 FROM note_hashtags own JOIN hashtags h ON h.id = own.hashtag_id
        WHERE own.note_id = n.id AND NOT own.derived AND h.canonical_id = ${topicId}::uuid)
      ON CONFLICT DO NOTHING RETURNING note_id)
    UPDATE hashtags SET note_count = note_count + (
      SELECT count(*) FROM added JOIN notes n ON n.id = added.note_id WHERE n.counted)
    WHERE id = ${topicId}::uuid AND EXISTS (SELECT 1 FROM added)`;
}

function remove(tx: Tx, topicId: string, noteIds: string[]): Promise<number> {
  return tx.$executeRaw`
    WITH removed AS (
      DELETE FROM note_hashtags d WHERE d.hashtag_id = ${topicId}::uuid AND d.note_id = ANY(${noteIds}::uuid[]) AND d.derived
        AND NOT EXISTS (
          SELECT 1 FROM note_hashtags own JOIN hashtags h ON h.id = own.hashtag_id
          WHERE own.note_id = d.note_id AND NOT own.derived AND h.canonical_id = ${topicId}::uuid)
      RETURNING d.note_id)
    UPDATE hashtags SET note_count = note_count - (
      SELECT count(*) FROM removed JOIN notes n ON n.id = removed.note_id WHERE n.counted)
    WHERE id = ${topicId}::uuid AND EXISTS (SELECT 1 FROM removed)`;
}
