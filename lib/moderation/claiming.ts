import type { Moderator } from "@/lib/accounts/authority";
import { writeAudit } from "@/lib/audit/write";
import { db } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import { remitIn, remitOf } from "@/lib/moderation/remit";
import { claimsBefore } from "@/lib/moderation/rules";
import { Refusal } from "@/lib/refusal";

type CaseRef = { caseId: string };

/**
 * Takes an open case for oneself, for 15 minutes from now, unless somebody else has it. A case about oneself, or that one
 * reported, is not taken. Opening the case again prolongs the claim.
 */
export async function claim(moderator: Moderator, { caseId }: CaseRef): Promise<void> {
  const now = new Date();
  await db.case.updateMany({
    where: {
      AND: [{ id: caseId }, await remitOf(moderator)],
      decidedAt: null,
      reports: { none: { reporterId: moderator.id } },
      OR: [{ claimedById: null }, { claimedById: moderator.id }, { claimedAt: { lt: claimsBefore(now) } }],
    },
    data: { claimedById: moderator.id, claimedAt: now },
  });
}

/** Gives a case back to the queue; quietly nothing when it is not one's own to give. */
export async function release(moderator: Moderator, { caseId }: CaseRef): Promise<void> {
  await db.case.updateMany({
    where: { id: caseId, decidedAt: null, claimedById: moderator.id },
    data: { claimedById: null, claimedAt: null },
  });
}

/** Gives back everything one has in hand. */
export async function releaseAll(moderator: Moderator): Promise<void> {
  await db.case.updateMany({
    where: { decidedAt: null, claimedById: moderator.id },
    data: { claimedById: null, claimedAt: null },
  });
}

/** Staff besides this moderator to whom the case could come: not suspended, and with no part in it. */
function colleague(moderator: Moderator, { reports, respondentId, language }: Parties) {
  const reporterIds = reports.map(({ reporterId }) => reporterId);
  return {
    id: { notIn: [moderator.id, respondentId, ...reporterIds] },
    roles: { some: remitIn(language) },
    suspensions: { none: { until: { gt: new Date() } } },
  } satisfies Prisma.AccountWhereInput;
}

type Parties = { respondentId: string; language: string; reports: { reporterId: string }[] };

export type Colleague = { id: string; name: string };

/** To whom one may hand this case over, by name. Whoever has reported it is left out without a word. */
export async function colleaguesFor(moderator: Moderator, { caseId }: CaseRef): Promise<Colleague[]> {
  const found = await db.case.findFirst({
    where: { AND: [{ id: caseId }, await remitOf(moderator)] },
    select: { respondentId: true, language: true, reports: { select: { reporterId: true } } },
  });
  if (!found) return [];
  return db.account.findMany({
    where: colleague(moderator, found),
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: 50,
    select: { id: true, name: true },
  });
}

/**
 * Puts a case that one has in hand into a colleague's, for 15 minutes from now. Refuses what is not in one's own hands
 * ("conflict") and who may not decide it ("invalid").
 */
export async function handOver(
  moderator: Moderator,
  { caseId, colleagueId }: CaseRef & { colleagueId: string },
): Promise<{ name: string }> {
  const [to] = (await colleaguesFor(moderator, { caseId })).filter(({ id }) => id === colleagueId);
  return db.$transaction(async (tx) => {
    const { count } = await tx.case.updateMany({
      where: {
        id: caseId,
        decidedAt: null,
        claimedById: moderator.id,
        respondentId: { not: moderator.id },
        ...(to && { reports: { none: { reporterId: to.id } } }),
      },
      data: { claimedById: to?.id ?? moderator.id, claimedAt: new Date() },
    });
    if (count === 0) throw new Refusal("not_found", "caseNotYours");
    if (!to) throw new Refusal("invalid", "checkFields", { fields: { colleagueId: "colleagueUnknown" } });
    await writeAudit(tx, {
      actorId: moderator.id,
      action: "case.handed_over",
      subject: { kind: "case", id: caseId },
      after: { claimedById: to.id },
    });
    return { name: to.name };
  });
}
