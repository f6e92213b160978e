import { markStale, tags } from "@/lib/cache-tags";
import type { Tx } from "@/lib/db";

/** Where a note stands: on its author's page, in its channel, under its topics. */
type Places = { handle: string; slug: string; keys: readonly string[] };

/**
 * The kept pages on which a note stands or ought to stand. A new note stands on the list of topics nowhere yet, and that page, the
 * dearest of all, is not to be drawn anew for every one of a wave: it is by itself within a minute.
 */
export function pagesOf(noteId: string, { handle, slug, keys }: Places, { isNew = false } = {}): string[] {
  const topics = keys.map((key) => tags.topic(key));
  const lists = [tags.explore, tags.channel(slug), tags.person(handle)];
  if (topics.length > 0 && !isNew) lists.push(tags.topics);
  return [tags.note(noteId), ...lists, ...topics];
}

/** Discards all of them. */
export async function markNoteStale(tx: Tx, noteId: string): Promise<void> {
  const [note] = await tx.$queryRaw<Places[]>`
    SELECT a.handle, c.slug, ARRAY(SELECT h.key FROM note_hashtags t JOIN hashtags h ON h.id = t.hashtag_id WHERE t.note_id = n.id) AS keys
    FROM notes n JOIN accounts a ON a.id = n.author_id JOIN channels c ON c.id = n.channel_id WHERE n.id = ${noteId}::uuid`;
  if (note) await markStale(tx, ...pagesOf(noteId, note));
}
