import { endAll, isAlive, parentOf } from "./processes.mjs";
import { complain, say } from "./say.mjs";

/**
 * npm passes Ctrl-C on to the program the terminal has already told: a second signal this soon (ms) is the same wish.
 * Only a later one means "at once".
 */
const ECHO = 700;
/** A close that takes longer than this (ms) is left behind, so that the others have their turn. */
const PATIENCE = 8000;

/** @type {{ what: string, close: () => Promise<unknown> | unknown, force?: () => void }[]} */
const open = [];
let stopping;
let firstSignal = 0;
/** Work under way, which may yet open something: it is let come to its end before the closing. @type {Promise<unknown>} */
let work = Promise.resolve();

/**
 * Remembers something that must be closed before we leave; the last opened is closed first.
 * @param {string} what
 * @param {() => Promise<unknown> | unknown} close
 * @param {() => void} [force] the quick way, for a second signal
 */
export function closeAtTheEnd(what, close, force) {
  open.push({ what, close, force });
}

/** @template T @param {Promise<T>} underWay @returns {Promise<T>} the same */
export function closeAfter(underWay) {
  work = underWay;
  return underWay;
}

const pause = (/** @type {number} */ ms) =>
  new Promise((resolve) => setTimeout(resolve, ms, "too long").unref());

async function closeEverything() {
  await endAll();
  await Promise.race([work.catch(() => {}), pause(PATIENCE)]);
  for (let next = open.pop(); next; next = open.pop()) {
    try {
      if ((await Promise.race([next.close(), pause(PATIENCE)])) === "too long") {
        next.force?.();
        say(`Stopping ${next.what} took too long; it was left behind.`);
      }
    } catch (error) {
      complain(error);
    }
  }
}

/** Closes all that is open, once. */
export function stop() {
  stopping ??= closeEverything();
  return stopping;
}

export function isStopping() {
  return stopping !== undefined;
}

/**
 * Under `npm start` a signal may end npm, or the shell it runs us in, without reaching us: when either is gone, we stop.
 */
function stopWithNpm() {
  if (!process.env.npm_lifecycle_event || process.platform === "win32") return;
  const shell = process.ppid;
  const npm = parentOf(shell);
  const watch = setInterval(() => {
    if (process.ppid === shell && (npm < 2 || isAlive(npm))) return;
    clearInterval(watch);
    process.emit("SIGTERM", "SIGTERM");
  }, 500);
  watch.unref();
}

/** @param {(signal: NodeJS.Signals) => number} exitCode what to end with when that signal came */
export function stopOnSignals(exitCode) {
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
    process.on(signal, async () => {
      if (!firstSignal) {
        firstSignal = performance.now();
        say("Stopping …");
        await stop();
        say("Stopped.");
        process.exit(exitCode(signal));
      } else if (performance.now() - firstSignal > ECHO) {
        for (const { force } of open) force?.();
        process.exit(1);
      }
    });
  }
  // Whoever reads what we say may leave before us.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});
  stopWithNpm();
  process.on("uncaughtException", async (error) => {
    if (isStopping()) return;
    complain(error);
    await stop();
    process.exit(1);
  });
}
