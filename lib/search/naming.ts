import { db, type Tx } from "@/lib/db";
import { personKeys, topicKeys } from "@/lib/search/names";

/** Names that are made in one transaction. */
const batch = 500;

type Named = { accountId: string; keys: string[] } | { hashtagId: string; keys: string[] };

/** Finds a person by what they are called now, and no longer by what they were called before. */
export async function keepPersonNames(tx: Tx, accountId: string): Promise<void> {
  const person = await tx.account.findUnique({
    where: { id: accountId },
    select: { handle: true, name: true },
  });
  if (!person) return;
  const keys = personKeys(person);
  await tx.searchName.deleteMany({ where: { accountId, key: { notIn: keys } } });
  await addNames(tx, [{ accountId, keys }]);
}

/** Names never change: a topic keeps the form of its first use. */
export async function keepTopicNames(tx: Tx, noteId: string): Promise<void> {
  const topics = await tx.hashtag.findMany({
    where: { notes: { some: { noteId } }, searchNames: { none: {} } },
    select: { id: true, name: true },
  });
  await addNames(
    tx,
    topics.map(({ id, name }) => ({ hashtagId: id, keys: topicKeys(name) })),
  );
}

async function addNames(tx: Tx, named: readonly Named[]): Promise<void> {
  const data = named.flatMap(({ keys, ...of }) =>
    // A topic that is named now has a note; the exact number comes with the next batch.
    keys.map((key) => ({
      ...of,
      key,
      ...("accountId" in of ? { kind: "person" as const } : { kind: "topic" as const, weight: 1 }),
    })),
  );
  if (data.length > 0) await tx.searchName.createMany({ data, skipDuplicates: true });
}

/** Names whoever has none yet: people and topics from before there was search. Answers how many. */
export async function nameMissing(): Promise<number> {
  let named = 0;
  for (;;) {
    const [people, topics] = await Promise.all([
      db.account.findMany({
        where: { searchNames: { none: {} } },
        take: batch,
        select: { id: true, handle: true, name: true },
      }),
      db.hashtag.findMany({
        where: { searchNames: { none: {} } },
        take: batch,
        select: { id: true, name: true },
      }),
    ]);
    const missing = [
      ...people.map(({ id, ...person }) => ({ accountId: id, keys: personKeys(person) })),
      ...topics.map(({ id, name }) => ({ hashtagId: id, keys: topicKeys(name) })),
    ];
    if (missing.length === 0) return named;
    await db.$transaction((tx) => addNames(tx, missing));
    named += missing.length;
  }
}
