import type { Anyone } from "@/lib/accounts/viewer";
import { type Chosen, pageSize, type Reading } from "@/lib/feed/schema";
import { byMoment, columns, olderThan, select } from "@/lib/feed/select";
import { Prisma } from "@/lib/generated/prisma/client";
import { suitsSql } from "@/lib/notes/suiting";
import { visibleToSql } from "@/lib/notes/visibility";

/** The notes of a public board, last collected first; of a private one, or one that is not there, none. */
export async function boardIds(
  viewer: Anyone,
  boardId: string,
  { cursor, limit = pageSize }: Reading = {},
): Promise<Chosen> {
  const moment = Prisma.sql`c.created_at`;
  const begin = olderThan(cursor, moment, Prisma.sql`c.note_id`);
  const rows = await select(Prisma.sql`
    SELECT ${columns(moment)}
    FROM collects c JOIN boards b ON b.id = c.board_id AND NOT b.is_private JOIN notes n ON n.id = c.note_id
    WHERE c.board_id = ${boardId}::uuid AND ${begin} AND ${visibleToSql(viewer)} AND ${suitsSql(viewer)}
    ORDER BY c.created_at DESC, c.note_id DESC LIMIT ${limit + 1}`);
  return byMoment(rows, limit);
}
