import { requireViewer, requireWriter } from "@/lib/accounts/authority";
import type { Anyone } from "@/lib/accounts/viewer";
import { markStale, tags } from "@/lib/cache-tags";
import { db, type Tx } from "@/lib/db";
import { record } from "@/lib/events/record";
import { Refusal } from "@/lib/refusal";

type PersonRef = { id: string };

/** Follows a person; following twice counts once. Refuses oneself, nobody, and people with a block between the two. */
export async function follow(viewer: Anyone, { id }: PersonRef): Promise<void> {
  const me = requireWriter(viewer);
  if (id === me.id) throw new Refusal("invalid", "notYourself");
  await db.$transaction(async (tx) => {
    const person = await tx.account.findFirst({
      where: { id, blocks: { none: { blockedId: me.id } }, blockedBy: { none: { blockerId: me.id } } },
      select: { handle: true },
    });
    if (!person) throw new Refusal("not_found", "notFound");
    const { count } = await tx.follow.createMany({
      data: [{ followerId: me.id, followeeId: id }],
      skipDuplicates: true,
    });
    if (count === 0) return;
    await recount(tx, me.id, id, 1);
    await record(tx, "person.followed", { followerId: me.id, followeeId: id });
    await markStale(tx, tags.person(person.handle), tags.person(me.handle));
  });
}

/** Takes it back; not following is quietly nothing. Open to suspended people, like every taking back. */
export async function unfollow(viewer: Anyone, { id }: PersonRef): Promise<void> {
  const me = requireViewer(viewer);
  await db.$transaction((tx) => endFollow(tx, me.id, id));
}

async function endFollow(tx: Tx, followerId: string, followeeId: string): Promise<void> {
  const { count } = await tx.follow.deleteMany({ where: { followerId, followeeId } });
  if (count === 0) return;
  await recount(tx, followerId, followeeId, -1);
  const people = await tx.account.findMany({
    where: { id: { in: [followerId, followeeId] } },
    select: { handle: true },
  });
  await markStale(tx, ...people.map(({ handle }) => tags.person(handle)));
}

/** Changes both people's counters, in key order, so that two follows at once cannot wait for each other. */
async function recount(tx: Tx, followerId: string, followeeId: string, by: 1 | -1): Promise<void> {
  // Two statements: one that locks both rows first was seen to deadlock with itself (PostgreSQL 18).
  for (const id of [followerId, followeeId].sort()) {
    if (id === followerId) {
      await tx.$executeRaw`UPDATE accounts SET following_count = following_count + ${by} WHERE id = ${id}::uuid`;
    } else {
      await tx.$executeRaw`UPDATE accounts SET follower_count = follower_count + ${by} WHERE id = ${id}::uuid`;
    }
  }
}

/** Blocks a person: neither sees the other any more, and both stop following each other. */
export async function block(viewer: Anyone, { id }: PersonRef): Promise<void> {
  const me = requireViewer(viewer);
  if (id === me.id) throw new Refusal("invalid", "notYourself");
  await db.$transaction(async (tx) => {
    if (!(await tx.account.findUnique({ where: { id }, select: { id: true } }))) {
      throw new Refusal("not_found", "notFound");
    }
    await tx.block.createMany({ data: [{ blockerId: me.id, blockedId: id }], skipDuplicates: true });
    await endFollow(tx, me.id, id);
    await endFollow(tx, id, me.id);
  });
}

/** Following is not restored. */
export async function unblock(viewer: Anyone, { id }: PersonRef): Promise<void> {
  const me = requireViewer(viewer);
  await db.block.deleteMany({ where: { blockerId: me.id, blockedId: id } });
}

/** Mutes a person: their notes and doings stay out of one's feeds and inbox; they are not told. */
export async function mute(viewer: Anyone, { id }: PersonRef): Promise<void> {
  const me = requireViewer(viewer);
  if (id === me.id) throw new Refusal("invalid", "notYourself");
  if (!(await db.account.findUnique({ where: { id }, select: { id: true } }))) {
    throw new Refusal("not_found", "notFound");
  }
  await db.mute.createMany({ data: [{ muterId: me.id, mutedId: id }], skipDuplicates: true });
}

/** Their notes and doings come back into one's feeds and inbox. */
export async function unmute(viewer: Anyone, { id }: PersonRef): Promise<void> {
  const me = requireViewer(viewer);
  await db.mute.deleteMany({ where: { muterId: me.id, mutedId: id } });
}
