import { buffer } from "node:stream/consumers";
import { db } from "@/lib/db";
import { pdq } from "@/lib/media/pdq";
import { mediaStorage } from "@/lib/media/store";

const batch = 200;

/**
 * Gives pictures that have none their perceptual hash, newest first: new ones within a minute, and those from before there were hashes
 * little by little. A picture whose file is not there is marked as having nothing to compare, and not tried again.
 */
export async function hashPictures(): Promise<number> {
  const waiting = await db.$queryRaw<{ id: string; key: string }[]>`
    SELECT m.id::text AS id, m.small_key AS key FROM media m
    WHERE NOT EXISTS (SELECT FROM media_hashes h WHERE h.media_id = m.id) ORDER BY m.id DESC LIMIT ${batch}`;
  for (const { id, key } of waiting) await hashOne(id, key);
  return waiting.length;
}

/** Gives those of these pictures their hash that have none yet, for whoever cannot wait for the job. */
export async function hashNow(mediaIds: string[]): Promise<void> {
  const waiting = await db.media.findMany({
    where: { id: { in: mediaIds }, hash: { is: null } },
    select: { id: true, smallKey: true },
  });
  for (const { id, smallKey } of waiting) await hashOne(id, smallKey);
}

async function hashOne(id: string, key: string): Promise<void> {
  const file = await mediaStorage().read(key, { withheld: true });
  const hash = file ? await pdq(await buffer(file.body)).catch(() => null) : null;
  const { bits, quality } = hash ?? { bits: "0".repeat(256), quality: 0 };
  // Meanwhile the picture may be gone.
  await db.$executeRaw`
    INSERT INTO media_hashes (media_id, bits, quality)
    SELECT id, ${bits}::bit(256), ${quality} FROM media WHERE id = ${id}::uuid ON CONFLICT DO NOTHING`;
}
