import fs from "node:fs";
import path from "node:path";
import { migrate, migrateJobs } from "../migrate.mjs";
import { dropDatabase } from "../postgres/database.mjs";
import { startPostgres, databaseUrl as urlOf } from "../postgres/embedded.mjs";
import { step } from "../say.mjs";
import { keptSecret } from "../secret.mjs";
import { closeAtTheEnd } from "../stop.mjs";
import { isUninhabited, markSeeding, seed, seedWasCutOff, unmarkSeeding } from "./demo.mjs";
import { passOn } from "./settings.mjs";

const DATABASE = "tanghulu";

/** @param {import("./settings.mjs").Settings} settings @returns {Promise<string>} the address of the embedded database */
async function startEmbedded({ data }) {
  const server = await step("Starting PostgreSQL", () => startPostgres({ dir: path.join(data, "postgres") }));
  closeAtTheEnd("PostgreSQL", server.stop, server.kill);
  if (seedWasCutOff(data)) {
    // Nobody was served yet while it was filled, so all that is in it is half a demo.
    await step("Clearing a demo that was cut off", () => dropDatabase(server.url, DATABASE));
    if (!process.env.MEDIA_DIR) fs.rmSync(path.join(data, "media"), { recursive: true, force: true });
    unmarkSeeding(data);
  }
  return urlOf(server.url, DATABASE);
}

/**
 * Makes the database ready and tells the application of it: started, up to date, and filled with the demo when it is
 * empty and that is wanted.
 * @param {import("./settings.mjs").Settings} settings
 */
export async function prepareDatabase(settings) {
  const { data, databaseUrl } = settings;
  const url = databaseUrl ?? (await startEmbedded(settings));
  passOn(settings, url, process.env.AUTH_SECRET || keptSecret(path.join(data, "secret")));
  await step("Applying migrations", async () => {
    await migrate(url);
    await migrateJobs(url);
  });
  if (!settings.seed || !(await isUninhabited(url))) return;
  if (!databaseUrl) markSeeding(data);
  await step("Filling the empty database with the demo", seed);
  if (!databaseUrl) unmarkSeeding(data);
}
