import { createStore, del, get, keys, set } from "idb-keyval";

/**
 * Files that were picked and are not on the server yet, kept in the browser's database: a closed tab or a crash loses none.
 * Where there is no such database (some private windows) they live as long as the page.
 */

const dayMs = 86_400_000;

let opened: ReturnType<typeof createStore> | undefined;

function store() {
  opened ??= createStore("waiting-photos", "files");
  return opened;
}

const nameFor = (accountId: string, key: string) => `${accountId}:${key}`;

export async function keepFile(accountId: string, key: string, file: File): Promise<void> {
  await quietly(() => set(nameFor(accountId, key), file, store()));
}

export async function dropFile(accountId: string, key: string): Promise<void> {
  await quietly(() => del(nameFor(accountId, key), store()));
}

export async function waitingFile(accountId: string, key: string): Promise<File | null> {
  const file = await quietly(() => get<unknown>(nameFor(accountId, key), store()));
  return file instanceof File ? file : null;
}

/** Forgets files older than a day (their key says when they were picked) that no draft of this browser waits for. */
export async function tidyFiles(accountId: string, wanted: readonly string[]): Promise<void> {
  const all = (await quietly(() => keys<string>(store()))) ?? [];
  const own = all.filter((name) => name.startsWith(nameFor(accountId, "")));
  const old = own.filter(
    (name) => Number.parseInt(name.slice(nameFor(accountId, "").length), 10) < Date.now() - dayMs,
  );
  for (const name of old) {
    if (!wanted.some((key) => nameFor(accountId, key) === name)) await quietly(() => del(name, store()));
  }
}

async function quietly<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch {
    return undefined;
  }
}
