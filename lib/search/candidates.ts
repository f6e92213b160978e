import type { Anyone, Viewer } from "@/lib/accounts/viewer";
import { Prisma } from "@/lib/generated/prisma/client";
import { mostCandidates, type Source } from "@/lib/search/room";
import type { Filters } from "@/lib/search/rules";
import { readingOf } from "@/lib/search/stretches";
import { marks } from "@/lib/search/tokens";

/** The notes that answer, as SQL: the newest and the hottest of each question, or those among the ones that were seen or are followed. */

/** What people did with a note `e`. */
export const felt = Prisma.sql`(e.like_count + e.collect_count + 4 * e.comment_count)`;
const columns = Prisma.sql`e.note_id, e.number, e.published_at, e.like_count, e.collect_count, e.comment_count`;
const sameColumns = Prisma.sql`w.note_id, w.number, w.published_at, w.like_count, w.collect_count, w.comment_count`;

/** Of several answers that one counts which was typed as it is. */
export const leastVia = Prisma.sql`CASE WHEN bool_or(via IS NULL) THEN NULL ELSE min(via) END`;

export function sourcesSql(sources: readonly Source[]): Prisma.Sql {
  const list = <Value>(of: (source: Source) => Value) => sources.map(of);
  return Prisma.sql`SELECT * FROM unnest(${list(({ query }) => query)}::text[], ${list(({ match }) => match)}::float8[],
      ${list(({ via }) => via)}::text[], ${list(({ newest }) => newest)}::int[], ${list(({ hottest }) => hottest)}::int[],
      ${list(({ wider }) => wider)}::int[], ${list(({ share }) => share)}::float8[],
      ${list(({ rarest }) => rarest)}::text[], ${list(({ rest }) => rest)}::text[])
      WITH ORDINALITY AS s (query, match, via, newest, hottest, wider, share, rarest, rest, source)`;
}

export function candidates(viewer: Anyone, filters: Filters, from: Date): Prisma.Sql {
  const { scope } = filters;
  const only = (found: Prisma.Sql) => Prisma.sql`candidates AS MATERIALIZED (${found})`;
  if (scope === "seen" && viewer) return only(among(seenBy(viewer), filters, from));
  if (scope === "followed" && viewer) return only(among(followedBy(viewer, from), filters, from));
  const unseen = scope === "unseen" && viewer ? unseenBy(viewer) : Prisma.sql`TRUE`;
  // In a form that no index on it answers: beside the tokens it would only read more. So would the mark of what most notes are.
  const fits = Prisma.sql`extract(epoch FROM e.published_at) >= ${from.getTime() / 1000}::float8 AND e.number <= bounds.last
    AND ${fitting(filters)} AND ${unseen}`;
  const answer =
    filters.kind === "cards"
      ? Prisma.sql`e.tokens @@ (s.query::tsquery && ${`'${marks.card}'`}::tsquery)`
      : eachPart;
  return widestFirst((sources) => asked(sources, fits, answer));
}

/**
 * Where a wide question was answered whole, its answers are those of a narrower one, too, and count for that: the index is asked for the
 * narrower one only where there were more than there is room for.
 */
function widestFirst(ask: (sources: Prisma.Sql) => Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    widest AS MATERIALIZED (SELECT * FROM sources WHERE wider = 0),
    wide AS MATERIALIZED (${ask(Prisma.sql`widest`)}),
    more AS MATERIALIZED (SELECT source FROM wide WHERE fresh GROUP BY source, newest HAVING count(*) >= newest),
    narrow AS MATERIALIZED (SELECT * FROM sources WHERE wider IN (SELECT source FROM more)),
    narrower AS MATERIALIZED (SELECT * FROM sources WHERE wider > 0 AND wider NOT IN (SELECT source FROM more)),
    candidates AS MATERIALIZED (
      SELECT ${sameColumns}, w.tokens, w.fresh, coalesce(s.match, w.match) AS match, w.via, w.source, w.newest
        FROM wide w LEFT JOIN narrower s ON s.wider = w.source AND w.tokens @@ s.query::tsquery
      UNION ALL (${ask(Prisma.sql`narrow`)}))`;
}

const eachPart = Prisma.sql`e.tokens @@ s.rarest::tsquery AND e.tokens @@ s.rest::tsquery`;

/**
 * Answers of a source `s` that have a mark; '' is none. Of several conditions the index leaps from what one has next to what another
 * has next, in the order in which they stand (those that depend on no source would come last); within one it goes through all that its
 * rarest token has, from the beginning. So the mark comes first, and the two parts are conditions of their own.
 */
function answering(mark: Prisma.Sql, answer: Prisma.Sql = eachPart): Prisma.Sql {
  return Prisma.sql`e.tokens @@ coalesce(nullif(${mark}, ''), s.rarest)::tsquery AND ${answer}`;
}

/** The newest that answer each of the sources, and the hottest. */
function asked(sources: Prisma.Sql, fits: Prisma.Sql, answer: Prisma.Sql): Prisma.Sql {
  const hot = Prisma.sql`CASE WHEN s.hottest > 0 THEN ${`'${marks.hot}'`} ELSE '' END`;
  return Prisma.sql`
    SELECT c.*, s.match, s.via, s.source, s.newest FROM bounds, ${sources} s CROSS JOIN LATERAL (
      (SELECT e.*, TRUE AS fresh
       FROM stretches block
       CROSS JOIN LATERAL (
         SELECT ${columns}, e.tokens FROM search_notes e
         WHERE ${answering(Prisma.sql`block.mark`, answer)} AND ${fits}
         ORDER BY e.number DESC LIMIT s.newest) e
       WHERE block.reading = ${readingOf} LIMIT s.newest)
      UNION ALL
      (SELECT e.*, FALSE FROM (
         SELECT ${columns}, e.tokens FROM search_notes e
         WHERE s.hottest > 0 AND ${answering(hot)} AND ${fits}
         LIMIT ${mostCandidates}) e
       ORDER BY ${felt} DESC LIMIT s.hottest)
    ) c`;
}

function fitting({ kind, language }: Filters): Prisma.Sql {
  const is = kind === "all" ? Prisma.sql`TRUE` : Prisma.sql`e.is_card = ${kind === "cards"}`;
  return language === "all" ? is : Prisma.sql`${is} AND e.language IN (${language}, 'mixed')`;
}

function unseenBy({ id }: Viewer): Prisma.Sql {
  return Prisma.sql`NOT EXISTS (SELECT 1 FROM seen_notes v WHERE v.account_id = ${id}::uuid AND v.note_id = e.note_id)`;
}

/** Of a few thousand notes, each asked by itself; the lateral keeps PostgreSQL from reading all entries instead. */
function among(notes: Prisma.Sql, filters: Filters, from: Date): Prisma.Sql {
  return Prisma.sql`
    SELECT e.note_id, e.number, e.published_at, e.like_count, e.collect_count, e.comment_count, FALSE AS fresh,
      answer.match, answer.via, 0 AS source, 0 AS newest
    FROM (SELECT DISTINCT note_id FROM (${notes}) list) v
      CROSS JOIN LATERAL (SELECT ${columns}, e.tokens FROM search_notes e
        WHERE e.note_id = v.note_id AND e.published_at >= ${from} AND ${fitting(filters)} LIMIT 1) e
      CROSS JOIN LATERAL (SELECT max(match) AS match, ${leastVia} AS via FROM sources s
        WHERE e.tokens @@ s.query::tsquery HAVING count(*) > 0) answer`;
}

/** Notes seen last. */
const seenLately = 1_000;

function seenBy({ id }: Viewer): Prisma.Sql {
  return Prisma.sql`SELECT v.note_id FROM seen_notes v WHERE v.account_id = ${id}::uuid
    ORDER BY v.seen_at DESC LIMIT ${seenLately}`;
}

/** Follows that are looked through, the latest, and about how many notes of all of them: the newest of each. */
const follows = { people: 1_000, topics: 100, notesOfPeople: 1_300, notesOfTopics: 600 } as const;

function followedBy({ id }: Viewer, from: Date): Prisma.Sql {
  const me = Prisma.sql`${id}::uuid`;
  return Prisma.sql`
    SELECT n.id AS note_id FROM (
      SELECT followee_id, least(count(*) OVER (), ${follows.people}::int) AS people FROM follows WHERE follower_id = ${me}
      ORDER BY created_at DESC LIMIT ${follows.people}) f
    CROSS JOIN LATERAL (SELECT n.id FROM notes n WHERE n.author_id = f.followee_id AND n.published_at >= ${from}
      ORDER BY n.published_at DESC, n.id DESC LIMIT greatest(1, ${follows.notesOfPeople}::int / f.people)) n
    UNION ALL
    SELECT t.note_id FROM (
      SELECT hashtag_id, least(count(*) OVER (), ${follows.topics}::int) AS topics FROM hashtag_follows WHERE account_id = ${me}
      ORDER BY created_at DESC LIMIT ${follows.topics}) f
    CROSS JOIN LATERAL (SELECT t.note_id FROM note_hashtags t WHERE t.hashtag_id = f.hashtag_id AND t.published_at >= ${from}
      ORDER BY t.published_at DESC, t.note_id DESC LIMIT greatest(1, ${follows.notesOfTopics}::int / f.topics)) t`;
}
