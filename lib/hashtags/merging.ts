import type { Moderator } from "@/lib/accounts/authority";
import { writeAudit } from "@/lib/audit/write";
import { markStale, tags } from "@/lib/cache-tags";
import { db, type Tx } from "@/lib/db";
import { record } from "@/lib/events/record";
import { changeEquivalents } from "@/lib/hashtags/equivalents";
import { topicKey } from "@/lib/hashtags/grammar";
import type { MergeInput, TopicRef } from "@/lib/hashtags/schema";
import { Refusal } from "@/lib/refusal";

/**
 * Lets a topic share the page of another, with all that share its own: one page, all names, both followings. A topic that
 * shares a page already moves; into an equivalent means into the topic it stands under, so there is never a chain. Merging
 * what is merged changes nothing. Refuses topics that nobody has used, and a topic into itself or into one of its own.
 * The notes of before follow in the background.
 */
export async function merge(moderator: Moderator, { name, into }: MergeInput): Promise<{ key: string }> {
  return db.$transaction(async (tx) => {
    await changeEquivalents(tx);
    const topic = await named(tx, "name", name);
    const given = await named(tx, "into", into);
    const canonical = given.canonical ?? given;
    if (canonical.id === topic.id)
      throw new Refusal("invalid", "checkFields", { fields: { into: "topicSame" } });
    if (topic.canonicalId === canonical.id) return { key: canonical.key };
    const moved = await tx.hashtag.updateManyAndReturn({
      where: { OR: [{ id: topic.id }, { canonicalId: topic.id }] },
      data: { canonicalId: canonical.id },
      select: { key: true },
    });
    const change = { hashtagId: topic.id, canonicalId: canonical.id, formerId: topic.canonicalId };
    await told(tx, moderator, "topic.merged", change);
    await markStale(tx, tags.topics, ...[canonical, ...moved].map(({ key }) => tags.topic(key)));
    return { key: canonical.key };
  });
}

/** Gives a topic its own page back; quietly nothing when it has one. Others that share the page stay. */
export async function separate(moderator: Moderator, { id }: TopicRef): Promise<void> {
  await db.$transaction(async (tx) => {
    await changeEquivalents(tx);
    const topic = await tx.hashtag.findUnique({ where: { id }, select });
    if (!topic) throw new Refusal("not_found", "notFound");
    if (!topic.canonical) return;
    await tx.hashtag.update({ where: { id }, data: { canonicalId: null }, select: { id: true } });
    const change = { hashtagId: id, canonicalId: null, formerId: topic.canonical.id };
    await told(tx, moderator, "topic.separated", change);
    await markStale(tx, tags.topics, tags.topic(topic.key), tags.topic(topic.canonical.key));
  });
}

const select = {
  id: true,
  key: true,
  canonicalId: true,
  canonical: { select: { id: true, key: true } },
} as const;

async function named(tx: Tx, field: "name" | "into", name: string) {
  const topic = await tx.hashtag.findUnique({ where: { key: topicKey(name) }, select });
  if (!topic) throw new Refusal("invalid", "checkFields", { fields: { [field]: "topicMissing" } });
  return topic;
}

type Change = { hashtagId: string; canonicalId: string | null; formerId: string | null };

async function told(
  tx: Tx,
  { id: actorId }: Moderator,
  action: "topic.merged" | "topic.separated",
  change: Change,
): Promise<void> {
  const { hashtagId, canonicalId, formerId } = change;
  const subject = { kind: "hashtag", id: hashtagId };
  await writeAudit(tx, {
    ...{ actorId, action, subject },
    before: { canonicalId: formerId },
    after: { canonicalId },
  });
  await record(tx, action, change);
}
