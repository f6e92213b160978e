import { db } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import { partiesOf, partsTaken } from "@/lib/moderation/parts";

/** Seniors and administrators, not suspended, who have no part in the matter. */
function impartial(parties: string[]): Prisma.AccountWhereInput {
  return {
    id: { notIn: parties },
    roles: { some: { role: { in: ["senior", "admin"] } } },
    suspensions: { none: { until: { gt: new Date() } } },
  };
}

/** Whether there is anybody who may judge an appeal against this decision. */
export async function couldJudge(decisionId: string): Promise<boolean> {
  const decision = await db.decision.findUnique({
    where: { id: decisionId },
    select: { respondentId: true, moderatorId: true, case: { select: partsTaken } },
  });
  if (!decision) return false;
  const { deciders, reporters } = partiesOf(decision);
  const judge = await db.account.findFirst({
    where: impartial([decision.respondentId, ...deciders, ...reporters]),
    select: { id: true },
  });
  return judge !== null;
}
