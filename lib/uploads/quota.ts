import { type Db, db, type Tx } from "@/lib/db";
import { env } from "@/lib/env";
import { Refusal } from "@/lib/refusal";
import { lockOwner } from "@/lib/uploads/content-lock";

/** What one person's pictures may take up on our disks: MEDIA_QUOTA_MB, counted in stored bytes, not in uploaded ones. */

const MB = 1024 * 1024;

async function bytesLeft(ownerId: string, from: Db): Promise<number> {
  const { _sum } = await from.media.aggregate({ where: { ownerId }, _sum: { bytes: true } });
  return env().MEDIA_QUOTA_MB * MB - (_sum.bytes ?? 0);
}

/** Refuses before a byte is sent or a pixel decoded when nothing is left. */
export async function requireSomeRoom(ownerId: string): Promise<void> {
  const left = await bytesLeft(ownerId, db);
  if (left <= 0) throw full(left);
}

/** Refuses a picture that does not fit; two that come at once are counted one after the other. */
export async function requireRoom(tx: Tx, ownerId: string, bytes: number): Promise<void> {
  await lockOwner(tx, ownerId);
  const left = await bytesLeft(ownerId, tx);
  if (bytes > left) throw full(left);
}

function full(left: number): Refusal {
  const megabytes = Math.floor((Math.max(0, left) / MB) * 10) / 10;
  return new Refusal("invalid", "quotaFull", { values: { left: megabytes, quota: env().MEDIA_QUOTA_MB } });
}
