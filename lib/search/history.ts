import { requireViewer } from "@/lib/accounts/authority";
import type { Anyone, Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { searchKey } from "@/lib/search/asking";
import type { SearchRef } from "@/lib/search/schema";

/** What one searched for: one's own, newest first, and gone when one says so. */

export type PastSearch = { id: string; query: string };

/** Of each person at most so many are kept. */
const kept = 50;

export async function remember(viewer: Viewer, query: string): Promise<void> {
  const key = searchKey(query);
  if (key === "") return;
  const accountId = viewer.id;
  const searchedAt = new Date();
  await db.search.upsert({
    where: { accountId_key: { accountId, key } },
    create: { accountId, key, query, searchedAt },
    update: { query, searchedAt },
    select: { id: true },
  });
  const [oldest] = await db.search.findMany({
    where: { accountId },
    orderBy: { searchedAt: "desc" },
    skip: kept,
    take: 1,
    select: { searchedAt: true },
  });
  if (oldest) await db.search.deleteMany({ where: { accountId, searchedAt: { lte: oldest.searchedAt } } });
}

/** Those that begin as typed; all when nothing is. */
export async function historyOf(viewer: Anyone, typed = "", limit = 8): Promise<PastSearch[]> {
  if (!viewer) return [];
  return db.search.findMany({
    where: { accountId: viewer.id, key: { startsWith: searchKey(typed).replace(/[\\%_]/g, "\\$&") } },
    orderBy: [{ searchedAt: "desc" }, { id: "desc" }],
    take: limit,
    select: { id: true, query: true },
  });
}

/** Forgets one search of one's own; where there is none it is quietly nothing. */
export async function forget(viewer: Anyone, { id }: SearchRef): Promise<void> {
  const me = requireViewer(viewer);
  await db.search.deleteMany({ where: { id, accountId: me.id } });
}

export async function forgetAll(viewer: Anyone): Promise<void> {
  const me = requireViewer(viewer);
  await db.search.deleteMany({ where: { accountId: me.id } });
}
