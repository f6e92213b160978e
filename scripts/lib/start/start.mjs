import { build, isBuilt } from "../build.mjs";
import { diskFull, isDiskFull, requireRoom } from "../disk.mjs";
import { generate, isGenerated } from "../generate.mjs";
import { install, isInstalled } from "../install.mjs";
import { lock } from "../lock.mjs";
import { root } from "../paths.mjs";
import { portTrouble, requireFreePort } from "../ports.mjs";
import { isMade } from "../postgres/cluster.mjs";
import { ensureDatabase } from "../postgres/database.mjs";
import { complain, say, step } from "../say.mjs";
import { closeAfter, closeAtTheEnd, isStopping, stop, stopOnSignals } from "../stop.mjs";
import { prepareDatabase } from "./database.mjs";
import { demoSignIns } from "./demo.mjs";
import { readSettings, readSettingsFile, requireReachable } from "./settings.mjs";

/** MB that each part of the work is known to take, with some to spare. */
const ROOM = { packages: 1500, build: 300, database: 400, running: 64 };

/** Whatever would end in a refusal is asked first, while nothing is begun. @param {import("./settings.mjs").Settings} settings */
async function checkFirst({ port, host, data, databaseUrl, dev }) {
  closeAtTheEnd("the lock", await lock(data));
  await requireFreePort(port, host);
  if (databaseUrl) await requireReachable(databaseUrl);
  requireRoom(root, isInstalled() ? (dev || isBuilt() ? 0 : ROOM.build) : ROOM.packages + ROOM.build);
  requireRoom(data, databaseUrl || isMade(`${data}/postgres`) ? ROOM.running : ROOM.database);
}

/** Everything up to the point where requests can be answered. @param {import("./settings.mjs").Settings} settings */
async function prepare(settings) {
  if (!isInstalled()) await step("Installing packages", install);
  if (settings.databaseUrl) await ensureDatabase(settings.databaseUrl);
  if (!isGenerated()) await step("Generating the database client", generate);
  // The build reads no database, so the two need not wait for each other.
  const building = settings.dev || isBuilt() ? Promise.resolve() : step("Building for production", build);
  await Promise.all([prepareDatabase(settings), building]);
}

/** @param {import("./settings.mjs").Settings} settings */
async function open(settings) {
  const { port, host, dev, data } = settings;
  const { serve } = await import("../../serve.mjs");
  const site = await step("Starting the server", () => serve({ dev, port, host })).catch((error) => {
    throw portTrouble(error, port, host);
  });
  closeAtTheEnd("the server", () => site.close());
  const people = demoSignIns(data);
  if (people.length > 0) say(["Demo sign-ins:", ...people].join("\n"));
  const shown = ["127.0.0.1", "0.0.0.0", "::", "::1"].includes(host) ? "localhost" : host;
  say(`Tanghulu is at http://${shown}:${port} · Ctrl-C stops it`);
}

/**
 * Brings the instance up, or ends the process with one sentence and everything stopped.
 * @param {{ dev: boolean }} how
 */
export async function start({ dev }) {
  let isServing = false;
  stopOnSignals((signal) => (isServing ? 0 : signal === "SIGINT" ? 130 : 143));
  try {
    readSettingsFile();
    const settings = readSettings(dev);
    await checkFirst(settings);
    await closeAfter(prepare(settings));
    if (isStopping()) return;
    await open(settings);
    isServing = true;
  } catch (error) {
    if (isStopping()) return;
    const reason = isDiskFull(error) ? diskFull(root) : error;
    await stop();
    complain(reason);
    process.exit(1);
  }
}
