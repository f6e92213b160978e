import { randomBytes } from "node:crypto";
import { Client } from "pg";

/** A word that no other test uses. */
export const ofItsOwn = (word: string) => `${word}${randomBytes(4).toString("hex")}`;

/** The newest notes of so many people who said them lately stand under a topic of their own, which today outdoes every other. */
const rise = `
  WITH topic AS (INSERT INTO hashtags (id, key, name, note_count, follower_count, view_count)
    VALUES (gen_random_uuid(), $1, $1, 3, 12, 3456) RETURNING id),
  said AS (SELECT DISTINCT ON (n.author_id) n.id, n.published_at FROM notes n
    WHERE n.counted AND n.published_at > now() - interval '20 hours' ORDER BY n.author_id, n.published_at DESC LIMIT 3),
  standing AS (INSERT INTO note_hashtags (hashtag_id, note_id, published_at)
    SELECT topic.id, said.id, said.published_at FROM topic, said)
  INSERT INTO hashtag_days (hashtag_id, day, note_count) SELECT id, (now() AT TIME ZONE 'UTC')::date, 90 FROM topic`;

/** A topic on the rise, as after a day on which many wrote under it and the job has counted them. */
export async function aRisingTopic(): Promise<string> {
  const key = ofItsOwn("snow");
  const client = new Client({ connectionString: process.env.E2E_DATABASE_URL });
  await client.connect();
  await client.query(rise, [key]).finally(() => client.end());
  return key;
}
