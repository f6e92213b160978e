import { db } from "@/lib/db";
import { dressCards, type NoteCard } from "@/lib/notes/cards";
import { recommendableSql, visibleToSql } from "@/lib/notes/visibility";

/**
 * The best few of each topic's notes, as cards, by the topic's id; for everyone alike, and none whose author warns of
 * its pictures.
 */
export async function topicCovers(topicIds: readonly string[], each = 3): Promise<Map<string, NoteCard[]>> {
  const rows = await db.$queryRaw<{ topic: string; note: string }[]>`
    SELECT topic.id AS topic, best.id AS note FROM unnest(${[...topicIds]}::uuid[]) AS topic(id) CROSS JOIN LATERAL (
      SELECT n.id, t.score FROM note_hashtags t JOIN notes n ON n.id = t.note_id
      WHERE t.hashtag_id = topic.id AND ${recommendableSql} AND ${visibleToSql(null)} AND n.content_warning IS NULL
      ORDER BY t.score DESC, t.note_id DESC LIMIT ${each}
    ) best ORDER BY best.score DESC, best.id DESC`;
  const cards = await dressCards([...new Set(rows.map(({ note }) => note))]);
  const byId = new Map(cards.map((card) => [card.id, card]));
  return new Map(
    topicIds.map((id) => [
      id,
      rows.filter(({ topic }) => topic === id).flatMap(({ note }) => byId.get(note) ?? []),
    ]),
  );
}
