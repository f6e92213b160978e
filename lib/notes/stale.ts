import { markStale, tags } from "@/lib/cache-tags";
import type { Tx } from "@/lib/db";

/**
 * Discards every kept page on which the note stands or ought to stand. A new note stands on the list of topics nowhere yet, and that
 * page, the dearest of all, is not to be drawn anew for every one of a wave: it is by itself within a minute.
 */
export async function markNoteStale(tx: Tx, noteId: string, { isNew = false } = {}): Promise<void> {
  // in one statement: every note that is published pays for it
  const [note] = await tx.$queryRaw<{ handle: string; slug: string; keys: string[] }[]>`
    SELECT a.handle, c.slug, ARRAY(SELECT h.key FROM note_hashtags t JOIN hashtags h ON h.id = t.hashtag_id WHERE t.note_id = n.id) AS keys
    FROM notes n JOIN accounts a ON a.id = n.author_id JOIN channels c ON c.id = n.channel_id WHERE n.id = ${noteId}::uuid`;
  if (!note) return;
  const topics = note.keys.map((key) => tags.topic(key));
  const lists = [tags.explore, tags.channel(note.slug), tags.person(note.handle)];
  if (topics.length > 0 && !isNew) lists.push(tags.topics);
  await markStale(tx, tags.note(noteId), ...lists, ...topics);
}
