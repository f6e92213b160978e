import { Prisma } from "@/lib/generated/prisma/client";

/**
 * The digest of a row `a` of the audit: SHA-256 over all it says, as one JSON list whose form PostgreSQL alone decides. Written here,
 * not as a function in the database, so that whoever can tamper with rows does not tamper with their measure too.
 */
export const rowDigest = Prisma.sql`sha256(convert_to(jsonb_build_array(
  a.seq, a.id, a.actor_id, a.action, a.subject_kind, a.subject_id, a.before, a.after,
  encode(a.texts_digest, 'hex'), (extract(epoch FROM a.created_at) * 1000000)::bigint
)::text, 'UTF8'))`;

/**
 * The digest of a seal: of the one before it (32 zeros before the first) and, in their order, the ids and digests of the rows `r` that
 * are sealed with it.
 */
export function sealDigest(previous: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`sha256(coalesce(${previous}, decode(repeat('00', 32), 'hex'))
    || coalesce(string_agg(uuid_send(r.audit_id) || r.digest, ''::bytea ORDER BY r.seq), ''::bytea))`;
}

/**
 * For so long after it was begun a row may still come to light: no transaction lives a tenth as long. What turns up later is never
 * sealed, and the verifier names it.
 */
const lateHours = 24;

/** The number up to which every row is either sealed or was never kept. */
export function settledSeq(now: Date): Prisma.Sql {
  const settled = new Date(now.getTime() - lateHours * 3_600_000);
  return Prisma.sql`coalesce((SELECT max(seq) FROM audit_seal_rows
    WHERE number = (SELECT max(number) FROM audit_seals WHERE created_at < ${settled})), 0)`;
}
