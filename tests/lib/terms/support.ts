import type { TermKeeper } from "@/lib/accounts/authority";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { joinOpenCase } from "@/lib/moderation/cases";
import { takeSnapshot } from "@/lib/moderation/snapshot";
import { addTerm } from "@/lib/terms/changing";
import { termInput } from "@/lib/terms/schema";
import { aNote } from "../../support/cast";

/** Sentences of those who keep the terms. */

export const aForm = (cells: Record<string, unknown> = {}) =>
  termInput.parse({
    rule: "scams-and-spam",
    action: "hold",
    language: "en",
    words: "moon tickets",
    near: "",
    within: "24",
    expiresAt: "",
    ...cells,
  });

export const aTerm = (keeper: TermKeeper, cells: Record<string, unknown> = {}) =>
  addTerm(keeper, aForm(cells));

/** A note that waits because of a term, and its case. */
export async function aNoteHeldFor(termId: string, by: Viewer, at = new Date()) {
  const note = await aNote({ by, publishedAt: at });
  const hits = [{ ruleId: "gambling", termId, quote: "交猫税", action: "hold" }];
  const screening = await db.screening.create({
    data: { verdict: "hold", hits, noteId: note.id, createdAt: at },
  });
  await db.hold.create({ data: { noteId: note.id, screeningId: screening.id } });
  const caseId = await db.$transaction(async (tx) => {
    const snapshot = await takeSnapshot(tx, { kind: "note", id: note.id });
    if (!snapshot) throw new Error("the note is not there");
    return joinOpenCase(tx, {
      subject: { kind: "note", id: note.id },
      origin: "screening",
      respondentId: by.id,
      ruleId: "gambling",
      snapshot,
    });
  });
  return { note, caseId };
}
