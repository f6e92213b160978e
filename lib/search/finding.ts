import { createHash } from "node:crypto";
import type { Anyone, Viewer } from "@/lib/accounts/viewer";
import { sqlPool } from "@/lib/db";
import { wantedBy } from "@/lib/feed/select";
import { Prisma } from "@/lib/generated/prisma/client";
import { recommendableSql, visibleToSql } from "@/lib/notes/visibility";
import { fromCursor, isUuid, toCursor } from "@/lib/pagination";
import type { Question } from "@/lib/search/asking";
import { expectedShare, type Shares, tokenShares } from "@/lib/search/rarity";
import { type Filters, matches, type Sort, since, translatedCosts, weights } from "@/lib/search/rules";
import { blockSizes, marks } from "@/lib/search/tokens";

/**
 * Chooses notes: at most 2,000 candidates from the index, the newest and the hottest that answer each question, then ranked. What is read
 * does not grow with how common a word is: blocks of entries are asked newest first, until there are enough.
 */
export type Found = {
  rows: FoundRow[];
  next: string | null;
  /** There are more matches than were ranked. */
  cut: boolean;
};

/** `via`: the other words by which it was found; null for those that were typed. */
type FoundRow = { id: string; via: string | null };

export type Wish = {
  questions: readonly Question[];
  filters: Filters;
  cursor?: string | null;
  limit?: number;
};

/** As many notes are ranked for a page. */
const mostCandidates = 2_000;

/** How many candidates each kind of question may bring: the newest, and the hottest however old. */
const room: Record<Question["kind"], [newest: number, hottest: number]> = {
  phrase: [250, 50],
  named: [300, 150],
  anywhere: [700, 200],
  spelt: [150, 50],
};
const roomTranslated: Record<Question["kind"], [newest: number, hottest: number]> = {
  phrase: [0, 0],
  named: [60, 20],
  anywhere: [60, 20],
  spelt: [0, 0],
};
/** Where the order is not the match's, one question is enough. */
const roomAlone: Record<Exclude<Sort, "relevance">, [newest: number, hottest: number]> = {
  newest: [1_800, 0],
  liked: [1_200, 600],
  commented: [1_200, 600],
  collected: [1_200, 600],
};

type Source = {
  query: string;
  match: number;
  via: string | null;
  newest: number;
  hottest: number;
  /** The place (from 1) of the question whose answers are all of its own, too; 0: there is none. */
  wider: number;
  /** About which share of all entries answers it; -1: nobody knows. */
  share: number;
};

/** Entries of a page that are looked at so that enough of them may be shown. */
const looked = 3;
const resultsAtOnce = 24;

type Row = {
  id: string;
  via: string | null;
  worth: string;
  shown: boolean;
  cut: boolean | null;
  last: number;
};
type After = { asOf: number; last: number; spelt: boolean; worth: number; id: string };

/**
 * What is only spelt like it is looked for when there is little else: many an English word could be read as pinyin. The
 * cursor says which it was, so that all pages of a search are of one piece.
 */
export async function findNotes(viewer: Anyone, wish: Wish, now = new Date()): Promise<Found> {
  const limit = wish.limit ?? resultsAtOnce;
  const after = afterOf(wish.cursor);
  const asOf = after?.asOf ?? Math.floor(now.getTime() / 1000);
  const shares = await tokenShares();
  const direct = wish.questions.filter(({ kind }) => kind !== "spelt");
  const read = (questions: readonly Question[]) =>
    select(statement(viewer, { ...wish, questions }, { after, asOf, limit, shares }));
  let spelt = after?.spelt ?? false;
  let rows = await read(spelt ? wish.questions : direct);
  if (!after && rows.length < limit * looked && direct.length < wish.questions.length) {
    spelt = true;
    rows = await read(wish.questions);
  }
  const { page, last } = pageOf(rows, limit);
  return {
    rows: page.map(({ id, via }) => ({ id, via })),
    next: last ? toCursor(asOf, last.last, spelt ? 1 : 0, last.worth, last.id) : null,
    cut: rows[0]?.cut ?? false,
  };
}

/** The page ends with the last one shown, or where looking ended. */
function pageOf(rows: readonly Row[], limit: number): { page: Row[]; last: Row | undefined } {
  const shown = rows.filter((row) => row.shown);
  const page = shown.slice(0, limit);
  const full = rows.length === limit * looked;
  if (shown.length > limit) return { page, last: page.at(-1) };
  return { page, last: full ? rows.at(-1) : undefined };
}

function afterOf(cursor: string | null | undefined): After | null {
  const [asOf = "", last = "", spelt = "", worth = "", id = ""] = fromCursor(cursor, 5) ?? [];
  const whole = /^\d{1,10}$/;
  if (!whole.test(asOf) || !whole.test(last) || worth === "" || !isUuid(id)) return null;
  const value = Number(worth);
  return Number.isFinite(value) && Number(last) <= 2_147_483_647
    ? { asOf: Number(asOf), last: Number(last), spelt: spelt === "1", worth: value, id }
    : null;
}

function sourcesOf({ questions, filters }: Wish, shares: Shares): Source[] {
  const alone = ({ kind }: Question) => kind === "anywhere" || kind === "spelt";
  const chosen = filters.sort === "relevance" ? questions : questions.filter(alone);
  const widerOf = ({ kind, via }: Question) =>
    kind === "named" ? chosen.findIndex((other) => other.kind === "anywhere" && other.via === via) + 1 : 0;
  const sources = chosen.map((question) => {
    const { kind, query, via } = question;
    const [newest, hottest] = via ? roomTranslated[kind] : roomOf(filters.sort, kind);
    const match = matches[kind] - (via ? translatedCosts : 0);
    // What is hot within a week is among its newest.
    const recent = filters.time === "day" || filters.time === "week";
    return {
      query,
      match,
      via,
      newest,
      hottest: recent ? 0 : hottest,
      wider: widerOf(question),
      share: expectedShare(question.needs, shares) ?? -1,
    };
  });
  return within(sources);
}

/** All questions together bring no more than there is room for: when they are many, each brings less. */
function within(sources: Source[]): Source[] {
  const wished = sources.reduce((sum, { newest, hottest }) => sum + newest + hottest, 0);
  const share = Math.min(1, mostCandidates / wished);
  return sources.map((source) => ({
    ...source,
    newest: Math.floor(source.newest * share),
    hottest: Math.floor(source.hottest * share),
  }));
}

function roomOf(sort: Sort, kind: Question["kind"]): [number, number] {
  return sort === "relevance" || kind === "spelt" ? room[kind] : roomAlone[sort];
}

const felt = Prisma.sql`(e.like_count + e.collect_count + 4 * e.comment_count)`;
const columns = Prisma.sql`e.note_id, e.number, e.published_at, e.like_count, e.collect_count, e.comment_count`;
const sameColumns = Prisma.sql`w.note_id, w.number, w.published_at, w.like_count, w.collect_count, w.comment_count`;

type Page = { after: After | null; asOf: number; limit: number; shares: Shares };

function statement(viewer: Anyone, wish: Wish, { after, asOf, limit, shares }: Page): Prisma.Sql {
  const { filters } = wish;
  const from = since(filters.time, new Date(asOf * 1000)) ?? new Date(0);
  const begin = after
    ? Prisma.sql`(worth, note_id) < (${after.worth}::float8, ${after.id}::uuid)`
    : Prisma.sql`TRUE`;
  const newestEntry = Prisma.sql`(SELECT last_value::int FROM search_notes_number_seq)`;
  // A forged one may name any number: there is nothing to look for beyond the newest.
  const last = after ? Prisma.sql`least(${after.last}::int, ${newestEntry})` : newestEntry;
  return Prisma.sql`
    WITH bounds AS (SELECT ${last} AS last, (SELECT min(number) FROM (
        SELECT number FROM search_notes WHERE published_at >= ${from} ORDER BY published_at LIMIT 100) oldest) AS first),
    stretches AS MATERIALIZED (${stretchesSql()}),
    sources AS MATERIALIZED (${sourcesSql(sourcesOf(wish, shares))}),
    ${candidates(viewer, filters, from)},
    best AS (
      SELECT note_id, max(match) AS match, CASE WHEN bool_or(via IS NULL) THEN NULL ELSE min(via) END AS via,
        min(published_at) AS published_at, min(like_count) AS like_count, min(collect_count) AS collect_count,
        min(comment_count) AS comment_count
      FROM candidates GROUP BY note_id
    ), ranked AS (SELECT e.note_id, e.via, ${worthOf(filters.sort, asOf)} AS worth FROM best e),
    looked AS (SELECT * FROM ranked WHERE ${begin} ORDER BY worth DESC, note_id DESC LIMIT ${limit * looked})
    SELECT l.note_id AS id, l.via, l.worth::text, (${recommendableSql} AND ${visibleToSql(viewer)} AND ${wantedBy(viewer)}) AS shown,
      (SELECT last FROM bounds) AS last,
      EXISTS (SELECT 1 FROM candidates c WHERE c.fresh GROUP BY c.source, c.newest HAVING count(*) >= c.newest) AS cut
    FROM looked l JOIN notes n ON n.id = l.note_id ORDER BY l.worth DESC, l.note_id DESC`;
}

/** So few answers may be read at once, and the index is gone through only once for them. */
const fewAnswers = 1_500;
/** From this share on a word is common: it has enough answers among the newest, and too many in a larger block. */
const commonShare = 0.02;

/** How the entries are gone through for a source `s`. */
const readingOf = Prisma.sql`CASE WHEN s.share >= 0 AND s.share * bounds.last <= ${fewAnswers}::int THEN 'whole'
  WHEN s.share >= ${commonShare}::float8 THEN 'fine' ELSE 'coarse' END`;

/**
 * From the newest entry back to the first that counts, once in three ways: as a whole; coarsely, by small blocks to where a larger one
 * begins, and so on; finely, by small ones a whole larger one further. Every entry lies in exactly one of each.
 */
function stretchesSql(): Prisma.Sql {
  return Prisma.sql`SELECT 'whole' AS reading, '' AS mark
    UNION ALL ${blocksSql("coarse", 0)} UNION ALL ${blocksSql("fine", 1)}`;
}

/** `further`: so many blocks of the next larger size are gone through by smaller ones. */
function blocksSql(reading: string, further: number): Prisma.Sql {
  const parts = blockSizes.map((size, at) => {
    const larger = blockSizes[at + 1];
    const newest = Prisma.sql`last / ${size}::int - ${at > 0 ? 1 + further : 0}::int`;
    const oldest = larger
      ? Prisma.sql`greatest(0, last / ${larger}::int - ${further}::int) * ${larger / size}::int`
      : Prisma.sql`0`;
    return Prisma.sql`SELECT ${reading}::text, '''~' || ${String(size)}::text || '.' || block || ''''
      FROM bounds, generate_series(${newest}, ${oldest}, -1) block WHERE (block + 1) * ${size}::int > first`;
  });
  return Prisma.join(parts, " UNION ALL ");
}

function sourcesSql(sources: readonly Source[]): Prisma.Sql {
  const list = <Value>(of: (source: Source) => Value) => sources.map(of);
  return Prisma.sql`SELECT * FROM unnest(${list(({ query }) => query)}::text[], ${list(({ match }) => match)}::float8[],
      ${list(({ via }) => via)}::text[], ${list(({ newest }) => newest)}::int[], ${list(({ hottest }) => hottest)}::int[],
      ${list(({ wider }) => wider)}::int[], ${list(({ share }) => share)}::float8[])
      WITH ORDINALITY AS s (query, match, via, newest, hottest, wider, share, source)`;
}

function candidates(viewer: Anyone, filters: Filters, from: Date): Prisma.Sql {
  const { scope } = filters;
  const only = (found: Prisma.Sql) => Prisma.sql`candidates AS MATERIALIZED (${found})`;
  if (scope === "seen" && viewer) return only(among(seenBy(viewer), filters, from));
  if (scope === "followed" && viewer) return only(among(followedBy(viewer, from), filters, from));
  const unseen = scope === "unseen" && viewer ? unseenBy(viewer) : Prisma.sql`TRUE`;
  // In a form that no index on it answers: beside the tokens it would only read more. So would the mark of what most notes are.
  const fits = Prisma.sql`extract(epoch FROM e.published_at) >= ${from.getTime() / 1000}::float8 AND e.number <= bounds.last
    AND ${fitting(filters)} AND ${unseen}`;
  const kind = filters.kind === "cards" ? Prisma.sql` && ${`'${marks.card}'`}::tsquery` : Prisma.empty;
  return widestFirst((sources) => asked(sources, fits, kind));
}

/**
 * Where a wide question was answered whole, its answers are those of a narrower one, too: the index is asked for that only where there were
 * more than there is room for.
 */
function widestFirst(ask: (sources: Prisma.Sql) => Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    widest AS MATERIALIZED (SELECT * FROM sources WHERE wider = 0),
    wide AS MATERIALIZED (${ask(Prisma.sql`widest`)}),
    more AS MATERIALIZED (SELECT source FROM wide WHERE fresh GROUP BY source, newest HAVING count(*) >= newest),
    narrow AS MATERIALIZED (SELECT * FROM sources WHERE wider IN (SELECT source FROM more)),
    candidates AS MATERIALIZED (
      SELECT * FROM wide UNION ALL (${ask(Prisma.sql`narrow`)})
      UNION ALL SELECT ${sameColumns}, w.tokens, FALSE, s.match, s.via, s.source, s.newest FROM sources s
        JOIN wide w ON w.source = s.wider WHERE s.wider NOT IN (SELECT source FROM more) AND w.tokens @@ s.query::tsquery)`;
}

/** The newest that answer each of the sources, and the hottest. */
function asked(sources: Prisma.Sql, fits: Prisma.Sql, kind: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    SELECT c.*, s.match, s.via, s.source, s.newest FROM bounds, ${sources} s CROSS JOIN LATERAL (
      (SELECT e.*, TRUE AS fresh
       FROM stretches block
       CROSS JOIN LATERAL (
         SELECT ${columns}, e.tokens FROM search_notes e
         WHERE e.tokens @@ (s.query::tsquery && block.mark::tsquery${kind}) AND ${fits}
         ORDER BY e.number DESC LIMIT s.newest) e
       WHERE block.reading = ${readingOf} LIMIT s.newest)
      UNION ALL
      (SELECT e.*, FALSE FROM (
         SELECT ${columns}, e.tokens FROM search_notes e
         WHERE s.hottest > 0 AND e.tokens @@ (s.query::tsquery && ${`'${marks.hot}'`}::tsquery) AND ${fits}
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
      s.match, s.via, s.source, s.newest
    FROM (SELECT DISTINCT note_id FROM (${notes}) list) v
      CROSS JOIN LATERAL (SELECT ${columns}, e.tokens FROM search_notes e
        WHERE e.note_id = v.note_id AND e.published_at >= ${from} AND ${fitting(filters)} LIMIT 1) e
      JOIN sources s ON e.tokens @@ s.query::tsquery`;
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

/** The formula of rules.ts, or what the order is by. */
function worthOf(sort: Sort, asOf: number): Prisma.Sql {
  if (sort === "newest") return Prisma.sql`extract(epoch FROM e.published_at)::float8`;
  if (sort === "liked") return Prisma.sql`e.like_count::float8`;
  if (sort === "commented") return Prisma.sql`e.comment_count::float8`;
  if (sort === "collected") return Prisma.sql`e.collect_count::float8`;
  return Prisma.sql`e.match + ${weights.engagement}::float8 * round(4 * ln(1 + ${felt})) / 4
    - ${weights.age}::float8 * ln(1 + greatest(0, ${asOf}::float8 - extract(epoch FROM e.published_at)::float8) / 86400)`;
}

const names = new Map<string, string>();

async function select({ text, values }: Prisma.Sql): Promise<Row[]> {
  let name = names.get(text);
  if (!name) {
    name = `search:${createHash("sha1").update(text).digest("hex").slice(0, 16)}`;
    names.set(text, name);
  }
  return (await sqlPool().query<Row>({ name, text, values: [...values] })).rows;
}
