// @ts-check
import { withConnection } from "../../lib/postgres/database.mjs";

/**
 * What the requests ask about in one database, and people who are signed in.
 * @typedef {{ topic: string, middle: string, channel: string, person: string, note: string, hot: string, marks: string, spread: string[],
 *   people: number, media: { account: number, id: string }[], readers: Record<string, string> }} BigSubjects
 *   `readers`: their cookies by number of followees; `people`: how many are signed in, as `cookieOf(0…)`
 */

/** @param {number} number of a person @returns {string} their cookie, once `signIn` has been there */
export const cookieOf = (number) => `session=bench-${number}; signed-in=1`;

const signedIn = 20_000;

/** The nth person of the bench is signed in by a token that says so. */
const signIn = `
  INSERT INTO sessions (id, token_hash, account_id, expires_at)
  SELECT gen_random_uuid(), sha256(convert_to('bench-' || n, 'UTF8')), id, now() + interval '30 days' FROM bench.people
  WHERE n < ${signedIn} OR n >= (SELECT max(n) - 10 FROM bench.people)
  ON CONFLICT (token_hash) DO UPDATE SET expires_at = EXCLUDED.expires_at`;

/** Some own a picture to publish. */
const ownPictures = `
  INSERT INTO media (id, owner_id, content_hash, master_key, large_key, small_key, width, height, large_width, small_width,
    still_keys, still_widths, thumbhash, colour)
  SELECT gen_random_uuid(), p.id, m.content_hash, m.master_key, m.large_key, m.small_key, m.width, m.height, m.large_width,
    m.small_width, m.still_keys, m.still_widths, m.thumbhash, m.colour
  FROM bench.people p, (SELECT * FROM media ORDER BY id LIMIT 1) m WHERE p.n BETWEEN 1 AND 200
  ON CONFLICT (owner_id, content_hash) DO NOTHING`;

const middle = `
  SELECT (extract(epoch FROM t.published_at) * 1000000)::bigint || '~' || t.note_id AS value FROM note_hashtags t
  WHERE t.hashtag_id = (SELECT id FROM hashtags WHERE key = $1) ORDER BY t.published_at DESC, t.note_id DESC
  OFFSET (SELECT count(*) / 2 FROM note_hashtags x WHERE x.hashtag_id = (SELECT id FROM hashtags WHERE key = $1)) LIMIT 1`;

/** @param {string} url @returns {Promise<BigSubjects>} */
export function findBigSubjects(url) {
  return withConnection(url, async (client) => {
    const rows = async (/** @type {string} */ sql, /** @type {unknown[]} */ values = []) =>
      (await client.query(sql, values)).rows;
    const one = async (/** @type {string} */ sql, /** @type {unknown[]} */ values = []) =>
      String((await rows(sql, values))[0]?.value);
    await client.query(signIn);
    await client.query(ownPictures);
    await client.query("ANALYZE sessions; ANALYZE media");
    const topic = await one(
      "SELECT key AS value FROM hashtags ORDER BY key = 'tiktokrefugee' DESC, note_count DESC LIMIT 1",
    );
    const top = await rows("SELECT id, author_id FROM notes WHERE counted ORDER BY score DESC LIMIT 24");
    const readers = await rows(
      "SELECT substr(a.handle, 8) AS followees, p.n FROM accounts a JOIN bench.people p ON p.id = a.id WHERE a.handle LIKE 'reader\\_%'",
    );
    const pictures = await rows(
      "SELECT p.n AS account, m.id FROM bench.people p JOIN media m ON m.owner_id = p.id WHERE p.n BETWEEN 1 AND 200",
    );
    return {
      topic,
      middle: Buffer.from(await one(middle, [topic])).toString("base64url"),
      channel: "pets",
      person: await one("SELECT handle AS value FROM accounts ORDER BY follower_count DESC LIMIT 1"),
      note: await one("SELECT id AS value FROM notes WHERE counted ORDER BY comment_count DESC, id LIMIT 1"),
      hot: await one("SELECT id AS value FROM notes WHERE counted ORDER BY published_at DESC LIMIT 1"),
      marks: `notes=${top.map(({ id }) => id)}&people=${[...new Set(top.map((row) => row.author_id))]}`,
      spread: (
        await rows("SELECT id FROM notes WHERE counted ORDER BY published_at DESC OFFSET 100 LIMIT 20000")
      ).map(({ id }) => id),
      people: Math.min(signedIn, Number(await one("SELECT count(*) AS value FROM bench.people")) - 20),
      media: pictures,
      readers: Object.fromEntries(readers.map(({ followees, n }) => [followees, cookieOf(n)])),
    };
  });
}

/** Whether every counter that liking and publishing move says what its rows say. @param {string} url @param {string[]} notes @returns {Promise<string[]>} what is wrong */
export function wrongCounters(url, notes) {
  return withConnection(url, async (client) => {
    const { rows: liked } = await client.query(
      `SELECT n.id FROM notes n WHERE n.id = ANY($1::uuid[]) AND n.like_count <> (SELECT count(*) FROM likes l WHERE l.note_id = n.id)`,
      [notes],
    );
    const { rows: authors } = await client.query(
      `SELECT a.handle FROM accounts a JOIN bench.people p ON p.id = a.id AND p.n BETWEEN 0 AND 200
       WHERE a.note_count <> (SELECT count(*) FROM notes n WHERE n.author_id = a.id AND n.counted)
         OR a.received_count <> (SELECT coalesce(sum(n.like_count + n.collect_count), 0) FROM notes n WHERE n.author_id = a.id)`,
    );
    const { rows: topics } = await client.query(
      `SELECT h.name FROM hashtags h WHERE h.key IN ('cattax', 'tiktokrefugee')
         AND h.note_count <> (SELECT count(*) FROM note_hashtags t JOIN notes n ON n.id = t.note_id WHERE t.hashtag_id = h.id AND n.counted)`,
    );
    return [
      ...liked.map(({ id }) => `likes of ${id}`),
      ...authors.map(({ handle }) => `notes or likes of @${handle}`),
      ...topics.map(({ name }) => `notes of #${name}`),
    ];
  });
}
