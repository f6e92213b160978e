import { markStale, tags } from "@/lib/cache-tags";
import { countRestored, countTakenDown } from "@/lib/comments/counting";
import type { Tx } from "@/lib/db";
import { record } from "@/lib/events/record";
import { subjectOf } from "@/lib/moderation/cases";
import type { Subject } from "@/lib/moderation/limits";
import type { LockedCase } from "@/lib/moderation/locked-case";
import type { DecideInput } from "@/lib/moderation/schema";
import { settleCounts } from "@/lib/notes/counting";
import { endHold, releaseHeldNote } from "@/lib/notes/publishing";
import { markNoteStale } from "@/lib/notes/stale";
import { Refusal } from "@/lib/refusal";

/** What a decision does to the thing and to the person, as rows that an appeal can take away again. */

type Measure = Pick<DecideInput, "action" | "days" | "takeDownToo"> & { decisionId: string };

/** Puts a decision into effect, in its transaction: suspends, takes down, or lets a held note go. */
export async function carryOut(tx: Tx, decided: LockedCase, measure: Measure): Promise<void> {
  const { action, days, takeDownToo, decisionId } = measure;
  const subject = subjectOf(decided);
  if (action === "suspend") await suspend(tx, decided.respondentId, days, decisionId);
  if (!subject || subject.kind === "account") return;
  if (action === "take_down" || (action === "suspend" && takeDownToo)) {
    await takeDown(tx, subject, decisionId);
  } else if (subject.kind === "note") {
    await releaseIfHeld(tx, subject, { decisionId, readAt: decided.claimedAt });
  }
}

async function suspend(tx: Tx, accountId: string, days: number, decisionId: string): Promise<void> {
  const until = new Date(Date.now() + days * 86_400_000);
  await tx.suspension.create({ data: { accountId, decisionId, until }, select: { id: true } });
}

async function takeDown(tx: Tx, { kind, id }: Subject, decisionId: string): Promise<void> {
  if (kind === "note") {
    await tx.takedown.create({ data: { noteId: id, decisionId }, select: { id: true } });
    await endHold(tx, id);
    await settleCounts(tx, id);
    await markNoteStale(tx, id);
    await record(tx, "note.taken_down", { noteId: id, decisionId });
  } else {
    await countTakenDown(tx, id);
    await tx.takedown.create({ data: { commentId: id, decisionId }, select: { id: true } });
    await markCommentStale(tx, id);
    await record(tx, "comment.taken_down", { commentId: id, decisionId });
  }
}

type Reading = { decisionId: string; readAt: Date | null };

/**
 * A held note that is not taken down has waited long enough, unless it began to wait (after an edit) when the moderator had
 * the case open already: what they read was something else.
 */
async function releaseIfHeld(tx: Tx, { id }: Subject, { decisionId, readAt }: Reading): Promise<void> {
  const held = await tx.hold.findUnique({ where: { noteId: id }, select: { createdAt: true } });
  if (!held) return;
  if (readAt && held.createdAt > readAt) throw new Refusal("conflict", "caseChanged");
  await releaseHeldNote(tx, id);
  await record(tx, "note.released", { noteId: id, decisionId });
}

type Undone = { decisionId: string; appealId: string };

/** Takes away what a decision put in place; the note or comment is whole again, the person may write. */
export async function undo(tx: Tx, { decisionId, appealId }: Undone): Promise<void> {
  await tx.suspension.deleteMany({ where: { decisionId } });
  const takedown = await tx.takedown.findUnique({
    where: { decisionId },
    select: { noteId: true, commentId: true },
  });
  if (!takedown) return;
  const { noteId, commentId } = takedown;
  if (commentId) await countRestored(tx, commentId);
  await tx.takedown.delete({ where: { decisionId }, select: { id: true } });
  if (noteId) {
    await settleCounts(tx, noteId);
    await markNoteStale(tx, noteId);
    await record(tx, "note.restored", { noteId, appealId });
  }
  if (commentId) {
    await markCommentStale(tx, commentId);
    await record(tx, "comment.restored", { commentId, appealId });
  }
}

async function markCommentStale(tx: Tx, id: string): Promise<void> {
  const comment = await tx.comment.findUnique({ where: { id }, select: { noteId: true } });
  if (comment) await markStale(tx, tags.note(comment.noteId));
}
