import fs from "node:fs";
import path from "node:path";
import { isDiskFull } from "./disk.mjs";
import { birthOf, isAlive, signalGroup, whenProgramsChange } from "./processes.mjs";
import { Trouble } from "./say.mjs";

/** Whether the process that wrote this lock still runs: numbers are used again, births are not. @param {string} file */
export function holderOf(file) {
  try {
    const { pid, birth } = JSON.parse(fs.readFileSync(file, "utf8"));
    return pid !== process.pid && isAlive(pid) && birthOf(pid) === birth ? pid : undefined;
  } catch {
    return undefined;
  }
}

/** @param {number} pid */
const named = (pid) => ({ pid, birth: birthOf(pid) });

/** Ends what a starter that was killed has left at work: two installations at once would spoil each other. @param {string} file */
function endLeftovers(file) {
  try {
    const { programs } = JSON.parse(fs.readFileSync(file, "utf8"));
    for (const { pid, birth } of programs)
      if (isAlive(pid) && birthOf(pid) === birth) signalGroup({ pid }, "SIGKILL");
  } catch {
    // No lock, or only half of one.
  }
}

/** @param {string} folder of data, which must be ours to write in */
function makeFolder(folder) {
  try {
    fs.mkdirSync(folder, { recursive: true });
    fs.accessSync(folder, fs.constants.W_OK);
  } catch (error) {
    if (isDiskFull(error)) throw error;
    const code = error instanceof Error && "code" in error ? error.code : error;
    throw new Trouble(
      `The data folder ${folder} cannot be used (${code}): name one in DATA_DIR that you may write in.`,
    );
  }
}

/** ms to wait for one that is just stopping. */
const PATIENCE = 4000;

/**
 * One starter per data folder: two would share, and then stop, one database.
 * @param {string} folder
 * @returns {Promise<() => void>} gives the lock back
 */
export async function lock(folder) {
  const file = path.join(folder, "lock");
  makeFolder(folder);
  for (const until = performance.now() + PATIENCE; holderOf(file) && performance.now() < until; ) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const holder = holderOf(file);
  if (holder)
    throw new Trouble(`Tanghulu already runs from this folder (process ${holder}): stop that one first.`);
  endLeftovers(file);
  const write = (/** @type {ReturnType<typeof named>[]} */ programs) =>
    fs.writeFileSync(file, JSON.stringify({ ...named(process.pid), programs }));
  write([]);
  whenProgramsChange((running) => {
    if (fs.existsSync(file)) write([...running].map(({ pid = 0 }) => named(pid)));
  });
  return () => fs.rmSync(file, { force: true });
}
