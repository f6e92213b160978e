import { rowDigest, sealDigest, settledSeq } from "@/lib/audit/digests";
import { db } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";

const previousDigest = Prisma.sql`(SELECT s.digest FROM audit_seals s ORDER BY s.number DESC LIMIT 1)`;

/**
 * Seals what was written since the last time: one link of the chain for all of it, so that nobody who writes to the audit ever waits for
 * the chain. Answers how many rows were sealed.
 */
export async function sealAudit(now: Date): Promise<number> {
  return db.$transaction(async (tx) => {
    // In a statement of its own: what the last sealer wrote is seen by the next one only.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('tanghulu.audit_seals'))`;
    const [sealed] = await tx.$queryRaw<{ rows: number }[]>`
      WITH last AS (SELECT max(number) AS number FROM audit_seals),
      fresh AS (
        SELECT a.id AS audit_id, a.seq, ${rowDigest} AS digest FROM audit a
        WHERE a.seq > ${settledSeq(now)} AND NOT EXISTS (SELECT FROM audit_seal_rows s WHERE s.audit_id = a.id)
      ),
      seal AS (
        INSERT INTO audit_seals (number, digest, created_at)
        SELECT coalesce((SELECT number FROM last), 0) + 1,
          ${sealDigest(previousDigest)}, ${now}
        FROM fresh r HAVING count(*) > 0
        RETURNING number
      ),
      written AS (
        INSERT INTO audit_seal_rows (audit_id, number, seq, digest, created_at)
        SELECT r.audit_id, seal.number, r.seq, r.digest, ${now} FROM fresh r, seal RETURNING 1
      )
      SELECT count(*)::int AS rows FROM written`;
    return sealed?.rows ?? 0;
  });
}
