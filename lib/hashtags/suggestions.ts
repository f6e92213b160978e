import { db } from "@/lib/db";
import { topicKey, topicNameLimit } from "@/lib/hashtags/grammar";

/** A topic offered while one types its name; `leadsTo` is the name of the topic whose page it shares. */
export type TopicSuggestion = { name: string; noteCount: number; leadsTo?: string };

const offered = 6;

/**
 * Topics whose name begins as typed (however cased), the most used first; the most used of all when nothing is typed yet. Of
 * names that share a page only one is offered: that of the page where it begins so, too. None that only hidden notes carry.
 */
export async function suggestTopics(typed: string): Promise<TopicSuggestion[]> {
  // in a pattern these would stand for other characters
  const key = topicKey(typed.slice(0, topicNameLimit * 2)).replace(/[%_\\]/g, "\\$&");
  const found = await db.hashtag.findMany({
    where: { key: { startsWith: key }, noteCount: { gt: 0 }, ...(key === "" && { canonicalId: null }) },
    orderBy: [{ noteCount: "desc" }, { key: "asc" }],
    // room for names of one page
    take: offered * 2,
    select: {
      id: true,
      name: true,
      noteCount: true,
      canonical: { select: { id: true, name: true, noteCount: true } },
    },
  });
  // The canonical topic has all notes of its equivalents and so stands before them, but when as many are all there are.
  const ordered = found.sort(
    (one, other) => count(other) - count(one) || Number(!!one.canonical) - Number(!!other.canonical),
  );
  const pages = new Map<string, TopicSuggestion>();
  for (const { id, name, noteCount, canonical } of ordered) {
    const page = canonical?.id ?? id;
    if (pages.has(page)) continue;
    pages.set(
      page,
      canonical ? { name, noteCount: canonical.noteCount, leadsTo: canonical.name } : { name, noteCount },
    );
  }
  return [...pages.values()].slice(0, offered);
}

function count({
  noteCount,
  canonical,
}: {
  noteCount: number;
  canonical: { noteCount: number } | null;
}): number {
  return canonical?.noteCount ?? noteCount;
}
