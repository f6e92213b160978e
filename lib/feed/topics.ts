import type { Anyone } from "@/lib/accounts/viewer";
import { type Chosen, pageSize, type Reading, type TopicSort } from "@/lib/feed/schema";
import { byMoment, columns, olderThan, select, wantedBy } from "@/lib/feed/select";
import { Prisma } from "@/lib/generated/prisma/client";
import { recommendableSql, visibleToSql } from "@/lib/notes/visibility";
import { fromCursor, isUuid, pageOf, toCursor } from "@/lib/pagination";

/** Notes of a topic, by its key or an equivalent's: the newest first, or the highest-scored (by the score as it was last refreshed). */
export function topicIds(
  viewer: Anyone,
  key: string,
  { sort, cursor, limit = pageSize }: Reading & { sort: TopicSort },
): Promise<Chosen> {
  return sort === "hot" ? hottest(viewer, key, { cursor, limit }) : newest(viewer, key, { cursor, limit });
}

/** Equivalent topics share the canonical one's feed: every note of theirs stands there, too. */
function topicOf(key: string): Prisma.Sql {
  return Prisma.sql`(SELECT coalesce(h.canonical_id, h.id) FROM hashtags h WHERE h.key = ${key})`;
}

type Paged = { cursor?: string | null; limit: number };

async function newest(viewer: Anyone, key: string, { cursor, limit }: Paged): Promise<Chosen> {
  const moment = Prisma.sql`t.published_at`;
  const begin = olderThan(cursor, moment, Prisma.sql`t.note_id`);
  const rows = await select(Prisma.sql`
    SELECT ${columns(moment)} FROM note_hashtags t JOIN notes n ON n.id = t.note_id
    WHERE t.hashtag_id = ${topicOf(key)} AND ${begin}
      AND ${recommendableSql} AND ${visibleToSql(viewer)} AND ${wantedBy(viewer)}
    ORDER BY t.published_at DESC, t.note_id DESC LIMIT ${limit + 1}`);
  return byMoment(rows, limit);
}

async function hottest(viewer: Anyone, key: string, { cursor, limit }: Paged): Promise<Chosen> {
  const [score = "", id = ""] = fromCursor(cursor, 2) ?? [];
  const begin =
    score !== "" && Number.isFinite(Number(score)) && isUuid(id)
      ? Prisma.sql`(t.score, t.note_id) < (${Number(score)}::float8, ${id}::uuid)`
      : Prisma.sql`TRUE`;
  const rows = await select(Prisma.sql`
    SELECT n.id, n.author_id AS "authorId", t.score, '' AS moment FROM note_hashtags t JOIN notes n ON n.id = t.note_id
    WHERE t.hashtag_id = ${topicOf(key)} AND ${begin}
      AND ${recommendableSql} AND ${visibleToSql(viewer)} AND ${wantedBy(viewer)}
    ORDER BY t.score DESC, t.note_id DESC LIMIT ${limit + 1}`);
  const page = pageOf(rows, limit, (last) => toCursor(last.score, last.id));
  return { ids: page.rows.map((row) => row.id), next: page.next };
}
