import { holdCommentAgain } from "@/lib/comments/holding";
import type { Tx } from "@/lib/db";
import { waited } from "@/lib/moderation/told";
import { holdAgain } from "@/lib/notes/setting-aside";

/** What waited for a look before a decision that is taken back: nobody has let it through. */
export async function waitAgain(tx: Tx, decisionId: string): Promise<void> {
  const { case: decided } = await tx.decision.findUniqueOrThrow({
    where: { id: decisionId },
    select: { case: { select: { origin: true, noteId: true, commentId: true } } },
  });
  if (!waited.includes(decided.origin)) return;
  if (decided.noteId) await holdAgain(tx, decided.noteId);
  if (decided.commentId) await holdCommentAgain(tx, decided.commentId);
}
