import { randomUUID } from "node:crypto";
import { type FileHandle, mkdir, open, readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { ignoreMissing, moveDurably, writeSynced } from "@/lib/media/durable";
import { isMediaKey } from "@/lib/media/keys";
import {
  type ByteRange,
  type Reading,
  resolveRange,
  type Storage,
  type StoredFile,
} from "@/lib/media/storage";

const CHUNK_BYTES = 128 * 1024;
const STALE_MS = 60 * 60 * 1000;

/**
 * Media in a folder: `served/` (what a web server may hand out as it lies), `quarantine/`, and `incoming/`, where files
 * are written before they are renamed into place, so that no partial file ever has a name. One file system throughout.
 */
export function diskStorage(root: string): Storage {
  const served = (key: string) => join(/* turbopackIgnore: true */ root, "served", checked(key));
  const hidden = (key: string) => join(/* turbopackIgnore: true */ root, "quarantine", checked(key));
  const incoming = join(/* turbopackIgnore: true */ root, "incoming");
  let ready: { since: number; done: Promise<unknown> } | undefined;

  async function put(key: string, bytes: Uint8Array): Promise<void> {
    const target = served(key);
    if (ready === undefined || Date.now() - ready.since > STALE_MS)
      ready = { since: Date.now(), done: prepare(incoming) };
    await ready.done;
    const temporary = join(/* turbopackIgnore: true */ incoming, randomUUID());
    try {
      await writeSynced(temporary, bytes);
      await moveDurably(temporary, target);
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
  }

  async function read(key: string, { range, withheld }: Reading = {}): Promise<StoredFile | null> {
    if (!isMediaKey(key)) return null;
    // Served once more at the end: it may have come back between the two looks.
    for (const path of withheld ? [served(key), hidden(key), served(key)] : [served(key)]) {
      const file = await openIfThere(path);
      if (file) return readFrom(file, range);
    }
    return null;
  }

  async function remove(key: string): Promise<void> {
    if (!isMediaKey(key)) return;
    await Promise.all([rm(served(key), { force: true }), rm(hidden(key), { force: true })]);
  }

  async function moveIfThere(from: string, to: string): Promise<void> {
    if (await isThere(from)) await moveDurably(from, to).catch(ignoreMissing);
  }

  return {
    put,
    read,
    remove,
    quarantine: async (key) => (isMediaKey(key) ? moveIfThere(served(key), hidden(key)) : undefined),
    restore: async (key) => (isMediaKey(key) ? moveIfThere(hidden(key), served(key)) : undefined),
  };
}

function checked(key: string): string {
  if (!isMediaKey(key)) throw new TypeError("not a media key");
  return key;
}

/** Makes the folder and clears what a killed process left in it. */
async function prepare(incoming: string): Promise<void> {
  await mkdir(incoming, { recursive: true });
  for (const name of await readdir(incoming)) {
    const path = join(/* turbopackIgnore: true */ incoming, name);
    const age = await stat(path).then((file) => Date.now() - file.mtimeMs, ignoreMissing);
    if (age !== undefined && age > STALE_MS) await rm(path, { force: true });
  }
}

async function openIfThere(path: string): Promise<FileHandle | null> {
  return (await open(path, "r").catch(ignoreMissing)) ?? null;
}

async function isThere(path: string): Promise<boolean> {
  return (await stat(path).catch(ignoreMissing)) !== undefined;
}

async function readFrom(file: FileHandle, range: ByteRange | undefined): Promise<StoredFile> {
  try {
    const { size } = await file.stat();
    const { start, end } = resolveRange(size, range);
    return { size, start, end, body: streamBytes(file, start, end) };
  } catch (error) {
    await file.close();
    throw error;
  }
}

/** Reads only when asked, so a slow reader costs one chunk of memory. */
function streamBytes(file: FileHandle, start: number, end: number): ReadableStream<Uint8Array> {
  let at = start;
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const length = Math.min(CHUNK_BYTES, end + 1 - at);
      const { bytesRead, buffer } = await file.read(new Uint8Array(length), 0, length, at);
      at += bytesRead;
      if (bytesRead > 0) controller.enqueue(buffer.subarray(0, bytesRead));
      if (bytesRead === 0 || at > end) {
        await file.close();
        controller.close();
      }
    },
    cancel: () => file.close(),
  });
}
