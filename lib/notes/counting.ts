import type { Tx } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import type { Standing } from "@/lib/hashtags/naming";
import { visibleToSql } from "@/lib/notes/visibility";

/**
 * Brings its author's and its topics' note counts in line with whether everybody may see the note. Call it after anything
 * that changes that, in the same transaction; calling it again changes nothing. The row is locked before it is asked, so that
 * of two changes at once the later one counts.
 */
export async function settleCounts(tx: Tx, noteId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM notes WHERE id = ${noteId}::uuid FOR NO KEY UPDATE`;
  const topics = Prisma.sql`SELECT t.hashtag_id FROM note_hashtags t WHERE t.note_id = ${noteId}::uuid`;
  await tx.$executeRaw`WITH ${countsSettled(noteId, topics)} SELECT 1`;
}

/**
 * The same as parts of the WITH of a statement, for a note whose row the caller holds; `topics` selects their ids. The parts follow from
 * each other, which keeps the order of locks: note, author, topics by their ids.
 */
export function countsSettled(noteId: string, topics: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    turned AS (UPDATE notes n SET counted = NOT n.counted
      WHERE n.id = ${noteId}::uuid AND n.counted <> (${visibleToSql(null)})
      RETURNING n.author_id, CASE WHEN n.counted THEN 1 ELSE -1 END AS by),
    author AS (UPDATE accounts a SET note_count = a.note_count + turned.by FROM turned
      WHERE a.id = turned.author_id RETURNING turned.by),
    mine AS MATERIALIZED (SELECT h.id, author.by FROM author CROSS JOIN hashtags h
      WHERE h.id IN (${topics}) ORDER BY h.id FOR NO KEY UPDATE OF h),
    topics_counted AS (UPDATE hashtags h SET note_count = h.note_count + mine.by FROM mine WHERE h.id = mine.id)`;
}

/**
 * Gives a note other topics, and brings every count in line: of the topics it lost, of those it gained, and (as `settleCounts`)
 * of all of them when its readers changed too. Topics are locked in one statement, so that two edits cannot wait for each
 * other. The caller holds the note's row.
 */
export async function settleTopics(
  tx: Tx,
  note: { id: string; counted: boolean; publishedAt: Date },
  standings: readonly Standing[],
): Promise<void> {
  const rows = await tx.noteHashtag.findMany({ where: { noteId: note.id }, select: { hashtagId: true } });
  const before = rows.map(({ hashtagId }) => hashtagId);
  const now = standings.map(({ hashtagId }) => hashtagId);
  const lost = before.filter((id) => !now.includes(id));
  const gained = now.filter((id) => !before.includes(id));
  // What everybody could read until now stops counting under its old topics, and what they can read from now on starts
  // under its new ones.
  if (note.counted) await settleCounts(tx, note.id);
  await tx.noteHashtag.deleteMany({ where: { noteId: note.id, hashtagId: { in: lost } } });
  await stand(tx, note, standings);
  if (!note.counted) return settleCounts(tx, note.id);
  await tx.$executeRaw`
    WITH mine AS (SELECT h.id, CASE WHEN h.id = ANY(${gained}::uuid[]) THEN 1 ELSE -1 END AS by FROM hashtags h
      WHERE h.id = ANY(${[...lost, ...gained]}::uuid[])
        AND EXISTS (SELECT 1 FROM notes n WHERE n.id = ${note.id}::uuid AND n.counted)
      ORDER BY h.id FOR NO KEY UPDATE OF h)
    UPDATE hashtags h SET note_count = h.note_count + mine.by FROM mine WHERE h.id = mine.id`;
}

/** A topic that was only derived may be named now, and the other way round. */
async function stand(
  tx: Tx,
  { id: noteId, publishedAt }: { id: string; publishedAt: Date },
  standings: readonly Standing[],
): Promise<void> {
  // An old note begins under a new topic with the score it has, not with that of a new one.
  const { score } = await tx.note.findUniqueOrThrow({ where: { id: noteId }, select: { score: true } });
  for (const derived of [false, true]) {
    const hashtagIds = standings.filter((each) => each.derived === derived).map(({ hashtagId }) => hashtagId);
    await tx.noteHashtag.createMany({
      data: hashtagIds.map((hashtagId) => ({ hashtagId, noteId, publishedAt, score, derived })),
      skipDuplicates: true,
    });
    await tx.noteHashtag.updateMany({
      where: { noteId, hashtagId: { in: hashtagIds }, derived: !derived },
      data: { derived },
    });
  }
}
