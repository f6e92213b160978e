import { db } from "@/lib/db";
import { topicKey, topicNameLimit } from "@/lib/hashtags/grammar";

/** A topic offered while one types its name. */
export type TopicSuggestion = { name: string; noteCount: number };

const offered = 6;

/**
 * Topics whose name begins as typed (however cased), the most used first; the most used of all when nothing is typed yet. None
 * that only hidden notes carry.
 */
export async function suggestTopics(typed: string): Promise<TopicSuggestion[]> {
  // in a pattern these would stand for other characters
  const key = topicKey(typed.slice(0, topicNameLimit * 2)).replace(/[%_\\]/g, "\\$&");
  return db.hashtag.findMany({
    where: { key: { startsWith: key }, noteCount: { gt: 0 } },
    orderBy: [{ noteCount: "desc" }, { key: "asc" }],
    take: offered,
    select: { name: true, noteCount: true },
  });
}
