import { requireViewer } from "@/lib/accounts/authority";
import { hearsSql } from "@/lib/accounts/restricted";
import type { Anyone } from "@/lib/accounts/viewer";
import { db, type Tx } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import type { NotificationKind } from "@/lib/generated/prisma/enums";
import { kindsOf, type NotificationTab } from "@/lib/notifications/schema";

type Notice = {
  accountId: string;
  kind: NotificationKind;
  eventId: string;
  actorId?: string | null;
  noteId?: string | null;
  commentId?: string | null;
  decisionId?: string | null;
  reportId?: string | null;
};

/**
 * Tells one person of one event, once. Nobody hears of their own doings, of people they muted, or of anybody with a block
 * between the two; the same person pressing the same heart again makes no second row while the first is unread.
 */
export async function notify(tx: Tx, notice: Notice): Promise<void> {
  const { accountId, actorId, kind } = notice;
  if (actorId && (actorId === accountId || (await isUnwelcome(tx, accountId, actorId)))) return;
  if (actorId && spoken.includes(kind) && !(await hears(tx, accountId, actorId))) return;
  if (actorId && (await alreadyWaits(tx, notice))) return;
  await tx.notification.createMany({ data: [notice], skipDuplicates: true });
}

async function isUnwelcome(tx: Tx, accountId: string, actorId: string): Promise<boolean> {
  const blocks = await tx.block.count({
    where: {
      OR: [
        { blockerId: accountId, blockedId: actorId },
        { blockerId: actorId, blockedId: accountId },
      ],
    },
  });
  const mutes = await tx.mute.count({ where: { muterId: accountId, mutedId: actorId } });
  return blocks + mutes > 0;
}

/** What is said to somebody. */
const spoken: NotificationKind[] = ["comment", "reply", "mention"];

/** In restricted mode one hears only from people one follows. */
async function hears(tx: Tx, accountId: string, actorId: string): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ hears: boolean }[]>`
    SELECT ${hearsSql(Prisma.sql`${accountId}::uuid`, Prisma.sql`${actorId}::uuid`)} AS hears`;
  return row?.hears ?? false;
}

const pressable: NotificationKind[] = ["like", "collect", "comment_like", "follow", "alt_suggestion"];

async function alreadyWaits(
  tx: Tx,
  { accountId, actorId, kind, noteId, commentId }: Notice,
): Promise<boolean> {
  if (!pressable.includes(kind)) return false;
  const waiting = await tx.notification.findFirst({
    where: { accountId, actorId, kind, noteId: noteId ?? null, commentId: commentId ?? null, readAt: null },
    select: { id: true },
  });
  return waiting !== null;
}

/** Marks everything in one tab as read. */
export async function markRead(viewer: Anyone, { tab }: { tab: NotificationTab }): Promise<void> {
  const me = requireViewer(viewer);
  await db.notification.updateMany({
    where: { accountId: me.id, readAt: null, kind: { in: kindsOf[tab] } },
    data: { readAt: new Date() },
  });
}
