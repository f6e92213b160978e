import { requireViewer, requireWriter } from "@/lib/accounts/authority";
import type { Anyone } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { Refusal } from "@/lib/refusal";
import { beginFollow, endFollows, oneAtATime } from "@/lib/relationships/following";

type PersonRef = { id: string };

/** Follows a person; following twice counts once. Refuses oneself, nobody, and people with a block between the two. */
export async function follow(viewer: Anyone, { id }: PersonRef): Promise<void> {
  const me = requireWriter(viewer);
  await db.$transaction((tx) => beginFollow(tx, me, id));
}

/** Takes it back; not following is quietly nothing. Open to suspended people, like every taking back. */
export async function unfollow(viewer: Anyone, { id }: PersonRef): Promise<void> {
  const me = requireViewer(viewer);
  await db.$transaction((tx) => endFollows(tx, [[me.id, id]]));
}

/** Blocks a person: neither sees the other any more, and both stop following each other. */
export async function block(viewer: Anyone, { id }: PersonRef): Promise<void> {
  const me = requireViewer(viewer);
  if (id === me.id) throw new Refusal("invalid", "notYourself");
  await db.$transaction(async (tx) => {
    if (!(await tx.account.findUnique({ where: { id }, select: { id: true } }))) {
      throw new Refusal("not_found", "notFound");
    }
    await oneAtATime(tx, me.id, id);
    await tx.block.createMany({ data: [{ blockerId: me.id, blockedId: id }], skipDuplicates: true });
    await endFollows(tx, [
      [me.id, id],
      [id, me.id],
    ]);
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
