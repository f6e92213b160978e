import type { Viewer } from "@/lib/accounts/viewer";
import { mergedFrom } from "@/lib/feed/merging";
import { type Chosen, pageSize, type Reading } from "@/lib/feed/schema";
import { byMoment, columns, newestFirst, olderThan, type Row, select, wantedBy } from "@/lib/feed/select";
import { Prisma } from "@/lib/generated/prisma/client";
import { recommendableSql, visibleToSql } from "@/lib/notes/visibility";
import { toCursor } from "@/lib/pagination";

/** Candidates beyond the page: so many of them may turn out not to be for this viewer before a second look is needed. */
const spare = 12;
/** From so many followees on the newest notes of everybody are looked through first. */
const many = 300;

/**
 * Notes of the people and topics that the viewer follows, newest first, no note twice; without blocked and muted people's.
 * Exact at any depth: candidates come in order and without gaps, and are looked through until the page is full.
 */
export async function followingIds(
  viewer: Viewer,
  { cursor, limit = pageSize }: Reading = {},
): Promise<Chosen> {
  const kept: Row[] = [];
  let from = cursor;
  for (let wanted = limit + 1 + spare; ; wanted *= 4) {
    const candidates = await select<Candidate>(candidatesOf(viewer, from, wanted));
    kept.push(...candidates.filter(({ readable }) => readable));
    const last = candidates.at(-1);
    if (kept.length > limit || candidates.length < wanted || !last) return byMoment(kept, limit);
    from = toCursor(last.moment, last.id);
  }
}

/** What is not to be recommended reaches those who follow its author, and nobody through a topic. */
function reaching(me: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`${recommendableSql} OR n.author_id = ${me}
    OR (SELECT 1 FROM follows f WHERE f.follower_id = ${me} AND f.followee_id = n.author_id) = 1`;
}

type Candidate = Row & { readable: boolean };

/**
 * The newest `wanted` notes of all sources, whoever may read them, in one of two ways (docs/decisions/0040-following.md). Who follows
 * many finds them among the newest notes of everybody, a bounded number of which is walked through; otherwise they are merged from
 * those of each source. Both touch nothing but indexes; the notes themselves are read last.
 */
function candidatesOf(viewer: Viewer, cursor: string | null | undefined, wanted: number): Prisma.Sql {
  const me = Prisma.sql`${viewer.id}::uuid`;
  const unfilled = Prisma.sql`(SELECT count(*) FROM walked) < ${wanted}`;
  const sources = {
    people: Prisma.sql`SELECT followee_id AS id FROM follows WHERE follower_id = ${me} AND ${unfilled}`,
    topics: Prisma.sql`SELECT hashtag_id AS id FROM hashtag_follows WHERE account_id = ${me} AND ${unfilled}`,
  };
  return Prisma.sql`
    WITH walked AS MATERIALIZED (
      SELECT w.published_at, w.note_id FROM (
        SELECT n.published_at, n.id AS note_id, n.author_id FROM notes n WHERE ${olderThan(cursor)}
        ORDER BY ${newestFirst} LIMIT (SELECT CASE WHEN a.following_count < ${many} THEN 0
          ELSE least(a.following_count, 2000) END FROM accounts a WHERE a.id = ${me})
      ) w
      WHERE (SELECT 1 FROM follows f WHERE f.follower_id = ${me} AND f.followee_id = w.author_id) = 1
        OR (SELECT 1 FROM note_hashtags t WHERE t.note_id = w.note_id
          AND (SELECT 1 FROM hashtag_follows h WHERE h.account_id = ${me} AND h.hashtag_id = t.hashtag_id) = 1 LIMIT 1) = 1
      LIMIT ${wanted}
    ), ${mergedFrom(sources, cursor, wanted)}, found AS MATERIALIZED (
      SELECT note_id FROM walked WHERE NOT ${unfilled} UNION ALL SELECT note_id FROM merged
    )
    SELECT ${columns()}, coalesce((${visibleToSql(viewer)}) AND (${wantedBy(viewer)}) AND (${reaching(me)}), false) AS readable
    FROM found JOIN notes n ON n.id = found.note_id ORDER BY ${newestFirst}`;
}
