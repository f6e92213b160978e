import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { inRoot } from "./paths.mjs";
import { ensureDatabase } from "./postgres/database.mjs";
import { databaseUrl, startPostgres } from "./postgres/embedded.mjs";
import { runNode } from "./processes.mjs";
import { closeAtTheEnd } from "./stop.mjs";

/** Prisma's own download, or the engine a stand-in names; comparing needs one, and a machine may have none. */
function schemaEngine() {
  if (process.env.PRISMA_SCHEMA_ENGINE_BINARY) return process.env.PRISMA_SCHEMA_ENGINE_BINARY;
  const engines = inRoot("node_modules/@prisma/engines");
  const name = fs.readdirSync(engines).find((file) => file.startsWith("schema-engine-"));
  return name && path.join(engines, name);
}

/**
 * Compares what the migrations make with what the schema says, on a throw-away database.
 * @returns {Promise<string>} what was found, or why nothing was looked for
 * @throws {import("./say.mjs").Trouble} when they differ
 */
export async function drift() {
  const engine = schemaEngine();
  if (!engine) return "Drift of the schema was not checked: Prisma's schema engine is not on this machine.";
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "tanghulu-drift-"));
  fs.chmodSync(folder, 0o755);
  closeAtTheEnd("the drift check's folder", () => fs.rmSync(folder, { recursive: true, force: true }));
  const server = await startPostgres({ dir: path.join(folder, "postgres"), settings: { fsync: "off" } });
  closeAtTheEnd("the drift check's PostgreSQL", server.discard, server.kill);
  const url = databaseUrl(server.url, "drift");
  const shadow = databaseUrl(server.url, "shadow");
  await ensureDatabase(url);
  await ensureDatabase(shadow);
  const env = {
    ...process.env,
    PRISMA_SCHEMA_ENGINE_BINARY: engine,
    CHECKPOINT_DISABLE: "1",
    DATABASE_URL: url,
  };
  const args = [
    "migrate",
    "diff",
    "--from-migrations",
    "prisma/migrations",
    "--to-schema",
    "prisma",
    "--exit-code",
  ];
  await runNode(inRoot("node_modules/prisma/build/index.js"), args, {
    env: { ...env, SHADOW_DATABASE_URL: shadow },
    failure: "The migrations do not make what the schema says: see above, then write a migration.",
  });
  return "The migrations make what the schema says.";
}
