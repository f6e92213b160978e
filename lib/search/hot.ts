import { createHmac } from "node:crypto";
import type { Moderator } from "@/lib/accounts/authority";
import type { Anyone } from "@/lib/accounts/viewer";
import { writeAudit } from "@/lib/audit/write";
import { db } from "@/lib/db";
import { env } from "@/lib/env";
import type { Review } from "@/lib/generated/prisma/enums";
import { addressKey, limitHere } from "@/lib/limits";
import { Refusal } from "@/lib/refusal";
import { searchKey } from "@/lib/search/asking";
import { remember } from "@/lib/search/history";
import type { ReviewInput, SearchMade } from "@/lib/search/schema";

/** What many search for. Shown once a moderator has looked at it: what people type may be anybody's name. */

/** Somebody searched: it joins their history, and counts once a person (or address) and day, under a key that says nothing. */
export async function made(viewer: Anyone, { q }: SearchMade, address: string, now: Date): Promise<void> {
  const key = searchKey(q);
  if (key === "") return;
  await limitHere("search", viewer?.id ?? addressKey(address));
  if (viewer) await remember(viewer, q);
  const day = now.toISOString().slice(0, 10);
  const viewerKey = searcherKey(viewer, address, day);
  await db.searchCount.createMany({
    data: [{ day: new Date(day), key, query: q, viewerKey }],
    skipDuplicates: true,
  });
}

function searcherKey(viewer: Anyone, address: string, day: string): Uint8Array<ArrayBuffer> {
  const who = viewer ? `account:${viewer.id}` : `address:${addressKey(address)}`;
  const sum = createHmac("sha256", env().AUTH_SECRET).update(`search:${day}:${who}`).digest();
  return Uint8Array.from(sum.subarray(0, 16));
}

const oneDay = 86_400_000;
const dayOf = (moment: number) => new Date(new Date(moment).toISOString().slice(0, 10));
/** Days that count for what is hot, today included. */
const counted = 3;
/** Fewer people than that are not many. */
export const fewest = 3;

/** Reviewed searches of the last days, the most made first. */
export async function hotSearches(now: Date, limit = 8): Promise<string[]> {
  const from = dayOf(now.getTime() - (counted - 1) * oneDay);
  const rows = await db.$queryRaw<{ query: string }[]>`
    SELECT h.query FROM hot_searches h CROSS JOIN LATERAL (SELECT count(*) AS made FROM search_counts c
      WHERE c.day >= ${from}::date AND c.day <= ${now}::date AND c.key = h.key) c
    WHERE h.review = 'shown' AND c.made >= ${fewest} ORDER BY c.made DESC, h.key LIMIT ${limit}`;
  return rows.map(({ query }) => query);
}

export type RisingSearch = { key: string; query: string; people: number; review: Review | null };

/** For the desk: what many search for, and what was said of it. */
export async function risingSearches(_: Moderator, now: Date): Promise<RisingSearch[]> {
  const from = dayOf(now.getTime() - (counted - 1) * oneDay);
  return db.$queryRaw<RisingSearch[]>`
    SELECT r.key, coalesce(h.query, r.query) AS query, r.people, h.review FROM (
      SELECT key, min(query) AS query, count(*)::int AS people FROM search_counts
      WHERE day >= ${from}::date GROUP BY key HAVING count(*) >= ${fewest} ORDER BY 3 DESC, key LIMIT 100) r
    LEFT JOIN hot_searches h ON h.key = r.key ORDER BY h.review IS NOT NULL, r.people DESC, r.key`;
}

/**
 * Lets a search be shown as the moderator saw it, or not; saying the same again changes nothing. Refuses what nobody searches
 * for, and words of another key (not_found).
 */
export async function review(moderator: Moderator, { key, query, review: said }: ReviewInput): Promise<void> {
  if (searchKey(query) !== key) throw new Refusal("not_found", "notFound");
  await db.$transaction(async (tx) => {
    const [before, made] = await Promise.all([
      tx.hotSearch.findUnique({ where: { key }, select: { review: true, query: true } }),
      tx.searchCount.findFirst({ where: { key }, select: { key: true } }),
    ]);
    if (!made && !before) throw new Refusal("not_found", "notFound");
    if (before?.review === said && before.query === query) return;
    const about = { query, review: said, reviewerId: moderator.id, reviewedAt: new Date() };
    await tx.hotSearch.upsert({
      where: { key },
      create: { key, ...about },
      update: about,
      select: { key: true },
    });
    await writeAudit(tx, {
      actorId: moderator.id,
      action: `hot_search.${said}`,
      subject: { kind: "hot_search", id: key },
      before: before ? { review: before.review } : undefined,
      after: { review: said, query },
    });
  });
}

/** Forgets who searched for what after a week. */
export async function sweepCounts(now: Date): Promise<void> {
  await db.searchCount.deleteMany({ where: { day: { lt: dayOf(now.getTime() - 7 * oneDay) } } });
}
