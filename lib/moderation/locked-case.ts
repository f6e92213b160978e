import type { Tx } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import { handsSelect } from "@/lib/moderation/hands";
import { isUuid } from "@/lib/pagination";
import { Refusal } from "@/lib/refusal";

const needed = {
  id: true,
  origin: true,
  subjectKind: true,
  noteId: true,
  commentId: true,
  boardId: true,
  respondentId: true,
  ruleId: true,
  snapshot: true,
  ...handsSelect,
  respondent: { select: { roles: { select: { role: true } } } },
  reports: { select: { reporterId: true } },
  formers: {
    select: {
      decision: {
        select: {
          moderatorId: true,
          inBulk: { select: { bulk: { select: { undoneAt: true } } } },
          case: { select: { reports: { select: { reporterId: true } } } },
        },
      },
    },
  },
} satisfies Prisma.CaseSelect;

export type LockedCase = Omit<
  Prisma.CaseGetPayload<{ select: typeof needed }>,
  "respondent" | "reports" | "formers"
> & {
  respondentIsStaff: boolean;
  reporterIds: string[];
  /** Who decided it before an appeal opened it again; not who took their own decision back. */
  formerDeciderIds: string[];
};

/** Of two moderators deciding at once the second waits here, and then reads what the first has done. */
export async function lockCase(tx: Tx, caseId: string): Promise<LockedCase> {
  if (!isUuid(caseId)) throw new Refusal("not_found", "notFound");
  await tx.$queryRaw`SELECT id FROM cases WHERE id = ${caseId}::uuid FOR UPDATE`;
  const found = await tx.case.findUnique({ where: { id: caseId }, select: needed });
  if (!found) throw new Refusal("not_found", "notFound");
  const { respondent, reports, formers, ...rest } = found;
  const before = formers.map((former) => former.decision);
  return {
    ...rest,
    respondentIsStaff: respondent.roles.length > 0,
    reporterIds: [...reports, ...before.flatMap((each) => each.case.reports)].map(
      ({ reporterId }) => reporterId,
    ),
    formerDeciderIds: before
      .filter(({ inBulk }) => !inBulk?.bulk.undoneAt)
      .flatMap(({ moderatorId }) => moderatorId ?? []),
  };
}
