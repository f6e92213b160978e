import { markStale, tags } from "@/lib/cache-tags";
import type { Tx } from "@/lib/db";

/** Discards every kept page on which the note stands or ought to stand. */
export async function markNoteStale(tx: Tx, noteId: string): Promise<void> {
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
  if (topics.length > 0) lists.push(tags.topics);
  await markStale(tx, tags.note(noteId), ...lists, ...topics);
}
