import { requireViewer, requireWriter } from "@/lib/accounts/authority";
import type { Anyone } from "@/lib/accounts/viewer";
import { sqlPool, type Tx } from "@/lib/db";
import type { NoteRef } from "@/lib/engagement/schema";
import { recordedIn } from "@/lib/events/record";
import { Prisma } from "@/lib/generated/prisma/client";
import { visibleToSql } from "@/lib/notes/visibility";
import { Refusal } from "@/lib/refusal";

/** How many like or collect a note now, for the browser that asked. */
export type Count = { count: number };

/**
 * Likes a note; liking twice counts once. One statement finds, permits, inserts, counts and says so: no two requests can
 * disagree, and a note that many like at once is held for one round trip. The note's row is locked before its author's, which the
 * statement sees to by taking the author from the note it changed. Marks no page stale: kept counters may lag (ARCHITECTURE,
 * idea 4), the overlay brings current ones.
 */
export async function like(viewer: Anyone, { id }: NoteRef): Promise<Count> {
  const me = requireWriter(viewer);
  const liked = recordedIn(
    "note.liked",
    { noteId: id, accountId: me.id },
    Prisma.sql`EXISTS (SELECT 1 FROM i)`,
  );
  const note = await once(
    "like",
    Prisma.sql`
      WITH note AS (SELECT n.id, n.like_count FROM notes n WHERE n.id = ${id}::uuid AND ${visibleToSql(me)}),
      i AS (INSERT INTO likes (note_id, account_id, created_at) SELECT id, ${me.id}::uuid, now() FROM note
        ON CONFLICT DO NOTHING RETURNING note_id),
      u AS (UPDATE notes SET like_count = like_count + 1 WHERE id IN (SELECT note_id FROM i)
        RETURNING author_id, like_count),
      r AS (UPDATE accounts SET received_count = received_count + 1 WHERE id IN (SELECT author_id FROM u)),
      ${liked}
      SELECT coalesce((SELECT like_count FROM u), note.like_count) AS count, (SELECT count(*) FROM told) AS told FROM note`,
  );
  if (!note) throw new Refusal("not_found", "notFound");
  return { count: note.count };
}

/**
 * Takes a like back, also from a note that is no longer to be seen. Where there is nothing
 * to undo it is quietly nothing, and does not tell whether there is such a thing.
 */
export async function unlike(viewer: Anyone, { id }: NoteRef): Promise<Count> {
  const me = requireViewer(viewer);
  const note = await once(
    "unlike",
    Prisma.sql`
      WITH d AS (DELETE FROM likes WHERE note_id = ${id}::uuid AND account_id = ${me.id}::uuid RETURNING note_id),
      u AS (UPDATE notes SET like_count = like_count - 1 WHERE id IN (SELECT note_id FROM d)
        RETURNING author_id, like_count),
      r AS (UPDATE accounts SET received_count = received_count - 1 WHERE id IN (SELECT author_id FROM u))
      SELECT coalesce((SELECT like_count FROM u), n.like_count) AS count
      FROM notes n WHERE n.id = ${id}::uuid AND (EXISTS (SELECT 1 FROM d) OR (${visibleToSql(me)}))`,
  );
  return { count: note?.count ?? 0 };
}

/** A command that is one statement, prepared under a name. */
async function once(name: string, { text, values }: Prisma.Sql): Promise<Count | undefined> {
  const { rows } = await sqlPool().query<Count>({ name, text, values: [...values] });
  return rows[0];
}

/** What an author's notes have received in all. Always after the note's own row, so that locks are taken in one order. */
export async function countReceived(tx: Tx, accountId: string, by: 1 | -1): Promise<void> {
  await tx.$executeRaw`UPDATE accounts SET received_count = received_count + ${by} WHERE id = ${accountId}::uuid`;
}
