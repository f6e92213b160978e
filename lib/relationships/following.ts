import { noBlockWith } from "@/lib/accounts/blocks";
import type { Viewer } from "@/lib/accounts/viewer";
import { markStale, tags } from "@/lib/cache-tags";
import type { Tx } from "@/lib/db";
import { record } from "@/lib/events/record";
import { Refusal } from "@/lib/refusal";

/** How a follow begins and ends inside a transaction, with everything that counts it: the note first, then the two people. */

type Pair = readonly [followerId: string, followeeId: string];

/**
 * Begins a follow, unless it stands already. `noteId`, when somebody followed from a note, must be a note of that person which
 * `me` may see; the follow counts for the first note it was made from.
 */
export async function beginFollow(tx: Tx, me: Viewer, id: string, noteId?: string): Promise<void> {
  if (id === me.id) throw new Refusal("invalid", "notYourself");
  await oneAtATime(tx, me.id, id);
  const person = await tx.account.findFirst({
    where: { id, ...noBlockWith(me.id) },
    select: { handle: true },
  });
  if (!person) throw new Refusal("not_found", "notFound");
  const { count } = await tx.follow.createMany({
    data: [{ followerId: me.id, followeeId: id, noteId }],
    skipDuplicates: true,
  });
  if (count === 0) return;
  if (noteId) await recountNotes(tx, [noteId], 1);
  await recountPeople(tx, [me.id, id], 1);
  await record(tx, "person.followed", { followerId: me.id, followeeId: id });
  await markStale(tx, tags.person(person.handle), tags.person(me.handle));
}

/** Ends those follows that stand. */
export async function endFollows(tx: Tx, pairs: Pair[]): Promise<void> {
  const ended: Pair[] = [];
  const notes: string[] = [];
  for (const [followerId, followeeId] of pairs) {
    const rows = await tx.$queryRaw<{ note_id: string | null }[]>`
      DELETE FROM follows WHERE follower_id = ${followerId}::uuid AND followee_id = ${followeeId}::uuid RETURNING note_id`;
    for (const { note_id: noteId } of rows) {
      ended.push([followerId, followeeId]);
      if (noteId) notes.push(noteId);
    }
  }
  if (ended.length === 0) return;
  await recountNotes(tx, notes, -1);
  for (const pair of ended) await recountPeople(tx, pair, -1);
  const people = await tx.account.findMany({
    where: { id: { in: ended.flat() } },
    select: { handle: true },
  });
  await markStale(tx, ...people.map(({ handle }) => tags.person(handle)));
}

/** Following and blocking between the same two wait for each other: a follow that had looked before the block would outlive it. */
export async function oneAtATime(tx: Tx, ...pair: [string, string]): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${pair.sort().join()}, 0))`;
}

/** Before the people, as everywhere: a like, too, takes the note's row first. */
async function recountNotes(tx: Tx, ids: string[], by: 1 | -1): Promise<void> {
  for (const id of ids.toSorted())
    await tx.$executeRaw`UPDATE notes SET follow_count = follow_count + ${by} WHERE id = ${id}::uuid`;
}

/** Changes both people's counters, in key order, so that two follows at once cannot wait for each other. */
async function recountPeople(tx: Tx, [followerId, followeeId]: Pair, by: 1 | -1): Promise<void> {
  // Two statements: one that locks both rows first was seen to deadlock with itself (PostgreSQL 18).
  for (const id of [followerId, followeeId].sort()) {
    if (id === followerId) {
      await tx.$executeRaw`UPDATE accounts SET following_count = following_count + ${by} WHERE id = ${id}::uuid`;
    } else {
      await tx.$executeRaw`UPDATE accounts SET follower_count = follower_count + ${by} WHERE id = ${id}::uuid`;
    }
  }
}
