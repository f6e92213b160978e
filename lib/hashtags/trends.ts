import type { Moderator } from "@/lib/accounts/authority";
import { db } from "@/lib/db";
import type { Review } from "@/lib/generated/prisma/enums";
import { notesADay } from "@/lib/hashtags/days";
import { type TopicView, topicsWith } from "@/lib/hashtags/queries";
import { awaitsReview, dayOf, isRising, riseOf, rising } from "@/lib/hashtags/rules";

/** A topic that is on the rise, with its notes a day, oldest first. */
export type Trend = TopicView & { counts: number[] };

/** Topics on the rise that people are shown, steepest first: those that a moderator let be shown lately, and none besides. */
export async function trending(now: Date, limit = 10): Promise<Trend[]> {
  const reviewed = await db.trend.findMany({
    where: { review: "shown", hashtag: { canonicalId: null, noteCount: { gt: 0 } } },
    orderBy: { reviewedAt: "desc" },
    take: looked,
    select: { hashtagId: true, review: true, reviewedAt: true },
  });
  const shown = reviewed.filter((trend) => !awaitsReview(trend, now)).map(({ hashtagId }) => hashtagId);
  return (await steepest(shown, now)).slice(0, limit);
}

/** The busiest topics of a day that are looked at, and the reviews that may still count. */
const looked = 100;

/** A topic with the notes of a rise in two days has at least these in one of them. */
const busy = Math.ceil(rising.notes / 2);

/** Trends that a moderator is shown at once. */
const atOnce = 12;

/** `people`: who wrote the notes of these two days. */
export type WaitingTrend = Trend & { people: number };

/** Topics on the rise that wait for a moderator's word, steepest first. One that few people push is none. */
export async function waitingTrends(_: Moderator, now: Date): Promise<WaitingTrend[]> {
  const candidates = await db.$queryRaw<{ id: string }[]>`
    SELECT h.id FROM hashtags h JOIN (
      (SELECT hashtag_id FROM hashtag_days WHERE day = ${dayOf(now, 0)}::date AND note_count >= ${busy}
        ORDER BY note_count DESC LIMIT ${looked})
      UNION (SELECT hashtag_id FROM hashtag_days WHERE day = ${dayOf(now, -1)}::date AND note_count >= ${busy}
        ORDER BY note_count DESC LIMIT ${looked})
    ) busy ON busy.hashtag_id = h.id WHERE h.canonical_id IS NULL`;
  const ids = candidates.map(({ id }) => id);
  const reviewed = await db.trend.findMany({ where: { hashtagId: { in: ids } } });
  const known = new Map(reviewed.map((trend) => [trend.hashtagId, trend]));
  const waiting = ids.filter((id) => awaitsReview(known.get(id) ?? null, now));
  const trends = await steepest(waiting, now);
  const pushed: WaitingTrend[] = [];
  // Of a hundred topics on the rise a dozen are shown: writers are counted for a dozen at a time, until there are enough.
  for (let from = 0; from < trends.length && pushed.length < atOnce; from += atOnce)
    pushed.push(...(await pushedByMany(trends.slice(from, from + atOnce), now)));
  return pushed.slice(0, atOnce);
}

async function pushedByMany(trends: Trend[], now: Date): Promise<WaitingTrend[]> {
  const people = await writersOf(
    trends.map(({ id }) => id),
    now,
  );
  return trends
    .map((trend) => ({ ...trend, people: people.get(trend.id) ?? 0 }))
    .filter((trend) => trend.people >= rising.people);
}

export type ReviewedTrend = TopicView & { review: Review; reviewedAt: string; reviewer: string | null };

/** What moderators said last. */
export async function reviewedTrends(_: Moderator): Promise<ReviewedTrend[]> {
  const rows = await db.trend.findMany({
    orderBy: { reviewedAt: "desc" },
    take: 30,
    select: { hashtagId: true, review: true, reviewedAt: true, reviewer: { select: { name: true } } },
  });
  const topics = new Map(
    (await topicsWith(rows.map(({ hashtagId }) => hashtagId))).map((topic) => [topic.id, topic]),
  );
  return rows.flatMap(({ hashtagId, review, reviewedAt, reviewer }) => {
    const topic = topics.get(hashtagId);
    return topic
      ? { ...topic, review, reviewedAt: reviewedAt.toISOString(), reviewer: reviewer?.name ?? null }
      : [];
  });
}

async function steepest(ids: readonly string[], now: Date): Promise<Trend[]> {
  const counts = await notesADay(ids, now);
  const steep = [...counts]
    .filter(([, days]) => isRising(days))
    .sort(([, one], [, other]) => riseOf(other) - riseOf(one));
  const topics = await topicsWith(steep.map(([id]) => id));
  return topics.map((topic) => ({ ...topic, counts: counts.get(topic.id) ?? [] }));
}

/** Notes of a topic among which its writers are counted. */
const newest = 200;

async function writersOf(ids: string[], now: Date): Promise<Map<string, number>> {
  const rows = await db.$queryRaw<{ id: string; people: number }[]>`
    SELECT topic.id, (SELECT count(DISTINCT n.author_id)::int FROM (
      SELECT t.note_id FROM note_hashtags t WHERE t.hashtag_id = topic.id AND t.published_at >= ${new Date(dayOf(now, -1))}
      ORDER BY t.published_at DESC, t.note_id DESC LIMIT ${newest}) few JOIN notes n ON n.id = few.note_id AND n.counted
    ) AS people FROM unnest(${ids}::uuid[]) AS topic(id)`;
  return new Map(rows.map(({ id, people }) => [id, people]));
}
