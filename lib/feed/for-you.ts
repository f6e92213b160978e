import type { Anyone, Viewer } from "@/lib/accounts/viewer";
import { sqlPool } from "@/lib/db";
import { balance, type Standing } from "@/lib/feed/balance";
import { fromWord, type Reached, start, tailOf, toWord } from "@/lib/feed/reached";
import { dialled, welcome } from "@/lib/feed/rules";
import { type Chosen, noteLanguages, pageSize, type Reading } from "@/lib/feed/schema";
import { prepared, wantedBy } from "@/lib/feed/select";
import { Prisma } from "@/lib/generated/prisma/client";
import type { LanguageDial } from "@/lib/generated/prisma/enums";
import { recommendableSql, visibleToSql } from "@/lib/notes/visibility";

/** On the first pages some places are newcomers'; the cursor carries what they were, so it must end somewhere. */
const welcomingPages = 4;

/** How many of the newest notes newcomers' are looked for among. */
const newest = 300;

type Asking = { viewer: Pick<Viewer, "id"> | null; dial: LanguageDial; reached: Reached; limit: number };

type Row = Standing & { channelId: string };

const beyondAll = "ffffffff-ffff-ffff-ffff-ffffffffffff";

/** The next notes of each channel by stored score, as the dial weighs it: one short walk of an index for each. */
function streamsStatement(channelIds: string[], { viewer, dial, reached, limit }: Asking): Prisma.Sql {
  const at = channelIds.map((id) => reached.channels.get(id));
  const values = at.map((each) => each?.value ?? Number.POSITIVE_INFINITY);
  const ids = at.map((each) => each?.id ?? beyondAll);
  const readable = Prisma.sql`${recommendableSql} AND ${visibleToSql(viewer)} AND ${wantedBy(viewer)}`;
  const inOrder = Prisma.sql`ORDER BY n.score DESC, n.id DESC LIMIT ${limit}`;
  const from = Prisma.sql`unnest(${channelIds}::uuid[], ${values}::float8[], ${ids}::uuid[]) AS c(id, value, note_id)`;
  if (dial === "both") {
    return Prisma.sql`
      SELECT c.id AS "channelId", n.id, n.author_id AS "authorId", n.score AS value FROM ${from} CROSS JOIN LATERAL (
        SELECT n.id, n.author_id, n.score FROM notes n
        WHERE n.channel_id = c.id AND (n.score, n.id) < (c.value, c.note_id) AND ${readable} ${inOrder}
      ) n ORDER BY c.id, n.score DESC, n.id DESC`;
  }
  const wanted = noteLanguages.filter((language) => dialled(dial, language) > 0);
  const lifts = wanted.map((language) => dialled(dial, language));
  return Prisma.sql`
    SELECT c.id AS "channelId", one.id, one.author_id AS "authorId", one.value FROM ${from} CROSS JOIN LATERAL (
      SELECT n.id, n.author_id, n.score * l.lift AS value
      FROM unnest(${wanted}::text[], ${lifts}::float8[]) AS l(language, lift) CROSS JOIN LATERAL (
        SELECT n.id, n.author_id, n.score FROM notes n
        WHERE n.channel_id = c.id AND n.language = l.language AND (n.score, n.id) < (c.value / l.lift, c.note_id)
          AND ${readable} ${inOrder}
      ) n ORDER BY value DESC, n.id DESC LIMIT ${limit}
    ) one ORDER BY c.id, one.value DESC, one.id DESC`;
}

/** Fresh notes by newcomers that hardly anybody has reacted to yet, newest first. */
function newcomersStatement({ viewer, dial, reached }: Asking): Prisma.Sql {
  const { moment, id } = reached.newcomers ?? { moment: 2 ** 52, id: beyondAll };
  const wanted = noteLanguages.filter((language) => dialled(dial, language) > 0);
  return Prisma.sql`
    SELECT n.id, n.author_id AS "authorId", n.channel_id AS "channelId", n.language, n.score AS value,
      (extract(epoch FROM n.published_at) * 1000000)::bigint::float8 AS moment
    FROM (SELECT * FROM notes f WHERE f.published_at > now() - ${welcome.hours} * interval '1 hour'
        AND (f.published_at, f.id) < (timestamptz 'epoch' + ${moment}::float8 * interval '1 microsecond', ${id}::uuid)
      ORDER BY f.published_at DESC, f.id DESC LIMIT ${newest}) n
    JOIN accounts a ON a.id = n.author_id AND a.created_at > n.published_at - ${welcome.days} * interval '1 day'
    WHERE n.like_count + n.collect_count + n.comment_count < ${welcome.reactions} AND n.language = ANY(${wanted}::text[])
      AND ${recommendableSql} AND ${visibleToSql(viewer)} AND ${wantedBy(viewer)}
    ORDER BY n.published_at DESC, n.id DESC LIMIT 12`;
}

type Newcomer = Row & { language: string; moment: number };

/** Newcomers' notes that their channel has not shown yet. */
async function newcomers(asking: Asking): Promise<Newcomer[]> {
  const { dial, reached } = asking;
  if (reached.page >= welcomingPages) return [];
  const { rows } = await sqlPool().query<Newcomer>(prepared(newcomersStatement(asking)));
  const authors = new Set<string>();
  return rows.filter((row) => {
    const at = reached.channels.get(row.channelId);
    const value = row.value * dialled(dial, row.language);
    const passed = at !== undefined && (value > at.value || (value === at.value && row.id >= at.id));
    const again = authors.has(row.authorId) || reached.welcomed.includes(tailOf(row.id));
    authors.add(row.authorId);
    return !passed && !again;
  });
}

async function channelIds(): Promise<string[]> {
  const { rows } = await sqlPool().query<{ id: string }>({
    name: "feed:channels",
    text: "SELECT id FROM channels ORDER BY position, id LIMIT 60",
  });
  return rows.map(({ id }) => id);
}

async function streams(ids: string[], asking: Asking): Promise<Map<string, Row[]>> {
  const { rows } = await sqlPool().query<Row>(prepared(streamsStatement(ids, asking)));
  const byChannel = new Map<string, Row[]>(ids.map((id) => [id, []]));
  for (const row of rows) byChannel.get(row.channelId)?.push(row);
  return byChannel;
}

/** Rows of each channel that a page usually needs. */
const usual = 9;

/**
 * "For you" of somebody we know nothing about: the best of every channel, interleaved, the same for everyone. Every note comes
 * once, at any depth, as long as scores stand still; when they are refreshed meanwhile, a note may come again or be passed by.
 */
export async function forYouIds(
  viewer: Anyone,
  { cursor, limit = pageSize, dial = "both" }: Reading & { dial?: LanguageDial } = {},
): Promise<Chosen> {
  const reached = fromWord(cursor) ?? start;
  const asking = { viewer, dial, reached, limit: Math.min(usual, limit + 1) };
  const ids = await channelIds();
  const [found, fresh] = await Promise.all([streams(ids, asking), newcomers(asking)]);
  const page = chosen({ ids, found, fresh, asking, limit });
  const whole = page.order.length === limit || page.left.every(({ more }) => !more);
  if (whole) return page;
  const wider = { ...asking, limit: limit + 1 };
  return chosen({ ids, found: await streams(ids, wider), fresh, asking: wider, limit });
}

type Found = { ids: string[]; found: Map<string, Row[]>; fresh: Newcomer[]; asking: Asking; limit: number };

function chosen({ ids, found, fresh, asking: { reached, limit: asked }, limit }: Found) {
  const rowsOf = (channel: string) => found.get(channel) ?? [];
  const tails = new Set(reached.welcomed);
  const known = [...found.values()].flat();
  const shown = new Set(known.filter(({ id }) => tails.has(tailOf(id))).map(({ id }) => id));
  const tired = known.find(({ authorId }) => tailOf(authorId) === reached.tired)?.authorId ?? null;
  const { order, passed } = balance({
    streams: ids.map((channel) => ({ channel, rows: rowsOf(channel) })),
    newcomers: fresh,
    shown,
    tired,
    limit,
  });
  const left = ids.map((channel) => {
    const rows = rowsOf(channel);
    const at = passed.get(channel) ?? 0;
    return { channel, last: rows[at - 1], waiting: at < rows.length, more: rows.length === asked };
  });
  const goesOn = left.some(({ waiting, more }) => waiting || more);
  return {
    order,
    left,
    ids: order.map(({ id }) => id),
    next: goesOn ? toWord(reachedBy(order, left, fresh, reached)) : null,
  };
}

type Left = { channel: string; last: Row | undefined };

function reachedBy(
  order: { id: string; authorId: string; from: string }[],
  left: Left[],
  fresh: Newcomer[],
  before: Reached,
): Reached {
  const channels = new Map(before.channels);
  for (const { channel, last } of left) if (last) channels.set(channel, { value: last.value, id: last.id });
  const welcomed = order.filter(({ from }) => from === "newcomers").map(({ id }) => id);
  const lastFresh = fresh.findLast(({ id }) => welcomed.includes(id));
  const [beforeLast, last] = order.slice(-2);
  return {
    page: before.page + 1,
    channels,
    newcomers: lastFresh ? { moment: lastFresh.moment, id: lastFresh.id } : before.newcomers,
    welcomed: [...before.welcomed, ...welcomed.map(tailOf)],
    tired: last && beforeLast?.authorId === last.authorId ? tailOf(last.authorId) : "",
  };
}
