import type { Tx } from "@/lib/db";
import type { Measure } from "@/lib/moderation/ladder";
import { strikeFor } from "@/lib/moderation/points";

type Counted = { decisionId: string; accountId: string; action: Measure; at: Date };

/** Writes down what a decision counts against the person, as the version it cites weighs it; a dismissal or a label counts nothing. */
export async function writeStrike(tx: Tx, { decisionId, accountId, action, at }: Counted): Promise<void> {
  const { ruleVersion } = await tx.decision.findUniqueOrThrow({
    where: { id: decisionId },
    select: { ruleVersion: { select: { strikeWeight: true, strikeMonths: true } } },
  });
  const rule = { weight: ruleVersion.strikeWeight, months: ruleVersion.strikeMonths };
  const strike = strikeFor(action, rule, at);
  if (!strike) return;
  const data = { decisionId, accountId, ...strike, createdAt: at };
  await tx.strike.create({ data, select: { id: true } });
}

/** What an appeal takes back. The row stays, so that the person sees that it did. */
export async function revokeStrike(tx: Tx, decisionId: string): Promise<void> {
  await tx.strike.updateMany({ where: { decisionId, revokedAt: null }, data: { revokedAt: new Date() } });
}
