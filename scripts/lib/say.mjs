/** What a person is told: one line when a step begins, one with its time when it is over. */

const began = performance.now();

/** A reason to stop that is the reader's to mend: shown as its one sentence, never with a stack. */
export class Trouble extends Error {
  /**
   * @param {string} sentence what is wrong and what to do about it
   * @param {{ output?: string }} [more] the last words of the program that failed, shown above the sentence
   */
  constructor(sentence, { output = "" } = {}) {
    super(sentence);
    this.name = "Trouble";
    this.output = output;
  }
}

/** @param {number} ms */
export function seconds(ms) {
  return `${(ms / 1000).toFixed(1)} s`;
}

/** @param {string} line */
export function say(line) {
  process.stdout.write(`[${seconds(performance.now() - began).padStart(7)}] ${line}\n`);
}

/**
 * Runs one step aloud.
 * @template T
 * @param {string} what in the words of somebody at work: "Installing packages"
 * @param {() => Promise<T> | T} work
 * @returns {Promise<T>}
 */
export async function step(what, work) {
  say(`${what} …`);
  const started = performance.now();
  const result = await work();
  say(`${what}: done in ${seconds(performance.now() - started)}`);
  return result;
}

/** Tells why it ends. Troubles are one sentence; anything else is a bug and keeps its stack. @param {unknown} error */
export function complain(error) {
  if (error instanceof Trouble) {
    if (error.output) process.stderr.write(`${error.output.trimEnd()}\n\n`);
    process.stderr.write(`${error.message}\n`);
  } else {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  }
}
