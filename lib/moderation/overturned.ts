import type { Prisma } from "@/lib/generated/prisma/client";

/** Of a decision's appeals those that undid it. (A reporter's opens the case again and leaves what was decided.) */
export const overturning = { party: "author", outcome: "granted" } satisfies Prisma.AppealWhereInput;

/** The same of an appeal that is there. */
export function overturns({ party, outcome }: { party: string; outcome: string | null }): boolean {
  return party === overturning.party && outcome === overturning.outcome;
}
