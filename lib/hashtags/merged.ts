import type { Moderator } from "@/lib/accounts/authority";
import { db } from "@/lib/db";
import { type TopicView, topicSelect } from "@/lib/hashtags/queries";

type Name = { id: string; key: string; name: string; noteCount: number };

/** A page that several topics share, with every one of them. */
export type SharedPage = { topic: TopicView; names: Name[] };

/** Pages shown at once. */
const atOnce = 100;

/** The pages that topics share, the largest first. */
export async function sharedPages(_: Moderator): Promise<SharedPage[]> {
  const rows = await db.hashtag.findMany({
    where: { equivalents: { some: {} } },
    orderBy: [{ noteCount: "desc" }, { id: "desc" }],
    take: atOnce,
    select: topicSelect,
  });
  const names = await db.hashtag.findMany({
    where: { canonicalId: { in: rows.map(({ id }) => id) } },
    orderBy: [{ noteCount: "desc" }, { key: "asc" }],
    select: { id: true, key: true, name: true, noteCount: true, canonicalId: true },
  });
  return rows.map((topic) => ({ topic, names: names.filter(({ canonicalId }) => canonicalId === topic.id) }));
}
