import type { Anyone, Viewer } from "@/lib/accounts/viewer";
import { spread } from "@/lib/feed/rules";
import { type Chosen, pageSize, type Reading } from "@/lib/feed/schema";
import { byMoment, columns, newestFirst, olderThan, select, wantedBy } from "@/lib/feed/select";
import { Prisma } from "@/lib/generated/prisma/client";
import { suitsSql } from "@/lib/notes/suiting";
import { recommendableSql, visibleToSql } from "@/lib/notes/visibility";
import { fromCursor, isUuid, pageOf, toCursor } from "@/lib/pagination";

type Channelled = Reading & { channelSlug?: string | null };

function inChannel(slug: string | null | undefined): Prisma.Sql {
  return slug
    ? Prisma.sql`n.channel_id = (SELECT c.id FROM channels c WHERE c.slug = ${slug})`
    : Prisma.sql`TRUE`;
}

type After = { score: number; id: string; author: string };

function afterOf(cursor: string | null | undefined): After | null {
  const [score = "", id = "", author = ""] = fromCursor(cursor, 3) ?? [];
  const value = Number(score);
  return score !== "" && Number.isFinite(value) && isUuid(id) ? { score: value, id, author } : null;
}

export function exploreStatement(
  viewer: Pick<Viewer, "id"> | null,
  {
    channelSlug,
    after = null,
    limit = pageSize,
  }: { channelSlug?: string | null; after?: After | null; limit?: number },
): Prisma.Sql {
  const begin = after
    ? Prisma.sql`(n.score, n.id) < (${after.score}::float8, ${after.id}::uuid)`
    : Prisma.sql`TRUE`;
  return Prisma.sql`
    SELECT ${columns()} FROM notes n
    WHERE ${begin} AND ${inChannel(channelSlug)} AND ${recommendableSql} AND ${visibleToSql(viewer)} AND ${wantedBy(viewer)}
    ORDER BY n.score DESC, n.id DESC LIMIT ${limit + 1}`;
}

/**
 * Notes by their stored score, best first; at most two in a row from one author, as far as the page has others. The cursor
 * also carries the author the page ended with, so that the next one goes on from there.
 */
export async function exploreIds(
  viewer: Anyone,
  { channelSlug, cursor, limit = pageSize }: Channelled = {},
): Promise<Chosen> {
  const after = afterOf(cursor);
  const found = await select(exploreStatement(viewer, { channelSlug, after, limit }));
  const rows = found.slice(0, limit);
  const order = spread(rows, after?.author ? [after.author, after.author] : []);
  const [beforeLast, last] = order.slice(-2);
  const tired = last && beforeLast?.authorId === last.authorId ? last.authorId : "";
  const { next } = pageOf(found, limit, ({ score, id }) => toCursor(score, id, tired));
  return { ids: order.map(({ id }) => id), next };
}

/** Notes of everybody or of one channel, newest first. */
export async function latestIds(
  viewer: Anyone,
  { channelSlug, cursor, limit = pageSize }: Channelled = {},
): Promise<Chosen> {
  const rows = await select(Prisma.sql`
    SELECT ${columns()} FROM notes n
    WHERE ${olderThan(cursor)} AND ${inChannel(channelSlug)} AND ${recommendableSql}
      AND ${visibleToSql(viewer)} AND ${wantedBy(viewer)}
    ORDER BY ${newestFirst} LIMIT ${limit + 1}`);
  return byMoment(rows, limit);
}

/** One author's notes, newest first. Muting does not count here: one came to look at this very person. */
export async function authorIds(
  viewer: Anyone,
  handle: string,
  { cursor, limit = pageSize }: Reading = {},
): Promise<Chosen> {
  const rows = await select(Prisma.sql`
    SELECT ${columns()} FROM notes n
    WHERE n.author_id = (SELECT a.id FROM accounts a WHERE a.handle = ${handle})
      AND ${olderThan(cursor)} AND ${visibleToSql(viewer)} AND ${suitsSql(viewer)}
    ORDER BY ${newestFirst} LIMIT ${limit + 1}`);
  return byMoment(rows, limit);
}
