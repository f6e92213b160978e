import type { Prisma } from "@/lib/generated/prisma/client";
import { isClaimedByAnother } from "@/lib/moderation/rules";

/** Whose a case is, when it is not, or no longer, this moderator's to decide. */
export type OtherHands =
  /** `by`: null when nobody decided, but the classifier by itself. */
  { why: "decided"; by: string | null; decisionId: string } | { why: "claimed"; by: string };

export const handsSelect = {
  claimedById: true,
  claimedAt: true,
  claimedBy: { select: { name: true } },
  decision: { select: { id: true, moderator: { select: { name: true } } } },
} satisfies Prisma.CaseSelect;

type Row = Prisma.CaseGetPayload<{ select: typeof handsSelect }>;

export function otherHands(row: Row, moderatorId: string, now: Date): OtherHands | null {
  const { decision, claimedBy } = row;
  if (decision) return { why: "decided", by: decision.moderator?.name ?? null, decisionId: decision.id };
  if (!claimedBy || !isClaimedByAnother(row, moderatorId, now)) return null;
  return { why: "claimed", by: claimedBy.name };
}
