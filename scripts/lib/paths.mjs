import path from "node:path";
import { fileURLToPath } from "node:url";

/** The checkout, whatever folder the command was typed in. */
export const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/[\\/]$/, "");

/** @param {...string} parts */
export function inRoot(...parts) {
  return path.join(root, ...parts);
}

/** Everything the instance owns (database, media, secret): DATA_DIR, or `.data/` in the checkout. */
export function dataFolder() {
  return path.resolve(root, process.env.DATA_DIR || ".data");
}
