import { restrictedSql } from "@/lib/accounts/restricted";
import type { Viewer } from "@/lib/accounts/viewer";
import { Prisma } from "@/lib/generated/prisma/client";

/**
 * Whether a note, called `n`, is offered to this viewer: in restricted mode none with a content warning and none of the channels
 * that admins leave out, but one's own. (Who may see it at all is visibleToSql's.) Neither of the inner questions depends on the
 * note, so PostgreSQL asks them once a statement.
 */
export function suitsSql(viewer: Pick<Viewer, "id"> | null): Prisma.Sql {
  if (!viewer) return Prisma.sql`TRUE`;
  const me = Prisma.sql`${viewer.id}::uuid`;
  return Prisma.sql`(NOT (SELECT ${restrictedSql(me)}) OR n.author_id = ${me} OR (n.content_warning IS NULL
    AND NOT (n.channel_id = ANY(ARRAY(SELECT c.id FROM channels c WHERE c.left_out)))))`;
}
