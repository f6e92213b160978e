import type { Anyone } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";

/** A topic that the viewer follows, as a list names it. */
export type FollowedTopic = { key: string; name: string };

/** What fits a list that one still looks through. */
const listed = 40;

/** The topics that the viewer follows, the last followed first; of equivalent ones the one whose page they share. */
export async function followedTopics(viewer: Anyone): Promise<FollowedTopic[]> {
  if (!viewer) return [];
  const rows = await db.hashtagFollow.findMany({
    where: { accountId: viewer.id, hashtag: { canonicalId: null } },
    orderBy: [{ createdAt: "desc" }, { hashtagId: "desc" }],
    take: listed,
    select: { hashtag: { select: { key: true, name: true } } },
  });
  return rows.map(({ hashtag }) => hashtag);
}
