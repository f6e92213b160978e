import type { Moderator } from "@/lib/accounts/authority";
import { db } from "@/lib/db";
import { endBreak } from "@/lib/desk/exposure";
import { releaseAll } from "@/lib/moderation/claiming";

/** Whether this moderator is on a break. */
export async function isPaused(moderator: Moderator): Promise<boolean> {
  const pause = await db.deskPause.findUnique({
    where: { moderatorId: moderator.id },
    select: { moderatorId: true },
  });
  return pause !== null;
}

/** Begins a break: gives back what one has in hand, and takes up and makes ready nothing until one resumes. */
export async function pause(moderator: Moderator): Promise<void> {
  await db.deskPause.createMany({ data: [{ moderatorId: moderator.id }], skipDuplicates: true });
  await releaseAll(moderator);
}

/** Ends the break; what one has seen since the last one begins anew. */
export async function resume(moderator: Moderator): Promise<void> {
  const { count } = await db.deskPause.deleteMany({ where: { moderatorId: moderator.id } });
  if (count > 0) await endBreak(moderator);
}
