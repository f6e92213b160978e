import { randomBytes } from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { DiskFull, diskFull, isDiskFull } from "../disk.mjs";
import { run } from "../processes.mjs";
import { readOr } from "../stamp.mjs";

/** Where the database's own password lies: it lives and goes with the data. */
const PASSWORD = "tanghulu.password";

/** @param {string} dir */
export function passwordOf(dir) {
  return readOr(path.join(dir, PASSWORD)).trim();
}

/** @param {string} dir */
export function isMade(dir) {
  return fs.existsSync(path.join(dir, "PG_VERSION")) && passwordOf(dir) !== "";
}

/**
 * Makes an empty database cluster. It is made aside and then renamed, so a half-made one is never taken for a whole one.
 * Other accounts of the machine can reach the port, so it asks for a password.
 * @param {string} dir
 * @param {import("./run-as.mjs").Identity} who
 * @param {string} initdb
 * @param {boolean} lasting whether it must survive a crash of the machine
 */
export async function makeCluster(dir, who, initdb, lasting = true) {
  const aside = `${dir}.new`;
  const papers = fs.mkdtempSync(path.join(os.tmpdir(), "tanghulu-"));
  try {
    fs.rmSync(aside, { recursive: true, force: true });
    fs.mkdirSync(aside, { recursive: true, mode: 0o700 });
    const password = randomBytes(24).toString("base64url");
    const paper = path.join(papers, "password");
    fs.writeFileSync(paper, password, { mode: 0o600 });
    give(who, aside, papers, paper);
    await initialize(aside, paper, who, initdb, lasting);
    const kept = path.join(aside, PASSWORD);
    fs.writeFileSync(kept, password, { mode: 0o600 });
    give(who, kept);
    if (fs.existsSync(dir)) fs.rmdirSync(dir);
    fs.renameSync(aside, dir);
  } catch (error) {
    fs.rmSync(aside, { recursive: true, force: true });
    throw error instanceof DiskFull || isDiskFull(error) ? diskFull(dir) : error;
  } finally {
    fs.rmSync(papers, { recursive: true, force: true });
  }
}

/** @param {import("./run-as.mjs").Identity} who @param {...string} places */
function give({ uid, gid }, ...places) {
  if (uid === undefined || gid === undefined) return;
  for (const place of places) fs.chownSync(place, uid, gid);
}

/** @param {string} dir @param {string} paper @param {import("./run-as.mjs").Identity} who @param {string} initdb @param {boolean} lasting */
async function initialize(dir, paper, { uid, gid, command }, initdb, lasting) {
  const args = ["-D", dir, "-U", "postgres", "--auth=scram-sha-256", `--pwfile=${paper}`, "--encoding=UTF8"];
  if (!lasting) args.push("--no-sync");
  // With the C locale the trigrams of Chinese text are empty; the builtin provider needs nothing of the machine.
  args.push("--locale-provider=builtin", "--builtin-locale=C.UTF-8");
  args.push(process.platform === "linux" ? "--locale=C.UTF-8" : "--no-locale");
  const [program, words] = command(initdb, args);
  await run(program, words, {
    uid,
    gid,
    cwd: os.tmpdir(),
    failure: `PostgreSQL could not make a database in ${dir}: see above.`,
  });
}
