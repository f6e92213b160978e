import fs from "node:fs";
import path from "node:path";
import { isAlive } from "../processes.mjs";
import { readOr } from "../stamp.mjs";

/**
 * The server that wrote the pid file of a data folder, if it still runs.
 * @param {string} dir
 * @returns {{ pid: number, port: number } | undefined} port is NaN while it starts
 */
export function postmasterOf(dir) {
  const [pid, , , port] = readOr(path.join(dir, "postmaster.pid")).split("\n").map(Number);
  if (!pid || !isAlive(pid) || !isPostgres(pid)) return undefined;
  return { pid, port: port || Number.NaN };
}

/** A number may belong to something else by now, above all in a container, where numbers are few. @param {number} pid */
function isPostgres(pid) {
  if (process.platform !== "linux") return true;
  return readOr(`/proc/${pid}/cmdline`).includes("postgres");
}

/** PostgreSQL itself believes any living number in its pid file; one that is not a server's is removed. @param {string} dir */
export function dropStalePid(dir) {
  if (!postmasterOf(dir)) fs.rmSync(path.join(dir, "postmaster.pid"), { force: true });
}

/**
 * Stops a server: clients are cut off, what they committed is kept. Past `patience` ms it is stopped without tidying up,
 * which costs a recovery at the next start and no data.
 * @param {number} pid
 */
export async function stopPostmaster(pid, patience = 5000) {
  const rungs = /** @type {const} */ ([
    ["SIGINT", patience],
    ["SIGQUIT", 2000],
    ["SIGKILL", 2000],
  ]).filter(([, wait]) => wait > 0);
  for (const [signal, wait] of rungs) {
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    for (const until = performance.now() + wait; performance.now() < until; ) {
      if (!isAlive(pid)) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}
