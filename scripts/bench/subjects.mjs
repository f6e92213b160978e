// @ts-check
import { createHash, randomBytes, randomUUID } from "node:crypto";
import pg from "pg";

/** What to measure with: the liveliest note, topic and person, and a session of theirs. @param {string} databaseUrl */
export async function findSubjects(databaseUrl) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const one = async (/** @type {string} */ sql) =>
    String(Object.values((await client.query(sql)).rows[0])[0]);
  const note = await one(
    "SELECT id FROM notes WHERE visibility = 'everyone' ORDER BY comment_count DESC, id LIMIT 1",
  );
  const topic = await one("SELECT key FROM hashtags ORDER BY note_count DESC, id LIMIT 1");
  const account = await one("SELECT id FROM accounts ORDER BY follower_count DESC, id LIMIT 1");
  const { rows } = await client.query("SELECT id, author_id FROM notes ORDER BY score DESC LIMIT 24");
  const session = randomBytes(32).toString("base64url");
  await client.query(
    "INSERT INTO sessions (id, token_hash, account_id, expires_at) VALUES ($1, $2, $3, now() + interval '1 day')",
    [randomUUID(), createHash("sha256").update(session).digest(), account],
  );
  await client.end();
  const marks = `notes=${rows.map(({ id }) => id)}&people=${[...new Set(rows.map((row) => row.author_id))]}`;
  return { note, topic, marks, session, cookie: { cookie: `session=${session}; signed-in=1` } };
}
