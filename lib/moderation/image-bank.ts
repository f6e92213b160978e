import type { Moderator } from "@/lib/accounts/authority";
import { writeAudit } from "@/lib/audit/write";
import { type Db, db, type Tx } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import { leastQuality } from "@/lib/media/pdq";
import { lockBans, readPictures } from "@/lib/moderation/banning";
import { isUndone, undoneSelect } from "@/lib/moderation/overturned";
import type { BanChangeInput, BanInput, LiftInput } from "@/lib/moderation/schema";
import { readSnapshot } from "@/lib/moderation/snapshot";
import { Refusal } from "@/lib/refusal";

/** Banned pictures as seniors change them; what decisions ban by themselves is banning.ts. */

/** Lifts a ban, with a reason for the record. Notes that wait because of it go on waiting: each has its case. */
export async function liftBan(senior: Moderator, { bannedImageId, reason }: LiftInput): Promise<void> {
  await db.$transaction(async (tx) => {
    const { count } = await tx.bannedImage.updateMany({
      where: { ...notAbout(senior), id: bannedImageId, liftedAt: null },
      data: { liftedAt: new Date(), liftedById: senior.id, liftReason: reason },
    });
    if (count === 0) throw await goneOrLifted(tx, senior, bannedImageId);
    await writeAudit(tx, {
      actorId: senior.id,
      action: "image.ban_lifted",
      subject: { kind: "banned_image", id: bannedImageId },
      before: { lifted: false },
      after: { lifted: true },
      texts: { reason },
    });
  });
}

/** Whether the same picture is refused, or waits for a person. Saying it again changes nothing. */
export async function changeBan(
  senior: Moderator,
  { bannedImageId, refuses }: BanChangeInput,
): Promise<void> {
  await db.$transaction(async (tx) => {
    const open = { ...notAbout(senior), id: bannedImageId, liftedAt: null };
    const { count } = await tx.bannedImage.updateMany({
      where: { ...open, refuses: !refuses },
      data: { refuses },
    });
    if (count === 0) {
      if (await tx.bannedImage.findFirst({ where: open, select: { id: true } })) return;
      throw await goneOrLifted(tx, senior, bannedImageId);
    }
    await writeAudit(tx, {
      actorId: senior.id,
      action: "image.ban_changed",
      subject: { kind: "banned_image", id: bannedImageId },
      before: { refuses: !refuses },
      after: { refuses },
    });
  });
}

/** A decision about oneself is not even there. */
function notAbout({ id }: Moderator): Prisma.BannedImageWhereInput {
  return { decision: { respondentId: { not: id } } };
}

async function goneOrLifted(tx: Tx, senior: Moderator, id: string): Promise<Refusal> {
  const known = await tx.bannedImage.findFirst({
    where: { ...notAbout(senior), id },
    select: { id: true },
  });
  return known ? new Refusal("conflict", "banLifted") : new Refusal("not_found", "notFound");
}

/**
 * Bans a picture of a decided case, under the rule of the decision. Refuses a case that is open, that was dismissed or undone,
 * a picture that it does not have, and one with too little to see. One that was lifted is banned again.
 */
export async function banPicture(senior: Moderator, input: BanInput): Promise<void> {
  const { id: caseId, decisionId, snapshot } = await decidedCase(db, senior, input.caseNumber);
  const mediaId = readSnapshot(snapshot).images[input.imageNumber - 1]?.mediaId;
  if (!mediaId) throw atField("imageNumber", "banNoPicture");
  await readPictures(caseId);
  await db.$transaction(async (tx) => {
    await lockBans(tx, decisionId);
    // It may have been undone meanwhile.
    await decidedCase(tx, senior, input.caseNumber);
    const [banned] = await tx.$queryRaw<{ id: string }[]>`
      INSERT INTO banned_images (id, bits, quality, decision_id, rule_id, refuses)
      SELECT gen_random_uuid(), h.bits, h.quality, d.id, v.rule_id, ${input.refuses}
      FROM decisions d JOIN rule_versions v ON v.id = d.rule_version_id
      JOIN media_hashes h ON h.media_id = ${mediaId}::uuid AND h.quality >= ${leastQuality}
      WHERE d.id = ${decisionId}::uuid
      ON CONFLICT (decision_id, bits) DO UPDATE
        SET lifted_at = NULL, lifted_by_id = NULL, lift_reason = '', refuses = EXCLUDED.refuses
      RETURNING id::text AS id`;
    if (!banned) throw atField("imageNumber", "banNothingToSee");
    await writeAudit(tx, {
      actorId: senior.id,
      action: "image.banned",
      subject: { kind: "banned_image", id: banned.id },
      after: { caseId, refuses: input.refuses },
    });
  });
}

async function decidedCase(on: Db, senior: Moderator, number: number) {
  const found = await on.case.findFirst({
    where: { number, respondentId: { not: senior.id } },
    select: {
      id: true,
      snapshot: true,
      decision: { select: { id: true, action: true, ...undoneSelect } },
    },
  });
  if (!found) throw atField("caseNumber", "banNoCase");
  const { decision, ...about } = found;
  if (!decision) throw atField("caseNumber", "banOpenCase");
  if (decision.action === "dismiss" || isUndone(decision)) throw atField("caseNumber", "banNothingDone");
  return { ...about, decisionId: decision.id };
}

function atField(field: "caseNumber" | "imageNumber", key: string): Refusal {
  return new Refusal("invalid", "checkFields", { fields: { [field]: key } });
}
