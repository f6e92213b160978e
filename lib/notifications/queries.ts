import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import type { NotificationKind } from "@/lib/generated/prisma/enums";
import { authorSelect, authorView, noteImageSelect, pictureView } from "@/lib/notes/cards";
import { visibleTo } from "@/lib/notes/visibility";
import { kindsOf, type NotificationTab, notificationTabs } from "@/lib/notifications/schema";
import { fromMomentCursor, momentCursor, type Page, pageOf } from "@/lib/pagination";

const select = {
  id: true,
  kind: true,
  createdAt: true,
  readAt: true,
  decisionId: true,
  reportId: true,
  commentId: true,
  actor: { select: authorSelect },
  decision: { select: { automatedDecision: true } },
  note: {
    select: {
      id: true,
      title: true,
      language: true,
      takedown: { select: { id: true } },
      images: { where: { position: 0 }, select: noteImageSelect },
    },
  },
  comment: {
    select: {
      id: true,
      body: true,
      language: true,
      deletedAt: true,
      takedown: { select: { id: true } },
      author: { select: { suspensions: { where: { endless: true }, select: { id: true } } } },
    },
  },
} satisfies Prisma.NotificationSelect;

type Row = Prisma.NotificationGetPayload<{ select: typeof select }>;

function notificationView(
  { actor, decision, note: about, comment, createdAt, readAt, ...row }: Row,
  visible: Set<string>,
) {
  const note = about && visible.has(about.id) ? about : null;
  const cover = note?.images[0];
  return {
    ...row,
    at: createdAt.toISOString(),
    unread: readAt === null,
    /** Of a decision that no person made. */
    automated: decision?.automatedDecision ?? false,
    actor: actor && authorView(actor),
    note: note && { id: note.id, title: note.title, language: note.language },
    cover: cover ? pictureView(cover, note?.takedown ?? null) : null,
    comment:
      note && comment && !comment.deletedAt && !comment.takedown && comment.author.suspensions.length === 0
        ? { id: comment.id, body: comment.body, language: comment.language }
        : null,
  };
}

export type NotificationView = ReturnType<typeof notificationView>;

/** One tab of the inbox, newest first. */
export async function inbox(
  viewer: Viewer,
  tab: NotificationTab,
  cursor: string | null,
  limit = 30,
): Promise<Page<NotificationView>> {
  const ids = await newestOf(viewer, kindsOf[tab], cursor, limit + 1);
  const found = await db.notification.findMany({ where: { id: { in: ids } }, select });
  const rows = ids.flatMap((id) => found.find((row) => row.id === id) ?? []);
  const page = pageOf(rows, limit, (last) => momentCursor(last.createdAt, last.id));
  const visible = await stillVisible(viewer, page.rows);
  return { rows: page.rows.map((row) => notificationView(row, visible)), next: page.next };
}

/**
 * The newest of some kinds, from each kind's own newest: however many of other kinds lie between. The cursor's row says itself
 * when it was, to the microsecond; only if it is gone does the cursor.
 */
async function newestOf(
  viewer: Viewer,
  kinds: NotificationKind[],
  cursor: string | null,
  limit: number,
): Promise<string[]> {
  const before = fromMomentCursor(cursor);
  const begin = before
    ? Prisma.sql`(n.created_at, n.id) < (coalesce((SELECT created_at FROM notifications WHERE id = ${before.id}::uuid),
        ${before.at}::timestamptz), ${before.id}::uuid)`
    : Prisma.sql`TRUE`;
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT one.id FROM unnest(${kinds}::text[]) AS k(kind) CROSS JOIN LATERAL (
      SELECT n.id, n.created_at FROM notifications n
      WHERE n.account_id = ${viewer.id}::uuid AND n.kind = k.kind::"NotificationKind" AND ${begin}
      ORDER BY n.created_at DESC, n.id DESC LIMIT ${limit}) one
    ORDER BY one.created_at DESC, one.id DESC LIMIT ${limit}`;
  return rows.map(({ id }) => id);
}

/** A note that has since become private, or was taken down, says nothing more in other people's inboxes. */
async function stillVisible(viewer: Viewer, rows: Row[]): Promise<Set<string>> {
  const ids = [...new Set(rows.flatMap(({ note }) => note?.id ?? []))];
  const notes = await db.note.findMany({
    where: { AND: [{ id: { in: ids } }, visibleTo(viewer)] },
    select: { id: true },
  });
  return new Set(notes.map(({ id }) => id));
}

/** No tab counts further. */
const mostUnread = 100;

/** Unread numbers, each tab's own, 100 at most. */
export async function unreadCounts(viewer: Viewer): Promise<Record<NotificationTab, number>> {
  const kinds = notificationTabs.flatMap((tab) => kindsOf[tab]);
  const rows = await db.$queryRaw<{ kind: NotificationKind; unread: number }[]>`
    SELECT k.kind, (SELECT count(*)::int FROM (SELECT 1 FROM notifications n WHERE n.account_id = ${viewer.id}::uuid
      AND n.kind = k.kind::"NotificationKind" AND n.read_at IS NULL LIMIT ${mostUnread}) u) AS unread
    FROM unnest(${kinds}::text[]) AS k(kind)`;
  const counts = { comments: 0, likes: 0, follows: 0, notices: 0 };
  for (const tab of notificationTabs) {
    for (const { kind, unread } of rows) if (kindsOf[tab].includes(kind)) counts[tab] += unread;
    counts[tab] = Math.min(counts[tab], mostUnread);
  }
  return counts;
}
