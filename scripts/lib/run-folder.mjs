import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { holderOf, lock } from "./lock.mjs";
import { dataFolder } from "./paths.mjs";
import { postmasterOf, stopPostmaster } from "./postgres/postmaster.mjs";

/** Clears what runs that were killed have left: their servers and their folders. @param {string} home */
async function sweep(home) {
  for (const name of fs.existsSync(home) ? fs.readdirSync(home) : []) {
    const folder = path.join(home, name);
    const isFresh =
      !fs.existsSync(path.join(folder, "lock")) && Date.now() - fs.statSync(folder).mtimeMs < 60_000;
    if (isFresh || holderOf(path.join(folder, "lock")) || name.endsWith(`-${process.pid}`)) continue;
    const left =
      postmasterOf(path.join(folder, "postgres")) ?? postmasterOf(path.join(folder, "data", "postgres"));
    if (left) await stopPostmaster(left.pid, 1000);
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * A folder for one test run, so that several may go on at once.
 * @param {string} kind
 * @returns {Promise<{ path: string, remove: () => void }>}
 */
export async function runFolder(kind) {
  const home = path.join(dataFolder(), "test-runs");
  await sweep(home);
  const folder = path.join(home, `${kind}-${randomBytes(3).toString("hex")}-${process.pid}`);
  const unlock = lock(folder);
  return {
    path: folder,
    remove: () => {
      unlock();
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}
