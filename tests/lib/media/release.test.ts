import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { release } from "@/lib/media/release";

test("the pixels of a photo are given back as soon as they are not needed", async () => {
  const bytes = 48 * 1024 * 1024;
  const before = process.memoryUsage().arrayBuffers;
  for (let photo = 0; photo < 3; photo++) {
    const pixels = new Uint8ClampedArray(bytes);
    release(pixels);
    expect(pixels.byteLength).toBe(0);
  }
  await pause(50);
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(bytes / 2);
});
