import type { Viewer } from "@/lib/accounts/viewer";
import { type Chosen, pageSize, type Reading } from "@/lib/feed/schema";
import { byMoment, columns, newestFirst, olderThan, select, wantedBy } from "@/lib/feed/select";
import { Prisma } from "@/lib/generated/prisma/client";
import { visibleToSql } from "@/lib/notes/visibility";

/**
 * Notes of the people and topics that the viewer follows, newest first, no note twice; without blocked and muted people's.
 *
 * Exact at any depth in two phases: first each source's newest note before the cursor (its head), of which the page's worth
 * of newest distinct ones is kept; then only the sources with these heads are read. A note that belongs to the page lies
 * in a source whose head is at least as new, and that head is itself a note of the page, so no source is missed; several
 * sources may share a head (a note with three followed topics), which is why heads are ranked densely.
 */
export async function followingIds(
  viewer: Viewer,
  { cursor, limit = pageSize }: Reading = {},
): Promise<Chosen> {
  const me = Prisma.sql`${viewer.id}::uuid`;
  const readable = Prisma.sql`${olderThan(cursor)} AND ${visibleToSql(viewer)} AND ${wantedBy(viewer)}`;
  const ofPerson = Prisma.sql`notes n WHERE n.author_id = source.id AND ${readable} ORDER BY ${newestFirst}`;
  const ofTopic = Prisma.sql`note_hashtags t JOIN notes n ON n.id = t.note_id
    WHERE t.hashtag_id = source.id AND ${olderThan(cursor, Prisma.sql`t.published_at`, Prisma.sql`t.note_id`)}
      AND ${readable} ORDER BY t.published_at DESC, t.note_id DESC`;
  const note = Prisma.sql`n.id, n.published_at, n.author_id, n.score`;
  const rows = await select(Prisma.sql`
    WITH heads AS (
      SELECT 'person' AS kind, source.id, head.published_at, head.id AS note_id
      FROM (SELECT followee_id AS id FROM follows WHERE follower_id = ${me}) source
      CROSS JOIN LATERAL (SELECT ${note} FROM ${ofPerson} LIMIT 1) head
      UNION ALL
      SELECT 'topic', source.id, head.published_at, head.id
      FROM (SELECT hashtag_id AS id FROM hashtag_follows WHERE account_id = ${me}) source
      CROSS JOIN LATERAL (SELECT ${note} FROM ${ofTopic} LIMIT 1) head
    ), ranked AS (
      SELECT kind, id, dense_rank() OVER (ORDER BY published_at DESC, note_id DESC) AS place FROM heads
    ), sources AS MATERIALIZED (SELECT kind, id FROM ranked WHERE place <= ${limit + 1})
    SELECT ${columns()} FROM (
      SELECT one.* FROM sources source CROSS JOIN LATERAL (SELECT ${note} FROM ${ofPerson} LIMIT ${limit + 1}) one
      WHERE source.kind = 'person'
      UNION
      SELECT one.* FROM sources source CROSS JOIN LATERAL (SELECT ${note} FROM ${ofTopic} LIMIT ${limit + 1}) one
      WHERE source.kind = 'topic'
    ) n
    ORDER BY ${newestFirst} LIMIT ${limit + 1}`);
  return byMoment(rows, limit);
}
