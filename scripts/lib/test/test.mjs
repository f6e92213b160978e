import { build, isBuilt } from "../build.mjs";
import { drift } from "../drift.mjs";
import { generate, isGenerated } from "../generate.mjs";
import { install, isInstalled } from "../install.mjs";
import { inRoot } from "../paths.mjs";
import { runNode } from "../processes.mjs";
import { runFolder, sweepRuns } from "../run-folder.mjs";
import { complain, say, step } from "../say.mjs";
import { closeAfter, closeAtTheEnd, isStopping, stop, stopOnSignals } from "../stop.mjs";
import { runPlaywright } from "./playwright.mjs";
import { attempt, close, notTried } from "./tally.mjs";
import { runVitest } from "./vitest.mjs";

const MODES = ["check", "unit", "e2e", "long"];

/** @param {string[]} words @returns {{ mode: string, args: string[] }} files alone say which tests they are */
function read(words) {
  const [first = "", ...rest] = words;
  if (MODES.includes(first)) return { mode: first, args: rest };
  if (words.length === 0) return { mode: "all", args: [] };
  return { mode: words.some((word) => word.includes("e2e")) ? "e2e" : "unit", args: words };
}

/** @param {string} program below node_modules @param {string[]} args @param {string} failure */
const tool = (program, args, failure) => runNode(inRoot("node_modules", program), args, { failure });

/** Reading tools, each on one core: side by side. @param {string} folder */
async function check(folder) {
  const style = () =>
    tool(
      "@biomejs/biome/bin/biome",
      ["check", "--error-on-warnings", "."],
      "Biome has objections: see above; `npm run format` mends most.",
    );
  const deadCode = () => tool("knip/bin/knip.js", ["--no-progress"], "Something is used nowhere: see above.");
  const types = async () => {
    await tool(
      "next/dist/bin/next",
      ["typegen"],
      "Next.js could not write the types of the routes: see above.",
    );
    await tool("typescript/bin/tsc", ["--noEmit"], "The types do not fit: see above.");
  };
  await Promise.all([
    attempt("Types", types),
    attempt("Format and lint", style).then(() => attempt("Dead code", deadCode)),
  ]);
  await Promise.all([
    attempt("Schema and migrations agree", async () => say(await drift())),
    attempt("Architecture", () => runVitest("architecture", folder, [])),
  ]);
}

/** @param {string} folder @param {string[]} args */
async function endToEnd(folder, args) {
  const isMade = isBuilt() || (await attempt("Production build", build));
  if (isMade) await attempt("End to end", () => runPlaywright(folder, args));
  else await notTried("End to end", "there is no build to try");
}

/** @param {string} mode @param {string[]} args */
async function work(mode, args) {
  if (!isInstalled()) await step("Installing packages", install);
  if (!isGenerated()) await step("Generating the database client", generate);
  const folder = await runFolder("run");
  closeAtTheEnd("the run's folder", folder.remove);
  const is = (/** @type {string} */ part) => mode === part || mode === "all";
  if (is("check")) await check(folder.path);
  if (is("unit")) await attempt("Unit and integration", () => runVitest("product", folder.path, args));
  if (is("e2e")) await endToEnd(folder.path, args);
  if (mode === "long") await attempt("Long runs", () => runVitest("long", folder.path, args));
}

/**
 * Runs the tests of one mode, or all but the long ones, and ends the process.
 * @param {string[]} words of the command line: a mode, then what is passed on
 */
export async function test(words) {
  const { mode, args } = read(words);
  stopOnSignals((signal) => (signal === "SIGINT" ? 130 : 143));
  // A runner that was stopped may have left its server.
  closeAtTheEnd("what is left of test runs", sweepRuns);
  try {
    await closeAfter(work(mode, args));
    await stop();
    process.exit(close());
  } catch (error) {
    if (isStopping()) return;
    await stop();
    complain(error);
    process.exit(1);
  }
}
