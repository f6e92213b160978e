import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { diskFull, isDiskFull } from "../disk.mjs";
import { freePort } from "../ports.mjs";
import { Trouble } from "../say.mjs";
import { readOr } from "../stamp.mjs";
import { postgresPrograms } from "./binaries.mjs";
import { isMade, makeCluster, passwordOf } from "./cluster.mjs";
import { dropStalePid, postmasterOf, stopPostmaster } from "./postmaster.mjs";
import { identityFor } from "./run-as.mjs";

/**
 * A running server. `url` opens its `postgres` database; {@link databaseUrl} names others.
 * @typedef {{ url: string, pid: number, adopted: boolean, stop: () => Promise<void>, discard: () => Promise<void>, kill: () => void }} Server
 *   stop tidies up, discard (for data nobody wants) does not, kill is discard without waiting
 */

const LOG_LIMIT = 5 * 1024 * 1024;
/** ms. A server that was killed replays its log first, which takes as long as the disk does. */
const PATIENCE = 120_000;

const pause = (/** @type {number} */ ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** The same server, another database. @param {string} url @param {string} database */
export function databaseUrl(url, database) {
  const other = new URL(url);
  other.pathname = `/${encodeURIComponent(database)}`;
  return other.href;
}

/**
 * Starts the embedded PostgreSQL on a free loopback port, making its data folder first if need be. One that an app
 * killed by force left running is adopted. It outlives our process group on purpose: Ctrl-C must not stop it before
 * those who still write.
 * @param {{ dir: string, settings?: Record<string, string> }} where settings are PostgreSQL's own
 * @returns {Promise<Server>}
 * @throws {Trouble} when the disk is full, or the data belong to somebody else
 */
export async function startPostgres({ dir, settings = {} }) {
  const place = path.resolve(dir);
  fs.mkdirSync(path.dirname(place), { recursive: true });
  const left = await adopt(place);
  if (left) return left;
  const programs = postgresPrograms();
  if (!isMade(place)) {
    if (fs.existsSync(place) && fs.readdirSync(place).length > 0) {
      throw new Trouble(`${place} is not a database this program made: move it away, then start again.`);
    }
    if (fs.existsSync(place)) fs.rmdirSync(place);
    await makeCluster(place, identityFor(place, programs.initdb), programs.initdb, settings.fsync !== "off");
  }
  const who = identityFor(place, programs.postgres);
  const logged = readOr(`${place}.log`).length;
  const newLog = () => readOr(`${place}.log`).slice(logged).slice(-4000);
  for (let attempt = 1; attempt <= 20; attempt++) {
    dropStalePid(place);
    const server = await tryStarting(place, who, programs.postgres, settings);
    if (server) return server;
    if (isDiskFull(newLog())) throw diskFull(place);
    // Another took the port, or children of a killed server are still leaving: both pass.
    await pause(300);
  }
  throw new Trouble(`PostgreSQL does not start; its log is ${place}.log.`, { output: newLog() });
}

/** @param {string} dir @param {number} port */
function urlOf(dir, port) {
  return `postgresql://postgres:${passwordOf(dir)}@127.0.0.1:${port}/postgres`;
}

/** The address of a database of the server that runs in a folder now. @param {string} dir @param {string} database */
export function runningUrl(dir, database) {
  const { port = Number.NaN } = postmasterOf(dir) ?? {};
  return databaseUrl(urlOf(dir, port), database);
}

/** @param {string} dir @param {{ pid: number, port: number }} postmaster @param {boolean} adopted @returns {Server} */
function serverOf(dir, { pid, port }, adopted) {
  return {
    url: urlOf(dir, port),
    pid,
    adopted,
    stop: () => stopPostmaster(pid),
    discard: () => stopPostmaster(pid, 0),
    kill: () => {
      try {
        process.kill(pid, "SIGQUIT");
      } catch {
        // Gone already.
      }
    },
  };
}

/** A server somebody left running in this folder, once it answers; one that is on its way out is waited for. @param {string} dir */
async function adopt(dir) {
  for (const until = performance.now() + PATIENCE; performance.now() < until; await pause(100)) {
    const running = postmasterOf(dir);
    if (!running) return undefined;
    const state = running.port ? await ask(urlOf(dir, running.port), dir) : "starting";
    if (state === "ours") return serverOf(dir, running, true);
    if (state === "another") return undefined;
  }
  throw new Trouble(
    `A PostgreSQL that was left running in ${dir} does not answer: end it, then start again.`,
  );
}

/** @param {string} url @param {string} dir @returns {Promise<"ours" | "another" | "starting">} who answers at that address */
async function ask(url, dir) {
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3000 });
  client.on("error", () => {});
  try {
    await client.connect();
    const { rows } = await client.query("SELECT current_setting('data_directory') AS dir");
    return fs.realpathSync(rows[0].dir) === fs.realpathSync(dir) ? "ours" : "another";
  } catch (error) {
    return error.code === "28P01" || error.code === "28000" ? "another" : "starting";
  } finally {
    await client.end().catch(() => {});
  }
}

/** @param {string} dir @returns {number} a descriptor of its log, begun anew when it has grown large */
function openLog(dir) {
  const file = `${dir}.log`;
  const isLarge = fs.existsSync(file) && fs.statSync(file).size > LOG_LIMIT;
  return fs.openSync(file, isLarge ? "w" : "a");
}

/**
 * @param {string} dir
 * @param {import("./run-as.mjs").Identity} who
 * @param {string} postgres
 * @param {Record<string, string>} settings
 * @returns {Promise<Server | undefined>} undefined when it ended before it answered
 */
async function tryStarting(dir, { uid, gid, command }, postgres, settings) {
  const port = await freePort();
  const options = { listen_addresses: "127.0.0.1", unix_socket_directories: "", ...settings };
  const args = [
    "-D",
    dir,
    "-p",
    String(port),
    ...Object.entries(options).flatMap(([name, value]) => ["-c", `${name}=${value}`]),
  ];
  const log = openLog(dir);
  const child = spawn(...command(postgres, args), {
    uid,
    gid,
    stdio: ["ignore", log, log],
    detached: true,
    cwd: os.tmpdir(),
  });
  fs.closeSync(log);
  let ended = false;
  child.once("error", () => (ended = true));
  child.once("exit", () => (ended = true));
  child.unref();
  for (const until = performance.now() + PATIENCE; performance.now() < until && !ended; await pause(30)) {
    if ((await ask(urlOf(dir, port), dir)) === "ours")
      return serverOf(dir, { pid: child.pid ?? 0, port }, false);
  }
  if (child.pid && !ended) await stopPostmaster(child.pid);
  return undefined;
}
