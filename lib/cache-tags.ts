import { AsyncLocalStorage } from "node:async_hooks";
import type { Db } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";

/** The names under which pages are kept; marking one stale discards every page that carries it, in every process. */
export const tags = {
  explore: "explore",
  channel: (slug: string) => `channel:${brief(slug)}`,
  note: (noteId: string) => `note:${brief(noteId)}`,
  // Next keeps only plain ASCII in a tag and writes the rest as percent signs: said so from the start, both sides agree.
  topic: (key: string) => `topic:${brief(encodeURIComponent(key.toWellFormed()))}`,
  topics: "topics",
  person: (handle: string) => `person:${brief(handle)}`,
  rules: "rules",
  moderationLog: "moderation-log",
};

/** Next takes in tags of 256 signs; what is longer came from an address and is no name of anything. */
function brief(name: string): string {
  return name.slice(0, 180);
}

/** The channel of LISTEN/NOTIFY on which stale tags travel from the process (or worker) that wrote to all that keep pages. */
const staleChannel = "stale_tags";

const marked = new AsyncLocalStorage<Set<string>>();

/** Collects what `markStale` marks inside `run`, for the bridge to expire in this process before it answers. */
export async function collectingStale<T>(run: () => Promise<T>): Promise<{ result: T; stale: string[] }> {
  const set = new Set<string>();
  const result = await marked.run(set, run);
  return { result, stale: [...set] };
}

/**
 * Marks tags stale with the caller's transaction: PostgreSQL sends the notification at commit, never for a rolled-back
 * change.
 */
export async function markStale(tx: Db, ...names: string[]): Promise<void> {
  if (names.length > 0) await tx.$executeRaw(markedStale(...names));
}

/** The same as a SELECT inside a statement of bare SQL. A payload holds at most 8,000 bytes, so tags travel in small groups. */
export function markedStale(...names: string[]): Prisma.Sql {
  const distinct = [...new Set(names)];
  for (const name of distinct) marked.getStore()?.add(name);
  const groups = Array.from({ length: Math.ceil(distinct.length / 20) }, (_, at) =>
    JSON.stringify(distinct.slice(20 * at, 20 * at + 20)),
  );
  return Prisma.sql`SELECT pg_notify(${staleChannel}, tags) FROM unnest(${groups}::text[]) AS tags`;
}
