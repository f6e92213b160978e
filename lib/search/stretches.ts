import { Prisma } from "@/lib/generated/prisma/client";
import { blockSizes } from "@/lib/search/tokens";

/** How the index is gone through, newest entry first, so that what is read does not grow with how common a word is. */

/** So few answers may be read at once, and the index is gone through only once for them. */
const fewAnswers = 1_500;
/** From this share on a word is common: it has enough answers among the newest, and too many in a larger block. */
const commonShare = 0.02;

/** How the entries are gone through for a source `s`. */
export const readingOf = Prisma.sql`CASE WHEN s.share >= 0 AND s.share * bounds.last <= ${fewAnswers}::int THEN 'whole'
  WHEN s.share >= ${commonShare}::float8 THEN 'fine' ELSE 'coarse' END`;

/**
 * From the newest entry back to the first that counts, once in three ways: as a whole; coarsely, by small blocks to where a larger one
 * begins, and so on; finely, by small ones a whole larger one further. Every entry lies in exactly one of each.
 */
export function stretchesSql(): Prisma.Sql {
  return Prisma.sql`SELECT 'whole' AS reading, '' AS mark
    UNION ALL ${blocksSql("coarse", 0)} UNION ALL ${blocksSql("fine", 1)}`;
}

/** `further`: so many blocks of the next larger size are gone through by smaller ones. */
function blocksSql(reading: string, further: number): Prisma.Sql {
  const parts = blockSizes.map((size, at) => {
    const larger = blockSizes[at + 1];
    const newest = Prisma.sql`last / ${size}::int - ${at > 0 ? 1 + further : 0}::int`;
    const oldest = larger
      ? Prisma.sql`greatest(0, last / ${larger}::int - ${further}::int) * ${larger / size}::int`
      : Prisma.sql`0`;
    return Prisma.sql`SELECT ${reading}::text, '''~' || ${String(size)}::text || '.' || block || ''''
      FROM bounds, generate_series(${newest}, ${oldest}, -1) block WHERE (block + 1) * ${size}::int > first`;
  });
  return Prisma.join(parts, " UNION ALL ");
}
