import { execFileSync, spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { Trouble } from "../say.mjs";

/**
 * How to run PostgreSQL's programs: as whom, and through which program.
 * @typedef {{ uid?: number, gid?: number, command: (file: string, args: string[]) => [string, string[]] }} Identity
 */

const direct = (/** @type {string} */ file, /** @type {string[]} */ args) =>
  /** @type {[string, string[]]} */ ([file, args]);
/** In a user namespace root is nobody to PostgreSQL, while the files stay root's. */
const inNamespace = (/** @type {string} */ file, /** @type {string[]} */ args) =>
  /** @type {[string, string[]]} */ (["unshare", ["-U", file, ...args]]);

/** @param {string} name @returns {{ uid: number, gid: number } | undefined} */
function account(name) {
  try {
    const [uid, gid] = ["-u", "-g"].map((flag) =>
      Number(execFileSync("id", [flag, name], { stdio: ["ignore", "pipe", "ignore"] })),
    );
    return { uid, gid };
  } catch {
    return undefined;
  }
}

/** @param {{ uid: number, gid: number }} who @param {string} program @param {string} folder */
function canWork(who, program, folder) {
  const options = { ...who, cwd: os.tmpdir(), stdio: /** @type {const} */ ("ignore") };
  return (
    spawnSync(program, ["--version"], options).status === 0 &&
    spawnSync("test", ["-x", folder], options).status === 0
  );
}

/**
 * PostgreSQL refuses to run as root. An existing data folder says whose it is; a new one goes to an ordinary account
 * that can reach the files, else root hides itself in a user namespace.
 * @param {string} dir the data folder, there or not yet
 * @param {string} program any PostgreSQL program, to try with
 * @returns {Identity}
 */
export function identityFor(dir, program) {
  if (process.platform === "win32" || process.getuid?.() !== 0) {
    if (fs.existsSync(dir) && process.platform !== "win32" && fs.statSync(dir).uid !== process.getuid?.()) {
      throw new Trouble(
        `The database in ${dir} belongs to another user: start as that user, or move it away.`,
      );
    }
    return { command: direct };
  }
  if (fs.existsSync(dir) && fs.statSync(dir).uid !== 0) {
    const { uid, gid } = fs.statSync(dir);
    return { uid, gid, command: direct };
  }
  if (!fs.existsSync(dir)) {
    for (const name of ["postgres", "nobody"]) {
      const who = account(name);
      if (who && canWork(who, program, path.dirname(dir))) return { ...who, command: direct };
    }
  }
  if (
    spawnSync("unshare", ["-U", program, "--version"], { cwd: os.tmpdir(), stdio: "ignore" }).status === 0
  ) {
    return { command: inNamespace };
  }
  throw new Trouble(
    "PostgreSQL does not run as root here: start as an ordinary user, or name a server of your own in DATABASE_URL.",
  );
}
