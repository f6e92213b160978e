import { mkdir, readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { db } from "@/lib/db";
import { env } from "@/lib/env";
import { ignoreMissing } from "@/lib/media/durable";

const STALE_MS = 60 * 60 * 1000;

let prepared: { folder: string; done: Promise<unknown> } | undefined;

/** Where bytes lie that are no picture yet; on this machine's own disk, whatever the media storage is. */
export async function uploadsFolder(): Promise<string> {
  const folder = join(/* turbopackIgnore: true */ env().MEDIA_DIR, "uploads");
  if (prepared?.folder !== folder) prepared = { folder, done: prepare(folder) };
  await prepared.done;
  return folder;
}

export async function pathInUploads(name: string): Promise<string> {
  return join(/* turbopackIgnore: true */ await uploadsFolder(), name);
}

async function prepare(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await removeStale(folder, new Date());
}

/**
 * Removes what killed processes left: files that have not grown for an hour and that no upload names. The folder is read
 * before the rows, so that a file which gets its row in between stays.
 */
async function removeStale(folder: string, now: Date): Promise<number> {
  const stale: string[] = [];
  for (const name of await readdir(folder)) {
    const found = await stat(join(/* turbopackIgnore: true */ folder, name)).catch(ignoreMissing);
    if (found && now.getTime() - found.mtimeMs > STALE_MS) stale.push(name);
  }
  if (stale.length === 0) return 0;
  const named = await db.$queryRaw<{ name: string }[]>`
    SELECT unnest(pieces) AS name FROM uploads WHERE pieces && ${stale}::text[]`;
  const wanted = new Set(named.map(({ name }) => name));
  const gone = stale.filter((name) => !wanted.has(name));
  await removeFromUploads(gone);
  return gone.length;
}

/** `removeStale` for the job. */
export async function sweepFolder(now: Date): Promise<number> {
  return removeStale(await uploadsFolder(), now);
}

export async function removeFromUploads(names: readonly string[]): Promise<void> {
  const folder = join(/* turbopackIgnore: true */ env().MEDIA_DIR, "uploads");
  for (const name of names) await rm(join(/* turbopackIgnore: true */ folder, name), { force: true });
}
