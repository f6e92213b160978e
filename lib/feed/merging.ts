import { olderThan } from "@/lib/feed/select";
import { Prisma } from "@/lib/generated/prisma/client";

/** The newest notes of many people and topics at once, in order and without gaps, whoever may read them; nothing but indexes is touched. */

type Sources = { people: Prisma.Sql; topics: Prisma.Sql };

/** How much more each round reads of a source than the one before. */
const deeper = 3;

const newest = Prisma.sql`ORDER BY published_at DESC, note_id DESC`;
const [ofNote, ofTopic] = [
  { at: Prisma.sql`n.published_at`, id: Prisma.sql`n.id` },
  { at: Prisma.sql`t.published_at`, id: Prisma.sql`t.note_id` },
];

/**
 * Common table expressions, the last of them `merged`: the `wanted` newest notes (`published_at`, `note_id`) of all sources, none
 * twice. `sources` select an `id`.
 *
 * It goes in rounds: of each source the newest note, its head; of those with a head that the page reaches, three more notes; of those
 * that it still reaches after these, nine, and so on. How far it reaches is known after each round: as far as the `wanted` newest so
 * far. Sources of which a round came whole and in reach fill the page with what has been read of them, so the deeper a round goes,
 * the fewer they are: none reads more than some three pages, whoever published how much at once.
 */
export function mergedFrom(sources: Sources, cursor: string | null | undefined, wanted: number): Prisma.Sql {
  const rounds = [round(0, heads(sources, cursor), wanted)];
  let step = 1;
  for (let depth = step; depth < wanted; depth += step) {
    const before = step;
    step = Math.min(before * deeper, wanted - depth);
    rounds.push(round(rounds.length, further(rounds.length - 1, before, step), wanted));
  }
  const last = called("newest", rounds.length - 1);
  return Prisma.sql`${Prisma.join(rounds, ", ")}, merged AS (SELECT * FROM ${last})`;
}

const called = (what: "read" | "newest" | "edge", nth: number) => Prisma.raw(`${what}_${nth}`);

/** What a round reads, the newest of all that was read until then, and the oldest of these: beyond it nothing is of the page. */
function round(nth: number, read: Prisma.Sql, wanted: number): Prisma.Sql {
  const before = Prisma.sql`SELECT published_at, note_id FROM ${called("newest", nth - 1)} UNION ALL`;
  return Prisma.sql`
    ${called("read", nth)} AS MATERIALIZED (${read}), ${called("newest", nth)} AS MATERIALIZED (
      SELECT DISTINCT published_at, note_id FROM (
        ${nth > 0 ? before : Prisma.empty} SELECT published_at, note_id FROM ${called("read", nth)}) so_far
      ${newest} LIMIT ${wanted}
    ), ${called("edge", nth)} AS MATERIALIZED (
      SELECT coalesce(published_at, '-infinity') AS published_at,
        coalesce(note_id, '00000000-0000-0000-0000-000000000000') AS note_id
      FROM (SELECT) always LEFT JOIN (SELECT * FROM ${called("newest", nth)} ${newest} OFFSET ${wanted - 1} LIMIT 1) last ON TRUE
    )`;
}

function heads({ people, topics }: Sources, cursor: string | null | undefined): Prisma.Sql {
  return Prisma.sql`
    SELECT 'person' AS kind, source.id, head.*, 1 AS nth FROM (${people}) source
      CROSS JOIN LATERAL (${notesOf("person", olderThan(cursor, ofNote.at, ofNote.id))} ${newest} LIMIT 1) head
    UNION ALL
    SELECT 'topic', source.id, head.*, 1 FROM (${topics}) source
      CROSS JOIN LATERAL (${notesOf("topic", olderThan(cursor, ofTopic.at, ofTopic.id))} ${newest} LIMIT 1) head`;
}

/** The next `step` of each source whose round before was a whole one and in reach. */
function further(before: number, whole: number, step: number): Prisma.Sql {
  const of = (kind: "person" | "topic", { at, id }: typeof ofNote) => {
    const within = Prisma.sql`(${at}, ${id}) < (source.published_at, source.note_id)
      AND (${at}, ${id}) >= ((SELECT published_at FROM ${called("edge", before)}), (SELECT note_id FROM ${called("edge", before)}))`;
    return Prisma.sql`
      SELECT source.kind, source.id, one.* FROM ${called("read", before)} source
      CROSS JOIN LATERAL (SELECT next.*, row_number() OVER (${newest}) AS nth
        FROM (${notesOf(kind, within)} ${newest} LIMIT ${step}) next) one
      WHERE source.kind = ${kind} AND source.nth = ${whole} AND (source.published_at, source.note_id) >=
        ((SELECT published_at FROM ${called("edge", before)}), (SELECT note_id FROM ${called("edge", before)}))`;
  };
  return Prisma.sql`${of("person", ofNote)} UNION ALL ${of("topic", ofTopic)}`;
}

function notesOf(kind: "person" | "topic", within: Prisma.Sql): Prisma.Sql {
  return kind === "person"
    ? Prisma.sql`SELECT n.published_at, n.id AS note_id FROM notes n WHERE n.author_id = source.id AND ${within}`
    : Prisma.sql`SELECT t.published_at, t.note_id FROM note_hashtags t WHERE t.hashtag_id = source.id AND ${within}`;
}
