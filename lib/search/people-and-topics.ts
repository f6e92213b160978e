import { noBlockBetween } from "@/lib/accounts/blocks";
import type { Anyone } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import { mediaUrl } from "@/lib/media/urls";
import { typedKey } from "@/lib/search/names";

/** People and topics whose name, pinyin or initials begin as typed, the better known first; failing these, those spelt like it. */

export type PersonFound = {
  id: string;
  handle: string;
  name: string;
  avatarUrl: string | null;
  followerCount: number;
};

export type TopicFound = {
  id: string;
  key: string;
  name: string;
  noteCount: number;
  followerCount: number;
  /** The name of its that was found, when it goes by another one. */
  foundAs: string | null;
};

export async function findPeople(viewer: Anyone, typed: string, limit: number): Promise<PersonFound[]> {
  const open = viewer ? noBlockBetween(Prisma.sql`${viewer.id}::uuid`, Prisma.sql`a.id`) : Prisma.sql`TRUE`;
  const rows = await named<Omit<PersonFound, "avatarUrl"> & { avatarKey: string | null }>(
    "person",
    typed,
    limit,
    Prisma.sql`SELECT a.id, a.handle, a.name, m.small_key AS "avatarKey", a.follower_count AS "followerCount"
      FROM best JOIN accounts a ON a.id = best.id LEFT JOIN media m ON m.id = a.avatar_id WHERE ${open}`,
  );
  return rows.map(({ avatarKey, ...person }) => ({ ...person, avatarUrl: avatarKey && mediaUrl(avatarKey) }));
}

/** A topic that shares another one's page is found by its own names and shown under that one's. */
export async function findTopics(typed: string, limit: number): Promise<TopicFound[]> {
  const rows = await named<TopicFound>(
    "topic",
    typed,
    limit,
    Prisma.sql`SELECT h.id, h.key, h.name, h.note_count AS "noteCount", h.follower_count AS "followerCount",
        CASE WHEN o.id <> h.id THEN o.name END AS "foundAs"
      FROM best JOIN hashtags o ON o.id = best.id JOIN hashtags h ON h.id = coalesce(o.canonical_id, o.id)
      WHERE h.note_count > 0`,
  );
  return rows.filter(({ id }, at) => rows.findIndex((row) => row.id === id) === at);
}

type Kind = "person" | "topic";
/** In so many words, not as a value: a prepared statement has to know that it asks for what an index holds. */
const ofKind: Record<Kind, Prisma.Sql> = {
  person: Prisma.sql`kind = 'person'`,
  topic: Prisma.sql`kind = 'topic'`,
};
/** Trigrams of three letters are like those of half of all names. */
const shortestMisspelt = 4;
/** How alike two names are of which one may be the other misspelt; 1 is the same. */
const alike = 0.5;

async function named<Row>(kind: Kind, typed: string, limit: number, view: Prisma.Sql): Promise<Row[]> {
  const key = typedKey(typed).slice(0, 64);
  if (key === "") return [];
  const begun = await db.$queryRaw<Row[]>(chosen(beginning(kind, key, limit), view, limit));
  if (begun.length > 0 || [...key].length < shortestMisspelt) return begun;
  return db.$queryRaw<Row[]>(chosen(misspelt(kind, key, limit), view, limit));
}

/** `keys` answers id, fit and weight, an id perhaps more than once. */
function chosen(keys: Prisma.Sql, view: Prisma.Sql, limit: number): Prisma.Sql {
  return Prisma.sql`WITH keys AS (${keys}),
    best AS (SELECT id, max(fit) AS fit, max(weight) AS weight FROM keys GROUP BY id)
    ${view} ORDER BY best.fit DESC, best.weight DESC, best.id LIMIT ${limit}`;
}

/** After every sign that a key can hold. */
const last = "\u{10ffff}";
/** Of names that begin with more signs than there is an index for. */
const mostBegun = 300;
const columns = Prisma.sql`coalesce(account_id, hashtag_id) AS id, weight`;

function beginning(kind: Kind, key: string, limit: number): Prisma.Sql {
  const of = ofKind[kind];
  const begins: Record<number, Prisma.Sql> = {
    1: Prisma.sql`left(key, 1) = ${key}`,
    2: Prisma.sql`left(key, 2) = ${key}`,
    3: Prisma.sql`left(key, 3) = ${key}`,
  };
  const short = begins[[...key].length];
  // Several keys may be one person's.
  const begun = short
    ? Prisma.sql`SELECT ${columns} FROM search_names WHERE ${of} AND ${short} ORDER BY weight DESC LIMIT ${3 * limit}`
    : Prisma.sql`SELECT ${columns} FROM search_names WHERE ${of} AND key ~>=~ ${key} AND key ~<~ ${key + last}
        ORDER BY key USING ~<~ LIMIT ${mostBegun}`;
  return Prisma.sql`(SELECT ${columns}, 1::float8 AS fit FROM search_names WHERE ${of} AND key = ${key} LIMIT ${3 * limit})
    UNION ALL SELECT id, weight, 0 FROM (${begun}) begun`;
}

function misspelt(kind: Kind, key: string, limit: number): Prisma.Sql {
  // Told how alike before it begins, the index itself leaves out what is less so; for this statement alone.
  return Prisma.sql`SELECT n.* FROM (
      SELECT set_config('pg_trgm.similarity_threshold', ${String(alike)}, true) OFFSET 0) told
    CROSS JOIN LATERAL (SELECT ${columns}, similarity(key, ${key})::float8 AS fit FROM search_names
      WHERE told IS NOT NULL AND key % ${key} AND ${ofKind[kind]}
      ORDER BY similarity(key, ${key}) DESC, weight DESC LIMIT ${3 * limit}) n`;
}
