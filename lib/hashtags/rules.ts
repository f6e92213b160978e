import { type Topic, topicKey } from "@/lib/hashtags/grammar";

/** Topics one note may bear. */
export const topicsPerNote = 10;

/** Whether a note with these topics is within the limit; a topic named twice counts once. */
export function withinTopicLimit(topics: readonly Topic[]): boolean {
  return new Set(topics.map(({ key }) => key)).size <= topicsPerNote;
}

/** Whether two names, however written, are one topic: `#TikTokRefugee` and `#tiktokrefugee` are. */
export function sameTopic(one: string, other: string): boolean {
  return topicKey(one) === topicKey(other);
}
