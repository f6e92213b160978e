import type { Viewer } from "@/lib/accounts/viewer";
import { sqlPool } from "@/lib/db";
import type { Candidate } from "@/lib/feed/ranking";
import { dialled, welcome } from "@/lib/feed/rules";
import { noteLanguages } from "@/lib/feed/schema";
import { prepared, wantedBy } from "@/lib/feed/select";
import type { Learned } from "@/lib/feed/taste";
import { Prisma } from "@/lib/generated/prisma/client";
import { recommendableSql, visibleToSql } from "@/lib/notes/visibility";

/**
 * Which notes are ranked for a reader at all: a few hundred, each found by a short walk of an index. How many each source
 * gives; newest first where nothing else is said.
 */
const most = {
  /** Of the main languages of the dial, by score; of the others. */
  language: 110,
  otherLanguage: 30,
  /** Of each of the people followed last, and of each author whose notes they liked. */
  ofPerson: 3,
  ofAuthor: 3,
  ofTopic: 6,
  ofSubject: 5,
  /** By score, in channels they like things in. */
  ofChannel: 20,
  newcomers: 30,
  /** Of the newest notes, among which newcomers' are looked for. */
  newest: 300,
};

/** Sources of the chosen order of time reach back no further: older notes come by their score. */
const days = 30;

const sql = Prisma.sql;

/** How many stands in the statement itself: of a number that is bound to it PostgreSQL knows nothing, and expects a tenth of all notes. */
const spelt = (count: number) => Prisma.raw(String(count));

function sources(learned: Learned, fresh: Prisma.Sql): Prisma.Sql {
  const languages = noteLanguages.filter((language) => dialled(learned.dial, language) > 0);
  const isMain = (language: string) => language === "zh" || language === "en";
  const best = (among: readonly string[], count: number) => sql`
    SELECT one.id FROM unnest(${[...among]}::text[]) AS l(language) CROSS JOIN LATERAL (
      SELECT n.id FROM notes n WHERE n.language = l.language AND ${fresh} ORDER BY n.score DESC, n.id DESC LIMIT ${spelt(count)}) one`;
  const topics = (ids: readonly string[], count: number) => sql`
    SELECT one.id FROM unnest(${[...ids]}::uuid[]) AS t(id) CROSS JOIN LATERAL (
      SELECT n.note_id AS id FROM note_hashtags n WHERE n.hashtag_id = t.id AND n.published_at > now() - ${days} * interval '1 day'
        AND ${sql`NOT (n.note_id = ANY(SELECT unnest(earlier) FROM given))`}
      ORDER BY n.published_at DESC, n.note_id DESC LIMIT ${spelt(count)}) one`;
  const people = (ids: readonly string[], count: number) => sql`
    SELECT one.id FROM unnest(${[...ids]}::uuid[]) AS p(id) CROSS JOIN LATERAL (
      SELECT n.id FROM notes n WHERE n.author_id = p.id AND n.published_at > now() - ${days} * interval '1 day' AND ${fresh}
      ORDER BY n.published_at DESC, n.id DESC LIMIT ${spelt(count)}) one`;
  return sql`
    ${best(languages.filter(isMain), most.language)}
    UNION ALL ${best(
      languages.filter((each) => !isMain(each)),
      most.otherLanguage,
    )}
    UNION ALL ${people(learned.people, most.ofPerson)}
    UNION ALL ${people(learned.authors, most.ofAuthor)}
    UNION ALL ${topics(
      learned.topics.map(({ id }) => id),
      most.ofTopic,
    )}
    UNION ALL ${topics(
      learned.subjects.map(({ id }) => id),
      most.ofSubject,
    )}
    UNION ALL SELECT one.id FROM unnest(${[...learned.channels]}::uuid[]) AS c(id) CROSS JOIN LATERAL (
      SELECT n.id FROM notes n WHERE n.channel_id = c.id AND ${fresh} ORDER BY n.score DESC, n.id DESC LIMIT ${spelt(most.ofChannel)}) one
    UNION ALL (SELECT n.id FROM (SELECT * FROM notes f ORDER BY f.published_at DESC, f.id DESC LIMIT ${spelt(most.newest)}) n
      JOIN accounts a ON a.id = n.author_id AND a.created_at > n.published_at - ${welcome.days} * interval '1 day'
      WHERE n.like_count + n.collect_count + n.comment_count < ${welcome.reactions} AND ${fresh}
      ORDER BY n.published_at DESC, n.id DESC LIMIT ${spelt(most.newcomers)})`;
}

/**
 * `earlier`: what the reader has been offered in this feed before. Whether its author is followed is asked of each note by itself: from
 * EXISTS in what is selected, PostgreSQL would make a list of all whom the reader follows. When its author joined is asked only of
 * notes that may be a newcomer's. They are read in the order of their ids, so that neighbours follow each other in the indexes, too.
 */
function candidatesStatement(viewer: Pick<Viewer, "id">, learned: Learned, earlier: string[]): Prisma.Sql {
  const me = sql`${viewer.id}::uuid`;
  const fresh = sql`NOT (n.id = ANY(SELECT unnest(earlier) FROM given))`;
  const languages = noteLanguages.filter((language) => dialled(learned.dial, language) > 0);
  return sql`
    WITH given AS (SELECT ${earlier}::uuid[] AS earlier), found AS (${sources(learned, fresh)})
    SELECT n.id, n.author_id AS "authorId", n.channel_id AS "channelId", n.language,
      n.like_count AS likes, n.collect_count AS collects, n.comment_count AS comments, n.share_count AS shares,
      n.follow_count AS follows,
      extract(epoch FROM now() - n.published_at)::float8 / 3600 AS "ageHours",
      CASE WHEN n.like_count + n.collect_count + n.comment_count < ${welcome.reactions} THEN
        (SELECT extract(epoch FROM n.published_at - a.created_at)::float8 / 86400 FROM accounts a WHERE a.id = n.author_id)
      END AS "authorDays",
      (SELECT 1 FROM follows f WHERE f.follower_id = ${me} AND f.followee_id = n.author_id) IS NOT NULL AS followed,
      (SELECT extract(epoch FROM now() - s.seen_at)::float8 / 60 FROM seen_notes s
        WHERE s.account_id = ${me} AND s.note_id = n.id) AS "seenMinutes",
      ARRAY(SELECT t.hashtag_id FROM note_hashtags t WHERE t.note_id = n.id) AS topics
    FROM (SELECT DISTINCT id FROM found ORDER BY id) once JOIN notes n ON n.id = once.id
    WHERE n.author_id <> ${me} AND n.language = ANY(${languages}::text[])
      AND NOT EXISTS (SELECT 1 FROM not_interested u WHERE u.account_id = ${me} AND u.note_id = n.id)
      AND ${recommendableSql} AND ${visibleToSql(viewer)} AND ${wantedBy(viewer)}`;
}

type Row = Omit<Candidate, "engagement"> & Candidate["engagement"];

export async function candidatesFor(
  viewer: Pick<Viewer, "id">,
  learned: Learned,
  earlier: string[],
): Promise<Candidate[]> {
  const { rows } = await sqlPool().query<Row>(prepared(candidatesStatement(viewer, learned, earlier)));
  return rows.map(({ likes, collects, comments, shares, follows, ...row }) => ({
    ...row,
    engagement: { likes, collects, comments, shares, follows },
  }));
}
