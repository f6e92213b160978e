import { endless } from "@/lib/accounts/viewer";
import { releaseHeldComment } from "@/lib/comments/holding";
import type { Tx } from "@/lib/db";
import { record } from "@/lib/events/record";
import { banPictures, liftBans } from "@/lib/moderation/banning";
import { subjectOf } from "@/lib/moderation/cases";
import { isAboutPerson } from "@/lib/moderation/ladder";
import type { Subject } from "@/lib/moderation/limits";
import type { LockedCase } from "@/lib/moderation/locked-case";
import { lift, restrict, restrictionSelect } from "@/lib/moderation/restricting";
import type { DecideInput } from "@/lib/moderation/schema";
import { readSnapshot } from "@/lib/moderation/snapshot";
import { revokeStrike } from "@/lib/moderation/strikes";
import { releaseHeldNote } from "@/lib/notes/publishing";
import { Refusal } from "@/lib/refusal";

/** What a decision does to the thing and to the person, as rows that an appeal can take away again. */

type Carried = Pick<DecideInput, "action" | "part" | "imageNumber" | "takeDownToo"> & {
  decisionId: string;
  endsAt: Date | null;
};

/** Puts a decision into effect, in its transaction; a held note or comment that stays readable is let go. */
export async function carryOut(tx: Tx, decided: LockedCase, measure: Carried): Promise<void> {
  const { action, part, decisionId, endsAt: until } = measure;
  const subject = subjectOf(decided);
  const about = isAboutPerson(action);
  if (action === "suspend" || action === "ban") await suspend(tx, decided.respondentId, measure);
  if (action === "mute") {
    const person: Subject = { kind: "account", id: decided.respondentId };
    await restrict(tx, { decisionId, action, part: "whole", subject: person, mediaId: null, until });
  }
  if (!subject) return;
  const mediaId = !about && part === "image" ? pictureOf(decided, measure.imageNumber) : null;
  if (!about && action !== "dismiss") {
    await restrict(tx, { decisionId, action, part, subject, mediaId, until });
  }
  const goes = about && measure.takeDownToo && subject.kind !== "account";
  if (goes) {
    const gone = { decisionId, action: "take_down", part: "whole", mediaId: null, until: null } as const;
    await restrict(tx, { ...gone, subject });
  }
  const unseen = goes || (part === "whole" && (action === "hide" || action === "take_down"));
  const forGood = until === null && (action === "hide" || action === "take_down");
  if (goes || (forGood && (part === "whole" || part === "image"))) {
    await banPictures(tx, { decisionId, caseId: decided.id, mediaId });
  }
  if (unseen) return;
  if (subject.kind === "note") await releaseIfHeld(tx, subject, { decisionId, readAt: decided.claimedAt });
  if (subject.kind === "comment" && (await releaseHeldComment(tx, subject.id))) {
    await record(tx, "comment.released", { commentId: subject.id, decisionId });
  }
}

async function suspend(tx: Tx, accountId: string, { action, endsAt, decisionId }: Carried): Promise<void> {
  const banned = action === "ban";
  const data = { accountId, decisionId, until: endsAt ?? endless, endless: banned };
  await tx.suspension.create({ data, select: { id: true } });
  if (banned) await record(tx, "person.banned", { accountId, decisionId });
}

/** The picture as the snapshot shows it: its place in the note may have changed since. */
function pictureOf({ snapshot }: LockedCase, number: number | null): string {
  const picture = number ? readSnapshot(snapshot).images[number - 1]?.mediaId : undefined;
  if (!picture) throw new Refusal("invalid", "checkFields", { fields: { imageNumber: "choosePicture" } });
  return picture;
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

/** `appealId`: null when a moderator took the decision back. */
type Undone = { decisionId: string; appealId: string | null };

/** Takes away what a decision put in place; the thing is whole again, the person may write, and nothing counts against them. */
export async function undo(tx: Tx, { decisionId, appealId }: Undone): Promise<void> {
  const suspension = await tx.suspension.findUnique({
    where: { decisionId },
    select: { id: true, accountId: true, endless: true },
  });
  if (suspension) {
    const { id, accountId } = suspension;
    await tx.suspension.delete({ where: { id }, select: { id: true } });
    if (suspension.endless) await record(tx, "person.returned", { accountId, appealId });
  }
  const standing = await tx.restriction.findMany({ where: { decisionId }, select: restrictionSelect });
  for (const each of standing) await lift(tx, each, appealId);
  await liftBans(tx, decisionId);
  await revokeStrike(tx, decisionId);
}
