import type { Moderator } from "@/lib/accounts/authority";
import { db } from "@/lib/db";
import { beat } from "@/lib/desk/exposure";
import { beatSeconds } from "@/lib/desk/limits";
import { isPaused } from "@/lib/desk/pausing";
import { claim } from "@/lib/moderation/claiming";
import { handsSelect, type OtherHands, otherHands } from "@/lib/moderation/hands";
import { remitOf, requireRemit } from "@/lib/moderation/remit";
import { Refusal } from "@/lib/refusal";

type CaseRef = { caseId: string };

/**
 * Opens a case: it is one's own from now on if it is free (not during one's break), and colleagues see that one is looking.
 * Quietly nothing for a case that does not come to this moderator.
 */
export async function open(moderator: Moderator, { caseId }: CaseRef): Promise<void> {
  if (!(await isPaused(moderator))) await claim(moderator, { caseId });
  await look(moderator, caseId);
}

async function look(moderator: Moderator, caseId: string): Promise<void> {
  const now = new Date();
  const found = await db.case.findFirst({
    where: { AND: [{ id: caseId, decidedAt: null }, await remitOf(moderator)] },
    select: { id: true },
  });
  if (!found) return;
  await db.caseLook.upsert({
    where: { caseId_moderatorId: { caseId, moderatorId: moderator.id } },
    create: { caseId, moderatorId: moderator.id, seenAt: now },
    update: { seenAt: now },
    select: { caseId: true },
  });
}

/** Colleagues who have the case open at this moment, by name. */
export async function lookersAt(moderator: Moderator, { caseId }: CaseRef): Promise<string[]> {
  const looks = await db.caseLook.findMany({
    where: {
      caseId,
      moderatorId: { not: moderator.id },
      seenAt: { gt: new Date(Date.now() - 2 * beatSeconds * 1_000) },
    },
    orderBy: { seenAt: "desc" },
    take: 5,
    select: { moderator: { select: { name: true } } },
  });
  return looks.map(({ moderator: { name } }) => name);
}

export type Beat = {
  lookers: string[];
  /** Whose it is by now, when it is not, or no longer, the asker's. */
  with: OtherHands | null;
  breakDue: boolean;
};

/**
 * The sign of an open page, every `beatSeconds`: it counts as time with cases, tells who else looks, and whether the case has
 * gone to somebody else meanwhile. `opening` takes the case, as opening its page does.
 */
export async function keepLooking(
  moderator: Moderator,
  { caseId, opening }: CaseRef & { opening: boolean },
): Promise<Beat> {
  await requireRemit(moderator, caseId);
  await (opening ? open(moderator, { caseId }) : look(moderator, caseId));
  const [found, lookers, breakDue] = await Promise.all([
    db.case.findUnique({ where: { id: caseId }, select: handsSelect }),
    lookersAt(moderator, { caseId }),
    beat(moderator, new Date()),
  ]);
  if (!found) throw new Refusal("not_found", "notFound");
  return { lookers, with: otherHands(found, moderator.id, new Date()), breakDue };
}
