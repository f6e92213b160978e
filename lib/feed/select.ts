import { createHash } from "node:crypto";
import type { Viewer } from "@/lib/accounts/viewer";
import { sqlPool } from "@/lib/db";
import type { Chosen } from "@/lib/feed/schema";
import { Prisma } from "@/lib/generated/prisma/client";
import { suitsSql } from "@/lib/notes/suiting";
import { fromCursor, isUuid, pageOf, toCursor } from "@/lib/pagination";

/**
 * A row of a feed before it is dressed: the note and where it stands. `moment` is what the feed is ordered by, in
 * microseconds: a Date would cut PostgreSQL's moments to milliseconds, and a page would lose notes at its edge.
 */
export type Row = { id: string; authorId: string; moment: string; score: number };

/** What every feed selects of its notes, called `n`, ordered by `moment`. */
export function columns(moment: Prisma.Sql = Prisma.sql`n.published_at`): Prisma.Sql {
  return Prisma.sql`n.id, n.author_id AS "authorId", n.score,
    (extract(epoch FROM ${moment}) * 1000000)::bigint::text AS moment`;
}

const names = new Map<string, string>();

/** Feeds are the hottest reads, so they go to PostgreSQL as prepared statements, one for each text. */
export function prepared({ text, values }: Prisma.Sql) {
  let name = names.get(text);
  if (!name) {
    name = `feed:${createHash("sha1").update(text).digest("hex").slice(0, 16)}`;
    names.set(text, name);
  }
  return { name, text, values: [...values] };
}

export async function select<Found extends Row = Row>(sql: Prisma.Sql): Promise<Found[]> {
  const { rows } = await sqlPool().query<Found>(prepared(sql));
  return rows;
}

/**
 * What the viewer does not want to see: muted people's notes, other people's with a declaration they hide, and what restricted
 * mode leaves out. (What they may not see is visibleToSql's.)
 */
export function wantedBy(viewer: Pick<Viewer, "id"> | null): Prisma.Sql {
  if (!viewer) return Prisma.sql`TRUE`;
  const me = Prisma.sql`${viewer.id}::uuid`;
  return Prisma.sql`NOT EXISTS (SELECT 1 FROM mutes m WHERE m.muter_id = ${me} AND m.muted_id = n.author_id)
    AND (n.author_id = ${me}
      OR NOT coalesce(n.declarations && (SELECT w.hidden_declarations FROM accounts w WHERE w.id = ${me}), false))
    AND ${suitsSql(viewer)}`;
}

/** Begins after the cursor in an order by (moment, id), newest first; from the start with none or a forged one. */
export function olderThan(
  cursor: string | null | undefined,
  moment: Prisma.Sql = Prisma.sql`n.published_at`,
  id: Prisma.Sql = Prisma.sql`n.id`,
): Prisma.Sql {
  const [at = "", after = ""] = fromCursor(cursor, 2) ?? [];
  if (!/^\d{1,16}$/.test(at) || !isUuid(after)) return Prisma.sql`TRUE`;
  return Prisma.sql`(${moment}, ${id}) < (timestamptz 'epoch' + ${at}::bigint * interval '1 microsecond', ${after}::uuid)`;
}

export const newestFirst = Prisma.sql`n.published_at DESC, n.id DESC`;

/** The page of rows that were selected with `limit + 1`, in the order of `olderThan`. */
export function byMoment(rows: Row[], limit: number): Chosen {
  const page = pageOf(rows, limit, ({ moment, id }) => toCursor(moment, id));
  return { ids: page.rows.map(({ id }) => id), next: page.next };
}
