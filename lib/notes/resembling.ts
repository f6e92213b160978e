import { type Db, db, sqlPool } from "@/lib/db";
import { leastQuality, nearBits } from "@/lib/media/pdq";
import { hashNow } from "@/lib/uploads/hashing";

/**
 * Of these pictures of one person's, whether one looks like one that was removed. Those of others are left out: they are refused
 * elsewhere. Asked before the transaction, because a picture that was uploaded a moment ago is read for it.
 */
export async function looksBanned(ownerId: string, mediaIds: string[]): Promise<boolean> {
  if (mediaIds.length === 0) return false;
  if (!(await isAnyBanned())) return false;
  const own = await db.media.findMany({ where: { ownerId, id: { in: mediaIds } }, select: { id: true } });
  const ids = own.map(({ id }) => id);
  await hashNow(ids);
  return (await bannedBy(db, ids)) !== null;
}

/** Everybody who publishes waits for this. */
async function isAnyBanned(): Promise<boolean> {
  const text = "SELECT FROM banned_images WHERE lifted_at IS NULL LIMIT 1";
  const { rowCount } = await sqlPool().query({ name: "notes:banned", text });
  return rowCount === 1;
}

/** The rule by which the nearest look-alike of these pictures was removed; null when there is none. */
export async function bannedBy(on: Db, mediaIds: string[]): Promise<string | null> {
  const [nearest] = await on.$queryRaw<{ ruleId: string }[]>`
    SELECT b.rule_id AS "ruleId" FROM media_hashes h
    JOIN banned_images b ON b.lifted_at IS NULL AND bit_count(b.bits # h.bits) <= ${nearBits}
    WHERE h.media_id = ANY(${mediaIds}::uuid[]) AND h.quality >= ${leastQuality}
    ORDER BY bit_count(b.bits # h.bits), b.id LIMIT 1`;
  return nearest?.ruleId ?? null;
}
