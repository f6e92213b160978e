import { markStale, tags } from "@/lib/cache-tags";
import { lockComment, settleComment } from "@/lib/comments/counting";
import type { Tx } from "@/lib/db";
import { record } from "@/lib/events/record";
import { keepScreening } from "@/lib/screening/keeping";
import type { Screening } from "@/lib/screening/screen";

/**
 * Keeps a comment that was just written from everybody but its author, until somebody has looked; with what the machine found,
 * if that is why. It is not counted yet.
 */
export async function holdComment(tx: Tx, commentId: string, screening: Screening | null): Promise<void> {
  const screeningId = screening && (await keepScreening(tx, screening, { commentId }));
  await tx.commentHold.create({ data: { commentId, screeningId }, select: { commentId: true } });
  await record(tx, "comment.held", { commentId });
}

/** For moderation, in its transaction: lets a held comment be read, and tells whom it concerns. Says whether there was one. */
export async function releaseHeldComment(tx: Tx, commentId: string): Promise<boolean> {
  const comment = await lockComment(tx, commentId);
  if (!comment?.held) return false;
  await tx.commentHold.delete({ where: { commentId }, select: { commentId: true } });
  if (comment.deleted || comment.takenDown) return false;
  await settleComment(tx, commentId);
  await record(tx, "comment.written", { commentId });
  await markStale(tx, tags.note(comment.noteId));
  return true;
}

/** For moderation, in its transaction: what is taken down waits no longer. */
export async function endCommentHold(tx: Tx, commentId: string): Promise<void> {
  await tx.commentHold.deleteMany({ where: { commentId } });
}

/** For moderation, in its transaction: lets a comment wait again that a person let through, or took down, and thought better of it. */
export async function holdCommentAgain(tx: Tx, commentId: string): Promise<void> {
  const comment = await lockComment(tx, commentId);
  if (!comment || comment.deleted || comment.held) return;
  const found = await tx.screening.findFirst({
    where: { commentId },
    orderBy: { createdAt: "desc" },
    select: { id: true },
  });
  await tx.commentHold.create({
    data: { commentId, screeningId: found?.id ?? null },
    select: { commentId: true },
  });
  await settleComment(tx, commentId);
  await markStale(tx, tags.note(comment.noteId));
}
