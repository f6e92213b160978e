import type { Moderator } from "@/lib/accounts/authority";
import { db } from "@/lib/db";
import { claimsBefore } from "@/lib/moderation/rules";

type CaseRef = { caseId: string };

/**
 * Takes an open case for oneself, for 15 minutes from now, unless somebody else has it. A case about oneself, or that one
 * reported, is not taken. Opening the case again prolongs the claim.
 */
export async function claim(moderator: Moderator, { caseId }: CaseRef): Promise<void> {
  const now = new Date();
  await db.case.updateMany({
    where: {
      id: caseId,
      decidedAt: null,
      respondentId: { not: moderator.id },
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
