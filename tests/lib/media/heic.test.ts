import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readHeicHeader } from "@/lib/media/heic-header";
import { processImage } from "@/lib/media/processing";
import { folder } from "./pictures";

function box(type: string, ...body: Buffer[]): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(8 + body.reduce((sum, part) => sum + part.length, 0));
  head.write(type, 4, "latin1");
  return Buffer.concat([head, ...body]);
}

function aHeic({ width, height }: { width: number; height: number }): Buffer {
  const size = Buffer.alloc(12);
  size.writeUInt32BE(width, 4);
  size.writeUInt32BE(height, 8);
  const properties = box("ipco", box("colr", Buffer.from("profICC bytes")), box("ispe", size));
  return Buffer.concat([
    box("ftyp", Buffer.from("heic\0\0\0\0mif1heic", "latin1")),
    box("meta", Buffer.alloc(4), box("iprp", properties)),
  ]);
}

describe("a HEIC file", () => {
  test("says its size and its colours before it is decoded", () => {
    expect(readHeicHeader(aHeic({ width: 4032, height: 3024 }))).toEqual({
      pixels: 4032 * 3024,
      profile: Buffer.from("ICC bytes"),
    });
  });

  test("declaring too many pixels is refused undecoded", async () => {
    await expect(processImage(aHeic({ width: 60_000, height: 60_000 }))).rejects.toMatchObject({
      reason: "too_many_pixels",
    });
  });

  test("of which only the header is there is refused, and the next one is looked at all the same", async () => {
    for (let i = 0; i < 2; i++) {
      await expect(processImage(aHeic({ width: 400, height: 300 }))).rejects.toMatchObject({
        reason: "damaged",
      });
    }
  });

  const photos = folder("TANGHULU_PHOTOS", "../shared/photos");
  test.skipIf(!photos)("cut short is refused", { timeout: 20_000 }, async () => {
    const whole = readFileSync(join(photos!, "heic", "test2.heic"));
    await expect(processImage(whole.subarray(0, whole.length / 2))).rejects.toMatchObject({
      reason: "damaged",
    });
  });
});
