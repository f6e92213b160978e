import type { Tx } from "@/lib/db";

/**
 * What a note's comment count and a comment's reply count are made of: comments that are neither deleted, taken down nor held.
 * Rows are locked in one order everywhere (comment, its parent, the note), so that no two changes can wait for each other.
 */

type Counted = { noteId: string; parentId: string | null };

/** Counts a comment in or out of its note and, a reply, of the comment it stands under. */
export async function count(tx: Tx, { noteId, parentId }: Counted, by: 1 | -1): Promise<void> {
  if (parentId) {
    await tx.$executeRaw`UPDATE comments SET reply_count = reply_count + ${by} WHERE id = ${parentId}::uuid`;
  }
  await tx.$executeRaw`UPDATE notes SET comment_count = comment_count + ${by} WHERE id = ${noteId}::uuid`;
}

export type LockedComment = Counted & {
  authorId: string;
  deleted: boolean;
  takenDown: boolean;
  held: boolean;
};

/** Holds the comment still until the transaction ends, so that deleting it and taking it down cannot both count it out. */
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

/** For moderation, in its transaction, right before the row of a comment's takedown is made. A held one waits no longer. */
export async function countTakenDown(tx: Tx, id: string): Promise<void> {
  const comment = await lockComment(tx, id);
  if (comment?.held) await tx.commentHold.delete({ where: { commentId: id }, select: { commentId: true } });
  else if (comment && !comment.deleted && !comment.takenDown) await count(tx, comment, -1);
}

/** For moderation, in its transaction, right before the row of a comment's takedown is removed. */
export async function countRestored(tx: Tx, id: string): Promise<void> {
  const comment = await lockComment(tx, id);
  if (comment && !comment.deleted && comment.takenDown) await count(tx, comment, 1);
}
