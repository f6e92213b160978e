import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { inRoot, root } from "./paths.mjs";

/** @param {string} file @returns {string} its text, or "" when there is none */
export function readOr(file) {
  try {
    return fs.readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

/** Every file under a folder, as sorted paths from it. @param {string} folder @param {(relative: string, isFolder: boolean) => boolean} wanted */
export function filesUnder(folder, wanted, prefix = "") {
  /** @type {string[]} */
  const found = [];
  for (const entry of fs.readdirSync(path.join(folder, prefix), { withFileTypes: true })) {
    const relative = prefix ? `${prefix}/${entry.name}` : entry.name;
    if (!wanted(relative, entry.isDirectory())) continue;
    if (entry.isDirectory()) found.push(...filesUnder(folder, wanted, relative));
    else if (entry.isFile()) found.push(relative);
  }
  return found.sort();
}

/** One fingerprint of files, by name and content: a fresh clone and an old checkout agree. @param {string[]} files from the root @param {string[]} [also] */
export function fingerprint(files, also = []) {
  const hash = createHash("sha256");
  for (const word of also) hash.update(`${word}\0`);
  for (const file of files)
    hash
      .update(`${file}\0`)
      .update(fs.readFileSync(path.join(root, file)))
      .update("\0");
  return hash.digest("hex");
}

/** A stamp names what a result was made from; it is written last, so an interrupted making leaves none. */
export function isStamped(file, value) {
  return readOr(inRoot(file)).trim() === value;
}

export function writeStamp(file, value) {
  fs.mkdirSync(path.dirname(inRoot(file)), { recursive: true });
  fs.writeFileSync(inRoot(file), `${value}\n`);
}

export function dropStamp(file) {
  fs.rmSync(inRoot(file), { force: true });
}
