import fs from "node:fs";
import path from "node:path";
import { inRoot } from "./paths.mjs";
import { run, runNode } from "./processes.mjs";
import { fingerprint, isStamped, readOr, writeStamp } from "./stamp.mjs";

const STAMP = "node_modules/.tanghulu-stamp";

function wanted() {
  return fingerprint(["package-lock.json"], [process.platform, process.arch]);
}

/** npm's own record of what it put there, or undefined when an installation never finished. */
function installed() {
  const record = readOr(inRoot("node_modules", ".package-lock.json"));
  return record ? JSON.parse(record).packages : undefined;
}

/** Whether what somebody installed by hand is what the lock names; optional packages may be for other machines. */
function satisfiesLock() {
  const present = installed();
  if (!present) return false;
  const { packages } = JSON.parse(fs.readFileSync(inRoot("package-lock.json"), "utf8"));
  return Object.entries(packages).every(
    ([place, { version, optional }]) =>
      place === "" ||
      (optional && !present[place]) ||
      (present[place]?.version === version && fs.existsSync(inRoot(place))),
  );
}

/** Whether packages are there as the lock names them. */
export function isInstalled() {
  if (isStamped(STAMP, wanted())) return true;
  if (!satisfiesLock()) return false;
  writeStamp(STAMP, wanted());
  return true;
}

/**
 * Installs what the lock names. Not with `npm ci`: it refuses a lock written where the packages for other systems could
 * not be seen (https://github.com/npm/cli/issues/4828), and it empties node_modules under whoever uses it.
 */
export async function install() {
  const env = {
    ...process.env,
    // Prisma would download an engine that nothing here needs: any file in its place keeps it from trying.
    PRISMA_SCHEMA_ENGINE_BINARY: process.env.PRISMA_SCHEMA_ENGINE_BINARY ?? process.execPath,
    CHECKPOINT_DISABLE: "1",
  };
  // The build type-checks, so it needs the development packages under NODE_ENV=production too.
  const args = ["install", "--no-save", "--include=dev", "--no-audit", "--no-fund", "--no-progress"];
  const failure = "npm could not install the packages: see above, mend it, then start again.";
  const npm = npmProgram();
  if (npm) await runNode(npm, args, { env, failure });
  else await run("npm", args, { env, failure, shell: process.platform === "win32" });
  writeStamp(STAMP, wanted());
}

/** npm's JavaScript, run by this very Node: the one that called us, or the one beside this Node. */
function npmProgram() {
  const folder = path.dirname(process.execPath);
  const places = [
    process.env.npm_execpath ?? "",
    path.join(folder, "..", "lib", "node_modules", "npm", "bin", "npm-cli.js"),
    path.join(folder, "node_modules", "npm", "bin", "npm-cli.js"),
  ];
  return places.find((place) => path.basename(place) === "npm-cli.js" && fs.existsSync(place));
}
