import { db } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import { topicKey } from "@/lib/hashtags/grammar";
import { topicQueryLimit } from "@/lib/hashtags/schema";
import { cleanLine } from "@/lib/language/text";

const view = {
  id: true,
  key: true,
  name: true,
  noteCount: true,
  followerCount: true,
} satisfies Prisma.HashtagSelect;

export type TopicView = Prisma.HashtagGetPayload<{ select: typeof view }>;

/** The topic of an address, however it is written (`TikTokRefugee`, `猫税`), or null. */
export function topicNamed(name: string): Promise<TopicView | null> {
  return db.hashtag.findUnique({ where: { key: topicKey(name) }, select: view });
}

/** The topics with the most notes that anyone may see. */
export function popularTopics(limit = 48): Promise<TopicView[]> {
  return db.hashtag.findMany({
    where: { noteCount: { gt: 0 } },
    orderBy: [{ noteCount: "desc" }, { id: "desc" }],
    take: limit,
    select: view,
  });
}

/** Topics whose name begins with, or else holds, what was typed; with or without `#`, in any case. */
export async function findTopics(typed: string, limit = 30): Promise<TopicView[]> {
  const key = topicKey(cleanLine(typed.slice(0, topicQueryLimit)).replace(/^[#＃]+|[#＃]+$/g, ""));
  if (key === "") return [];
  const found = await db.hashtag.findMany({
    where: { key: { contains: key.replace(/[\\%_]/g, "\\$&") }, noteCount: { gt: 0 } },
    orderBy: [{ noteCount: "desc" }, { id: "desc" }],
    take: limit,
    select: view,
  });
  return found.sort((one, other) => rank(one, key) - rank(other, key));
}

function rank(topic: TopicView, key: string): number {
  if (topic.key === key) return 0;
  return topic.key.startsWith(key) ? 1 : 2;
}
