// Fills the migrated, empty database of DATABASE_URL with the bench's community: fill.ts NOTES NOW FOLDER. Its server is taken to be
// one that may lose everything (fsync off): a filling that is cut off is begun again.
import { availableParallelism } from "node:os";
import pg from "pg";
import { db, disconnect } from "@/lib/db";
import { ensureReference } from "@/prisma/seed/reference";
import { say, step } from "../../../scripts/lib/say.mjs";
import { addCollects, addDistance, addFollows, addLikes, addTopicFollows } from "./answers";
import { bringBack, dropIndexes, type Missing } from "./bare-tables";
import { addNotes } from "./notes";
import { addPeople, personId } from "./people";
import { hangPictures } from "./pictures";
import { planOf } from "./plan";
import { addNames } from "./search-entries";
import { settle } from "./settling";
import { addTalk } from "./talk";
import { addTopics, topicId } from "./topics";
import { allWords } from "./words";

const connections: pg.Client[] = [];

async function connection(): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  // Foreign keys hold by construction: checking forty million rows one by one would take longer than making them.
  await client.query("SET session_replication_role = replica");
  connections.push(client);
  return client;
}

const staging = `
  CREATE SCHEMA IF NOT EXISTS bench;
  CREATE UNLOGGED TABLE bench.people (n int, id uuid, slot int, followees int, board_id uuid);
  CREATE UNLOGGED TABLE bench.topics (n int, id uuid);
  CREATE UNLOGGED TABLE bench.notes (n int, id uuid, at timestamptz, author int, likes int, collects int, fate text)`;

/** Brings indexes back, a table at a time on each of a few connections. */
async function rebuild(missing: Missing[], tables: readonly string[]): Promise<void> {
  const waiting = [...tables];
  const builder = async () => {
    const client = await connection();
    for (let table = waiting.shift(); table; table = waiting.shift()) await bringBack(client, missing, table);
  };
  await Promise.all(Array.from({ length: Math.min(3, availableParallelism()) }, builder));
}

async function fill(notes: number, now: number, folder: string): Promise<void> {
  const plan = await step("Planning", () => planOf(notes, now));
  const words = allWords();
  await ensureReference(db);
  const channels = await db.channel.findMany({ select: { id: true, slug: true } });
  const channelIds = new Map(channels.map(({ id, slug }) => [slug, id]));
  const clients = await Promise.all(Array.from({ length: 6 }, connection));
  const [one] = clients;
  const aside = await connection();
  if (!one) throw new Error("no connection");
  await one.query(staging);
  const pictures = await step("Drawing and hanging pictures", () =>
    hangPictures(folder, personId(plan, 0), now),
  );
  const missing = await dropIndexes(one);
  await step(`${plan.people} people and ${words.topics.length} topics`, async () => {
    const people = await addPeople(clients, plan, pictures);
    await addTopics(clients, plan, words.topics);
    const topics = words.topics.map(({ name }, at) => ({ id: topicId(plan, at), topic: name }));
    await addNames(one, plan, [...people, ...topics]);
    await one.query("ANALYZE bench.people; ANALYZE bench.topics");
  });

  await Promise.all([
    step("Follows", async () => {
      await addFollows(aside, plan);
      await addTopicFollows(aside, plan, words.topics.length);
      await bringBack(aside, missing, "follows");
      await addDistance(aside, plan);
    }),
    step(`${plan.notes} notes`, () => addNotes(clients, plan, { words, pictures, channelIds })),
  ]);
  await one.query("ANALYZE bench.notes");
  const early = ["search_notes", "notes", "note_images", "note_hashtags"];
  const late = [...new Set(missing.map(({ table }) => table))].filter(
    (table) => !["follows", "likes", ...early].includes(table),
  );
  await Promise.all([
    step("Likes and collects", async () => {
      await addLikes(aside, plan);
      await addCollects(aside, plan);
      await bringBack(aside, missing, "likes");
    }),
    step("Comments", () => addTalk(clients, plan, words)),
  ]);
  await Promise.all([
    step("Counters and order", () => settle(one)),
    step("Indexes of what is large", () => rebuild(missing, early)),
  ]);
  await step("Other indexes", () => rebuild(missing, late));
  await step("Vacuuming", () => vacuum());
}

async function vacuum(): Promise<void> {
  const client = await connection();
  const { rows } = await client.query<{ name: string }>(
    "SELECT relid::regclass::text AS name FROM pg_stat_user_tables WHERE schemaname IN ('public', 'graphile_worker') ORDER BY pg_relation_size(relid) DESC",
  );
  const waiting = rows.map(({ name }) => name);
  const cleaner = async () => {
    const own = await connection();
    for (let name = waiting.shift(); name; name = waiting.shift())
      await own.query(`VACUUM (FREEZE, ANALYZE) ${name}`);
  };
  await Promise.all([cleaner(), cleaner()]);
  // Now, because a server that is told to stop does not wait for so much to be written.
  await client.query("CHECKPOINT");
}

async function sizes(): Promise<void> {
  const { rows } = await (await connection()).query<{
    name: string;
    rows: string;
    size: string;
    indexes: string;
  }>(`
    SELECT relname AS name, to_char(reltuples::bigint, 'FM999,999,999') AS rows, pg_size_pretty(pg_table_size(oid)) AS size,
      pg_size_pretty(pg_indexes_size(oid)) AS indexes
    FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND reltuples > 1000 ORDER BY pg_total_relation_size(oid) DESC`);
  for (const { name, rows: count, size, indexes } of rows)
    say(
      `  ${name.padEnd(18)} ${count.padStart(12)} rows  ${size.padStart(8)}, indexes ${indexes.padStart(8)}`,
    );
}

const [notes = "", now = "", folder = ""] = process.argv.slice(2);
try {
  await fill(Number(notes), Number(now), folder);
  await sizes();
} finally {
  await Promise.all(connections.map((client) => client.end()));
  await disconnect();
}
