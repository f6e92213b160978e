import { csvLine } from "@/lib/csv";
import { db } from "@/lib/db";

export type ExportFormat = "csv" | "jsonl";

const columns = [
  "seq",
  "id",
  "at",
  "actor",
  "action",
  "subject_kind",
  "subject",
  "before",
  "after",
  "texts",
  "texts_digest",
  "seal",
  "digest",
] as const;

type Exported = Record<(typeof columns)[number], string | number | null>;

const batch = 1_000;

/** The whole audit, oldest first, as it comes from the database: a batch is in memory at a time, and only once it is asked for. */
export async function* exportAudit(format: ExportFormat): AsyncGenerator<string> {
  if (format === "csv") yield csvLine(columns);
  for (let after: bigint | null = null; ; ) {
    const rows = await batchAfter(after);
    if (rows.length > 0) yield rows.map((row) => lineOf(row, format)).join("");
    after = rows.length === batch ? BigInt(rows.at(-1)?.seq ?? 0) : null;
    if (after === null) return;
  }
}

function batchAfter(seq: bigint | null) {
  return db.$queryRaw<(Omit<Exported, "before" | "after"> & { before: unknown; after: unknown })[]>`
    SELECT a.seq::text AS seq, a.id::text AS id, to_char(a.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at,
      a.actor_id::text AS actor, a.action, a.subject_kind, a.subject_id AS subject, a.before, a.after,
      (t.content::jsonb - 'salt')::text AS texts, encode(a.texts_digest, 'hex') AS texts_digest,
      r.number AS seal, encode(r.digest, 'hex') AS digest
    FROM audit a LEFT JOIN audit_texts t ON t.audit_id = a.id LEFT JOIN audit_seal_rows r ON r.audit_id = a.id
    WHERE ${seq}::bigint IS NULL OR a.seq > ${seq}::bigint
    ORDER BY a.seq LIMIT ${batch}`;
}

function lineOf(row: Awaited<ReturnType<typeof batchAfter>>[number], format: ExportFormat): string {
  if (format === "jsonl") {
    return `${JSON.stringify({ ...row, texts: row.texts === null ? null : JSON.parse(String(row.texts)) })}\n`;
  }
  const whole: Exported = { ...row, before: inJson(row.before), after: inJson(row.after) };
  return csvLine(columns.map((column) => whole[column]));
}

function inJson(value: unknown): string | null {
  return value === null ? null : JSON.stringify(value);
}
