import type { Moderator } from "@/lib/accounts/authority";
import { db } from "@/lib/db";
import { remitOf } from "@/lib/moderation/remit";

/** What there was with a person before, besides the decisions themselves. */
export type Past = {
  decided: number;
  dismissed: number;
  /** Other open cases about the same person. */
  open: { id: string; number: number }[];
};

export async function pastOf(moderator: Moderator, caseId: string): Promise<Past> {
  const found = await db.case.findFirst({
    where: { AND: [{ id: caseId }, await remitOf(moderator)] },
    select: { respondentId: true },
  });
  if (!found) return { decided: 0, dismissed: 0, open: [] };
  const others = { respondentId: found.respondentId, id: { not: caseId } };
  const [decided, dismissed, open] = await Promise.all([
    db.case.count({ where: { ...others, decidedAt: { not: null } } }),
    db.case.count({ where: { ...others, decision: { action: "dismiss" } } }),
    db.case.findMany({
      where: { AND: [{ ...others, decidedAt: null }, await remitOf(moderator)] },
      orderBy: [{ rankedAt: "asc" }, { id: "asc" }],
      take: 6,
      select: { id: true, number: true },
    }),
  ]);
  return { decided, dismissed, open };
}
