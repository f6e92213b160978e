import type { Moderator } from "@/lib/accounts/authority";
import { writeAudit } from "@/lib/audit/write";
import { markStale, tags } from "@/lib/cache-tags";
import { db } from "@/lib/db";
import { record } from "@/lib/events/record";
import type { ReviewInput } from "@/lib/hashtags/schema";
import { Refusal } from "@/lib/refusal";

/**
 * Says whether people are shown that a topic is on the rise; its page and its notes are not touched by it. The last word counts,
 * and saying it again holds it for longer.
 */
export async function review({ id: reviewerId }: Moderator, { id, review }: ReviewInput): Promise<void> {
  await db.$transaction(async (tx) => {
    const topic = await tx.hashtag.findUnique({
      where: { id },
      select: { id: true, trend: { select: { review: true } } },
    });
    if (!topic) throw new Refusal("not_found", "notFound");
    const word = { review, reviewerId, reviewedAt: new Date() };
    await tx.trend.upsert({ where: { hashtagId: id }, create: { hashtagId: id, ...word }, update: word });
    await writeAudit(tx, {
      ...{ actorId: reviewerId, action: "trend.reviewed", subject: { kind: "hashtag", id } },
      before: { review: topic.trend?.review ?? null },
      after: { review },
    });
    await record(tx, "trend.reviewed", { hashtagId: id });
    await markStale(tx, tags.topics);
  });
}
