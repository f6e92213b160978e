// @ts-check
import fs from "node:fs";
import path from "node:path";
import { root } from "../lib/paths.mjs";

/**
 * Tells Next the settings the build was made with, as its own stand-alone server does. Otherwise it compiles next.config.ts when it
 * starts, and the compiler stays in memory for ever.
 * @param {string} [dir] another Next application than this one
 */
export function settleAsBuilt(dir = root) {
  const built = path.resolve(dir, process.env.NEXT_DIST_DIR ?? ".next");
  const { config } = JSON.parse(fs.readFileSync(path.join(built, "required-server-files.json"), "utf8"));
  // Written relative to the build, and looked up from wherever the application is.
  if (config.cacheHandler) config.cacheHandler = path.resolve(built, config.cacheHandler);
  process.env.__NEXT_PRIVATE_STANDALONE_CONFIG = JSON.stringify(config);
}
