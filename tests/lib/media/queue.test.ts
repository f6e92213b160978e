import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { createQueue } from "@/lib/media/queue";

test("two pictures are worked on at once, a heavy one alone, all in the order they came", async () => {
  const queue = createQueue({ places: 2, waiting: 10 });
  let running = 0;
  const seen: string[] = [];
  const work = (name: string, weight: number) =>
    queue.run(weight, async () => {
      running += weight;
      seen.push(name);
      expect(running).toBeLessThanOrEqual(2);
      await pause(5);
      running -= weight;
      return name;
    });
  const done = await Promise.all([work("a", 1), work("b", 1), work("heavy", 2), work("c", 1), work("d", 1)]);
  expect(seen).toEqual(["a", "b", "heavy", "c", "d"]);
  expect(done).toEqual(seen);
});

test("when too many wait the next is told so at once, and a failed one gives its place back", async () => {
  const queue = createQueue({ places: 1, waiting: 1 });
  const failing = queue.run(1, async () => {
    await pause(5);
    throw new Error("broken");
  });
  const waiting = queue.run(1, async () => "done");
  await expect(queue.run(1, async () => "never")).rejects.toMatchObject({ reason: "busy" });
  await expect(failing).rejects.toThrow("broken");
  expect(await waiting).toBe("done");
  expect(await queue.run(1, async () => "again")).toBe("again");
});
