import { type ChildProcess, fork } from "node:child_process";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import type { Commission, Painted } from "./painter";

const paintersAtMost = 8;
/** Given to a painter at a time, so that it draws one while another is being written to disk. */
const inHand = 2;

/** Draws everything, on all cores; answers by name. */
export async function paintAll(commissions: readonly Commission[]): Promise<Map<string, Painted>> {
  const waiting = [...commissions];
  const done = new Map<string, Painted>();
  const painters = Math.min(paintersAtMost, availableParallelism(), commissions.length);
  await Promise.all(Array.from({ length: painters }, () => work(waiting, done)));
  return done;
}

function work(waiting: Commission[], done: Map<string, Painted>): Promise<void> {
  const painter = fork(fileURLToPath(new URL("painter.ts", import.meta.url)));
  return new Promise((resolve, reject) => {
    let busy = 0;
    const next = () => {
      const commission = waiting.shift();
      if (commission) {
        busy += 1;
        painter.send(commission);
      } else if (busy === 0) painter.disconnect();
    };
    painter.on("message", (message) => {
      // The other end is painter.ts and sends nothing else.
      const painted = message as Painted;
      busy -= 1;
      done.set(painted.name, painted);
      next();
    });
    finishWith(painter, resolve, reject);
    for (let i = 0; i < inHand; i += 1) next();
  });
}

function finishWith(painter: ChildProcess, resolve: () => void, reject: (error: Error) => void): void {
  painter.once("error", reject);
  painter.once("exit", (code) =>
    code === 0 ? resolve() : reject(new Error(`A picture could not be drawn (exit code ${code}).`)),
  );
}
