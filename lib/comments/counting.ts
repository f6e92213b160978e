import { standingSql } from "@/lib/comments/standing";
import type { Tx } from "@/lib/db";

/**
 * What a note's comment count and a comment's reply count are made of: comments that everybody reads who may see the note. Each
 * row says itself whether it is counted, so that whatever happens to it, in whatever order, counts it once. Rows are locked in
 * one order everywhere (comment, its parent, the note), so that no two changes can wait for each other.
 */

type Counted = { noteId: string; parentId: string | null };

/** Counts a comment in or out of its note and, a reply, of the comment it stands under. */
export async function count(tx: Tx, { noteId, parentId }: Counted, by: 1 | -1): Promise<void> {
  if (parentId) {
    await tx.$executeRaw`UPDATE comments SET reply_count = reply_count + ${by} WHERE id = ${parentId}::uuid`;
  }
  await tx.$executeRaw`UPDATE notes SET comment_count = comment_count + ${by} WHERE id = ${noteId}::uuid`;
}

/**
 * Brings the counts in line with whether the comment can be read. Call it after anything that changes that, in the same
 * transaction; calling it again changes nothing.
 */
export async function settleComment(tx: Tx, id: string): Promise<void> {
  // Locked before it is asked: what was committed while this waited counts.
  await tx.$queryRaw`SELECT 1 FROM comments WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
  const [changed] = await tx.$queryRaw<(Counted & { counted: boolean })[]>`
    UPDATE comments c SET counted = NOT c.counted WHERE c.id = ${id}::uuid AND c.counted <> ${standingSql("c")}
    RETURNING c.counted, c.note_id AS "noteId", c.parent_id AS "parentId"`;
  if (changed) await count(tx, changed, changed.counted ? 1 : -1);
}

export type LockedComment = Counted & {
  authorId: string;
  deleted: boolean;
  takenDown: boolean;
  held: boolean;
};

/** Holds the comment still until the transaction ends, so that of two changes at once the later one sees the earlier. */
export async function lockComment(tx: Tx, id: string): Promise<LockedComment | null> {
  const rows = await tx.$queryRaw<Omit<LockedComment, "takenDown" | "held">[]>`
    SELECT note_id AS "noteId", parent_id AS "parentId", author_id AS "authorId", deleted_at IS NOT NULL AS deleted
    FROM comments WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
  const [comment] = rows;
  if (!comment) return null;
  // Asked only now: what was committed while this waited for the lock counts.
  const takedown = await tx.takedown.findUnique({ where: { commentId: id }, select: { id: true } });
  const hold = await tx.commentHold.findUnique({ where: { commentId: id }, select: { commentId: true } });
  return { ...comment, takenDown: takedown !== null, held: hold !== null };
}
