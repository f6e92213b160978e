import { requireViewer } from "@/lib/accounts/authority";
import type { Anyone } from "@/lib/accounts/viewer";
import { markStale, tags } from "@/lib/cache-tags";
import { lockComment, settleComment } from "@/lib/comments/counting";
import type { CommentRef } from "@/lib/comments/schema";
import { db } from "@/lib/db";
import { record } from "@/lib/events/record";
import { Refusal } from "@/lib/refusal";

export type Removed = { noteId: string };

/**
 * Deletes a comment: its author's or the note's author's to do, suspended or not; for anybody else it is not there. Replies
 * stay, under a placeholder. Twice is once.
 */
export async function deleteComment(viewer: Anyone, { id }: CommentRef): Promise<Removed> {
  const me = requireViewer(viewer);
  return db.$transaction(async (tx) => {
    const comment = await lockComment(tx, id);
    if (!comment) throw new Refusal("not_found", "notFound");
    const mine = { OR: [{ authorId: me.id }, { note: { authorId: me.id } }] };
    const permitted = await tx.comment.findFirst({ where: { id, ...mine }, select: { id: true } });
    if (!permitted) throw new Refusal("not_found", "notFound");
    if (!comment.deleted) {
      await tx.comment.update({ where: { id }, data: { deletedAt: new Date() }, select: { id: true } });
      await settleComment(tx, id);
      await record(tx, "comment.deleted", { commentId: id });
      await markStale(tx, tags.note(comment.noteId));
    }
    return { noteId: comment.noteId };
  });
}
