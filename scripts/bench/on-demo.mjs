// @ts-check
import path from "node:path";
import { build, isBuilt } from "../lib/build.mjs";
import { generate, isGenerated } from "../lib/generate.mjs";
import { runningUrl } from "../lib/postgres/embedded.mjs";
import { endAll } from "../lib/processes.mjs";
import { runFolder } from "../lib/run-folder.mjs";
import { complain, step } from "../lib/say.mjs";
import { buildPlain } from "./plain-pages.mjs";
import { startServer } from "./servers.mjs";

/** @typedef {{ origin: string, pid: number }} Server */
/** @typedef {{ site: Server, plain: Server, databaseUrl: string }} Demo */

/** @param {string} data @returns {Promise<Demo>} */
async function open(data) {
  if (!isGenerated()) await step("Generating the database client", generate);
  if (!isBuilt()) await step("Building", build);
  await step("Building the plain application", buildPlain);
  const site = await step("Starting the site on a fresh demo", () =>
    startServer(["scripts/start.mjs"], { DATA_DIR: data, SEED_DEMO: "1", LIMITS: "off" }, "/api/health"),
  );
  const databaseUrl = runningUrl(path.join(data, "postgres"), "tanghulu");
  const plain = await startServer(["tests/bench/plain-server.mjs"], { DATABASE_URL: "" }, "/en/0");
  return { site, plain, databaseUrl };
}

/**
 * Measures the site on a demo of its own, beside a bare Next application; whatever happens, nothing of either is left.
 * @param {(demo: Demo) => Promise<void>} bench
 */
export async function onDemo(bench) {
  const folder = await runFolder("bench");
  try {
    await bench(await open(path.join(folder.path, "data")));
  } catch (error) {
    complain(error);
    process.exitCode = 1;
  } finally {
    await endAll(15_000);
    await folder.remove();
  }
}
