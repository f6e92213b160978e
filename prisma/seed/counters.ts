import { standingSql } from "@/lib/comments/standing";
import type { Tx } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import { visibleToSql } from "@/lib/notes/visibility";

/** Every stored number, counted from the rows it stands for: [table, column, the count for a row called `x`]. */
const counts: readonly [string, string, string][] = [
  ["notes", "like_count", "SELECT count(*) FROM likes WHERE note_id = x.id"],
  ["notes", "collect_count", "SELECT count(*) FROM collects WHERE note_id = x.id"],
  ["notes", "share_count", "SELECT count(*) FROM shares WHERE note_id = x.id"],
  ["notes", "view_count", "SELECT count(*) FROM note_views WHERE note_id = x.id"],
  ["notes", "comment_count", "SELECT count(*) FROM comments WHERE note_id = x.id AND counted"],
  ["comments", "like_count", "SELECT count(*) FROM comment_likes WHERE comment_id = x.id"],
  ["comments", "reply_count", "SELECT count(*) FROM comments r WHERE r.parent_id = x.id AND r.counted"],
  ["boards", "note_count", "SELECT count(*) FROM collects WHERE board_id = x.id"],
  ["hashtags", "follower_count", "SELECT count(*) FROM hashtag_follows WHERE hashtag_id = x.id"],
  [
    "hashtags",
    "note_count",
    "SELECT count(*) FROM note_hashtags h JOIN notes n ON n.id = h.note_id WHERE h.hashtag_id = x.id AND n.counted",
  ],
  ["accounts", "follower_count", "SELECT count(*) FROM follows WHERE followee_id = x.id"],
  ["accounts", "following_count", "SELECT count(*) FROM follows WHERE follower_id = x.id"],
  ["accounts", "note_count", "SELECT count(*) FROM notes WHERE author_id = x.id AND counted"],
  [
    "accounts",
    "received_count",
    "SELECT (SELECT count(*) FROM likes l JOIN notes n ON n.id = l.note_id WHERE n.author_id = x.id) + (SELECT count(*) FROM collects c JOIN notes n ON n.id = c.note_id WHERE n.author_id = x.id)",
  ],
];

/** Sets all counters from their rows. Call it last, when what is held or taken down is so. */
export async function settleCounters(tx: Tx): Promise<void> {
  await tx.$executeRaw`UPDATE notes n SET counted = (${visibleToSql(null)})`;
  await tx.$executeRaw`UPDATE comments c SET counted = ${standingSql("c")}`;
  for (const [table, column, count] of counts) {
    await tx.$executeRaw`UPDATE ${Prisma.raw(table)} x SET ${Prisma.raw(column)} = (${Prisma.raw(count)})`;
  }
}

/** Counters that are not what their rows say, as "table.column: how many rows are wrong". */
export async function wrongCounters(tx: Tx): Promise<string[]> {
  const wrong: string[] = [];
  for (const [table, column, count] of counts) {
    const [row] = await tx.$queryRaw<{ wrong: number }[]>`
      SELECT count(*)::int AS wrong FROM ${Prisma.raw(table)} x WHERE x.${Prisma.raw(column)} <> (${Prisma.raw(count)})`;
    if (row && row.wrong > 0) wrong.push(`${table}.${column}: ${row.wrong}`);
  }
  return wrong;
}
