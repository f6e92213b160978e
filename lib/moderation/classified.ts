import { standingRestriction } from "@/lib/accounts/notices";
import { writeAudit } from "@/lib/audit/write";
import { markStale, tags } from "@/lib/cache-tags";
import { type Finding, strongestOf } from "@/lib/classifier/rules";
import type { Tx } from "@/lib/db";
import { record } from "@/lib/events/record";
import type { ClassifierOutcome } from "@/lib/generated/prisma/enums";
import { newId } from "@/lib/ids";
import { negotiate } from "@/lib/language/locales";
import { numbersList } from "@/lib/language/numbers";
import { translator } from "@/lib/language/translate";
import { joinOpenCase, lockOpenCaseOf, openDecided, preferGraver } from "@/lib/moderation/cases";
import { type Due, dueOf } from "@/lib/moderation/classifiable";
import type { Subject } from "@/lib/moderation/limits";
import { restrict } from "@/lib/moderation/restricting";
import { currentVersion } from "@/lib/moderation/rulebook";
import { type Snapshot, takeSnapshot } from "@/lib/moderation/snapshot";
import { setAside } from "@/lib/notes/setting-aside";

/** What the classifier's answer does: a hold or a blur, each with its statement, and nothing else (the database says so too). */

type Asked = { noteId: string; version: string };

/** Does it once for these words and pictures, and only if they are still the note's and still to be asked about: else null. */
export async function settleFindings(
  tx: Tx,
  { noteId, version }: Asked,
  all: Finding[],
): Promise<ClassifierOutcome | null> {
  const subject: Subject = { kind: "note", id: noteId };
  // In the order in which a moderator who decides locks them.
  await lockOpenCaseOf(tx, subject);
  await tx.$queryRaw`SELECT 1 FROM notes WHERE id = ${noteId}::uuid FOR NO KEY UPDATE`;
  const note = await dueOf(tx, noteId);
  const snapshot = note && (await takeSnapshot(tx, subject));
  if (!snapshot || note.version !== version) return null;
  const findings = await ofKnownRules(tx, all);
  const strongest = strongestOf(findings);
  const redundant = strongest?.action === "blur" && (await isBlurred(tx, note, findings));
  const found = redundant ? null : strongest;
  const ruleVersion = found && (await currentVersion(tx, found.ruleId));
  const outcome = found?.action ?? "nothing";
  const id = newId();
  const { count } = await tx.classification.createMany({
    data: [{ id, noteId, version, outcome, findings, ruleVersionId: ruleVersion?.id ?? null }],
    skipDuplicates: true,
  });
  if (count === 0) return null;
  if (!found || !ruleVersion) return outcome;
  const doing = { note, subject, snapshot, found, findings, classificationId: id, ruleVersion };
  const caseId = await (found.action === "hold" ? holdIt(tx, doing) : blurIt(tx, doing));
  await tx.classification.update({ where: { id }, data: { caseId }, select: { id: true } });
  return outcome;
}

type Doing = {
  note: Due;
  subject: Subject;
  snapshot: Snapshot;
  found: Finding;
  findings: Finding[];
  classificationId: string;
  ruleVersion: { id: string };
};

/** The operator's thresholds may name a rule that is not there: that finding is left out, and said. */
async function ofKnownRules(tx: Tx, findings: Finding[]): Promise<Finding[]> {
  const ids = [...new Set(findings.map(({ ruleId }) => ruleId))];
  const rules = await tx.rule.findMany({ where: { id: { in: ids } }, select: { id: true } });
  const known = new Set(rules.map(({ id }) => id));
  for (const id of ids) if (!known.has(id)) console.warn(`CLASSIFIER_THRESHOLDS names no rule: ${id}`);
  return findings.filter(({ ruleId }) => known.has(ruleId));
}

/** By its author's own warning, or by a decision. */
async function isBlurred(tx: Tx, { id, contentWarning, images }: Due, findings: Finding[]): Promise<boolean> {
  if (contentWarning !== null) return true;
  const lying = await tx.restriction.findMany({
    where: { noteId: id, action: "blur", ...standingRestriction() },
    select: { mediaId: true },
  });
  const blurred = new Set(lying.map(({ mediaId }) => mediaId));
  const flagged = picturesOf(findings).map((number) => images[number - 1]?.mediaId ?? null);
  return blurred.has(null) || flagged.every((mediaId) => blurred.has(mediaId));
}

/** The numbers of the pictures that are to be blurred. */
function picturesOf(findings: Finding[]): number[] {
  return [
    ...new Set(findings.flatMap(({ action, imageNumber }) => (action === "blur" ? (imageNumber ?? []) : []))),
  ];
}

/** It waits for a moderator; its author reads why on the note. */
async function holdIt(tx: Tx, { note, subject, snapshot, found, classificationId }: Doing): Promise<string> {
  await setAside(tx, note.id, classificationId);
  const { ruleId } = found;
  const opening = { subject, origin: "classifier", respondentId: note.authorId, ruleId, snapshot } as const;
  const caseId = await joinOpenCase(tx, opening);
  await preferGraver(tx, caseId, ruleId);
  await writeAudit(tx, {
    actorId: null,
    action: "case.opened",
    subject: { kind: "case", id: caseId },
    after: { noteId: note.id, ruleId, classificationId },
  });
  await record(tx, "note.set_aside", { noteId: note.id, classificationId });
  return caseId;
}

/**
 * One picture, or all of the note when several were found: decided by nobody, so with a case that is closed from the start, a
 * statement of reasons and the right to appeal. It counts nothing against anybody.
 */
async function blurIt(tx: Tx, doing: Doing): Promise<string> {
  const { note, subject, snapshot, found, findings, ruleVersion } = doing;
  const { ruleId } = found;
  const respondentId = note.authorId;
  const caseId = await openDecided(tx, { subject, origin: "classifier", respondentId, ruleId, snapshot });
  const numbers = picturesOf(findings);
  const [number] = numbers;
  const one = numbers.length === 1 && number !== undefined ? number : null;
  const part = one === null ? "whole" : "image";
  const reason = reasonFor(doing, numbers);
  const { id: decisionId } = await tx.decision.create({
    data: {
      ...{
        caseId,
        respondentId,
        action: "blur",
        ruleVersionId: ruleVersion.id,
        reason,
        part,
        imageNumber: one,
      },
      ...{ moderatorId: null, source: "classifier", automatedDetection: true, automatedDecision: true },
    },
    select: { id: true },
  });
  const mediaId = one === null ? null : (note.images[one - 1]?.mediaId ?? null);
  await restrict(tx, { decisionId, action: "blur", part, subject, mediaId, until: null });
  await writeAudit(tx, {
    actorId: null,
    action: "case.decided",
    subject: { kind: "case", id: caseId },
    before: { ruleId, decided: false },
    after: { decisionId, action: "blur", ruleVersionId: ruleVersion.id, days: null, automated: true },
    texts: { reason, quotes: "" },
  });
  await markStale(tx, tags.moderationLog);
  await record(tx, "case.decided", { caseId, decisionId });
  return caseId;
}

/** In the language of its reader, as a moderator would write it. */
function reasonFor({ note, found: { score, from } }: Doing, numbers: number[]): string {
  const locale = negotiate(note.author.locale);
  const percent = (share: number) => Math.floor(share * 100);
  const pictures = numbersList(numbers, locale);
  return translator(locale, "letter")("reasonOfClassifier", {
    count: numbers.length,
    pictures,
    score: percent(score),
    from: percent(from),
  });
}
