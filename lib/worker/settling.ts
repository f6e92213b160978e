import { markStale, tags } from "@/lib/cache-tags";
import { db } from "@/lib/db";
import { addUpViews, countDays } from "@/lib/hashtags/days";
import { settleFollows } from "@/lib/hashtags/equivalents";
import { daysTold } from "@/lib/hashtags/rules";
import { settleCounts } from "@/lib/notes/counting";
import { settleStanding } from "@/lib/notes/equivalents";
import { markNoteStale } from "@/lib/notes/stale";
import { keepNote, keepTopicNotes } from "@/lib/search/keeping";

/** Brings everything that a topic has from its equivalents in line with what a moderator decided: follows, notes, days, views, search. */
export async function settleTopic(topicId: string, now: Date): Promise<void> {
  const topic = await db.hashtag.findUnique({ where: { id: topicId }, select: { key: true } });
  if (!topic) return;
  await settleFollows(topicId);
  await settleStanding(topicId);
  await countDays(now, { before: daysTold, topicId });
  await addUpViews({ topicId });
  await keepTopicNotes(topicId);
  await markStale(db, tags.topics, tags.topic(topic.key));
}

/** After a ban, and after its end: whether anybody sees this person's notes has changed for all of them at once. */
export async function settlePerson(accountId: string): Promise<void> {
  let after = "00000000-0000-0000-0000-000000000000";
  for (;;) {
    const notes = await db.note.findMany({
      where: { authorId: accountId, id: { gt: after }, deletedAt: null },
      orderBy: { id: "asc" },
      take: 50,
      select: { id: true },
    });
    for (const { id } of notes) {
      await db.$transaction(async (tx) => {
        await settleCounts(tx, id);
        await keepNote(tx, id);
        await markNoteStale(tx, id);
      });
    }
    const last = notes.at(-1);
    if (!last) return;
    after = last.id;
  }
}
