import type { Viewer } from "@/lib/accounts/viewer";
import { hiddenSql, releasedSql } from "@/lib/comments/standing";
import { db } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import type { NotificationKind } from "@/lib/generated/prisma/enums";
import { authorView, pictureView } from "@/lib/notes/cards";
import { visibleToSql } from "@/lib/notes/visibility";
import { kindsOf, type NotificationTab, notificationTabs } from "@/lib/notifications/schema";
import { fromMomentCursor, momentCursor, type Page, pageOf } from "@/lib/pagination";

/** As the statement below answers: what is null stands for what is gone, or what the viewer may not see. */
type Row = {
  id: string;
  kind: NotificationKind;
  createdAt: Date;
  readAt: Date | null;
  decisionId: string | null;
  reportId: string | null;
  commentId: string | null;
  actorId: string | null;
  handle: string;
  name: string;
  avatarKey: string | null;
  automated: boolean | null;
  noteId: string | null;
  title: string;
  noteLanguage: string;
  takenDown: { id: string } | null;
  alt: string | null;
  body: string | null;
  commentLanguage: string;
} & Parameters<typeof pictureView>[0]["media"];

/**
 * Notifications and all that is told of them, in the order of the ids: in one statement, since of each kind of thing by itself there
 * would be a dozen. A note that has since become private, or was taken down, says nothing more in other people's inboxes, and nor do
 * the comments under it.
 */
function withWhatIsTold(viewer: Viewer, ids: string[]): Promise<Row[]> {
  return db.$queryRaw<Row[]>`
    SELECT t.id, t.kind, t.created_at AS "createdAt", t.read_at AS "readAt", t.decision_id AS "decisionId",
      t.report_id AS "reportId", t.comment_id AS "commentId",
      a.id AS "actorId", a.handle, a.name, p.small_key AS "avatarKey", d.automated_decision AS automated,
      about.*, c.body, c.language AS "commentLanguage"
    FROM unnest(${ids}::uuid[]) WITH ORDINALITY AS page(id, nth) JOIN notifications t ON t.id = page.id
      LEFT JOIN accounts a ON a.id = t.actor_id LEFT JOIN media p ON p.id = a.avatar_id
      LEFT JOIN decisions d ON d.id = t.decision_id
      LEFT JOIN LATERAL (
        SELECT n.id AS "noteId", n.title, n.language AS "noteLanguage",
          (SELECT json_build_object('id', w.id) FROM takedowns w WHERE w.note_id = n.id) AS "takenDown", i.alt,
          m.small_key AS "smallKey", m.large_key AS "largeKey", m.small_width AS "smallWidth", m.large_width AS "largeWidth",
          m.still_keys AS "stillKeys", m.still_widths AS "stillWidths", m.moving_key AS "movingKey",
          m.width, m.height, m.thumbhash, m.colour
        FROM notes n LEFT JOIN note_images i ON i.note_id = n.id AND i.position = 0 LEFT JOIN media m ON m.id = i.media_id
        WHERE n.id = t.note_id AND ${visibleToSql(viewer)}) about ON TRUE
      LEFT JOIN comments c ON c.id = t.comment_id AND about."noteId" IS NOT NULL AND c.deleted_at IS NULL
        AND NOT ${hiddenSql("c", viewer)} AND ${releasedSql("c", viewer)}
    ORDER BY page.nth`;
}

function notificationView({
  createdAt,
  readAt,
  automated,
  actorId,
  handle,
  name,
  avatarKey,
  noteId,
  title,
  noteLanguage,
  takenDown,
  alt,
  body,
  commentLanguage,
  id,
  kind,
  decisionId,
  reportId,
  commentId,
  ...media
}: Row) {
  const avatar = avatarKey ? { smallKey: avatarKey } : null;
  return {
    id,
    kind,
    decisionId,
    reportId,
    commentId,
    at: createdAt.toISOString(),
    unread: readAt === null,
    /** Of a decision that no person made. */
    automated: automated ?? false,
    actor: actorId ? authorView({ id: actorId, handle, name, avatar }) : null,
    note: noteId ? { id: noteId, title, language: noteLanguage } : null,
    cover: alt === null ? null : pictureView({ alt, media }, takenDown),
    comment: commentId && body !== null ? { id: commentId, body, language: commentLanguage } : null,
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
  const page = pageOf(await withWhatIsTold(viewer, ids), limit, (last) =>
    momentCursor(last.createdAt, last.id),
  );
  return { rows: page.rows.map(notificationView), next: page.next };
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
