import { markStale, tags } from "@/lib/cache-tags";
import { settleComment } from "@/lib/comments/counting";
import { db, type Tx } from "@/lib/db";
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

/**
 * After a ban, and after its end: whether anybody sees this person's notes and comments has changed for all of them at once.
 * One transaction each, so that nobody waits long for a row.
 */
export async function settlePerson(accountId: string): Promise<void> {
  const standing = { authorId: accountId, deletedAt: null };
  const part = { orderBy: { id: "asc" }, take: 50, select: { id: true } } as const;
  await each(
    (after) => db.note.findMany({ where: { ...standing, id: { gt: after } }, ...part }),
    async (tx, { id }) => {
      await settleCounts(tx, id);
      await keepNote(tx, id);
      await markNoteStale(tx, id);
    },
  );
  await each(
    (after) =>
      db.comment.findMany({
        where: { ...standing, id: { gt: after } },
        ...part,
        select: { id: true, noteId: true },
      }),
    async (tx, { id, noteId }) => {
      await settleComment(tx, id);
      await markStale(tx, tags.note(noteId));
    },
  );
}

async function each<Row extends { id: string }>(
  partAfter: (id: string) => Promise<Row[]>,
  settle: (tx: Tx, row: Row) => Promise<void>,
): Promise<void> {
  let after = "00000000-0000-0000-0000-000000000000";
  for (;;) {
    const rows = await partAfter(after);
    for (const row of rows) await db.$transaction((tx) => settle(tx, row));
    const last = rows.at(-1);
    if (!last) return;
    after = last.id;
  }
}
