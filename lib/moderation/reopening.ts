import { writeAudit } from "@/lib/audit/write";
import type { Tx } from "@/lib/db";
import { joinOpenCase, subjectOf } from "@/lib/moderation/cases";
import { rankCase, weighReport } from "@/lib/moderation/ranking";
import { readSnapshot } from "@/lib/moderation/snapshot";

/**
 * Opens a decided case again, because a reporter's appeal was right: a new one about the same thing as it was then, which names
 * the appeal and with it both decisions. An open case of the thing is joined. Nothing is left to open when the thing's row is gone.
 */
export async function reopen(tx: Tx, appealId: string): Promise<void> {
  const appeal = await tx.appeal.findUniqueOrThrow({
    where: { id: appealId },
    select: {
      appellantId: true,
      words: true,
      decisionId: true,
      decision: { select: { case: true, ruleVersion: { select: { ruleId: true } } } },
    },
  });
  const before = appeal.decision.case;
  const { ruleId } = appeal.decision.ruleVersion;
  const subject = subjectOf(before);
  if (!subject) return;
  const { origin, respondentId } = before;
  const snapshot = readSnapshot(before.snapshot);
  const caseId = await joinOpenCase(tx, { subject, origin, respondentId, ruleId, snapshot });
  const { count } = await tx.report.createMany({
    data: [{ caseId, reporterId: appeal.appellantId, ruleId, words: appeal.words }],
    skipDuplicates: true,
  });
  const data = { appealId, reportCount: { increment: count } };
  await tx.case.update({ where: { id: caseId }, data, select: { id: true } });
  await rememberFormer(tx, caseId, appeal.decisionId);
  if (count > 0) await weighReport(tx, caseId, appeal.appellantId);
  await writeAudit(tx, {
    actorId: null,
    action: "case.reopened",
    subject: { kind: "case", id: caseId },
    after: { appealId, formerId: before.id },
  });
}

/** Opens a case again whose decision a moderator took back, with the reports it had: they are still to be answered. */
export async function reopenUndecided(tx: Tx, decisionId: string): Promise<void> {
  const { case: before } = await tx.decision.findUniqueOrThrow({
    where: { id: decisionId },
    select: { case: { include: { reports: true } } },
  });
  const subject = subjectOf(before);
  if (!subject) return;
  const { origin, respondentId, ruleId, reportWeight } = before;
  const snapshot = readSnapshot(before.snapshot);
  const caseId = await joinOpenCase(tx, { subject, origin, respondentId, ruleId, snapshot });
  const reports = before.reports.map(({ id: _, caseId: _before, ...report }) => ({ ...report, caseId }));
  const { count } = await tx.report.createMany({ data: reports, skipDuplicates: true });
  await tx.case.update({
    where: { id: caseId },
    data: { reportCount: { increment: count }, reportWeight: { increment: reportWeight } },
    select: { id: true },
  });
  await rememberFormer(tx, caseId, decisionId);
  await rankCase(tx, caseId);
  await writeAudit(tx, {
    actorId: null,
    action: "case.reopened",
    subject: { kind: "case", id: caseId },
    after: { decisionId, formerId: before.id },
  });
}

/** Whoever had a part in what was decided before has one in what follows, however often a case is opened again. */
async function rememberFormer(tx: Tx, caseId: string, decisionId: string): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO case_formers (case_id, decision_id)
    SELECT ${caseId}::uuid, ${decisionId}::uuid
    UNION SELECT ${caseId}::uuid, f.decision_id FROM decisions d JOIN case_formers f ON f.case_id = d.case_id WHERE d.id = ${decisionId}::uuid
    ON CONFLICT DO NOTHING`;
}
