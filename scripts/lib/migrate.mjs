import { createHash, randomUUID } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { diskFull, isDiskFull } from "./disk.mjs";
import { inRoot } from "./paths.mjs";
import { ensureDatabase, withConnection } from "./postgres/database.mjs";
import { say, Trouble } from "./say.mjs";

/**
 * The key `prisma migrate` itself takes, so that the two never work at once.
 * https://www.prisma.io/docs/orm/prisma-migrate/workflows/development-and-production#advisory-locking
 */
const LOCK = 72707369;

/** As Prisma makes it, so that `prisma migrate deploy` and this can follow each other in either order. */
const BOOKS = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL, checksum VARCHAR(64) NOT NULL, finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL, logs TEXT, rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(), applied_steps_count INTEGER NOT NULL DEFAULT 0)`;

/** @typedef {{ name: string, sql: string, checksum: string }} Migration */

/** @param {string} folder @returns {Migration[]} in the order of their names, which begin with their time */
function migrationsIn(folder) {
  const names = fs.existsSync(folder) ? fs.readdirSync(folder).sort() : [];
  return names
    .map((name) => ({ name, file: path.join(folder, name, "migration.sql") }))
    .filter(({ file }) => fs.existsSync(file))
    .map(({ name, file }) => {
      const bytes = fs.readFileSync(file);
      return {
        name,
        sql: bytes.toString("utf8"),
        checksum: createHash("sha256").update(bytes).digest("hex"),
      };
    });
}

/** @param {import("pg").Client} client */
async function openBooks(client) {
  const { rows } = await client.query(
    `SELECT to_regclass('public._prisma_migrations') IS NOT NULL AS kept,
            EXISTS (SELECT 1 FROM pg_tables WHERE schemaname = 'public') AS inhabited`,
  );
  if (!rows[0].kept && rows[0].inhabited) {
    throw new Trouble(
      "DATABASE_URL names a database that holds another program's tables: give Tanghulu an empty one.",
    );
  }
  if (!rows[0].kept) await client.query(BOOKS);
}

/** @param {import("pg").Client} client @returns {Promise<Map<string, string>>} checksums by name, of what is applied */
async function readBooks(client) {
  const { rows } = await client.query(
    "SELECT migration_name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL",
  );
  const broken = rows.find((row) => !row.finished_at);
  if (broken) {
    throw new Trouble(
      `The migration ${broken.migration_name} failed before and the database may hold half of it: see \`npx prisma migrate resolve\`.`,
    );
  }
  return new Map(rows.map((row) => [row.migration_name, row.checksum]));
}

/** The change and its entry are one transaction: killed in between, nothing happened. @param {import("pg").Client} client @param {Migration} migration */
async function apply(client, { name, sql, checksum }) {
  try {
    await client.query("BEGIN");
    await client.query(sql);
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    );
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK").catch(() => {});
    if (error.code === "53100" || isDiskFull(error)) throw diskFull("the database");
    throw new Trouble(`The migration ${name} failed and was undone: ${error.message}.`);
  }
}

/**
 * Applies what is missing, each migration whole or not at all. Safe to run from several processes at once.
 * @param {string} url of a database, made here if its server has none of that name
 * @param {{ folder?: string }} [from]
 * @returns {Promise<string[]>} the names of those applied now
 * @throws {Trouble} when the database cannot be used or a migration fails
 */
export async function migrate(url, { folder = inRoot("prisma/migrations") } = {}) {
  await ensureDatabase(url);
  return withConnection(url, async (client) => {
    await client.query("SET lock_timeout = '60s'");
    await client.query("SELECT pg_advisory_lock($1)", [LOCK]);
    await client.query("SET lock_timeout = 0");
    await openBooks(client);
    const books = await readBooks(client);
    const applied = [];
    for (const migration of migrationsIn(folder)) {
      const checksum = books.get(migration.name);
      if (checksum === undefined) {
        await apply(client, migration);
        applied.push(migration.name);
      } else if (checksum !== migration.checksum) {
        say(`Mind: the migration ${migration.name} was changed after it had been applied.`);
      }
    }
    return applied;
  });
}

/** Prepares the tables of the job queue, which keeps its own books in a schema of its own. @param {string} url */
export async function migrateJobs(url) {
  const { runMigrations } = await import("graphile-worker");
  await runMigrations({ connectionString: url, logger: await silentLogger() });
}

async function silentLogger() {
  const { Logger } = await import("graphile-worker");
  return new Logger(() => () => {});
}
