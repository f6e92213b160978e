import type { Viewer } from "@/lib/accounts/viewer";
import { Prisma } from "@/lib/generated/prisma/client";

/**
 * Whether a comment can be read, for SQL in which it is called `alias`. Each is asked by itself, as notes are
 * (lib/notes/visibility.ts).
 */

type Alias = "c" | "q" | "r";

/** Taken down at this moment, or by somebody who was banned; they still read their own. */
export function hiddenSql(alias: Alias, viewer: Pick<Viewer, "id"> | null): Prisma.Sql {
  const comment = Prisma.raw(alias);
  const others = viewer ? Prisma.sql`${comment}.author_id <> ${viewer.id}::uuid AND` : Prisma.empty;
  return Prisma.sql`(coalesce((SELECT 1 FROM takedowns t WHERE t.comment_id = ${comment}.id AND (t.until IS NULL OR t.until > now())), 0) = 1
    OR (${others} coalesce((SELECT max(1) FROM suspensions u WHERE u.account_id = ${comment}.author_id AND u.endless), 0) = 1))`;
}

/** Waiting for a look. */
function heldSql(alias: Alias): Prisma.Sql {
  return Prisma.sql`coalesce((SELECT 1 FROM comment_holds h WHERE h.comment_id = ${Prisma.raw(alias)}.id), 0) = 1`;
}

/** What waits for a look is its author's alone. */
export function releasedSql(alias: Alias, viewer: Pick<Viewer, "id"> | null): Prisma.Sql {
  const released = Prisma.sql`NOT ${heldSql(alias)}`;
  return viewer ? Prisma.sql`(${Prisma.raw(alias)}.author_id = ${viewer.id}::uuid OR ${released})` : released;
}

/** Everybody who may see the note may read it: only then is it counted, answered and liked. */
export function standingSql(alias: Alias): Prisma.Sql {
  return Prisma.sql`(${Prisma.raw(alias)}.deleted_at IS NULL AND NOT ${hiddenSql(alias, null)} AND NOT ${heldSql(alias)})`;
}
