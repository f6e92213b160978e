import { execFileSync, spawn } from "node:child_process";
import fs from "node:fs";
import { diskFull, isDiskFull } from "./disk.mjs";
import { root } from "./paths.mjs";
import { Trouble } from "./say.mjs";
import { readOr } from "./stamp.mjs";

/** Programs of ours that still run; each leads a process group, so that Ctrl-C reaches it through us alone. */
const running = new Set();

/** Told of every program that begins or ends. @type {(running: Set<import("node:child_process").ChildProcess>) => void} */
let onChange = () => {};

/** @param {typeof onChange} listener */
export function whenProgramsChange(listener) {
  onChange = listener;
}

const TAIL = 16_000;
/** Set once we are leaving: whatever is still at work then starts nothing more. */
let leaving = false;

/** @param {number} pid */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    // A program that ended and that nobody has asked about yet (an orphan, under a lazy init) still has a number.
    return process.platform !== "linux" || !/\) [ZX] /.test(readOr(`/proc/${pid}/stat`));
  } catch (error) {
    return error.code === "EPERM";
  }
}

/** @param {number} pid @returns {number} the process that started it, 0 when that cannot be known */
export function parentOf(pid) {
  try {
    const args = ["-o", "ppid=", "-p", String(pid)];
    if (process.platform === "win32") return 0;
    if (process.platform === "linux")
      return Number(/\) \w (\d+)/.exec(readOr(`/proc/${pid}/stat`))?.[1] ?? 0);
    return Number(execFileSync("ps", args, { encoding: "utf8" }));
  } catch {
    return 0;
  }
}

/** When that process began, as the system tells it: with the number it names one process for good. @param {number} pid */
export function birthOf(pid) {
  try {
    if (process.platform === "linux") {
      const stat = fs.readFileSync(`/proc/${pid}/stat`, "utf8");
      const boot = fs.readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
      return `${boot} ${stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19]}`;
    }
    if (process.platform === "win32") return "";
    return execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }).trim();
  } catch {
    return "";
  }
}

/** @param {{ pid?: number }} child the leader of a group @param {NodeJS.Signals} signal */
export function signalGroup(child, signal) {
  if (!child.pid) return;
  try {
    if (process.platform === "win32")
      execFileSync("taskkill", ["/pid", String(child.pid), "/t", "/f"], { stdio: "ignore" });
    else process.kill(-child.pid, signal);
  } catch {
    // Gone already.
  }
}

/**
 * Starts a program in a group of its own that dies with us.
 * @param {string} file
 * @param {string[]} args
 * @param {import("node:child_process").SpawnOptions} [options]
 */
export function launch(file, args, options = {}) {
  if (leaving) throw new Trouble("Stopped.");
  const child = spawn(file, args, { cwd: root, detached: process.platform !== "win32", ...options });
  running.add(child);
  const forget = () => {
    running.delete(child);
    onChange(running);
  };
  child.once("exit", forget);
  child.once("error", forget);
  onChange(running);
  return child;
}

process.once("exit", () => {
  for (const child of running) signalGroup(child, "SIGKILL");
});

/** Ends what {@link launch} started, politely, then not, and lets nothing more be started. @param {number} [patience] ms */
export async function endAll(patience = 4000) {
  leaving = true;
  const ends = [...running].map((child) => end(child, patience));
  await Promise.all(ends);
}

/** @param {import("node:child_process").ChildProcess} child @param {number} patience ms */
export function end(child, patience) {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const force = setTimeout(() => signalGroup(child, "SIGKILL"), patience);
    child.once("exit", () => {
      clearTimeout(force);
      resolve(undefined);
    });
    signalGroup(child, "SIGTERM");
  });
}

/**
 * Runs a program to its end, quietly: what it printed is kept and shown only if it fails.
 * @param {string} file
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, aloud?: boolean, failure: string, shell?: boolean, cwd?: string, uid?: number, gid?: number }} how
 *   `failure` is the sentence for when it fails; `aloud` lets it speak for itself
 * @returns {Promise<string>} the end of what it printed ("" when aloud)
 */
export function run(
  file,
  args,
  { env = process.env, aloud = false, failure, shell = false, cwd = root, uid, gid },
) {
  return new Promise((resolve, reject) => {
    const child = launch(file, args, {
      env,
      shell,
      cwd,
      uid,
      gid,
      stdio: aloud ? ["ignore", "inherit", "inherit"] : ["ignore", "pipe", "pipe"],
    });
    let tail = "";
    const keep = (/** @type {Buffer} */ chunk) => {
      tail = (tail + chunk).slice(-TAIL);
    };
    child.stdout?.on("data", keep);
    child.stderr?.on("data", keep);
    child.once("error", (error) => reject(new Trouble(`${failure} (${error.message})`)));
    child.once("close", (code) => {
      if (code === 0) resolve(tail);
      else if (isDiskFull(tail)) reject(diskFull(cwd));
      else reject(new Trouble(failure, { output: tail }));
    });
  });
}

/** Runs a JavaScript program of a package with this very Node. @param {string} script @param {string[]} args @param {Parameters<typeof run>[2]} how */
export function runNode(script, args, how) {
  return run(process.execPath, [script, ...args], how);
}
