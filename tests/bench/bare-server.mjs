// The yardstick of the data routes: node:http and pg alone, doing the same session look-up and the same queries.
import { createHash } from "node:crypto";
import { createServer } from "node:http";
import pg from "pg";

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });

const session = `
  SELECT a.id, a.handle, a.name, a.locale, s.id AS session_id,
    (SELECT array_agg(r.role::text) FROM staff_roles r WHERE r.account_id = a.id) AS roles,
    (SELECT max(u.until) FROM suspensions u WHERE u.account_id = a.id AND u.until > now()) AS suspended_until
  FROM sessions s JOIN accounts a ON a.id = s.account_id WHERE s.token_hash = $1 AND s.expires_at > now()`;

const marks = `
  SELECT n.id, n.like_count, n.collect_count, n.comment_count,
    EXISTS (SELECT 1 FROM likes l WHERE l.note_id = n.id AND l.account_id = $1) AS liked,
    EXISTS (SELECT 1 FROM collects c WHERE c.note_id = n.id AND c.account_id = $1) AS collected,
    (SELECT count(*) FROM notifications WHERE account_id = $1 AND read_at IS NULL) AS unread
  FROM notes n WHERE n.id = ANY($2::uuid[])`;

const people = `
  SELECT p.id,
    EXISTS (SELECT 1 FROM follows f WHERE f.follower_id = $1 AND f.followee_id = p.id) AS following,
    EXISTS (SELECT 1 FROM blocks b WHERE b.blocker_id = $1 AND b.blocked_id = p.id) AS blocked,
    EXISTS (SELECT 1 FROM mutes m WHERE m.muter_id = $1 AND m.muted_id = p.id) AS muted
  FROM unnest($2::uuid[]) AS p(id)`;

const feed = `
  SELECT n.id, n.title, n.language, n.like_count, n.published_at, a.id AS author_id, a.handle, a.name,
    m.small_key, m.large_key, m.small_width, m.large_width, m.width, m.height, m.thumbhash, m.colour, i.alt,
    (SELECT count(*) FROM note_images x WHERE x.note_id = n.id) AS image_count, n.score
  FROM notes n JOIN accounts a ON a.id = n.author_id
    JOIN note_images i ON i.note_id = n.id AND i.position = 0 JOIN media m ON m.id = i.media_id
  WHERE n.deleted_at IS NULL AND n.visibility = 'everyone' AND (n.score, n.id) < ($1, $2)
    AND NOT EXISTS (SELECT 1 FROM takedowns t WHERE t.note_id = n.id)
    AND NOT EXISTS (SELECT 1 FROM holds h WHERE h.note_id = n.id)
  ORDER BY n.score DESC, n.id DESC LIMIT 31`;

async function viewer(request) {
  const token = /session=([\w-]+)/.exec(request.headers.cookie ?? "")?.[1];
  if (!token) return null;
  const hash = createHash("sha256").update(token).digest();
  return (await pool.query({ name: "session", text: session, values: [hash] })).rows[0];
}

async function answer(request) {
  const url = new URL(request.url, "http://localhost");
  const me = await viewer(request);
  if (url.pathname === "/overlay") {
    const notes = (url.searchParams.get("notes") ?? "").split(",");
    const authors = (url.searchParams.get("people") ?? "").split(",").filter(Boolean);
    const [n, p] = await Promise.all([
      pool.query({ name: "marks", text: marks, values: [me.id, notes] }),
      pool.query({ name: "people", text: people, values: [me.id, authors] }),
    ]);
    return { viewer: me, notes: n.rows, people: p.rows };
  }
  const [score = 1e9, id = "ffffffff-ffff-ffff-ffff-ffffffffffff"] = (url.searchParams.get("before") ?? "")
    .split("~")
    .filter(Boolean);
  return (await pool.query({ name: "feed", text: feed, values: [Number(score), id] })).rows;
}

createServer((request, response) => {
  answer(request).then(
    (body) => response.setHeader("content-type", "application/json").end(JSON.stringify(body)),
    (error) => {
      response.statusCode = 500;
      response.end(String(error));
    },
  );
}).listen(Number(process.env.PORT), "127.0.0.1");
