import type pg from "pg";
import { steps } from "./numbers";
import type { Plan } from "./plan";

/**
 * Who follows, likes and collects, worked out by the server itself from the numbers laid down in `bench.people` and
 * `bench.notes`: tens of millions of rows that never travel.
 */

/** A number in [0, 1) that belongs to two whole ones. */
const chance = (one: string, other: string) =>
  `((hashint8(${one}::bigint * 2654435761 + ${other}) & 1048575) / 1048576.0)`;

/**
 * Everybody follows their number of others: the well-known by (almost) all, the less known by ever fewer. The places in the
 * order of popularity rise with g, so that nobody is followed twice; one's own place is stepped over.
 */
export function addFollows(client: pg.ClientBase, { people, now }: Plan) {
  return client.query(`
    INSERT INTO follows (follower_id, followee_id, created_at)
    SELECT w.id, p.id, to_timestamp(${now / 1000} - 86400 * 400 * ${chance("w.n", "w.place")})
    FROM (SELECT v.id, v.n, v.place + (v.place >= v.n)::int AS place FROM (
      SELECT q.id, q.n, g + floor((${people} - 1 - q.followees) * power((g + ${chance("q.n", "g")}) / q.followees, 2))::int AS place
      FROM (SELECT id, n, followees, generate_series(0, followees - 1) AS g FROM bench.people) q) v) w
    JOIN bench.people p ON p.n = w.place`);
}

/** Half of the notes are liked by the tenth of people who like most; nobody likes one twice. */
export function addLikes(client: pg.ClientBase, { people, now }: Plan) {
  const few = Math.floor(people / 10);
  const primes = `(ARRAY[${steps.join(", ")}]::bigint[])[1 + n % ${steps.length}]`;
  return client.query(`
    INSERT INTO likes (note_id, account_id, created_at)
    SELECT l.id, p.id, l.at + (to_timestamp(${now / 1000}) - l.at) * power(${chance("l.n", "l.g")}, 3)::float8
    FROM (SELECT id, n, at, ${primes} AS step, CASE WHEN n % 2 = 0 AND likes <= ${few} THEN ${few} ELSE ${people} END AS among,
        generate_series(0, likes - 1) AS g FROM bench.notes) l
    JOIN bench.people p ON p.slot = ((l.n::bigint * 7919 + l.g * l.step) % l.among)::int`);
}

export function addCollects(client: pg.ClientBase, { people, now }: Plan) {
  return client.query(`
    INSERT INTO collects (account_id, note_id, board_id, created_at)
    SELECT p.id, c.id, p.board_id, c.at + (to_timestamp(${now / 1000}) - c.at) * power(${chance("c.n", "c.g")}, 3)::float8
    FROM (SELECT id, n, at, generate_series(0, collects - 1) AS g FROM bench.notes) c
    JOIN bench.people p ON p.slot = ((c.n::bigint * 104729 + c.g * ${steps[3]}) % ${people})::int`);
}

/** The readers follow as many topics as was planned, everybody else a few: mostly those that many use. */
export async function addTopicFollows(
  client: pg.ClientBase,
  { now, readers }: Plan,
  topics: number,
): Promise<void> {
  const planned = readers.map(({ person, topics: count }) => `WHEN ${person} THEN ${count}`).join(" ");
  await client.query(`
    INSERT INTO hashtag_follows (account_id, hashtag_id, created_at)
    SELECT f.id, h.id, to_timestamp(${now / 1000} - 86400 * 300 * ${chance("f.n", "f.g")})
    FROM (SELECT id, n, g, g + floor((${topics} - 1 - count) * power((g + ${chance("n", "g")}) / count, 4))::int AS place
      FROM (SELECT id, n, count, generate_series(0, count - 1) AS g
        FROM (SELECT id, n, CASE n ${planned} ELSE n % 11 END AS count FROM bench.people) c) q) f
    JOIN bench.topics h ON h.n = f.place`);
}

/** Blocks and mutes: a few of everybody's, twenty of each reader's. */
export async function addDistance(client: pg.ClientBase, { people, readers }: Plan): Promise<void> {
  const given = readers.map(({ person }) => person).join(", ");
  const pairs = (salt: number) => `
    SELECT DISTINCT a.id AS one, b.id AS other
    FROM (SELECT id, n, generate_series(1, CASE WHEN n IN (${given}) THEN 20 ELSE (n % 2) END) AS g FROM bench.people) a
    JOIN bench.people b ON b.n = (50 + a.n::bigint * ${salt} + a.g * 7919) % ${people} AND b.n <> a.n`;
  await client.query(`INSERT INTO mutes (muter_id, muted_id) SELECT one, other FROM (${pairs(31)}) p`);
  // A block ends every follow between the two, so only strangers are blocked.
  await client.query(`INSERT INTO blocks (blocker_id, blocked_id) SELECT one, other FROM (${pairs(37)}) p
    WHERE NOT EXISTS (SELECT 1 FROM follows f WHERE f.follower_id = one AND f.followee_id = other)
      AND NOT EXISTS (SELECT 1 FROM follows f WHERE f.follower_id = other AND f.followee_id = one)`);
}
