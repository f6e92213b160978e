import type { Tx } from "@/lib/db";
import { visibleToSql } from "@/lib/notes/visibility";

/**
 * Brings its author's and its topics' note counts in line with whether everybody may see the note. Call it after anything
 * that changes that, in the same transaction; calling it again changes nothing. The row is locked before it is asked, so that
 * of two changes at once the later one counts.
 */
export async function settleCounts(tx: Tx, noteId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM notes WHERE id = ${noteId}::uuid FOR NO KEY UPDATE`;
  const [changed] = await tx.$queryRaw<{ counted: boolean; author_id: string }[]>`
    UPDATE notes n SET counted = NOT n.counted
    WHERE n.id = ${noteId}::uuid AND n.counted <> (${visibleToSql(null)})
    RETURNING n.counted, n.author_id`;
  if (!changed) return;
  const by = changed.counted ? 1 : -1;
  await tx.$executeRaw`UPDATE accounts SET note_count = note_count + ${by} WHERE id = ${changed.author_id}::uuid`;
  await tx.$executeRaw`
    WITH mine AS (SELECT h.id FROM hashtags h JOIN note_hashtags nh ON nh.hashtag_id = h.id
      WHERE nh.note_id = ${noteId}::uuid ORDER BY h.id FOR NO KEY UPDATE OF h)
    UPDATE hashtags h SET note_count = h.note_count + ${by} FROM mine WHERE h.id = mine.id`;
}
