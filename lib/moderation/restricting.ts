import { giveBack, neutralise } from "@/lib/accounts/neutral";
import { markStale, tags } from "@/lib/cache-tags";
import type { Tx } from "@/lib/db";
import { giveTitleBack, neutraliseTitle } from "@/lib/engagement/neutral";
import { record } from "@/lib/events/record";
import type { Prisma } from "@/lib/generated/prisma/client";
import type { Measure, Part } from "@/lib/moderation/ladder";
import type { Subject } from "@/lib/moderation/limits";
import { settleTakedown } from "@/lib/moderation/takedowns";
import { settleReach } from "@/lib/notes/reach";
import { markNoteStale } from "@/lib/notes/stale";

/** Laying a restriction on a thing or person, and taking it away again, each with all that follows in the same transaction. */

export const restrictionSelect = {
  id: true,
  decisionId: true,
  action: true,
  part: true,
  noteId: true,
  commentId: true,
  boardId: true,
  accountId: true,
  original: true,
} satisfies Prisma.RestrictionSelect;

export type Standing = Prisma.RestrictionGetPayload<{ select: typeof restrictionSelect }>;

type Wanted = {
  decisionId: string;
  action: Measure;
  part: Part;
  subject: Subject;
  mediaId: string | null;
  until: Date | null;
};

const columnOf = { note: "noteId", comment: "commentId", board: "boardId", account: "accountId" } as const;

/** Puts it there. What was already neutral is left so. */
export async function restrict(tx: Tx, wanted: Wanted): Promise<void> {
  const { subject, ...rest } = wanted;
  const original = await putAside(tx, wanted);
  const laid = await tx.restriction.create({
    data: { ...rest, original, [columnOf[subject.kind]]: subject.id },
    select: restrictionSelect,
  });
  await settle(tx, laid, { decisionId: wanted.decisionId });
}

/** The words that go out of sight. */
async function putAside(tx: Tx, { action, part, subject: { kind, id } }: Wanted): Promise<string | null> {
  if (action !== "hide" && action !== "take_down") return null;
  if (part === "name" || part === "bio") return neutralise(tx, id, part);
  return kind === "board" ? neutraliseTitle(tx, id) : null;
}

type Cause = { decisionId?: string; appealId?: string | null };

/** Takes it away; what other restrictions say of the same thing stays. */
export async function lift(tx: Tx, standing: Standing, appealId: string | null): Promise<void> {
  const { count } = await tx.restriction.deleteMany({ where: { id: standing.id } });
  if (count === 0) return;
  await putBack(tx, standing);
  await settle(tx, standing, { appealId });
}

async function putBack(tx: Tx, { part, accountId, boardId, original }: Standing): Promise<void> {
  if (original === null) return;
  // Another restriction keeps the words away: it is the one that gives them back now.
  const other = await tx.restriction.findFirst({
    where: { part, accountId, boardId, action: { in: ["hide", "take_down"] } },
    select: { id: true },
  });
  if (other) {
    await tx.restriction.update({ where: { id: other.id }, data: { original }, select: { id: true } });
  } else if (accountId && (part === "name" || part === "bio")) {
    await giveBack(tx, accountId, part, original);
  } else if (boardId) {
    await giveTitleBack(tx, boardId, original);
  }
}

/** Brings everything that is kept beside the restrictions of a thing in line with them. */
async function settle(tx: Tx, standing: Standing, cause: Cause): Promise<void> {
  const { noteId, commentId, accountId } = standing;
  if (noteId) await settleNote(tx, noteId, standing, cause);
  if (commentId) await settleComment(tx, commentId, standing, cause);
  if (accountId) await markPersonStale(tx, accountId);
}

async function settleNote(tx: Tx, noteId: string, { action, part }: Standing, cause: Cause): Promise<void> {
  if (action === "limit_reach") return settleReach(tx, noteId);
  if (part === "whole" && (action === "hide" || action === "take_down")) {
    return settleTakedown(tx, { kind: "note", id: noteId }, cause.appealId ?? null);
  }
  await markNoteStale(tx, noteId);
  if (part === "image" && action !== "blur") await record(tx, "note.picture_settled", { noteId });
}

async function settleComment(tx: Tx, commentId: string, { action }: Standing, cause: Cause): Promise<void> {
  if (action === "hide" || action === "take_down") {
    return settleTakedown(tx, { kind: "comment", id: commentId }, cause.appealId ?? null);
  }
  const comment = await tx.comment.findUnique({ where: { id: commentId }, select: { noteId: true } });
  if (comment) await markStale(tx, tags.note(comment.noteId));
}

async function markPersonStale(tx: Tx, accountId: string): Promise<void> {
  const person = await tx.account.findUnique({ where: { id: accountId }, select: { handle: true } });
  if (person) await markStale(tx, tags.person(person.handle));
}
