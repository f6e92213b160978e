import { requireViewer, requireWriter } from "@/lib/accounts/authority";
import type { Anyone } from "@/lib/accounts/viewer";
import { db, type Tx } from "@/lib/db";
import type { NoteRef } from "@/lib/engagement/schema";
import { record } from "@/lib/events/record";
import { visibleToSql } from "@/lib/notes/visibility";
import { Refusal } from "@/lib/refusal";

/** How many like or collect a note now, for the browser that asked. */
export type Count = { count: number };

/**
 * Likes a note; liking twice counts once. One statement finds, permits, inserts and counts, so that no two requests can
 * disagree. Marks no page stale: kept counters may lag (ARCHITECTURE, idea 4), the overlay brings current ones.
 */
export async function like(viewer: Anyone, { id }: NoteRef): Promise<Count> {
  const me = requireWriter(viewer);
  return db.$transaction(async (tx) => {
    const rows = await tx.$queryRaw<{ inserted: boolean; count: number; author_id: string }[]>`
      WITH note AS (SELECT n.id, n.author_id FROM notes n WHERE n.id = ${id}::uuid AND ${visibleToSql(me)}),
      i AS (INSERT INTO likes (note_id, account_id, created_at) SELECT id, ${me.id}::uuid, now() FROM note
        ON CONFLICT DO NOTHING RETURNING note_id),
      u AS (UPDATE notes SET like_count = like_count + 1 WHERE id IN (SELECT note_id FROM i) RETURNING like_count)
      SELECT EXISTS (SELECT 1 FROM i) AS inserted, note.author_id,
        coalesce((SELECT like_count FROM u), (SELECT like_count FROM notes WHERE id = note.id)) AS count
      FROM note`;
    const [note] = rows;
    if (!note) throw new Refusal("not_found", "notFound");
    if (note.inserted) {
      await countReceived(tx, note.author_id, 1);
      await record(tx, "note.liked", { noteId: id, accountId: me.id });
    }
    return { count: note.count };
  });
}

/**
 * Takes a like back, also from a note that is no longer to be seen. Where there is nothing
 * to undo it is quietly nothing, and does not tell whether there is such a thing.
 */
export async function unlike(viewer: Anyone, { id }: NoteRef): Promise<Count> {
  const me = requireViewer(viewer);
  return db.$transaction(async (tx) => {
    const rows = await tx.$queryRaw<{ removed: boolean; count: number; author_id: string }[]>`
      WITH d AS (DELETE FROM likes WHERE note_id = ${id}::uuid AND account_id = ${me.id}::uuid RETURNING note_id),
      u AS (UPDATE notes SET like_count = like_count - 1 WHERE id IN (SELECT note_id FROM d) RETURNING like_count)
      SELECT EXISTS (SELECT 1 FROM d) AS removed, n.author_id,
        coalesce((SELECT like_count FROM u), n.like_count) AS count
      FROM notes n WHERE n.id = ${id}::uuid AND (EXISTS (SELECT 1 FROM d) OR (${visibleToSql(me)}))`;
    const [note] = rows;
    if (!note) return { count: 0 };
    if (note.removed) await countReceived(tx, note.author_id, -1);
    return { count: note.count };
  });
}

/** What an author's notes have received in all. Always after the note's own row, so that locks are taken in one order. */
export async function countReceived(tx: Tx, accountId: string, by: 1 | -1): Promise<void> {
  await tx.$executeRaw`UPDATE accounts SET received_count = received_count + ${by} WHERE id = ${accountId}::uuid`;
}
