import { markStale, tags } from "@/lib/cache-tags";
import type { Tx } from "@/lib/db";

/**
 * Discards every kept page on which the note stands or ought to stand. A new note stands on the list of topics nowhere yet, and that
 * page, the dearest of all, is not to be drawn anew for every one of a wave: it is by itself within a minute.
 */
export async function markNoteStale(tx: Tx, noteId: string, { isNew = false } = {}): Promise<void> {
  const note = await tx.note.findUnique({
    where: { id: noteId },
    select: {
      author: { select: { handle: true } },
      channel: { select: { slug: true } },
      hashtags: { select: { hashtag: { select: { key: true } } } },
    },
  });
  if (!note) return;
  const topics = note.hashtags.map(({ hashtag }) => tags.topic(hashtag.key));
  const lists = [tags.explore, tags.channel(note.channel.slug), tags.person(note.author.handle)];
  if (topics.length > 0 && !isNew) lists.push(tags.topics);
  await markStale(tx, tags.note(noteId), ...lists, ...topics);
}
