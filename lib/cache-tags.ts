import { AsyncLocalStorage } from "node:async_hooks";
import type { Db } from "@/lib/db";

/** The names under which pages are kept; marking one stale discards every page that carries it, in every process. */
export const tags = {
  explore: "explore",
  channel: (slug: string) => `channel:${slug}`,
  note: (noteId: string) => `note:${noteId}`,
  // Next keeps only plain ASCII in a tag and writes the rest as percent signs: said so from the start, both sides agree.
  topic: (key: string) => `topic:${encodeURIComponent(key.toWellFormed()).slice(0, 180)}`,
  topics: "topics",
  person: (handle: string) => `person:${handle}`,
  rules: "rules",
  moderationLog: "moderation-log",
};

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
 * change. A payload holds at most 8,000 bytes, so tags travel in small groups.
 */
export async function markStale(tx: Db, ...names: string[]): Promise<void> {
  const distinct = [...new Set(names)];
  for (const name of distinct) marked.getStore()?.add(name);
  for (let at = 0; at < distinct.length; at += 20) {
    await tx.$executeRaw`SELECT pg_notify(${staleChannel}, ${JSON.stringify(distinct.slice(at, at + 20))})`;
  }
}
