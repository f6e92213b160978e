import { markStale, tags } from "@/lib/cache-tags";
import { db } from "@/lib/db";
import { addUpViews, countDays } from "@/lib/hashtags/days";
import { settleFollows } from "@/lib/hashtags/equivalents";
import { daysTold } from "@/lib/hashtags/rules";
import { settleStanding } from "@/lib/notes/equivalents";
import { keepTopicNotes } from "@/lib/search/keeping";

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
