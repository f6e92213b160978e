/** Once a run: an embedded PostgreSQL in a folder of its own, with a migrated template the workers clone. */
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { migrate, migrateJobs } from "../../scripts/lib/migrate.mjs";
import { ensureDatabase, withConnection } from "../../scripts/lib/postgres/database.mjs";
import { databaseUrl, startPostgres } from "../../scripts/lib/postgres/embedded.mjs";
import { runFolder } from "../../scripts/lib/run-folder.mjs";

const TEMPLATE = "template_tanghulu";

/** Nothing of a test run has to survive a crash of the machine. */
const CARELESS = { fsync: "off", synchronous_commit: "off", full_page_writes: "off", autovacuum: "off" };

declare module "vitest" {
  interface ProvidedContext {
    testServer: { url: string; template: string; folder: string };
  }
}

/** The statements that empty whatever tables of the product have rows; those the migrations fill are left alone. */
const CLEANING = `
SELECT format('IF EXISTS (SELECT 1 FROM %1$s) THEN DELETE FROM %1$s; END IF;', c.oid::regclass) AS statement, c.oid::regclass::text AS name
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind = 'r' AND (
  (n.nspname = 'public' AND c.relname <> '_prisma_migrations')
  OR (n.nspname = 'graphile_worker' AND c.relname IN ('_private_jobs', '_private_job_queues')))
ORDER BY 2`;

/** Gives the template a function that empties it within milliseconds, past triggers that refuse deletion. */
async function addCleaning(url: string): Promise<void> {
  await withConnection(url, async (client) => {
    const { rows } = await client.query<{ statement: string; name: string }>(CLEANING);
    const statements: string[] = [];
    for (const { statement, name } of rows) {
      const { rowCount } = await client.query(`SELECT 1 FROM ${name} LIMIT 1`);
      if (!rowCount) statements.push(statement);
    }
    await client.query(`CREATE SCHEMA tests`);
    await client.query(
      `CREATE FUNCTION tests.clean() RETURNS void LANGUAGE plpgsql SET session_replication_role = replica SET lock_timeout = '5s'
       AS $clean$ BEGIN ${statements.join("\n")} END $clean$`,
    );
  });
}

export default async function setup({ provide }: TestProject) {
  const folder = await runFolder("vitest");
  const server = await startPostgres({ dir: join(folder.path, "postgres"), settings: CARELESS });
  process.once("exit", server.kill);
  try {
    const template = databaseUrl(server.url, TEMPLATE);
    await ensureDatabase(template);
    await migrate(template);
    await migrateJobs(template);
    await addCleaning(template);
  } catch (error) {
    await server.discard();
    folder.remove();
    throw error;
  }
  provide("testServer", { url: server.url, template: TEMPLATE, folder: folder.path });
  return async () => {
    process.off("exit", server.kill);
    await server.discard();
    folder.remove();
  };
}
