import type { Anyone } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";

/** Restricted mode, as other reads ask for it. Switching it on and off is lib/restricted's. */

/** What keeps a row of restricted_modes, called `r`, in force. */
export const inForce = Prisma.sql`(r.ends_at IS NULL OR r.ends_at > now())`;

/** The day of the row `r` of restricted_modes, where its bearer lives. */
export const today = Prisma.sql`(now() AT TIME ZONE r.time_zone)::date`;

/** Seconds of today's time, of the row `r`. */
export const allowed = Prisma.sql`60 * (r.daily_minutes + CASE WHEN r.extra_day = ${today} THEN r.extra_minutes ELSE 0 END)`;

/** For SQL: the seconds left today, or NULL for somebody who is not in restricted mode. */
export function secondsLeftSql(id: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(SELECT greatest(0, ceil(${allowed} - coalesce(s.seconds, 0)))::int FROM restricted_modes r
    LEFT JOIN screen_times s ON s.account_id = r.account_id AND s.day = ${today} WHERE r.account_id = ${id} AND ${inForce})`;
}

/** Whether the account of this id in SQL is in restricted mode. */
export function restrictedSql(id: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`EXISTS (SELECT 1 FROM restricted_modes r WHERE r.account_id = ${id} AND ${inForce})`;
}

/** Whether words of `voice` reach `ear`: in restricted mode only those of people one follows do. */
export function hearsSql(ear: Prisma.Sql, voice: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(${ear} = ${voice} OR NOT ${restrictedSql(ear)}
    OR EXISTS (SELECT 1 FROM follows h WHERE h.follower_id = ${ear} AND h.followee_id = ${voice}))`;
}

export async function isRestricted(viewer: Anyone): Promise<boolean> {
  if (!viewer) return false;
  const [row] = await db.$queryRaw<
    { is: boolean }[]
  >`SELECT ${restrictedSql(Prisma.sql`${viewer.id}::uuid`)} AS is`;
  return row?.is ?? false;
}
