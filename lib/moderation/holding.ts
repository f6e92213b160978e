import { writeAudit } from "@/lib/audit/write";
import type { Tx } from "@/lib/db";
import { joinOpenCase } from "@/lib/moderation/cases";
import { takeSnapshot } from "@/lib/moderation/snapshot";

type Found = { hits: { ruleId: string; quote: string; action: string }[] };

const weight: Record<string, number> = { refuse: 3, hold: 2, warn: 1 };

/**
 * Puts a held note before the moderators, under the rule of the machine's strongest finding. Twice is once; a note that is no
 * longer held needs nobody.
 */
export async function openCaseForHold(tx: Tx, noteId: string, screening: Found): Promise<void> {
  const note = await tx.note.findFirst({
    where: { id: noteId, hold: { isNot: null } },
    select: { authorId: true },
  });
  const snapshot = await takeSnapshot(tx, { kind: "note", id: noteId });
  const [strongest] = screening.hits.toSorted((a, b) => (weight[b.action] ?? 0) - (weight[a.action] ?? 0));
  if (!note || !snapshot || !strongest) return;
  const caseId = await joinOpenCase(tx, {
    subject: { kind: "note", id: noteId },
    origin: "screening",
    respondentId: note.authorId,
    ruleId: strongest.ruleId,
    snapshot: { ...snapshot, hits: screening.hits.map(({ ruleId, quote }) => ({ ruleId, quote })) },
  });
  await writeAudit(tx, {
    actorId: null,
    action: "case.opened",
    subject: { kind: "case", id: caseId },
    after: { noteId, ruleId: strongest.ruleId },
  });
}

/** What a raid mostly brings; whoever decides may choose another rule. */
const raidRule = "scams-and-spam";

/** Puts a comment that waits because of a raid before the moderators. Twice is once; one that no longer waits needs nobody. */
export async function openCaseForHeldComment(tx: Tx, commentId: string): Promise<void> {
  const comment = await tx.comment.findFirst({
    where: { id: commentId, deletedAt: null, hold: { isNot: null } },
    select: { authorId: true },
  });
  const snapshot = await takeSnapshot(tx, { kind: "comment", id: commentId });
  if (!comment || !snapshot) return;
  const caseId = await joinOpenCase(tx, {
    subject: { kind: "comment", id: commentId },
    origin: "screening",
    respondentId: comment.authorId,
    ruleId: raidRule,
    snapshot,
  });
  await writeAudit(tx, {
    actorId: null,
    action: "case.opened",
    subject: { kind: "case", id: caseId },
    after: { commentId, ruleId: raidRule },
  });
}
