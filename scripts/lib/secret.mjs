import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { readOr } from "./stamp.mjs";

/**
 * A secret that is made once and kept, readable by its owner only.
 * Written beside and renamed, so that a crash never leaves half of one.
 * @param {string} file
 */
export function keptSecret(file) {
  const kept = readOr(file).trim();
  if (kept.length >= 32) return kept;
  const made = randomBytes(32).toString("base64url");
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(`${file}.new`, `${made}\n`, { mode: 0o600 });
  fs.renameSync(`${file}.new`, file);
  return made;
}
