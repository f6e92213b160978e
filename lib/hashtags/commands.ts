import { requireViewer, requireWriter } from "@/lib/accounts/authority";
import type { Anyone } from "@/lib/accounts/viewer";
import { markStale, tags } from "@/lib/cache-tags";
import { db, type Tx } from "@/lib/db";
import { record } from "@/lib/events/record";
import { Refusal } from "@/lib/refusal";

type TopicRef = { id: string };

/** Follows a topic; following twice counts once. Answers the number of followers. */
export async function follow(viewer: Anyone, { id }: TopicRef): Promise<{ count: number }> {
  const me = requireWriter(viewer);
  return db.$transaction(async (tx) => {
    const topic = await tx.hashtag.findUnique({ where: { id }, select: { key: true, followerCount: true } });
    if (!topic) throw new Refusal("not_found", "notFound");
    const { count } = await tx.hashtagFollow.createMany({
      data: [{ accountId: me.id, hashtagId: id }],
      skipDuplicates: true,
    });
    if (count === 0) return { count: topic.followerCount };
    await record(tx, "topic.followed", { accountId: me.id, hashtagId: id });
    return recount(tx, id, 1);
  });
}

/** Takes it back; where there is nothing to take back it is quietly nothing. Answers the number of followers. */
export async function unfollow(viewer: Anyone, { id }: TopicRef): Promise<{ count: number }> {
  const me = requireViewer(viewer);
  return db.$transaction(async (tx) => {
    const { count } = await tx.hashtagFollow.deleteMany({ where: { accountId: me.id, hashtagId: id } });
    return recount(tx, id, count === 0 ? 0 : -1);
  });
}

async function recount(tx: Tx, id: string, by: 1 | 0 | -1): Promise<{ count: number }> {
  if (by === 0) {
    const topic = await tx.hashtag.findUnique({ where: { id }, select: { followerCount: true } });
    return { count: topic?.followerCount ?? 0 };
  }
  const topic = await tx.hashtag.update({
    where: { id },
    data: { followerCount: { increment: by } },
    select: { key: true, followerCount: true },
  });
  await markStale(tx, tags.topic(topic.key));
  return { count: topic.followerCount };
}
