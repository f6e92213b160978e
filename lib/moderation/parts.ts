import type { Prisma } from "@/lib/generated/prisma/client";

/** Who had a part in a case: of one that was opened again, also in what was decided the first time. */

const reporters = { select: { reporterId: true } } as const;

export const partsTaken = {
  reports: reporters,
  appeal: {
    select: { decision: { select: { moderatorId: true, case: { select: { reports: reporters } } } } },
  },
} satisfies Prisma.CaseSelect;

type Decided = {
  moderatorId: string | null;
  case: Prisma.CaseGetPayload<{ select: typeof partsTaken }>;
};

/** What somebody did in it; null for who is impartial. */
export function partOf(id: string, { moderatorId, case: decided }: Decided): "decided" | "reported" | null {
  const before = decided.appeal?.decision;
  if ([moderatorId, before?.moderatorId].includes(id)) return "decided";
  const reports = [...decided.reports, ...(before?.case.reports ?? [])];
  return reports.some(({ reporterId }) => reporterId === id) ? "reported" : null;
}
