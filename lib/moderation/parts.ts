import type { Prisma } from "@/lib/generated/prisma/client";

/** Who had a part in a case: of one that was opened again, also in all that was decided before. */

const reporters = { select: { reporterId: true } } as const;

export const partsTaken = {
  reports: reporters,
  formers: {
    select: { decision: { select: { moderatorId: true, case: { select: { reports: reporters } } } } },
  },
} satisfies Prisma.CaseSelect;

type Decided = {
  moderatorId: string | null;
  case: Prisma.CaseGetPayload<{ select: typeof partsTaken }>;
};

/** Who decided, now or before, and who reported it. */
export function partiesOf({ moderatorId, case: decided }: Decided): {
  deciders: string[];
  reporters: string[];
} {
  const before = decided.formers.map(({ decision }) => decision);
  const deciders = [moderatorId, ...before.map((each) => each.moderatorId)];
  const reports = [...decided.reports, ...before.flatMap((each) => each.case.reports)];
  return {
    deciders: deciders.filter((id) => id !== null),
    reporters: reports.map(({ reporterId }) => reporterId),
  };
}

/** What somebody did in it; null for who is impartial. */
export function partOf(id: string, decision: Decided): "decided" | "reported" | null {
  const { deciders, reporters } = partiesOf(decision);
  if (deciders.includes(id)) return "decided";
  return reporters.includes(id) ? "reported" : null;
}
