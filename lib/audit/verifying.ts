import { rowDigest, sealDigest, settledSeq } from "@/lib/audit/digests";
import { textsKeptSince } from "@/lib/audit/purging";
import { db } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";

/** What is wrong with a row, or with a seal of several. */
export type Flaw =
  | {
      kind: "changed" | "removed" | "inserted" | "text_changed" | "text_removed" | "backdated";
      seq: bigint;
      id: string;
    }
  | { kind: "seal_broken"; seal: number }
  | { kind: "head_missing" };

export type Figures = {
  sealed: number;
  /** Written since the last seal. */
  waiting: number;
  seals: number;
  /** The digest of the last seal, in hex: who writes it down elsewhere will know if the end is ever cut off. */
  head: string | null;
};

export type Verdict = Figures & {
  /** The first one, in the order of the rows. */
  flaw: Flaw | null;
};

/** Goes through the whole chain. `head`: a digest written down earlier, that must be in it. */
export async function verifyAudit(now: Date, head?: string): Promise<Verdict> {
  const figures = await auditFigures(now);
  return { ...figures, flaw: (await rowFlaw(now)) ?? (await sealFlaw()) ?? (await headFlaw(head)) };
}

export async function auditFigures(now: Date): Promise<Figures> {
  const [figures] = await db.$queryRaw<[Figures]>`
    SELECT (SELECT count(*) FROM audit_seal_rows)::int AS sealed,
      (SELECT count(*) FROM audit a WHERE a.seq > ${settledSeq(now)}
        AND NOT EXISTS (SELECT FROM audit_seal_rows s WHERE s.audit_id = a.id))::int AS waiting,
      (SELECT count(*) FROM audit_seals)::int AS seals,
      (SELECT encode(digest, 'hex') FROM audit_seals ORDER BY number DESC LIMIT 1) AS head`;
  return figures;
}

/** Words of the row `a` that went before the sweep could have taken them. */
function textRemoved(now: Date): Prisma.Sql {
  return Prisma.sql`(t.audit_id IS NULL AND a.texts_digest IS NOT NULL AND a.created_at > ${textsKeptSince(now)})`;
}

async function rowFlaw(now: Date): Promise<Flaw | null> {
  const [found] = await db.$queryRaw<{ kind: "changed"; seq: bigint; id: string }[]>(Prisma.sql`
    SELECT * FROM (
      SELECT r.seq, r.audit_id::text AS id, CASE
        WHEN a.id IS NULL THEN 'removed'
        WHEN s.number IS NULL THEN 'inserted'
        WHEN r.digest <> ${rowDigest} THEN 'changed'
        WHEN ${textRemoved(now)} THEN 'text_removed'
        WHEN t.audit_id IS NOT NULL AND sha256(convert_to(t.content, 'UTF8')) IS DISTINCT FROM a.texts_digest THEN 'text_changed'
        ELSE 'backdated' END AS kind
      FROM audit_seal_rows r LEFT JOIN audit a ON a.id = r.audit_id LEFT JOIN audit_texts t ON t.audit_id = a.id
        LEFT JOIN audit_seals s ON s.number = r.number LEFT JOIN audit_seals before ON before.number = r.number - 1
      WHERE a.id IS NULL OR s.number IS NULL OR r.digest <> ${rowDigest} OR ${textRemoved(now)}
        OR (t.audit_id IS NOT NULL AND sha256(convert_to(t.content, 'UTF8')) IS DISTINCT FROM a.texts_digest)
        OR a.created_at < before.created_at - interval '24 hours'
      UNION ALL
      SELECT a.seq, a.id::text, 'inserted' FROM audit a
      WHERE a.seq <= ${settledSeq(now)} AND NOT EXISTS (SELECT FROM audit_seal_rows s WHERE s.audit_id = a.id)
    ) flaws ORDER BY seq LIMIT 1`);
  return found ?? null;
}

/** What was sealed does not agree with its seal, or a seal is missing. */
async function sealFlaw(): Promise<Flaw | null> {
  const [found] = await db.$queryRaw<{ seal: number }[]>(Prisma.sql`
    SELECT s.number AS seal FROM (
      SELECT number, digest, lag(number, 1, 0) OVER later AS previous_number, lag(digest) OVER later AS previous
      FROM audit_seals WINDOW later AS (ORDER BY number)
    ) s
    LEFT JOIN LATERAL (
      SELECT ${sealDigest(Prisma.sql`s.previous`)} AS digest FROM audit_seal_rows r WHERE r.number = s.number
    ) again ON true
    WHERE s.number <> s.previous_number + 1 OR s.digest <> again.digest
    ORDER BY s.number LIMIT 1`);
  return found ? { kind: "seal_broken", ...found } : null;
}

async function headFlaw(head: string | undefined): Promise<Flaw | null> {
  if (head === undefined) return null;
  const found = await db.auditSeal.count({ where: { digest: Buffer.from(head, "hex") } });
  return found > 0 ? null : { kind: "head_missing" };
}
