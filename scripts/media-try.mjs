// @ts-check
// `npm run media:try -- [--out DIR] FILES…`: passes files through what an upload passes through, without database or server,
// and prints a line of JSON for each. Each file has a process of its own, so that its peak of memory is its own.
import { fork } from "node:child_process";
import { mkdirSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { inRoot } from "./lib/paths.mjs";

/** @typedef {{ file: string, verdict: "accepted" | "refused", reason: string | null, ms: number, cpuMs: number, peakRssMb: number,
 *   outputs: { path: string, width: number, height: number, bytes: number }[] }} Line */

/** No file takes this long; one that does is refused. */
const LIMIT_MS = 60_000;

/** @param {string} file @param {string} out @returns {Promise<Line>} */
function tryOne(file, out) {
  const started = performance.now();
  const child = fork(inRoot("scripts/media/try-one.mjs"), [path.resolve(file), out], {
    cwd: inRoot("."),
    execArgv: ["--import", "tsx"],
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  const late = setTimeout(() => child.kill("SIGKILL"), LIMIT_MS);
  return new Promise((resolve) => {
    /** @type {Omit<Line, "file"> | undefined} */
    let told;
    child.on("message", (/** @type {Omit<Line, "file">} */ line) => {
      told = line;
    });
    child.on("error", () => undefined);
    child.on("close", (_, signal) => {
      clearTimeout(late);
      const ms = Math.round(performance.now() - started);
      const reason = signal === "SIGKILL" ? "timeout" : "crashed";
      resolve({ file, ...(told ?? { verdict: "refused", reason, ms, cpuMs: 0, peakRssMb: 0, outputs: [] }) });
    });
  });
}

const { values, positionals } = parseArgs({
  options: { out: { type: "string" } },
  allowPositionals: true,
});
if (positionals.length === 0) {
  console.error("npm run media:try -- [--out DIR] FILES…");
  process.exitCode = 2;
}
// `npm run` changes to the project's folder; paths are meant from where one stands.
const here = process.env.INIT_CWD ?? process.cwd();
const out = values.out ? path.resolve(here, values.out) : mkdtempSync(path.join(tmpdir(), "tanghulu-media-"));
mkdirSync(out, { recursive: true });
for (const [at, file] of positionals.entries()) {
  const folder = path.join(out, `${at + 1}-${path.basename(file)}`);
  const line = await tryOne(path.resolve(here, file), folder);
  // as it was named
  console.log(JSON.stringify({ ...line, file }));
}
