import { requireUnsuspended } from "@/lib/accounts/authority";
import type { Anyone, Viewer } from "@/lib/accounts/viewer";
import { writeAudit } from "@/lib/audit/write";
import { db, type Tx } from "@/lib/db";
import { record } from "@/lib/events/record";
import { limit } from "@/lib/limits";
import { joinOpenCase, preferGraver } from "@/lib/moderation/cases";
import type { Subject } from "@/lib/moderation/limits";
import { weighReport } from "@/lib/moderation/ranking";
import { respondentOf } from "@/lib/moderation/reportable";
import { currentVersion } from "@/lib/moderation/rulebook";
import type { ReportInput } from "@/lib/moderation/schema";
import { takeSnapshot } from "@/lib/moderation/snapshot";
import { Refusal } from "@/lib/refusal";

/**
 * Reports a note, comment, person or board that the reporter can see, and that is not their own; `alsoNotes` are further notes of the
 * same person, which are reported for the same. All reports of one thing join its open case; reporting it again changes one's
 * words. `imageNumber` is that of the note's picture it is about, from 1; null for the whole. Refuses more than 30 reports an hour.
 */
export async function report(
  viewer: Anyone,
  { kind, id, alsoNotes = [], ...said }: ReportInput,
): Promise<{ reportId: string }> {
  const reporter = requireUnsuspended(viewer);
  const others = [...new Set(alsoNotes)].filter((noteId) => noteId !== id);
  for (const _ of [id, ...others]) await limit("report", reporter.id);
  const subjects: Subject[] = [
    { kind, id },
    ...others.map((noteId): Subject => ({ kind: "note", id: noteId })),
  ];
  return db.$transaction(async (tx) => {
    const filed = new Map<string, Filed>();
    // always in one order, so that two people who name each other's things do not wait for each other
    for (const subject of subjects.toSorted((one, other) => (one.id < other.id ? -1 : 1))) {
      const about = subject.id === id ? said : { ...said, imageNumber: null };
      filed.set(subject.id, await reportOne(tx, reporter, subject, about));
    }
    const main = filed.get(id);
    if (!main || [...filed.values()].some(({ respondentId }) => respondentId !== main.respondentId)) {
      throw new Refusal("not_found", "notFound");
    }
    return { reportId: main.reportId };
  });
}

type Said = Pick<ReportInput, "ruleId" | "words" | "imageNumber">;
type Filed = { reportId: string; respondentId: string };

async function reportOne(
  tx: Tx,
  reporter: Viewer,
  subject: Subject,
  { ruleId, words, imageNumber = null }: Said,
): Promise<Filed> {
  const respondentId = await respondentOf(tx, reporter, subject);
  if (!respondentId) throw new Refusal("not_found", "notFound");
  if (respondentId === reporter.id) throw new Refusal("invalid", "reportOwn");
  await currentVersion(tx, ruleId);
  const snapshot = await takeSnapshot(tx, subject);
  if (!snapshot) throw new Refusal("not_found", "notFound");
  if (imageNumber !== null && (subject.kind !== "note" || imageNumber > snapshot.images.length)) {
    throw new Refusal("invalid", "checkFields", { fields: { imageNumber: "pictureGone" } });
  }
  const caseId = await joinOpenCase(tx, { subject, origin: "report", respondentId, ruleId, snapshot });
  const { reportId } = await file(tx, { caseId, reporterId: reporter.id, ruleId, words, imageNumber });
  return { reportId, respondentId };
}

type Filing = {
  caseId: string;
  reporterId: string;
  ruleId: string;
  words: string;
  imageNumber: number | null;
};

async function file(tx: Tx, filing: Filing): Promise<{ reportId: string }> {
  const { caseId, reporterId, ...said } = filing;
  const { ruleId } = said;
  const [filed] = await tx.report.createManyAndReturn({
    data: [filing],
    skipDuplicates: true,
    select: { id: true },
  });
  if (!filed) {
    const key = { caseId_reporterId: { caseId, reporterId } };
    const { id } = await tx.report.update({ where: key, data: said, select: { id: true } });
    return { reportId: id };
  }
  await tx.case.update({
    where: { id: caseId },
    data: { reportCount: { increment: 1 } },
    select: { id: true },
  });
  // whoever nearly always reports for nothing does not move the case by naming a grave rule either
  if ((await weighReport(tx, caseId, reporterId)) > 0) await preferGraver(tx, caseId, ruleId);
  await writeAudit(tx, {
    actorId: reporterId,
    action: "report.filed",
    subject: { kind: "case", id: caseId },
    after: { reportId: filed.id, ruleId },
  });
  await record(tx, "report.filed", { reportId: filed.id });
  return { reportId: filed.id };
}
