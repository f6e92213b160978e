import type { Tx } from "@/lib/db";

type Value = string | number | boolean | Date | null | readonly string[] | readonly number[];
export type Row = Readonly<Record<string, Value>>;

const rowsAtOnce = 5_000;

/** Puts rows (columns by their names in the database) into a table, thousands in one statement. */
export async function insertRows(tx: Tx, table: string, rows: readonly Row[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first)
    .map((column) => `"${column}"`)
    .join(", ");
  const sql = `INSERT INTO "${table}" (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::"${table}", $1::json)`;
  for (let at = 0; at < rows.length; at += rowsAtOnce) {
    await tx.$executeRawUnsafe(sql, JSON.stringify(rows.slice(at, at + rowsAtOnce)));
  }
}
