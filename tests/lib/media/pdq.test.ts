import { describe, expect, test } from "vitest";
import { leastQuality, mirroredBits, nearBits, pdq } from "@/lib/media/pdq";
import { sharp } from "@/lib/media/sharp";
import { aPhoto, side } from "./photos";

async function apart(one: Uint8Array, other: Uint8Array): Promise<number> {
  const [{ bits: a }, { bits: b }] = [await pdq(one), await pdq(other)];
  return [...a].filter((bit, at) => bit !== b[at]).length;
}

describe("the hash of a picture", () => {
  test("has as many ones as zeros", async () => {
    const { bits, quality } = await pdq(await aPhoto(1));
    expect(bits).toMatch(/^[01]{256}$/);
    expect([...bits].filter((bit) => bit === "1")).toHaveLength(128);
    expect(quality).toBeGreaterThanOrEqual(leastQuality);
  });

  test.each([1, 2, 3])(
    "stays near when photo %i is stored again, resized, brightened or turned grey",
    async (seed) => {
      const photo = await aPhoto(seed);
      const forms = [
        await sharp(photo).jpeg({ quality: 40 }).toBuffer(),
        await sharp(photo).resize(160).webp({ quality: 60 }).toBuffer(),
        await sharp(photo).resize(1200).jpeg().toBuffer(),
        await sharp(photo).modulate({ brightness: 1.1 }).png().toBuffer(),
        await sharp(photo).greyscale().png().toBuffer(),
      ];
      for (const form of forms) expect(await apart(photo, form)).toBeLessThanOrEqual(nearBits);
    },
  );

  test("stays near when a sliver is cut off its edges, and does not when a tenth is", async () => {
    const photo = await aPhoto(4);
    const cut = (edge: number) =>
      sharp(photo)
        .extract({ left: edge, top: edge, width: side - 2 * edge, height: side - 2 * edge })
        .png()
        .toBuffer();
    expect(await apart(photo, await cut(2))).toBeLessThanOrEqual(nearBits);
    expect(await apart(photo, await cut(48))).toBeGreaterThan(nearBits);
  });

  test.each([1, 2, 3])("of photo %i mirrored is near its own, turned as a mirror turns it", async (seed) => {
    const photo = await aPhoto(seed);
    const mirrored = await sharp(photo).flop().jpeg({ quality: 60 }).toBuffer();
    expect(await apart(photo, mirrored)).toBeGreaterThan(80);
    const [{ bits: a }, { bits: b }] = [await pdq(photo), await pdq(mirrored)];
    const left = [...a].filter((bit, at) => (bit !== b[at]) !== (mirroredBits[at] === "1"));
    expect(left.length).toBeLessThanOrEqual(nearBits);
  });

  test("of another picture is as far as chance", async () => {
    const photos = await Promise.all([5, 6, 7, 8].map(aPhoto));
    for (const [at, one] of photos.entries()) {
      for (const other of photos.slice(at + 1)) expect(await apart(one, other)).toBeGreaterThan(80);
    }
  });

  test("of a flat picture is worth nothing", async () => {
    const flat = sharp({ create: { width: 300, height: 300, channels: 3, background: "#c22" } });
    expect((await pdq(await flat.png().toBuffer())).quality).toBe(0);
  });
});
