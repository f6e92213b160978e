import type { Prisma } from "@/lib/generated/prisma/client";

/** Of a decision's appeals those that undid it. (A reporter's opens the case again and leaves what was decided.) */
export const overturning = { party: "author", outcome: "granted" } satisfies Prisma.AppealWhereInput;

/** The same of an appeal that is there. */
export function overturns({ party, outcome }: { party: string; outcome: string | null }): boolean {
  return party === overturning.party && outcome === overturning.outcome;
}

/** Whether a decision holds no more: an appeal undid it, or whoever decided in bulk took it back. */
export const undoneSelect = {
  appeals: { where: overturning, select: { id: true } },
  inBulk: { select: { bulk: { select: { undoneAt: true } } } },
} satisfies Prisma.DecisionSelect;

type Row = Prisma.DecisionGetPayload<{ select: typeof undoneSelect }>;

export function isUndone({ appeals, inBulk }: Row): boolean {
  return appeals.length > 0 || (inBulk !== null && inBulk.bulk.undoneAt !== null);
}

/** The same to look for. */
export const undone = {
  OR: [{ appeals: { some: overturning } }, { inBulk: { bulk: { undoneAt: { not: null } } } }],
} satisfies Prisma.DecisionWhereInput;
