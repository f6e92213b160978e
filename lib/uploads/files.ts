import { randomUUID } from "node:crypto";
import { db, type Tx } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import { mediaStorage } from "@/lib/media/store";
import { lockContent } from "@/lib/uploads/content-lock";

/** Where the files of pictures ought to be, and taking them there. */

/** The names of all files of a row `m`; some stand in it twice. */
const everyKey = Prisma.sql`array_remove(m.still_keys || ARRAY[m.master_key, m.large_key, m.small_key, m.moving_key], NULL)`;

type Files = { contentHash: Uint8Array; keys: string[] };

const unclaimedMs = 24 * 60 * 60 * 1000;
const sweptAtOnce = 50;

/**
 * Brings the files of these pictures in line with who claims them: out of reach when only deleted or taken-down notes and
 * cases do, in place otherwise (a held or private note's author sees its pictures; their names are known to nobody else). A
 * draft keeps what a deleted note had, not what was taken down or is in question. The same picture may be several people's,
 * then one claim is enough. May be called any number of times, at any moment.
 */
export async function settleFiles(tx: Tx, mediaIds: readonly string[]): Promise<void> {
  const rows = await tx.media.findMany({
    where: { id: { in: [...mediaIds] } },
    select: { contentHash: true },
    distinct: ["contentHash"],
    orderBy: { contentHash: "asc" },
  });
  for (const { contentHash } of rows) await settleContent(tx, contentHash);
}

async function settleContent(tx: Tx, contentHash: Uint8Array<ArrayBuffer>): Promise<void> {
  await lockContent(tx, contentHash, "alone");
  const rows = await tx.$queryRaw<{ keys: string[]; wanted: boolean }[]>`
    SELECT ${everyKey} AS keys,
      (NOT EXISTS (SELECT 1 FROM note_images i WHERE i.media_id = m.id)
        AND NOT EXISTS (SELECT 1 FROM case_pictures c WHERE c.media_id = m.id))
      OR EXISTS (SELECT 1 FROM accounts a WHERE a.avatar_id = m.id)
      OR EXISTS (SELECT 1 FROM note_images i JOIN notes n ON n.id = i.note_id WHERE i.media_id = m.id
        AND n.deleted_at IS NULL AND NOT EXISTS (SELECT 1 FROM takedowns t WHERE t.note_id = n.id)
        AND NOT EXISTS (SELECT 1 FROM restrictions r WHERE r.note_id = n.id AND r.media_id = m.id AND r.action IN ('hide', 'take_down')))
      OR (EXISTS (SELECT 1 FROM draft_images d WHERE d.media_id = m.id)
        AND NOT EXISTS (SELECT 1 FROM case_pictures c WHERE c.media_id = m.id)
        AND NOT EXISTS (SELECT 1 FROM note_images i JOIN takedowns t ON t.note_id = i.note_id
          WHERE i.media_id = m.id)) AS wanted
    FROM media m WHERE m.content_hash = ${contentHash}`;
  const wanted = rows.some((row) => row.wanted);
  const storage = mediaStorage();
  for (const key of new Set(rows.flatMap((row) => row.keys))) {
    await (wanted ? storage.restore(key) : storage.quarantine(key));
  }
}

/**
 * Deletes pictures that nobody has claimed for a day before `now`, and their files; answers how many. The rows go first,
 * each leaving a job for its files, so that a crash in between loses track of none.
 */
export async function sweepUnclaimed(now: Date): Promise<number> {
  const before = new Date(now.getTime() - unclaimedMs);
  let total = 0;
  for (;;) {
    const { looked, swept } = await db.$transaction((tx) => sweepSome(tx, before));
    for (const files of swept) await removeFiles(files);
    total += swept.length;
    if (looked < sweptAtOnce) return total;
  }
}

/**
 * Deletes those of these pictures that nobody claims any more, at once: what somebody takes out of a note is gone. One that
 * they uploaded again since `before` has its day. The files follow in a job of their own.
 */
export async function sweepReleased(tx: Tx, mediaIds: readonly string[], before: Date): Promise<void> {
  const ids = await tx.$queryRaw<{ id: string }[]>`
    SELECT m.id FROM media m WHERE m.id = ANY(${[...mediaIds]}::uuid[]) AND m.created_at < ${before} AND ${unclaimed}
    ORDER BY m.id FOR UPDATE OF m SKIP LOCKED`;
  await deleteUnclaimed(
    tx,
    ids.map(({ id }) => id),
    before,
  );
}

/** Nobody's: not of a note, a draft or a profile, and no case needs it. */
const unclaimed = Prisma.sql`NOT EXISTS (SELECT 1 FROM note_images i WHERE i.media_id = m.id)
  AND NOT EXISTS (SELECT 1 FROM draft_images d WHERE d.media_id = m.id)
  AND NOT EXISTS (SELECT 1 FROM accounts a WHERE a.avatar_id = m.id)
  AND NOT EXISTS (SELECT 1 FROM case_pictures c JOIN cases k ON k.id = c.case_id WHERE c.media_id = m.id
    AND (k.decided_at IS NULL OR k.decided_at > now() - interval '7 months'))`;
function asPayload({ contentHash, keys }: Files): string {
  return JSON.stringify({ contentHash: Buffer.from(contentHash).toString("hex"), keys });
}

/**
 * To be called before files are written whose row comes after them: should the process die in between, a job removes them an
 * hour later. The transaction that writes the row calls the job off.
 */
export async function clearLater(files: Files): Promise<{ callOff(tx: Tx): Promise<void> }> {
  const job = randomUUID();
  await db.$executeRaw`
    SELECT graphile_worker.add_job('remove_files', ${asPayload(files)}::json,
      run_at => now() + interval '1 hour', job_key => ${job})`;
  return {
    callOff: async (tx) => void (await tx.$executeRaw`SELECT graphile_worker.remove_job(${job})`),
  };
}

type SweptRow = { content_hash: Uint8Array; keys: string[] };

/**
 * A claim locks its picture's row (that is what a foreign key does): one under way is skipped here, one that comes later
 * waits and finds the picture gone. The second statement sees what was claimed while the first waited.
 */
async function sweepSome(tx: Tx, before: Date): Promise<{ looked: number; swept: Files[] }> {
  const old = await tx.$queryRaw<{ id: string }[]>`
    SELECT m.id FROM media m WHERE m.created_at < ${before} AND ${unclaimed}
    ORDER BY m.created_at LIMIT ${sweptAtOnce} FOR UPDATE OF m SKIP LOCKED`;
  const ids = old.map(({ id }) => id);
  return { looked: ids.length, swept: await deleteUnclaimed(tx, ids, before) };
}

async function deleteUnclaimed(tx: Tx, ids: string[], before: Date): Promise<Files[]> {
  const rows = await tx.$queryRaw<SweptRow[]>`
    DELETE FROM media m WHERE m.id = ANY(${ids}::uuid[]) AND m.created_at < ${before} AND ${unclaimed}
    RETURNING m.content_hash, ${everyKey} AS keys`;
  const swept = rows.map(({ content_hash, keys }) => ({
    contentHash: content_hash,
    keys: [...new Set(keys)],
  }));
  for (const files of swept) {
    await tx.$executeRaw`SELECT graphile_worker.add_job('remove_files', ${asPayload(files)}::json)`;
  }
  return swept;
}

/** Removes files for good, unless a picture of the same content is there (again). The job `remove_files` calls it too. */
export async function removeFiles({ contentHash, keys }: Files): Promise<void> {
  const hash = Uint8Array.from(contentHash);
  await db.$transaction(async (tx) => {
    await lockContent(tx, hash, "alone");
    if ((await tx.media.count({ where: { contentHash: hash } })) > 0) return;
    for (const key of keys) await mediaStorage().remove(key);
  });
}
