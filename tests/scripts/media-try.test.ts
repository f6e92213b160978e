import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aPicture, draw, filesIn, folder } from "../lib/media/pictures";

type Line = {
  file: string;
  verdict: "accepted" | "refused";
  reason: string | null;
  ms: number;
  cpuMs: number;
  peakRssMb: number;
  outputs: { path: string; width: number; height: number; bytes: number }[];
};

const run = promisify(execFile);
let place: string;

/** Without any setting: it needs no database and no secret. */
async function mediaTry(...args: string[]): Promise<Line[]> {
  const { stdout } = await run(process.execPath, ["scripts/media-try.mjs", ...args], {
    env: { NODE_ENV: "test", PATH: process.env.PATH, TMPDIR: place },
  });
  return stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), "media try 糖葫芦 "));
});
afterAll(() => rm(place, { recursive: true }));

describe("media:try", () => {
  test("tells what becomes of each file, in order, and leaves the outputs", { timeout: 90_000 }, async () => {
    const good = join(place, "照片 one.jpg");
    const broken = join(place, "broken.jpg");
    const jpeg = await draw(aPicture(700, 500)).jpeg().toBuffer();
    await writeFile(good, jpeg);
    await writeFile(broken, jpeg.subarray(0, 2000));
    const out = join(place, "out");
    const lines = await mediaTry("--out", out, good, join(place, "nowhere.jpg"), place, broken);
    expect(lines.map(({ verdict, reason }) => [verdict, reason])).toEqual([
      ["accepted", null],
      ["refused", "missing"],
      ["refused", "unreadable"],
      ["refused", "damaged"],
    ]);
    expect(Object.keys(lines[0]!)).toEqual([
      ...["file", "verdict", "reason", "ms", "cpuMs", "peakRssMb", "outputs"],
    ]);
    expect(lines[0]).toMatchObject({ file: good });
    expect(lines[0]!.outputs.map(({ width, height }) => [width, height])).toEqual([
      [700, 500],
      [480, 343],
      [360, 257],
    ]);
    for (const { path, bytes } of lines[0]!.outputs) {
      expect(path.startsWith(out)).toBe(true);
      expect((await stat(path)).size).toBe(bytes);
    }
    expect(lines[0]!.peakRssMb).toBeGreaterThan(20);
  });

  const hostile = folder("TANGHULU_HOSTILE", "../shared/hostile");
  test.skipIf(!hostile)("bears hostile files, two seconds each at most", { timeout: 180_000 }, async () => {
    const lines = await mediaTry(...filesIn(hostile!));
    expect(lines).toHaveLength(filesIn(hostile!).length);
    for (const { file, verdict, reason, cpuMs, peakRssMb, outputs } of lines) {
      expect(reason ?? "", file).not.toMatch(/^error|crashed|timeout/);
      // CPU, not the clock: this machine may be doing other things.
      expect(cpuMs, file).toBeLessThan(2000);
      expect(peakRssMb, file).toBeLessThan(350);
      expect(outputs.length > 0, file).toBe(verdict === "accepted");
      for (const { path } of outputs) expect(existsSync(path)).toBe(true);
    }
  });

  test("says how it is used", async () => {
    await mkdir(place, { recursive: true });
    await expect(mediaTry()).rejects.toMatchObject({ code: 2 });
  });
});
