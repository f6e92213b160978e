import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import type { TemplateId } from "@/lib/cards/rules";
import { Refusal } from "@/lib/refusal";

export type Commission = { template: TemplateId; words: string };
/** The card, or the characters that none of our fonts has. */
export type Painted = { png: Uint8Array } | { missing: string[] };

/** The first card of a while opens fonts of 30,000 characters. */
const patienceMs = 60_000;
const idleMs = 120_000;
const waitingAtMost = 24;

type Painter = { draw(commission: Commission): Promise<Painted> };

declare global {
  var tanghuluCardPainter: Painter | undefined;
}

/** Draws a card in a process of its own, one at a time. Refuses with `unavailable` when too many wait, or it takes too long. */
export function paintCard(commission: Commission): Promise<Painted> {
  // Next bundles may hold this module more than once in a process; the painter is one all the same.
  globalThis.tanghuluCardPainter ??= createPainter();
  return globalThis.tanghuluCardPainter.draw(commission);
}

function createPainter(): Painter {
  let painter: ChildProcess | null = null;
  let idle: NodeJS.Timeout | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  let turn = 0;

  function end(): void {
    clearTimeout(idle);
    painter?.kill();
    painter = null;
  }

  async function drawNow(commission: Commission): Promise<Painted> {
    clearTimeout(idle);
    painter ??= startPainter();
    turn += 1;
    try {
      const painted = await ask(painter, { turn, commission });
      rest(painter);
      idle = setTimeout(end, idleMs).unref();
      return painted;
    } catch (error) {
      end();
      throw error;
    }
  }

  async function draw(commission: Commission): Promise<Painted> {
    if (waiting >= waitingAtMost) throw busy();
    waiting += 1;
    const mine = last.then(() => drawNow(commission));
    last = mine.catch(() => undefined);
    try {
      return await mine;
    } finally {
      waiting -= 1;
    }
  }

  return { draw };
}

/**
 * Started from its source by the working directory, which is the project's root in every process: a bundled server has no
 * useful `import.meta.url`. A traced ("standalone") build must be told to take lib/cards, tsx and the fonts along.
 */
function startPainter(): ChildProcess {
  const file = join(/* turbopackIgnore: true */ process.cwd(), "lib", "cards", "painter.ts");
  const child = fork(/* turbopackIgnore: true */ file, [], {
    execArgv: ["--import", "tsx"],
    serialization: "advanced",
    // It needs no secret of ours.
    env: { PATH: process.env.PATH ?? "", NODE_ENV: process.env.NODE_ENV ?? "production" },
  });
  rest(child);
  return child;
}

/** Does not keep this process alive while it waits for work. */
function rest(child: ChildProcess): void {
  child.unref();
  child.channel?.unref();
}

function ask(child: ChildProcess, asked: { turn: number; commission: Commission }): Promise<Painted> {
  child.channel?.ref();
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => settle(() => reject(busy())), patienceMs);
    function settle(outcome: () => void): void {
      clearTimeout(timer);
      child.off("message", onMessage).off("error", onError).off("exit", onExit);
      outcome();
    }
    function onMessage(message: unknown): void {
      // The only sender is painter.ts.
      const answer = message as { turn: number; painted: Painted };
      if (answer.turn === asked.turn) settle(() => resolve(answer.painted));
    }
    const onError = (error: Error) => settle(() => reject(error));
    const onExit = (code: number | null) =>
      settle(() => reject(new Error(`the card painter ended with ${code}`)));
    child.on("message", onMessage).on("error", onError).on("exit", onExit);
    child.send(asked);
  });
}

function busy(): Refusal {
  return new Refusal("unavailable", "pictureBusy", { retryAfter: 5 });
}
