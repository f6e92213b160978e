import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterEach, expect, it } from "vitest";
import { forgetFramesOfAborts } from "../../scripts/serve/spent-errors.mjs";

const { abort } = AbortController.prototype;
afterEach(() => {
  AbortController.prototype.abort = abort;
});

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;
const turn = () => new Promise((resolve) => setTimeout(resolve, 5));

/** Aborts in a turn of its own, as React does when a rendering is over, and tells of that turn without holding on to it. */
async function abortInItsOwnTurn(controller: AbortController, reason?: () => Error) {
  const spent = await new Promise<WeakRef<object>>((resolve) => {
    const immediate: NodeJS.Immediate = setImmediate(() => {
      const ref = new WeakRef(immediate);
      controller.abort(reason?.());
      resolve(ref);
    });
  });
  for (let round = 0; round < 3; round++) {
    await turn();
    collectGarbage();
  }
  return spent;
}

it("what ends a rendering keeps nothing of the turn in which it ended", async () => {
  forgetFramesOfAborts();
  for (const reason of [() => new Error("The rendering is over."), undefined]) {
    const controller = new AbortController();
    const spent = await abortInItsOwnTurn(controller, reason);
    expect(spent.deref()).toBeUndefined();
    expect(controller.signal.aborted).toBe(true);
  }
});
