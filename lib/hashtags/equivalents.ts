import { db, type Tx } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";

/**
 * Topics that share a page, as a moderator decided: #猫税 under #CatTax. Whoever follows an equivalent also follows the
 * canonical topic, by a row that is marked as derived; so pages, counts and feeds read one topic and know nothing of others.
 */

/** Which topics are equivalents stays as it is until the caller's transaction ends: what it derives from that holds. */
export async function keepEquivalents(tx: Tx): Promise<void> {
  await tx.$executeRaw(equivalentsKept);
}

/** The same inside a statement of bare SQL. What such a statement itself reads may be older: that is for the next one. */
export const equivalentsKept = Prisma.sql`SELECT pg_advisory_xact_lock_shared(hashtext('tanghulu.equivalent-topics'))`;

/** For the one who changes it: waits for all that derive something from it, and is alone until the transaction ends. */
export async function changeEquivalents(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('tanghulu.equivalent-topics'))`;
}

/**
 * Brings the follows of a topic in line with those of its equivalents: adds what follows from them, takes away what followed
 * from topics that are none (any more). Running it again changes nothing.
 */
export async function settleFollows(topicId: string): Promise<void> {
  await db.$transaction(
    async (tx) => {
      // Somebody who leaves the topic meanwhile waits here, or is waited for.
      await tx.$queryRaw`SELECT 1 FROM hashtags WHERE id = ${topicId}::uuid FOR NO KEY UPDATE`;
      const added = await tx.$executeRaw`
        INSERT INTO hashtag_follows (account_id, hashtag_id, derived)
        SELECT DISTINCT f.account_id, ${topicId}::uuid, true FROM hashtag_follows f JOIN hashtags h ON h.id = f.hashtag_id
        WHERE h.canonical_id = ${topicId}::uuid AND NOT f.derived
        ON CONFLICT DO NOTHING`;
      const removed = await tx.$executeRaw`
        DELETE FROM hashtag_follows d WHERE d.hashtag_id = ${topicId}::uuid AND d.derived AND NOT EXISTS (
          SELECT 1 FROM hashtag_follows f JOIN hashtags h ON h.id = f.hashtag_id
          WHERE f.account_id = d.account_id AND h.canonical_id = ${topicId}::uuid AND NOT f.derived)`;
      if (added === removed) return;
      await tx.hashtag.updateMany({
        where: { id: topicId },
        data: { followerCount: { increment: added - removed } },
      });
    },
    { timeout: 60_000 },
  );
}
