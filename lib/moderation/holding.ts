import { writeAudit } from "@/lib/audit/write";
import type { Tx } from "@/lib/db";
import { joinOpenCase } from "@/lib/moderation/cases";
import { type Found, foundSelect, foundShape, strongestOf } from "@/lib/moderation/found-words";
import { type Snapshot, takeSnapshot } from "@/lib/moderation/snapshot";
import { bannedBy } from "@/lib/notes/resembling";

const stored = { screening: foundSelect } as const;

/** Of a note held for a picture whose ban was lifted before anybody was told: somebody still has to let it go. */
const liftedRule = "pornography";

/**
 * Puts a held note before the moderators, under the rule by which a picture like one of its own was removed, or that of the
 * machine's strongest finding in its words. Twice is once; a note that no longer waits for what was found in it needs nobody.
 */
export async function openCaseForHold(tx: Tx, noteId: string): Promise<void> {
  const note = await tx.note.findFirst({
    where: { id: noteId, hold: { screening: { isNot: null } } },
    select: { authorId: true, images: { select: { mediaId: true } }, hold: { select: stored } },
  });
  const snapshot = await takeSnapshot(tx, { kind: "note", id: noteId });
  if (!note || !snapshot) return;
  const found = foundShape.parse(note.hold?.screening);
  const banned = await bannedBy(
    tx,
    note.images.map(({ mediaId }) => mediaId),
  );
  const ruleId = banned ?? strongestOf(found.hits)?.ruleId ?? liftedRule;
  const caseId = await joinOpenCase(tx, {
    subject: { kind: "note", id: noteId },
    origin: found.hits.length === 0 || banned ? "image_match" : "screening",
    respondentId: note.authorId,
    ruleId,
    snapshot: pointedAt(snapshot, found),
  });
  await writeAudit(tx, {
    actorId: null,
    action: "case.opened",
    subject: { kind: "case", id: caseId },
    after: { noteId, ruleId },
  });
}

/** What a raid mostly brings; whoever decides may choose another rule. */
const raidRule = "scams-and-spam";

/**
 * Puts a comment that waits before the moderators: under the rule of the machine's strongest finding, or, because of a raid,
 * what raids bring. Twice is once; one that no longer waits needs nobody.
 */
export async function openCaseForHeldComment(tx: Tx, commentId: string): Promise<void> {
  const comment = await tx.comment.findFirst({
    where: { id: commentId, deletedAt: null, hold: { isNot: null } },
    select: { authorId: true, hold: { select: stored } },
  });
  const snapshot = await takeSnapshot(tx, { kind: "comment", id: commentId });
  if (!comment || !snapshot) return;
  const found = comment.hold?.screening ? foundShape.parse(comment.hold.screening) : null;
  const ruleId = (found && strongestOf(found.hits)?.ruleId) ?? raidRule;
  const caseId = await joinOpenCase(tx, {
    subject: { kind: "comment", id: commentId },
    origin: "screening",
    respondentId: comment.authorId,
    ruleId,
    snapshot: found ? pointedAt(snapshot, found) : snapshot,
  });
  await writeAudit(tx, {
    actorId: null,
    action: "case.opened",
    subject: { kind: "case", id: caseId },
    after: { commentId, ruleId },
  });
}

/** The thing as it is, with what the machine found in it. */
function pointedAt(snapshot: Snapshot, { hits, verdict }: Found): Snapshot {
  return {
    ...snapshot,
    hits: hits.map(({ ruleId, quote }) => ({ ruleId, quote })),
    ...(verdict === "refuse" && { objection: true }),
  };
}
