import { type Moderator, requireModerator } from "@/lib/accounts/authority";
import type { Viewer } from "@/lib/accounts/viewer";
import { sqlPool } from "@/lib/db";

/** Whom and what the measurements ask about: the largest of each kind, and a few hundred ordinary ones. */
export type Subjects = {
  readers: Record<"10" | "200" | "2000" | "10000", Viewer>;
  /** The best known person: most notes, followers and notices. */
  star: Viewer;
  /** Notes of every age that anyone may see. */
  notes: string[];
  /** The most talked about. */
  loudest: string[];
  people: string[];
  channels: string[];
  /** The largest first. */
  topics: string[];
  board: string;
  /** Somebody who keeps order. */
  moderator: Moderator;
  /** Some open cases. */
  cases: string[];
};

async function column<T = string>(sql: string, values: unknown[] = []): Promise<T[]> {
  const { rows } = await sqlPool().query<{ value: T }>(sql, values);
  return rows.map(({ value }) => value);
}

async function viewerNamed(condition: string): Promise<Viewer> {
  const [found] = (
    await sqlPool().query(`SELECT id, handle, name, locale FROM accounts WHERE ${condition} LIMIT 1`)
  ).rows;
  if (!found) throw new Error(`nobody with ${condition}: is the database filled?`);
  return { ...found, roles: [], suspendedUntil: null, sessionId: found.id };
}

export async function subjects(): Promise<Subjects> {
  const reader = (count: number) => viewerNamed(`handle = 'reader_${count}'`);
  const [board = ""] = await column("SELECT id AS value FROM boards ORDER BY note_count DESC LIMIT 1");
  return {
    readers: {
      "10": await reader(10),
      "200": await reader(200),
      "2000": await reader(2_000),
      "10000": await reader(10_000),
    },
    star: await viewerNamed("follower_count = (SELECT max(follower_count) FROM accounts)"),
    notes: await column(
      `SELECT n.id AS value FROM bench.notes b JOIN notes n ON n.id = b.id
       WHERE b.n % ((SELECT max(n) FROM bench.notes) / 400 + 1) = 0 AND n.counted ORDER BY b.n`,
    ),
    loudest: await column(
      "SELECT id AS value FROM notes WHERE counted ORDER BY comment_count DESC, id LIMIT 40",
    ),
    people: await column(
      `SELECT a.handle AS value FROM bench.people p JOIN accounts a ON a.id = p.id
       WHERE p.n < 20 OR p.n % ((SELECT max(n) FROM bench.people) / 200 + 1) = 0 ORDER BY p.n`,
    ),
    channels: await column("SELECT slug AS value FROM channels ORDER BY position"),
    moderator: requireModerator({
      ...(await viewerNamed("id = (SELECT account_id FROM staff_roles LIMIT 1)")),
      roles: ["senior"],
      secondFactor: true,
    }),
    cases: await column(
      "SELECT id AS value FROM cases WHERE decided_at IS NULL ORDER BY ranked_at, id LIMIT 40",
    ),
    topics: await column("SELECT key AS value FROM hashtags ORDER BY note_count DESC, id LIMIT 200"),
    board,
  };
}

/** The cursor in the middle of a topic, as its feed would give it. */
export async function middleOf(topicKey: string): Promise<string> {
  const [cursor = ""] = await column(
    `SELECT rtrim(translate(encode(convert_to((extract(epoch FROM t.published_at) * 1000000)::bigint || '~' || t.note_id, 'UTF8'), 'base64'), E'+/\n', '-_'), '=') AS value
     FROM note_hashtags t JOIN hashtags h ON h.id = t.hashtag_id WHERE h.key = $1
     ORDER BY t.published_at DESC, t.note_id DESC OFFSET (SELECT count(*) / 2 FROM note_hashtags x JOIN hashtags g ON g.id = x.hashtag_id WHERE g.key = $1) LIMIT 1`,
    [topicKey],
  );
  return cursor;
}
