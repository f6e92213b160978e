import type { Tx } from "@/lib/db";
import { keepEquivalents } from "@/lib/hashtags/equivalents";
import type { Topic } from "@/lib/hashtags/grammar";

/** Where a note stands: under a topic that it names, or (derived) under the one whose page such a topic shares. */
export type Standing = { hashtagId: string; derived: boolean };

/**
 * Where a note with these topics stands. Topics are named now where nobody has used them before (a topic keeps the form of
 * its first use), in the order of their keys, so that two notes with the same new topics cannot wait for each other.
 */
export async function nameTopics(tx: Tx, topics: readonly Topic[]): Promise<Standing[]> {
  if (topics.length === 0) return [];
  await keepEquivalents(tx);
  const data = topics.toSorted((a, b) => (a.key < b.key ? -1 : 1)).map(({ key, name }) => ({ key, name }));
  await tx.hashtag.createMany({ data, skipDuplicates: true });
  const rows = await tx.hashtag.findMany({
    where: { key: { in: data.map(({ key }) => key) } },
    select: { id: true, canonicalId: true },
  });
  const named = new Set(rows.map(({ id }) => id));
  const shared = new Set(rows.flatMap(({ canonicalId }) => canonicalId ?? []));
  return [...named, ...[...shared].filter((id) => !named.has(id))].map((hashtagId) => ({
    hashtagId,
    derived: !named.has(hashtagId),
  }));
}
