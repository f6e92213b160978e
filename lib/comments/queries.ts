import { noBlockBetween } from "@/lib/accounts/blocks";
import { noticeOf, noticeSql } from "@/lib/accounts/notices";
import type { Anyone } from "@/lib/accounts/viewer";
import type { CommentSort } from "@/lib/comments/rules";
import { hiddenSql, releasedSql } from "@/lib/comments/standing";
import type { CommentPage, CommentView } from "@/lib/comments/views";
import { db } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import { mediaUrl } from "@/lib/media/urls";
import { visibleToSql } from "@/lib/notes/visibility";
import {
  fromCursor,
  fromMomentCursor,
  isUuid,
  momentCursor,
  type Page,
  pageOf,
  toCursor,
} from "@/lib/pagination";

/** Comments a page, replies a page, and replies that come along with each comment. */
const perPage = 20;
const repliesPerPage = 10;
const repliesAlong = 3;

type Row = Omit<CommentView, "author" | "answers" | "createdAt" | "replies" | "notice"> & {
  notice: Parameters<typeof noticeOf>[0];
  createdAt: Date;
  heat: number;
  authorId: string | null;
  handle: string;
  name: string;
  avatarKey: string | null;
  wroteNote: boolean;
  answersHandle: string | null;
  answersName: string | null;
};

/** One page of a note's comments of the first level, for whoever may see the note; null when they may not. */
export async function commentsOf(
  viewer: Anyone,
  noteId: string,
  { sort, cursor }: { sort: CommentSort; cursor?: string | null },
): Promise<CommentPage | null> {
  if (!(await maySee(viewer, noteId))) return null;
  const rows = await read(
    viewer,
    Prisma.sql`c.note_id = ${noteId}::uuid AND c.parent_id IS NULL AND (NOT gone.gone OR c.reply_count > 0) AND ${after(sort, cursor)}`,
    sort === "hot" ? Prisma.sql`heat DESC, c.id DESC` : newestFirst,
    perPage + 1,
  );
  const page = pageOf(rows, perPage, (row) =>
    sort === "hot" ? toCursor(row.heat, row.id) : momentCursor(row.createdAt, row.id),
  );
  return dressed(page, await alongside(viewer, page.rows));
}

/** parent_id, which is NULL in all of them, so that PostgreSQL sees the order of its index in this one. */
const newestFirst = Prisma.sql`c.parent_id, c.created_at DESC, c.id DESC`;

/** Replies to a comment, oldest first, for whoever may see its note; null when they may not. */
export async function repliesTo(
  viewer: Anyone,
  commentId: string,
  cursor?: string | null,
): Promise<CommentPage | null> {
  const parent = isUuid(commentId)
    ? await db.comment.findUnique({ where: { id: commentId }, select: { noteId: true } })
    : null;
  if (!parent || !(await maySee(viewer, parent.noteId))) return null;
  const from = fromMomentCursor(cursor);
  const later = from
    ? Prisma.sql`(c.created_at, c.id) > (${from.at}::timestamptz, ${from.id}::uuid)`
    : Prisma.sql`true`;
  const rows = await read(
    viewer,
    Prisma.sql`c.parent_id = ${commentId}::uuid AND NOT gone.gone AND ${later}`,
    Prisma.sql`c.created_at, c.id`,
    repliesPerPage + 1,
  );
  return dressed(pageOf(rows, repliesPerPage, (row) => momentCursor(row.createdAt, row.id)));
}

/** One comment as its writer gets it back. */
export async function commentView(viewer: Anyone, id: string): Promise<CommentView | null> {
  const [row] = await read(viewer, Prisma.sql`c.id = ${id}::uuid AND NOT gone.gone`, Prisma.sql`c.id`, 1);
  return row ? dress(row) : null;
}

async function maySee(viewer: Anyone, noteId: string): Promise<boolean> {
  if (!isUuid(noteId)) return false;
  const rows = await db.$queryRaw<unknown[]>`
    SELECT 1 FROM notes n WHERE n.id = ${noteId}::uuid AND ${visibleToSql(viewer)}`;
  return rows.length > 0;
}

function after(sort: CommentSort, cursor: string | null | undefined): Prisma.Sql {
  if (sort === "new") {
    const from = fromMomentCursor(cursor);
    return from
      ? Prisma.sql`(c.created_at, c.id) < (${from.at}::timestamptz, ${from.id}::uuid)`
      : Prisma.sql`true`;
  }
  const [heat = "", id = ""] = fromCursor(cursor, 2) ?? [];
  return /^\d{1,9}$/.test(heat) && isUuid(id)
    ? Prisma.sql`(c.like_count + 2 * c.reply_count, c.id) < (${Number(heat)}::int, ${id}::uuid)`
    : Prisma.sql`true`;
}

/** The first replies of every comment on the page, in one query. */
async function alongside(viewer: Anyone, parents: Row[]): Promise<Map<string, CommentView[]>> {
  const ids = parents.filter((row) => row.replyCount > 0).map((row) => row.id);
  const replies = new Map<string, CommentView[]>(ids.map((id) => [id, []]));
  if (ids.length === 0) return replies;
  const rows = await read(
    viewer,
    Prisma.sql`c.id IN (SELECT f.id FROM unnest(${ids}::uuid[]) AS p(id) CROSS JOIN LATERAL (
      SELECT r.id FROM comments r WHERE r.parent_id = p.id AND r.deleted_at IS NULL AND NOT ${hiddenSql("r", viewer)}
        AND ${releasedSql("r", viewer)} AND ${unblocked(viewer, "r")}
      ORDER BY r.created_at, r.id LIMIT ${repliesAlong}) f) AND NOT gone.gone`,
    Prisma.sql`c.created_at, c.id`,
    ids.length * repliesAlong,
  );
  for (const row of rows) if (row.parentId) replies.get(row.parentId)?.push(dress(row));
  return replies;
}

/** Nothing by people with a block between them and the viewer. */
function unblocked(viewer: Anyone, alias: "c" | "r"): Prisma.Sql {
  if (!viewer) return Prisma.sql`true`;
  return noBlockBetween(Prisma.sql`${viewer.id}::uuid`, Prisma.raw(`${alias}.author_id`));
}

async function read(viewer: Anyone, where: Prisma.Sql, order: Prisma.Sql, limit: number): Promise<Row[]> {
  return db.$queryRaw<Row[]>`
    SELECT c.id, c.parent_id AS "parentId", gone.gone, c.language,
      EXISTS (SELECT 1 FROM comment_holds h WHERE h.comment_id = c.id) AS held, c.created_at AS "createdAt",
      CASE WHEN gone.gone THEN '' ELSE c.body END AS body,
      CASE WHEN gone.gone THEN NULL ELSE c.author_id END AS "authorId", a.handle, a.name, m.small_key AS "avatarKey",
      c.author_id = n.author_id AS "wroteNote", answered.handle AS "answersHandle", answered.name AS "answersName",
      ${noticeSql(Prisma.sql`r.comment_id = c.id AND r.action IN ('label', 'blur')`)} AS notice,
      c.like_count AS "likeCount", c.reply_count AS "replyCount", c.like_count + 2 * c.reply_count AS heat,
      EXISTS (SELECT 1 FROM comment_likes l
        WHERE l.comment_id = c.id AND l.account_id = ${viewer?.id ?? null}::uuid) AS liked
    FROM comments c
    JOIN notes n ON n.id = c.note_id
    JOIN accounts a ON a.id = c.author_id
    CROSS JOIN LATERAL (SELECT c.deleted_at IS NOT NULL OR ${hiddenSql("c", viewer)} AS gone) gone
    LEFT JOIN media m ON m.id = a.avatar_id
    LEFT JOIN LATERAL (SELECT w.handle, w.name FROM comments q JOIN accounts w ON w.id = q.author_id
      WHERE q.id = c.answers_id) answered ON true
    WHERE ${where} AND ${releasedSql("c", viewer)} AND ${unblocked(viewer, "c")}
    ORDER BY ${order} LIMIT ${limit}`;
}

function dressed({ rows, next }: Page<Row>, replies?: Map<string, CommentView[]>): CommentPage {
  return { comments: rows.map((row) => dress(row, replies?.get(row.id))), next };
}

function dress(row: Row, replies: CommentView[] = []): CommentView {
  const { heat: _, createdAt, authorId, handle, name, avatarKey, wroteNote, ...rest } = row;
  const { answersHandle, answersName, ...view } = rest;
  return {
    ...view,
    notice: noticeOf(view.notice),
    createdAt: createdAt.toISOString(),
    author: authorId
      ? { id: authorId, handle, name, avatarUrl: avatarKey ? mediaUrl(avatarKey) : null, wroteNote }
      : null,
    answers: answersHandle && answersName ? { handle: answersHandle, name: answersName } : null,
    replies,
  };
}
