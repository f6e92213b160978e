import { db, type Tx } from "@/lib/db";
import { leastQuality } from "@/lib/media/pdq";
import { hashNow } from "@/lib/uploads/hashing";

/** Pictures removed by one of these rules, or by a more exact one within it, are looked for from then on. */
const banningRules = ["pornography", "minors-safety", "violence"];

/** From this severity of a rule on, the same picture does not come again at all. */
const refusingSeverity = 3;

/** Before a decision: the pictures of its case can be told by their looks. */
export async function readPictures(caseId: string): Promise<void> {
  const pictures = await db.casePicture.findMany({ where: { caseId }, select: { mediaId: true } });
  await hashNow(pictures.map(({ mediaId }) => mediaId));
}

type Removed = { decisionId: string; caseId: string /** Null: all of the case. */; mediaId: string | null };

/**
 * Takes down what the removed pictures look like, if the decision's rule is one of those. Under the gravest rules (a danger to somebody)
 * the same picture is refused from then on. Flat ones resemble too much.
 */
export async function banPictures(tx: Tx, { decisionId, caseId, mediaId }: Removed): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO banned_images (id, bits, quality, decision_id, rule_id, refuses)
    SELECT gen_random_uuid(), h.bits, h.quality, d.id, r.id, v.severity >= ${refusingSeverity}
    FROM decisions d JOIN rule_versions v ON v.id = d.rule_version_id JOIN rules r ON r.id = v.rule_id
    JOIN case_pictures p ON p.case_id = ${caseId}::uuid AND (${mediaId}::uuid IS NULL OR p.media_id = ${mediaId}::uuid)
    JOIN media_hashes h ON h.media_id = p.media_id AND h.quality >= ${leastQuality}
    WHERE d.id = ${decisionId}::uuid AND (r.id = ANY(${banningRules}) OR r.parent_id = ANY(${banningRules}))
    ON CONFLICT DO NOTHING`;
}

/** Whoever undoes a decision and whoever bans another of its pictures come one after the other. */
export async function lockBans(tx: Tx, decisionId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM decisions WHERE id = ${decisionId}::uuid FOR NO KEY UPDATE`;
}

/** A decision that was undone bans nothing any more; other decisions about the same picture stay. */
export async function liftBans(tx: Tx, decisionId: string): Promise<void> {
  await lockBans(tx, decisionId);
  await tx.bannedImage.updateMany({ where: { decisionId, liftedAt: null }, data: { liftedAt: new Date() } });
}
