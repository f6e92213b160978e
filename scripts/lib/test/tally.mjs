import { complain, seconds, Trouble } from "../say.mjs";

/** What has been tried so far, and how it went. */
const counts = { passed: 0, failed: 0, skipped: 0 };
/** @type {string[]} */
const failures = [];

/** @param {{ passed?: number, failed?: number, skipped?: number }} more */
export function count({ passed = 0, failed = 0, skipped = 0 }) {
  counts.passed += passed;
  counts.failed += failed;
  counts.skipped += skipped;
}

/**
 * Runs one step and says how it went and how long it took; a failure is counted and the next step has its turn. Steps may run
 * side by side.
 * @param {string} name
 * @param {() => Promise<unknown>} work answers how many tests failed when it has counted them itself; otherwise the step counts as one
 * @returns {Promise<boolean>} whether it succeeded
 */
export async function attempt(name, work) {
  const started = performance.now();
  process.stdout.write(`\n▶ ${name}\n`);
  const close = (/** @type {boolean} */ isGood) => {
    if (!isGood) failures.push(name);
    process.stdout.write(`${isGood ? "✓" : "✗"} ${name} · ${seconds(performance.now() - started)}\n`);
    return isGood;
  };
  try {
    const failed = await work();
    if (typeof failed === "number") return close(failed === 0);
    count({ passed: 1 });
    return close(true);
  } catch (error) {
    complain(error);
    count({ failed: 1 });
    return close(false);
  }
}

/** The last lines: what failed, what was skipped, and the totals, alone on theirs. @returns {number} the exit code */
export function close() {
  process.stdout.write("\n");
  if (failures.length > 0) process.stdout.write(`Failed: ${failures.join(", ")}.\n`);
  if (counts.skipped > 0) process.stdout.write(`Skipped: ${counts.skipped}.\n`);
  process.stdout.write(`${counts.passed} passed, ${counts.failed} failed\n`);
  return counts.failed > 0 || counts.passed === 0 ? 1 : 0;
}

/** @param {string} name */
export function notTried(name, why) {
  return attempt(name, () => Promise.reject(new Trouble(`Not tried: ${why}.`)));
}
