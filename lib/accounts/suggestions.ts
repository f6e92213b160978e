import { noBlockBetween } from "@/lib/accounts/blocks";
import type { Anyone } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import { cleanLine } from "@/lib/language/text";
import { mediaUrl } from "@/lib/media/urls";

/** Somebody offered while one types a mention. */
export type PersonSuggestion = { handle: string; name: string; avatarUrl: string | null; followed: boolean };

type Row = Omit<PersonSuggestion, "avatarUrl"> & { avatarKey: string | null };

const offered = 6;
/** How many of those whose handle or name begins as typed are looked at: one letter fits tens of thousands. */
const candidates = 100;
/** After every character that a handle or name can hold. */
const last = "\u{10ffff}";

/**
 * People whose handle or name begins as typed, those the viewer follows first; with nothing typed yet only these. Nobody on
 * either side of a block, not the viewer, and for somebody signed out nobody at all.
 */
export async function suggestPeople(viewer: Anyone, typed: string): Promise<PersonSuggestion[]> {
  if (!viewer) return [];
  const begins = cleanLine(typed.slice(0, 60)).toLowerCase();
  const end = `${begins}${last}`;
  const rows = await db.$queryRaw<Row[]>`
    WITH followed AS (
      SELECT a.id FROM follows f JOIN accounts a ON a.id = f.followee_id
      WHERE f.follower_id = ${viewer.id}::uuid
        AND (starts_with(lower(a.handle), ${begins}) OR starts_with(lower(a.name), ${begins}))
      ORDER BY a.follower_count DESC, a.id LIMIT ${candidates}
    ), found AS (
      SELECT id FROM followed
      UNION (SELECT id FROM accounts WHERE ${begins} <> '' AND lower(handle) ~>=~ ${begins} AND lower(handle) ~<~ ${end}
        ORDER BY lower(handle) USING ~<~ LIMIT ${candidates})
      UNION (SELECT id FROM accounts WHERE ${begins} <> '' AND lower(name) ~>=~ ${begins} AND lower(name) ~<~ ${end}
        ORDER BY lower(name) USING ~<~ LIMIT ${candidates})
    )
    SELECT a.handle, a.name, m.small_key AS "avatarKey", a.id IN (SELECT id FROM followed) AS followed
    FROM found JOIN accounts a ON a.id = found.id LEFT JOIN media m ON m.id = a.avatar_id
    WHERE a.id <> ${viewer.id}::uuid AND ${noBlockBetween(Prisma.sql`${viewer.id}::uuid`, Prisma.sql`a.id`)}
    ORDER BY followed DESC, a.handle = ${begins} DESC, a.follower_count DESC, a.id LIMIT ${offered}`;
  return rows.map(({ avatarKey, ...person }) => ({ ...person, avatarUrl: avatarKey && mediaUrl(avatarKey) }));
}
