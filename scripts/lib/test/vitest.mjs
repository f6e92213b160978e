import fs from "node:fs";
import path from "node:path";
import { inRoot } from "../paths.mjs";
import { runNode } from "../processes.mjs";
import { readOr } from "../stamp.mjs";
import { count } from "./tally.mjs";

/**
 * Runs one project of vitest.config.ts and counts its tests.
 * @param {string} project
 * @param {string} folder for its report
 * @param {string[]} args passed on to vitest
 */
export async function runVitest(project, folder, args) {
  const report = path.join(folder, `${project}.json`);
  fs.rmSync(report, { force: true });
  const own = ["run", "--project", project, "--passWithNoTests", "--reporter=default", "--reporter=json"];
  let failure;
  await runNode(inRoot("node_modules/vitest/vitest.mjs"), [...own, `--outputFile.json=${report}`, ...args], {
    aloud: true,
    failure: `Some tests of ${project} failed: see above.`,
    env: { ...process.env, NODE_ENV: "test" },
  }).catch((error) => {
    failure = error;
  });
  const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0 } = JSON.parse(readOr(report) || "{}");
  count({ passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests });
  // A file that cannot be read, or a set-up that fails, is not among the tests.
  if (failure && numFailedTests === 0) throw failure;
  return numFailedTests;
}
