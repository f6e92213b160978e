import { db, sqlPool } from "@/lib/db";
import { enterMissing } from "@/lib/search/keeping";
import { nameMissing } from "@/lib/search/naming";
import { hotShare, marks } from "@/lib/search/tokens";

/** Entries that one statement brings up to date; few, so that nobody waits for its locks. */
const batch = 5_000;
const day = 86_400_000;

const first = "00000000-0000-0000-0000-000000000000";

/** $1: published since, $2: after this id. */
const copyCounts = `
  WITH part AS (
    SELECT s.note_id, n.score, n.like_count, n.collect_count, n.comment_count,
      (s.like_count, s.collect_count, s.comment_count) <> (n.like_count, n.collect_count, n.comment_count) AS moved
    FROM search_notes s JOIN notes n ON n.id = s.note_id
    WHERE s.published_at > $1::timestamptz AND s.note_id > $2::uuid ORDER BY s.note_id LIMIT ${batch}
  ), changed AS (
    UPDATE search_notes s SET score = part.score, like_count = part.like_count, collect_count = part.collect_count,
      comment_count = part.comment_count
    FROM part WHERE s.note_id = part.note_id AND part.moved
    RETURNING s.note_id
  )
  SELECT (SELECT count(*) FROM part)::int AS seen, (SELECT count(*) FROM changed)::int AS changed,
    (SELECT note_id FROM part ORDER BY note_id DESC LIMIT 1) AS last`;

type Done = { seen: number; changed: number; last: string | null };

/** Copies what people did with notes published since `since` to their entries, only where it moved. Answers how many did. */
async function refreshCounts(since: Date): Promise<number> {
  let after = first;
  let moved = 0;
  for (;;) {
    const { rows } = await sqlPool().query<Done>({
      name: "search-counts",
      text: copyCounts,
      values: [since, after],
    });
    const [done] = rows;
    moved += done?.changed ?? 0;
    if (!done?.last || done.seen < batch) return moved;
    after = done.last;
  }
}

/** Every minute, for the days in which most happens to a note. */
export async function refreshNewest(now: Date): Promise<void> {
  await refreshCounts(new Date(now.getTime() - 3 * day));
}

/**
 * Enters and names what has no entry or name yet, and brings all of them up to date. Every hour, and when a database from before there
 * was search meets it first.
 */
export async function completeSearch(): Promise<void> {
  await enterMissing();
  await nameMissing();
  await refreshCounts(new Date(0));
  await refreshHot();
  await refreshWeights();
}

/** The better known a person or topic, the earlier it is offered. Written where it moved by more than a twentieth. */
async function refreshWeights(): Promise<void> {
  await db.$executeRaw`
    UPDATE search_names s SET weight = a.follower_count FROM accounts a
    WHERE a.id = s.account_id AND abs(s.weight - a.follower_count) > s.weight / 20`;
  await db.$executeRaw`
    UPDATE search_names s SET weight = h.note_count FROM hashtags h
    WHERE h.id = s.hashtag_id AND abs(s.weight - h.note_count) > s.weight / 20`;
}

/** What was hot stays so until it is well below: changing a mark costs the entry its whole place in the index. */
const staysAbove = 0.8;

/**
 * Marks the hottest notes of all time. A search looks at the newest matches and at these, so that what many loved is found in a sea of
 * newer notes.
 */
async function refreshHot(): Promise<void> {
  const done = "(like_count + collect_count + 4 * comment_count)";
  const hot = `'${marks.hot}'`;
  const { rows } = await sqlPool().query<{ least: number | null }>(
    `SELECT percentile_disc($1::float8) WITHIN GROUP (ORDER BY ${done}) AS least FROM search_notes`,
    [1 - hotShare],
  );
  const least = Math.max(1, rows[0]?.least ?? 1);
  await sqlPool().query(
    `UPDATE search_notes SET tokens = ts_delete(tokens, $1::text)
     WHERE tokens @@ $2::tsquery AND ${done} < $3::float8`,
    [marks.hot, hot, least * staysAbove],
  );
  await sqlPool().query(
    `UPDATE search_notes SET tokens = tokens || array_to_tsvector(ARRAY[$1::text])
     WHERE ${done} >= $3::int AND NOT tokens @@ $2::tsquery`,
    [marks.hot, hot, least],
  );
}
