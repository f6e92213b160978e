import { sqlPool } from "@/lib/db";
import { gravity, headStart, weights } from "@/lib/feed/rules";

/** Notes whose score one statement refreshes; small, so that nobody waits for its locks. */
const batch = 2_000;

/** The formula of rules.ts in SQL, for a note called `n` at the moment $1. */
const score = `(1 + n.like_count * ${weights.likes} + n.collect_count * ${weights.collects}
    + n.comment_count * ${weights.comments} + n.share_count * ${weights.shares}
    + n.follow_count * ${weights.follows})
  / power(greatest(0, extract(epoch FROM $1::timestamptz - n.published_at) / 3600.0) + ${headStart}, ${gravity})`;

const refresh = `
  WITH part AS (
    SELECT n.id, n.score AS old, ${score} AS new FROM notes n
    WHERE n.published_at > $2::timestamptz AND n.id > $3::uuid AND n.deleted_at IS NULL
    ORDER BY n.id LIMIT ${batch}
  ), changed AS (
    UPDATE notes SET score = part.new FROM part
    WHERE notes.id = part.id AND abs(part.new - part.old) > 0.002 * greatest(part.new, part.old)
    RETURNING notes.id
  ), repeated AS (
    UPDATE note_hashtags t SET score = part.new FROM part
    WHERE t.note_id = part.id AND abs(part.new - t.score) > 0.002 * greatest(part.new, t.score)
  )
  SELECT (SELECT count(*) FROM part)::int AS seen, (SELECT count(*) FROM changed)::int AS changed,
    (SELECT id FROM part ORDER BY id DESC LIMIT 1) AS last`;

type Done = { seen: number; changed: number; last: string | null };

/**
 * Brings the stored rank of explore up to date for the notes published since `since` (all of them by default), in batches,
 * writing only what moved by more than 0.2 %. Run every minute for the newest days and nightly for all; running twice
 * changes nothing. Answers how many notes moved.
 */
export async function refreshScores(now: Date, since: Date = new Date(0)): Promise<number> {
  let after = "00000000-0000-0000-0000-000000000000";
  let moved = 0;
  for (;;) {
    const { rows } = await sqlPool().query<Done>({
      name: "refresh-scores",
      text: refresh,
      values: [now, since, after],
    });
    const [done] = rows;
    moved += done?.changed ?? 0;
    if (!done?.last || done.seen < batch) return moved;
    after = done.last;
  }
}
