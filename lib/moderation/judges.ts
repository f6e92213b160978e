import { db } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";

type Parties = { respondentId: string; moderatorId: string | null; reporterIds: string[] };

/** Seniors and administrators, not suspended, who have no part in the matter. */
function impartial({ respondentId, moderatorId, reporterIds }: Parties): Prisma.AccountWhereInput {
  return {
    id: { notIn: [respondentId, ...(moderatorId ? [moderatorId] : []), ...reporterIds] },
    roles: { some: { role: { in: ["senior", "admin"] } } },
    suspensions: { none: { until: { gt: new Date() } } },
  };
}

/** Whether there is anybody who may judge an appeal against this decision. */
export async function couldJudge(decisionId: string): Promise<boolean> {
  const decision = await db.decision.findUnique({
    where: { id: decisionId },
    select: {
      respondentId: true,
      moderatorId: true,
      case: { select: { reports: { select: { reporterId: true } } } },
    },
  });
  if (!decision) return false;
  const reporterIds = decision.case.reports.map(({ reporterId }) => reporterId);
  const judge = await db.account.findFirst({
    where: impartial({ ...decision, reporterIds }),
    select: { id: true },
  });
  return judge !== null;
}
