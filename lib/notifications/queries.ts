import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
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
  actor: { select: authorSelect },
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
    select: { id: true, body: true, language: true, deletedAt: true, takedown: { select: { id: true } } },
  },
} satisfies Prisma.NotificationSelect;

type Row = Prisma.NotificationGetPayload<{ select: typeof select }>;

function notificationView(
  { actor, note: about, comment, createdAt, readAt, ...row }: Row,
  visible: Set<string>,
) {
  const note = about && visible.has(about.id) ? about : null;
  const cover = note?.images[0];
  return {
    ...row,
    at: createdAt.toISOString(),
    unread: readAt === null,
    actor: actor && authorView(actor),
    note: note && { id: note.id, title: note.title, language: note.language },
    cover: cover ? pictureView(cover, note?.takedown ?? null) : null,
    comment:
      note && comment && !comment.deletedAt && !comment.takedown
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
  const before = fromMomentCursor(cursor);
  const rows = await db.notification.findMany({
    where: {
      accountId: viewer.id,
      kind: { in: kindsOf[tab] },
      ...(before && {
        OR: [{ createdAt: { lt: before.at } }, { createdAt: before.at, id: { lt: before.id } }],
      }),
    },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: limit + 1,
    select,
  });
  const page = pageOf(rows, limit, (last) => momentCursor(last.createdAt, last.id));
  const visible = await stillVisible(viewer, page.rows);
  return { rows: page.rows.map((row) => notificationView(row, visible)), next: page.next };
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

/** Unread numbers, each tab's own. */
export async function unreadCounts(viewer: Viewer): Promise<Record<NotificationTab, number>> {
  const groups = await db.notification.groupBy({
    by: ["kind"],
    where: { accountId: viewer.id, readAt: null },
    _count: { _all: true },
  });
  const counts = { comments: 0, likes: 0, follows: 0, notices: 0 };
  for (const tab of notificationTabs) {
    for (const { kind, _count } of groups) if (kindsOf[tab].includes(kind)) counts[tab] += _count._all;
  }
  return counts;
}
