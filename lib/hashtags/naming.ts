import type { Tx } from "@/lib/db";
import type { Topic } from "@/lib/hashtags/grammar";

/**
 * The ids of topics, named now where nobody has used them before (a topic keeps the form of its first use). In the order of
 * their keys, so that two notes with the same new topics cannot wait for each other.
 */
export async function nameTopics(tx: Tx, topics: readonly Topic[]): Promise<string[]> {
  if (topics.length === 0) return [];
  const data = topics.toSorted((a, b) => (a.key < b.key ? -1 : 1)).map(({ key, name }) => ({ key, name }));
  await tx.hashtag.createMany({ data, skipDuplicates: true });
  const rows = await tx.hashtag.findMany({
    where: { key: { in: data.map(({ key }) => key) } },
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}
