import type { Tx } from "@/lib/db";

/**
 * Rows and files cannot change in one transaction. Whoever writes, moves or removes the files of an upload holds this lock
 * (until the transaction ends), so that no file goes while its row comes. Uploads of the same picture may pass together.
 * Of several contents, lock in the order of their hashes.
 */
export async function lockContent(tx: Tx, contentHash: Uint8Array, how: "shared" | "alone"): Promise<void> {
  const key = Buffer.from(contentHash).readBigInt64BE(0);
  if (how === "shared") await tx.$executeRaw`SELECT pg_advisory_xact_lock_shared(${key}::bigint)`;
  else await tx.$executeRaw`SELECT pg_advisory_xact_lock(${key}::bigint)`;
}

/** What counts per person (uploads under way, the quota) is counted by one transaction at a time. */
export async function lockOwner(tx: Tx, ownerId: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('uploads'), hashtext(${ownerId}))`;
}
