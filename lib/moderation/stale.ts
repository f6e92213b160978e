import { markStale, tags } from "@/lib/cache-tags";
import type { Tx } from "@/lib/db";
import type { Subject } from "@/lib/moderation/schema";

/** Discards every kept page on which the note or comment may stand. */
export async function markSubjectStale(tx: Tx, { kind, id }: Subject): Promise<void> {
  if (kind === "comment") {
    const comment = await tx.comment.findUnique({ where: { id }, select: { noteId: true } });
    if (comment) await markStale(tx, tags.note(comment.noteId));
  }
  if (kind !== "note") return;
  const note = await tx.note.findUnique({
    where: { id },
    select: {
      author: { select: { handle: true } },
      channel: { select: { slug: true } },
      hashtags: { select: { hashtag: { select: { key: true } } } },
    },
  });
  if (!note) return;
  const topics = note.hashtags.map(({ hashtag }) => tags.topic(hashtag.key));
  const lists = [tags.explore, tags.channel(note.channel.slug), tags.person(note.author.handle), tags.topics];
  await markStale(tx, tags.note(id), ...lists, ...topics);
}
