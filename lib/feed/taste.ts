import type { Viewer } from "@/lib/accounts/viewer";
import { sqlPool } from "@/lib/db";
import type { Taste } from "@/lib/feed/ranking";

/** What a reader's feed learns from: what they follow, liked, collected and searched for, and what they said is not for them. */
export type Learned = Taste & {
  /** People whose newest notes are candidates: those followed last. */
  people: string[];
};

/** How far back each kind of sign counts, newest first. */
const signs = { people: 60, topics: 40, likes: 40, collects: 20, searches: 10, no: 200 };

/** $1: the reader. Bounded walks of indexes, whatever somebody has done in years. */
const taste = `
  WITH recent AS (
    (SELECT note_id FROM likes WHERE account_id = $1 ORDER BY created_at DESC LIMIT ${signs.likes})
    UNION (SELECT note_id FROM collects WHERE account_id = $1 ORDER BY created_at DESC LIMIT ${signs.collects})
  ), liked AS (
    SELECT n.id, n.author_id, n.channel_id FROM recent r JOIN notes n ON n.id = r.note_id WHERE n.author_id <> $1
  ), searched AS (
    SELECT h.id, h.name FROM (SELECT key FROM searches WHERE account_id = $1 ORDER BY searched_at DESC LIMIT ${signs.searches}) s
    JOIN hashtags h ON h.key = ltrim(s.key, '#')
  ), about AS (
    SELECT t.hashtag_id AS id, count(*) AS often FROM liked l JOIN note_hashtags t ON t.note_id = l.id GROUP BY 1
    ORDER BY often DESC, 1 LIMIT 20
  ), followed AS (
    SELECT f.hashtag_id AS id FROM hashtag_follows f WHERE f.account_id = $1 ORDER BY f.created_at DESC LIMIT ${signs.topics}
  ), no AS (
    SELECT note_id, author_id, hashtag_id FROM not_interested WHERE account_id = $1 ORDER BY created_at DESC LIMIT ${signs.no}
  )
  SELECT (SELECT language_dial FROM accounts WHERE id = $1) AS dial,
    ARRAY(SELECT followee_id FROM follows WHERE follower_id = $1 ORDER BY created_at DESC LIMIT ${signs.people}) AS people,
    (SELECT coalesce(json_agg(json_build_object('id', h.id, 'name', h.name)), '[]') FROM followed f JOIN hashtags h ON h.id = f.id) AS topics,
    (SELECT coalesce(json_agg(json_build_object('id', s.id, 'name', s.name)), '[]') FROM (
      SELECT h.id, h.name FROM about a JOIN hashtags h ON h.id = a.id UNION SELECT id, name FROM searched) s) AS subjects,
    ARRAY(SELECT author_id FROM liked GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 20) AS authors,
    ARRAY(SELECT channel_id FROM liked GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 3) AS channels,
    ARRAY(SELECT author_id FROM no WHERE author_id IS NOT NULL) AS "noAuthors",
    ARRAY(SELECT hashtag_id FROM no WHERE hashtag_id IS NOT NULL) AS "noTopics",
    ARRAY(SELECT DISTINCT n.author_id FROM no JOIN notes n ON n.id = no.note_id) AS "doubtedAuthors",
    ARRAY(SELECT DISTINCT t.hashtag_id FROM no JOIN note_hashtags t ON t.note_id = no.note_id) AS "doubtedTopics"`;

type Row = Pick<Learned, "dial" | "people" | "topics" | "subjects" | "authors" | "channels"> & {
  noAuthors: string[];
  noTopics: string[];
  doubtedAuthors: string[];
  doubtedTopics: string[];
};

export async function tasteOf({ id }: Pick<Viewer, "id">): Promise<Learned> {
  const { rows } = await sqlPool().query<Row>({ name: "feed:taste", text: taste, values: [id] });
  const [row] = rows;
  if (!row) throw new Error("a SELECT without FROM returned no row");
  const { noAuthors, noTopics, doubtedAuthors, doubtedTopics, ...learned } = row;
  return {
    ...learned,
    unwanted: { authors: noAuthors, topics: noTopics },
    doubted: { authors: doubtedAuthors, topics: doubtedTopics },
  };
}
