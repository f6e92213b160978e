import { Prisma } from "@/lib/generated/prisma/client";

/** A block keeps two people apart, whichever of them set it. (Muting is something else: what one wants to see.) */

/** People with no block between them and this one. */
export function noBlockWith(accountId: string) {
  return {
    blocks: { none: { blockedId: accountId } },
    blockedBy: { none: { blockerId: accountId } },
  } satisfies Prisma.AccountWhereInput;
}

/**
 * The same for SQL, of two ids there: a short way down one index for each direction, however many have blocked one of them. Asked as
 * "not one", for the reason given in lib/notes/visibility.ts.
 */
export function noBlockBetween(one: Prisma.Sql, other: Prisma.Sql): Prisma.Sql {
  const hasNotBlocked = (by: Prisma.Sql, against: Prisma.Sql) =>
    Prisma.sql`coalesce((SELECT 1 FROM blocks b WHERE b.blocker_id = ${by} AND b.blocked_id = ${against}), 0) <> 1`;
  return Prisma.sql`(${hasNotBlocked(one, other)} AND ${hasNotBlocked(other, one)})`;
}
