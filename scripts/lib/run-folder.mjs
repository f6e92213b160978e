import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { holderOf, lock } from "./lock.mjs";
import { dataFolder } from "./paths.mjs";
import { postmasterOf, stopPostmaster } from "./postgres/postmaster.mjs";

/** ms in which a folder may stand without its lock, being made. */
const MAKING = 60_000;

const home = () => path.join(dataFolder(), "test-runs");

/** @param {string} folder */
function isInUse(folder) {
  const file = path.join(folder, "lock");
  if (!fs.existsSync(file)) return Date.now() - fs.statSync(folder).mtimeMs < MAKING;
  return folder.endsWith(`-${process.pid}`) || holderOf(file) !== undefined;
}

/** Ends what a run that was killed has left running, and clears its folder. @param {string} folder */
async function clear(folder) {
  const site = holderOf(path.join(folder, "data", "lock"));
  if (site) process.kill(site, "SIGKILL");
  for (const dir of ["postgres", "data/postgres"]) {
    const left = postmasterOf(path.join(folder, dir));
    if (left) await stopPostmaster(left.pid, 1000);
  }
  fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** Clears what runs that were killed have left: their servers and their folders. */
export async function sweepRuns() {
  for (const name of fs.existsSync(home()) ? fs.readdirSync(home()) : []) {
    const folder = path.join(home(), name);
    if (fs.existsSync(folder) && !isInUse(folder)) await clear(folder);
  }
}

/**
 * A folder for one test run, so that several may go on at once.
 * @param {string} kind
 * @returns {Promise<{ path: string, remove: () => void }>}
 */
export async function runFolder(kind) {
  await sweepRuns();
  const folder = path.join(home(), `${kind}-${randomBytes(3).toString("hex")}-${process.pid}`);
  const unlock = await lock(folder);
  return {
    path: folder,
    remove: () => {
      unlock();
      fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
