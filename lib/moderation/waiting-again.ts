import { holdCommentAgain } from "@/lib/comments/holding";
import type { Tx } from "@/lib/db";
import { waited } from "@/lib/moderation/told";
import { holdAgain } from "@/lib/notes/setting-aside";

/** What waited for a look before a decision that is taken back: nobody has let it through. */
export async function waitAgain(tx: Tx, decisionId: string): Promise<void> {
  const { createdAt, case: decided } = await tx.decision.findUniqueOrThrow({
    where: { id: decisionId },
    select: {
      createdAt: true,
      case: { select: { origin: true, noteId: true, commentId: true, createdAt: true } },
    },
  });
  const { origin, noteId, commentId } = decided;
  if (noteId) {
    const meanwhile = { noteId, createdAt: { gte: decided.createdAt, lte: createdAt } };
    if (waited.includes(origin) || (await beganToWait(tx, meanwhile))) await holdAgain(tx, noteId);
  }
  if (commentId && waited.includes(origin)) await holdCommentAgain(tx, commentId);
}

type Meanwhile = { noteId: string; createdAt: { gte: Date; lte: Date } };

/** A note that was reported first may have begun to wait later, after an edit or for what the classifier said. */
async function beganToWait(tx: Tx, meanwhile: Meanwhile): Promise<boolean> {
  if ((await tx.screening.count({ where: meanwhile })) > 0) return true;
  return (await tx.classification.count({ where: { ...meanwhile, outcome: "hold" } })) > 0;
}
