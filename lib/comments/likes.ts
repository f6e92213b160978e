import { requireViewer, requireWriter } from "@/lib/accounts/authority";
import { noBlockBetween } from "@/lib/accounts/blocks";
import type { Anyone } from "@/lib/accounts/viewer";
import type { CommentRef } from "@/lib/comments/schema";
import { standingSql } from "@/lib/comments/standing";
import { db } from "@/lib/db";
import { record } from "@/lib/events/record";
import { Prisma } from "@/lib/generated/prisma/client";
import { visibleToSql } from "@/lib/notes/visibility";
import { Refusal } from "@/lib/refusal";

type Count = { count: number };

/** Likes a comment on a note one may see; liking twice counts once. Like a note's likes, it marks no page stale. */
export async function likeComment(viewer: Anyone, { id }: CommentRef): Promise<Count> {
  const me = requireWriter(viewer);
  return db.$transaction(async (tx) => {
    const rows = await tx.$queryRaw<{ inserted: boolean; count: number }[]>`
      WITH found AS (SELECT c.id FROM comments c JOIN notes n ON n.id = c.note_id
        WHERE c.id = ${id}::uuid AND ${standingSql("c")} AND ${visibleToSql(me)}
          AND ${noBlockBetween(Prisma.sql`${me.id}::uuid`, Prisma.sql`c.author_id`)}),
      i AS (INSERT INTO comment_likes (comment_id, account_id, created_at) SELECT id, ${me.id}::uuid, now() FROM found
        ON CONFLICT DO NOTHING RETURNING comment_id),
      u AS (UPDATE comments SET like_count = like_count + 1 WHERE id IN (SELECT comment_id FROM i) RETURNING like_count)
      SELECT EXISTS (SELECT 1 FROM i) AS inserted,
        coalesce((SELECT like_count FROM u), (SELECT like_count FROM comments WHERE id = found.id)) AS count
      FROM found`;
    const [liked] = rows;
    if (!liked) throw new Refusal("not_found", "notFound");
    if (liked.inserted) await record(tx, "comment.liked", { commentId: id, accountId: me.id });
    return { count: liked.count };
  });
}

/**
 * Takes a like back, also from a comment that is no longer to be seen. Where there is nothing
 * to undo it is quietly nothing, and does not tell whether there is such a thing.
 */
export async function unlikeComment(viewer: Anyone, { id }: CommentRef): Promise<Count> {
  const me = requireViewer(viewer);
  const rows = await db.$queryRaw<Count[]>`
    WITH d AS (DELETE FROM comment_likes WHERE comment_id = ${id}::uuid AND account_id = ${me.id}::uuid RETURNING comment_id),
    u AS (UPDATE comments SET like_count = like_count - 1 WHERE id IN (SELECT comment_id FROM d) RETURNING like_count)
    SELECT coalesce((SELECT like_count FROM u), c.like_count) AS count
    FROM comments c JOIN notes n ON n.id = c.note_id
    WHERE c.id = ${id}::uuid AND (EXISTS (SELECT 1 FROM d) OR (${visibleToSql(me)}))`;
  const [unliked] = rows;
  if (!unliked) return { count: 0 };
  return { count: unliked.count };
}
