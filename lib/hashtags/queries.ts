import { db } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import { topicKey } from "@/lib/hashtags/grammar";

const names = {
  where: { noteCount: { gt: 0 } },
  orderBy: [{ noteCount: "desc" }, { key: "asc" }],
  take: 12,
  select: { key: true, name: true },
} satisfies Prisma.Hashtag$equivalentsArgs;

export const topicSelect = {
  id: true,
  key: true,
  name: true,
  noteCount: true,
  followerCount: true,
  viewCount: true,
  /** Other names under which its notes stand, the most used first. */
  equivalents: names,
} satisfies Prisma.HashtagSelect;

export type TopicView = Prisma.HashtagGetPayload<{ select: typeof topicSelect }>;

/**
 * The topic of an address, however it is written (`TikTokRefugee`, `猫税`), or null. Of equivalent topics always the one whose
 * page they share: where its key is not the one of the address, the address leads on.
 */
export async function topicNamed(name: string): Promise<TopicView | null> {
  const topic = await db.hashtag.findUnique({
    where: { key: topicKey(name) },
    select: { ...topicSelect, canonical: { select: topicSelect } },
  });
  if (!topic) return null;
  const { canonical, ...own } = topic;
  return canonical ?? own;
}

/** The topics with the most notes that anyone may see. */
export function popularTopics(limit = 48): Promise<TopicView[]> {
  return db.hashtag.findMany({
    where: { noteCount: { gt: 0 }, canonicalId: null },
    orderBy: [{ noteCount: "desc" }, { id: "desc" }],
    take: limit,
    select: topicSelect,
  });
}

/** Topics with these ids, in their order; those that are gone are left out. */
export async function topicsWith(ids: readonly string[]): Promise<TopicView[]> {
  const topics = await db.hashtag.findMany({ where: { id: { in: [...ids] } }, select: topicSelect });
  const byId = new Map(topics.map((topic) => [topic.id, topic]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
