import type pg from "pg";

/** An index that was taken away, and the statement that brings it back. */
export type Missing = { table: string; statement: string };

/**
 * Read from the catalogue, so that a change of the schema needs no change here. What a foreign key rests on stays: the server
 * would not let it go alone.
 */
const droppable = `
  SELECT c.relname AS "table", format('%I', i.relname) AS index, k.conname IS NOT NULL AS constrains,
    CASE WHEN k.conname IS NULL THEN pg_get_indexdef(x.indexrelid)
      ELSE format('ALTER TABLE %I ADD CONSTRAINT %I %s', c.relname, k.conname, pg_get_constraintdef(k.oid)) END AS statement
  FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid JOIN pg_class c ON c.oid = x.indrelid
    JOIN pg_namespace s ON s.oid = c.relnamespace AND s.nspname = 'public'
    LEFT JOIN pg_constraint k ON k.conindid = x.indexrelid AND k.contype IN ('p', 'u', 'x')
  WHERE c.relname <> '_prisma_migrations'
    AND NOT EXISTS (SELECT 1 FROM pg_constraint f WHERE f.conindid = x.indexrelid AND f.contype = 'f')
  ORDER BY 1, 2`;

/** Takes every index away that filling would have to keep up; answers what is missing now. */
export async function dropIndexes(client: pg.ClientBase): Promise<Missing[]> {
  const { rows } = await client.query<Missing & { index: string; constrains: boolean }>(droppable);
  for (const { table, index, constrains } of rows)
    await client.query(
      constrains ? `ALTER TABLE "${table}" DROP CONSTRAINT ${index}` : `DROP INDEX ${index}`,
    );
  return rows.map(({ table, statement }) => ({ table, statement }));
}

export async function bringBack(client: pg.ClientBase, missing: Missing[], table: string): Promise<void> {
  for (const { statement } of missing.filter((index) => index.table === table)) await client.query(statement);
}
