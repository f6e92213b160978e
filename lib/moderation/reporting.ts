import { requireWriter } from "@/lib/accounts/authority";
import type { Anyone } from "@/lib/accounts/viewer";
import { writeAudit } from "@/lib/audit/write";
import { db, type Tx } from "@/lib/db";
import { record } from "@/lib/events/record";
import { limit } from "@/lib/limits";
import { joinOpenCase, preferGraver } from "@/lib/moderation/cases";
import { weighReport } from "@/lib/moderation/ranking";
import { respondentOf } from "@/lib/moderation/reportable";
import { currentVersion } from "@/lib/moderation/rulebook";
import type { ReportInput } from "@/lib/moderation/schema";
import { takeSnapshot } from "@/lib/moderation/snapshot";
import { Refusal } from "@/lib/refusal";

/**
 * Reports a note, comment or person that the reporter can see, and that is not their own. All reports of one thing join its
 * open case; reporting it again changes one's words. `imageNumber` is that of the note's picture it is about, from 1; null for
 * the whole. Refuses more than 30 reports an hour.
 */
export async function report(
  viewer: Anyone,
  { kind, id, ruleId, words, imageNumber = null }: ReportInput,
): Promise<{ reportId: string }> {
  const reporter = requireWriter(viewer);
  await limit("report", reporter.id);
  return db.$transaction(async (tx) => {
    const respondentId = await respondentOf(tx, reporter, { kind, id });
    if (!respondentId) throw new Refusal("not_found", "notFound");
    if (respondentId === reporter.id) throw new Refusal("invalid", "reportOwn");
    await currentVersion(tx, ruleId);
    const snapshot = await takeSnapshot(tx, { kind, id });
    if (!snapshot) throw new Refusal("not_found", "notFound");
    if (imageNumber !== null && (kind !== "note" || imageNumber > snapshot.images.length)) {
      throw new Refusal("invalid", "checkFields", { fields: { imageNumber: "pictureGone" } });
    }
    const subject = { kind, id };
    const caseId = await joinOpenCase(tx, { subject, origin: "report", respondentId, ruleId, snapshot });
    return file(tx, { caseId, reporterId: reporter.id, ruleId, words, imageNumber });
  });
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
