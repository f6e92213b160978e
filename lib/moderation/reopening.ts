import { writeAudit } from "@/lib/audit/write";
import type { Tx } from "@/lib/db";
import { joinOpenCase, subjectOf } from "@/lib/moderation/cases";
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
  await writeAudit(tx, {
    actorId: null,
    action: "case.reopened",
    subject: { kind: "case", id: caseId },
    after: { appealId, formerId: before.id },
  });
}
