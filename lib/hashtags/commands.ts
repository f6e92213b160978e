import { requireViewer, requireWriter } from "@/lib/accounts/authority";
import type { Anyone } from "@/lib/accounts/viewer";
import { markStale, tags } from "@/lib/cache-tags";
import { db, type Tx } from "@/lib/db";
import { record } from "@/lib/events/record";
import { keepEquivalents } from "@/lib/hashtags/equivalents";
import type { TopicRef } from "@/lib/hashtags/schema";
import { Refusal } from "@/lib/refusal";

/**
 * Follows a topic, or the one whose page it shares; following twice counts once. Answers the number of followers.
 */
export async function follow(viewer: Anyone, { id: asked }: TopicRef): Promise<{ count: number }> {
  const me = requireWriter(viewer);
  return db.$transaction(async (tx) => {
    await keepEquivalents(tx);
    const topic = await canonical(tx, asked);
    if (!topic) throw new Refusal("not_found", "notFound");
    const { id, followerCount } = topic;
    const { count } = await tx.hashtagFollow.createMany({
      data: [{ accountId: me.id, hashtagId: id }],
      skipDuplicates: true,
    });
    if (count === 0) return { count: followerCount };
    await record(tx, "topic.followed", { accountId: me.id, hashtagId: id });
    return recount(tx, id, 1);
  });
}

/**
 * Takes it back, under all names of the topic; where there is nothing to take back it is quietly nothing. Answers the number
 * of followers.
 */
export async function unfollow(viewer: Anyone, { id: asked }: TopicRef): Promise<{ count: number }> {
  const me = requireViewer(viewer);
  return db.$transaction(async (tx) => {
    await keepEquivalents(tx);
    const topic = await canonical(tx, asked);
    if (!topic) return { count: 0 };
    const { id, followerCount } = topic;
    // What follows from an equivalent is settled under this lock: it must not come back after this. In order, as notes lock theirs.
    await tx.$queryRaw`
      SELECT 1 FROM hashtags WHERE id = ${id}::uuid OR canonical_id = ${id}::uuid ORDER BY id FOR NO KEY UPDATE`;
    const left = await tx.$queryRaw<{ hashtag_id: string }[]>`
      DELETE FROM hashtag_follows f USING hashtags h WHERE h.id = f.hashtag_id AND f.account_id = ${me.id}::uuid
        AND (h.id = ${id}::uuid OR h.canonical_id = ${id}::uuid) RETURNING f.hashtag_id`;
    const names = left.map(({ hashtag_id }) => hashtag_id).filter((each) => each !== id);
    await tx.hashtag.updateMany({ where: { id: { in: names } }, data: { followerCount: { decrement: 1 } } });
    return names.length === left.length ? { count: followerCount } : recount(tx, id, -1);
  });
}

async function canonical(tx: Tx, id: string): Promise<{ id: string; followerCount: number } | null> {
  const view = { id: true, followerCount: true } as const;
  const topic = await tx.hashtag.findUnique({
    where: { id },
    select: { ...view, canonical: { select: view } },
  });
  return topic && (topic.canonical ?? topic);
}

async function recount(tx: Tx, id: string, by: 1 | -1): Promise<{ count: number }> {
  const topic = await tx.hashtag.update({
    where: { id },
    data: { followerCount: { increment: by } },
    select: { key: true, followerCount: true },
  });
  await markStale(tx, tags.topic(topic.key));
  return { count: topic.followerCount };
}
