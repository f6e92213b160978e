import fs from "node:fs";
import { inRoot } from "./paths.mjs";
import { runNode } from "./processes.mjs";
import { filesUnder, fingerprint, isStamped, readOr, writeStamp } from "./stamp.mjs";

const STAMP = "lib/generated/.prisma-stamp";

/** @returns {string[]} the files of the database schema, from the root */
function schemaFiles() {
  const models = filesUnder(inRoot("prisma"), (name, isFolder) => isFolder || name.endsWith(".prisma"));
  return models.map((file) => `prisma/${file}`);
}

function wanted() {
  const { version } = JSON.parse(readOr(inRoot("node_modules/prisma/package.json")) || "{}");
  return fingerprint([...schemaFiles(), "prisma.config.ts"], [version ?? ""]);
}

export function isGenerated() {
  return fs.existsSync(inRoot("lib/generated/prisma")) && isStamped(STAMP, wanted());
}

/** Writes the typed database client. It needs no engine, and by naming any file as one Prisma downloads none. */
export async function generate() {
  const env = {
    ...process.env,
    PRISMA_SCHEMA_ENGINE_BINARY: process.env.PRISMA_SCHEMA_ENGINE_BINARY ?? process.execPath,
    CHECKPOINT_DISABLE: "1",
    PRISMA_HIDE_UPDATE_MESSAGE: "1",
  };
  const failure = "Prisma could not generate the database client: see above.";
  await runNode(inRoot("node_modules/prisma/build/index.js"), ["generate"], { env, failure });
  writeStamp(STAMP, wanted());
}
