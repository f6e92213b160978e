import { execFileSync } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";
import { expect, test, vi } from "vitest";
import { processApart } from "@/lib/media/apart";
import { processImage } from "@/lib/media/processing";
import { MediaRefusal } from "@/lib/media/refusal";
import { aPicture, draw } from "./pictures";

/** The process beside this one, when there is one. */
function apart(): number | undefined {
  try {
    const found = execFileSync("pgrep", ["-P", String(process.pid), "-f", "apart-process"], {
      encoding: "utf8",
    });
    return Number(found.trim());
  } catch {
    return undefined;
  }
}

const jpeg = (width = 400, height = 300) => draw(aPicture(width, height)).jpeg().toBuffer();

test("a picture processed apart is the same, and a refusal says the same", { timeout: 60_000 }, async () => {
  const upload = await jpeg();
  expect(await processApart(upload)).toEqual(await processImage(upload));
  await expect(processApart(upload.subarray(0, 900))).rejects.toMatchObject({ reason: "damaged" });
  await expect(processApart(Buffer.from("<svg/>"))).rejects.toMatchObject({ reason: "unsupported" });
});

test("the process beside is polite and knows no secret", async () => {
  await processApart(await jpeg());
  const pid = apart()!;
  expect(execFileSync("ps", ["-o", "ni=", "-p", String(pid)], { encoding: "utf8" }).trim()).toBe("10");
  expect(execFileSync("cat", [`/proc/${pid}/environ`], { encoding: "utf8" })).not.toMatch(
    /SECRET|DATABASE|SMTP/,
  );
});

test("pictures in hand survive the end of the process", { timeout: 60_000 }, async () => {
  const upload = await jpeg(4000, 3000);
  await processApart(await jpeg());
  const under = Promise.all([processApart(upload), processApart(upload), processApart(upload)]);
  await pause(100);
  process.kill(apart()!, "SIGKILL");
  const images = await under;
  expect(images.map(({ width }) => width)).toEqual([4000, 4000, 4000]);
});

test("a picture that ends the process twice is given back, to be sent again", {
  timeout: 60_000,
}, async () => {
  await processApart(await jpeg());
  const under = processApart(await jpeg(6000, 5000)).catch((error) => error);
  const first = apart()!;
  process.kill(first, "SIGKILL");
  let second = apart();
  while (second === undefined || second === first) {
    await pause(5);
    second = apart();
  }
  process.kill(second, "SIGKILL");
  expect(await under).toMatchObject({ reason: "busy" });
  expect((await processApart(await jpeg())).width).toBe(400);
});

test("a refusal is understood wherever it is heard", async () => {
  await expect(processApart(Buffer.from("<svg/>"))).rejects.toBeInstanceOf(MediaRefusal);
  vi.resetModules();
  const another = await import("@/lib/media/refusal");
  expect(another.MediaRefusal).not.toBe(MediaRefusal);
  await expect(processApart(Buffer.from("<svg/>"))).rejects.toBeInstanceOf(another.MediaRefusal);
  expect(new Error("media refused")).not.toBeInstanceOf(MediaRefusal);
});
