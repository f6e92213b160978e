import { Prisma } from "@/lib/generated/prisma/client";

/** A block keeps two people apart, whichever of them set it. (Muting is something else: what one wants to see.) */

/** People with no block between them and this one. */
export function noBlockWith(accountId: string) {
  return {
    blocks: { none: { blockedId: accountId } },
    blockedBy: { none: { blockerId: accountId } },
  } satisfies Prisma.AccountWhereInput;
}

/** The same for SQL, of two ids there. */
export function noBlockBetween(one: Prisma.Sql, other: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`NOT EXISTS (SELECT 1 FROM blocks b WHERE (b.blocker_id = ${one} AND b.blocked_id = ${other})
    OR (b.blocker_id = ${other} AND b.blocked_id = ${one}))`;
}
