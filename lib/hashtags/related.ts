import { db } from "@/lib/db";
import { type TopicView, topicsWith } from "@/lib/hashtags/queries";

/** Of how many of a topic's newest notes the others are told by which it is related to. */
const newest = 300;

/** Topics that stand in the newest notes of a topic, too, those they share the most with it first; its own other names are none. */
export async function relatedTopics(topicId: string, limit = 8): Promise<TopicView[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT h.id FROM (
      SELECT t.note_id FROM note_hashtags t WHERE t.hashtag_id = ${topicId}::uuid
      ORDER BY t.published_at DESC, t.note_id DESC LIMIT ${newest}
    ) few JOIN notes n ON n.id = few.note_id AND n.counted
      JOIN note_hashtags other ON other.note_id = few.note_id JOIN hashtags h ON h.id = other.hashtag_id
    WHERE h.canonical_id IS NULL AND h.id <> ${topicId}::uuid
    GROUP BY h.id ORDER BY count(*) DESC, h.note_count DESC, h.id LIMIT ${limit}`;
  return topicsWith(rows.map(({ id }) => id));
}

/** Of how many of a channel's best notes its topics are told. */
const best = 100;

/**
 * The topics that are a channel's own, by its slug: many of its best notes carry them, and few of other channels do (the square of
 * the first against the notes of the topic, so that what stands everywhere does not stand here, too).
 */
export async function topicsOfChannels(limit = 6): Promise<Map<string, TopicView[]>> {
  const rows = await db.$queryRaw<{ slug: string; id: string }[]>`
    SELECT c.slug, most.id FROM channels c CROSS JOIN LATERAL (
      SELECT h.id, carried.often ^ 2 / h.note_count AS own, carried.score FROM (
        SELECT t.hashtag_id, count(*) AS often, max(few.score) AS score FROM (
          SELECT n.id, n.score FROM notes n WHERE n.channel_id = c.id AND n.counted
          ORDER BY n.score DESC, n.id DESC LIMIT ${best}
        ) few JOIN note_hashtags t ON t.note_id = few.id GROUP BY t.hashtag_id
      ) carried
      -- each asked by itself, or PostgreSQL reads all topics beside a few hundred
      CROSS JOIN LATERAL (SELECT h.id, h.note_count FROM hashtags h
        WHERE h.id = carried.hashtag_id AND h.canonical_id IS NULL AND h.note_count > 0 LIMIT 1) h
      ORDER BY own DESC, score DESC, h.id LIMIT ${limit}
    ) most WHERE c.closed_at IS NULL ORDER BY c.position, most.own DESC, most.score DESC, most.id`;
  const topics = new Map(
    (await topicsWith([...new Set(rows.map(({ id }) => id))])).map((topic) => [topic.id, topic]),
  );
  const bySlug = new Map<string, TopicView[]>();
  for (const { slug, id } of rows) {
    const topic = topics.get(id);
    if (topic) bySlug.set(slug, [...(bySlug.get(slug) ?? []), topic]);
  }
  return bySlug;
}
