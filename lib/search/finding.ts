import { createHash } from "node:crypto";
import type { Anyone } from "@/lib/accounts/viewer";
import { sqlPool } from "@/lib/db";
import { wantedBy } from "@/lib/feed/select";
import { Prisma } from "@/lib/generated/prisma/client";
import { recommendableSql, visibleToSql } from "@/lib/notes/visibility";
import { fromCursor, isUuid, toCursor } from "@/lib/pagination";
import type { Question } from "@/lib/search/asking";
import { candidates, felt, leastVia, sourcesSql } from "@/lib/search/candidates";
import { type Shares, tokenShares } from "@/lib/search/rarity";
import { sourcesOf } from "@/lib/search/room";
import { type Filters, type Sort, since, weights } from "@/lib/search/rules";
import { stretchesSql } from "@/lib/search/stretches";

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
      SELECT note_id, max(match) AS match, ${leastVia} AS via,
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
