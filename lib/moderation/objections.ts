import type { Prisma } from "@/lib/generated/prisma/client";
import type { AppealOutcome } from "@/lib/generated/prisma/enums";
import { couldJudge } from "@/lib/moderation/judges";
import { appealDeadline, canAppeal } from "@/lib/moderation/rules";

export const appealSelect = {
  id: true,
  party: true,
  appellantId: true,
  words: true,
  createdAt: true,
  outcome: true,
  reason: true,
  decidedAt: true,
} satisfies Prisma.AppealSelect;

type AppealRow = Prisma.AppealGetPayload<{ select: typeof appealSelect }>;

export type AppealView = {
  words: string;
  filedAt: string;
  outcome: AppealOutcome | null;
  reason: string | null;
  decidedAt: string | null;
  /** False while there is nobody but the one who decided: it waits until there is. */
  someoneCanJudge: boolean;
};

export async function appealView(row: AppealRow, decisionId: string): Promise<AppealView> {
  return {
    words: row.words,
    filedAt: row.createdAt.toISOString(),
    outcome: row.outcome,
    reason: row.reason,
    decidedAt: row.decidedAt?.toISOString() ?? null,
    someoneCanJudge: row.outcome !== null || (await couldJudge(decisionId)),
  };
}

/** One person's way to object to a decision: what they said and heard, or until when they may. */
export type Objection = {
  decisionId: string;
  appeal: AppealView | null;
  mayAppeal: boolean;
  appealBy: string;
};

type Decided = { id: string; createdAt: Date; appeals: AppealRow[] };

export async function objectionOf(decision: Decided, appellantId: string): Promise<Objection> {
  const filed = decision.appeals.find((each) => each.appellantId === appellantId);
  return {
    decisionId: decision.id,
    appeal: filed ? await appealView(filed, decision.id) : null,
    mayAppeal: !filed && canAppeal(decision, new Date()),
    appealBy: appealDeadline(decision.createdAt).toISOString(),
  };
}
