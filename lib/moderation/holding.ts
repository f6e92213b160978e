import { z } from "zod";
import { writeAudit } from "@/lib/audit/write";
import type { Tx } from "@/lib/db";
import { joinOpenCase } from "@/lib/moderation/cases";
import { type Snapshot, takeSnapshot } from "@/lib/moderation/snapshot";
import { bannedBy } from "@/lib/notes/resembling";

/** `verdict`: "refuse" of what its author brought before a person all the same. */
type Found = { hits: { ruleId: string; quote: string; action: string }[]; verdict?: string };

const weight: Record<string, number> = { refuse: 3, hold: 2, warn: 1 };

/** Of a note held for a picture whose ban was lifted before anybody was told: somebody still has to let it go. */
const liftedRule = "pornography";

/**
 * Puts a held note before the moderators, under the rule by which a picture like one of its own was removed, or that of the
 * machine's strongest finding in its words. Twice is once; a note that is no
 * longer held needs nobody.
 */
export async function openCaseForHold(tx: Tx, noteId: string, screening: Found): Promise<void> {
  const note = await tx.note.findFirst({
    where: { id: noteId, hold: { isNot: null } },
    select: { authorId: true, images: { select: { mediaId: true } } },
  });
  const snapshot = await takeSnapshot(tx, { kind: "note", id: noteId });
  if (!note || !snapshot) return;
  const banned = await bannedBy(
    tx,
    note.images.map(({ mediaId }) => mediaId),
  );
  const ruleId = banned ?? strongestOf(screening.hits)?.ruleId ?? liftedRule;
  const caseId = await joinOpenCase(tx, {
    subject: { kind: "note", id: noteId },
    origin: screening.hits.length === 0 || banned ? "image_match" : "screening",
    respondentId: note.authorId,
    ruleId,
    snapshot: pointedAt(snapshot, screening),
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

const foundSchema = z.array(z.object({ ruleId: z.string(), quote: z.string(), action: z.string() }));

/**
 * Puts a comment that waits before the moderators: under the rule of the machine's strongest finding, or, because of a raid,
 * what raids bring. Twice is once; one that no longer waits needs nobody.
 */
export async function openCaseForHeldComment(tx: Tx, commentId: string): Promise<void> {
  const comment = await tx.comment.findFirst({
    where: { id: commentId, deletedAt: null, hold: { isNot: null } },
    select: { authorId: true, hold: { select: { screening: { select: { hits: true, verdict: true } } } } },
  });
  const snapshot = await takeSnapshot(tx, { kind: "comment", id: commentId });
  if (!comment || !snapshot) return;
  const hits = foundSchema.parse(comment.hold?.screening?.hits ?? []);
  const ruleId = strongestOf(hits)?.ruleId ?? raidRule;
  const caseId = await joinOpenCase(tx, {
    subject: { kind: "comment", id: commentId },
    origin: "screening",
    respondentId: comment.authorId,
    ruleId,
    snapshot: pointedAt(snapshot, { hits, verdict: comment.hold?.screening?.verdict }),
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

function strongestOf(hits: Found["hits"]): Found["hits"][number] | undefined {
  return hits.toSorted((a, b) => (weight[b.action] ?? 0) - (weight[a.action] ?? 0))[0];
}
