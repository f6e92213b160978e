import { db } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import { topicKey, topicNameLimit } from "@/lib/hashtags/grammar";

/** A topic offered while one types its name; `leadsTo` is the name of the topic whose page it shares. */
export type TopicSuggestion = { name: string; noteCount: number; leadsTo?: string };

const offered = 6;

/**
 * Topics whose name begins as typed (however cased), the most used first; the most used of all when nothing is typed yet. Of
 * names that share a page only one is offered: that of the page where it begins so, too. None that only hidden notes carry.
 */
export async function suggestTopics(typed: string): Promise<TopicSuggestion[]> {
  const key = topicKey(typed.slice(0, topicNameLimit * 2));
  // room for names of one page
  const ids = await begun(key, offered * 2);
  const found = await db.hashtag.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      name: true,
      noteCount: true,
      canonical: { select: { id: true, name: true, noteCount: true } },
    },
  });
  found.sort((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id));
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

/** After every sign that a key can hold. */
const last = "\u{10ffff}";
/** Of topics that begin with more signs than there is an index for. */
const mostBegun = 300;

/** The most used topics whose key begins so, from the index that holds them in this order. */
async function begun(key: string, most: number): Promise<string[]> {
  const signs = [...key].length;
  const used = Prisma.sql`SELECT id, note_count, key FROM hashtags WHERE note_count > 0`;
  const order = Prisma.sql`ORDER BY note_count DESC, key`;
  const begins: Record<number, Prisma.Sql> = {
    0: Prisma.sql`${used} AND canonical_id IS NULL`,
    1: Prisma.sql`${used} AND left(key, 1) = ${key}`,
    2: Prisma.sql`${used} AND left(key, 2) = ${key}`,
    3: Prisma.sql`${used} AND left(key, 3) = ${key}`,
  };
  const few = begins[signs];
  const rows = await db.$queryRaw<{ id: string }[]>(
    few
      ? Prisma.sql`${few} ${order} LIMIT ${most}`
      : Prisma.sql`SELECT id FROM (${used} AND key ~>=~ ${key} AND key ~<~ ${key + last}
          ORDER BY key USING ~<~ LIMIT ${mostBegun}) few ${order} LIMIT ${most}`,
  );
  return rows.map(({ id }) => id);
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
