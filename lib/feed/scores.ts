import { markStale, tags } from "@/lib/cache-tags";
import { sqlPool, type Tx } from "@/lib/db";
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
    SELECT n.id, n.published_at, n.score AS old, ${score} AS new FROM notes n
    WHERE (n.published_at, n.id) > ($2::timestamptz, $3::uuid) AND n.deleted_at IS NULL
    ORDER BY n.published_at, n.id LIMIT ${batch}
  ), changed AS (
    UPDATE notes SET score = part.new FROM part
    WHERE notes.id = part.id AND abs(part.new - part.old) > 0.002 * greatest(part.new, part.old)
    RETURNING notes.id
  ), repeated AS (
    UPDATE note_hashtags t SET score = part.new FROM part
    WHERE t.note_id = part.id AND abs(part.new - t.score) > 0.002 * greatest(part.new, t.score)
  )
  SELECT (SELECT count(*) FROM part)::int AS seen, (SELECT count(*) FROM changed)::int AS changed,
    last.published_at::text AS moment, last.id
  FROM (SELECT 1) one LEFT JOIN (SELECT published_at, id FROM part ORDER BY published_at DESC, id DESC LIMIT 1) last ON true`;

type Done = { seen: number; changed: number; moment: string | null; id: string | null };

const hour = 3_600_000;

/**
 * From when on notes are ranked anew this minute: the newest three days every time, because there age moves most; two months
 * once an hour, all once a night.
 */
export function refreshedSince(now: Date): Date {
  const [hours, minutes] = [now.getUTCHours(), now.getUTCMinutes()];
  if (minutes !== 7) return new Date(now.getTime() - 72 * hour);
  return hours === 4 ? new Date(0) : new Date(now.getTime() - 60 * 24 * hour);
}

/** Gives a note that has just become readable its place at once, rather than with the next batch. */
export async function scoreNote(tx: Tx, noteId: string): Promise<void> {
  const text = score.replace("$1", "now()");
  const rows = await tx.$queryRawUnsafe<{ slug: string }[]>(
    `UPDATE notes n SET score = ${text} FROM channels c WHERE n.id = $1::uuid AND c.id = n.channel_id RETURNING c.slug`,
    noteId,
  );
  await markStale(tx, tags.explore, ...rows.map(({ slug }) => tags.channel(slug)));
}

/**
 * Brings the stored rank of explore up to date for the notes published since `since` (all of them by default), in batches,
 * writing only what moved by more than 0.2 %. Running twice
 * changes nothing. Answers how many notes moved.
 */
export async function refreshScores(now: Date, since: Date = new Date(0)): Promise<number> {
  let after: (string | Date)[] = [since, "00000000-0000-0000-0000-000000000000"];
  let moved = 0;
  for (;;) {
    const { rows } = await sqlPool().query<Done>({
      name: "refresh-scores",
      text: refresh,
      values: [now, ...after],
    });
    const [done] = rows;
    moved += done?.changed ?? 0;
    if (!done?.moment || !done.id || done.seen < batch) return moved;
    after = [done.moment, done.id];
  }
}
