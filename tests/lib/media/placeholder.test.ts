import { rgbaToThumbHash } from "thumbhash";
import { expect, test } from "vitest";
import { placeholderUrl } from "@/lib/media/placeholder";
import { processImage } from "@/lib/media/processing";
import { aPicture, draw } from "./pictures";

test.each([
  [400, 300],
  [300, 400],
  [300, 300],
  [4000, 200],
  [200, 4000],
])("a picture of %i × %i has a small, blurred likeness that fits in a page", async (width, height) => {
  const { thumbhash } = await processImage(await draw(aPicture(width, height)).jpeg().toBuffer());
  const url = placeholderUrl(thumbhash);
  expect(url).toMatch(/^data:image\/bmp;base64,[A-Za-z0-9+/]+=*$/);
  expect(url.length).toBeLessThanOrEqual(260);
  expect(placeholderUrl(thumbhash)).toBe(url);
});

test("the likeness has its colours in their places", () => {
  const { data, width, height } = aPicture(40, 40);
  const rgba = Uint8Array.from({ length: width * height * 4 }, (_, i) =>
    i % 4 === 3 ? 255 : data[Math.floor(i / 4) * 3 + (i % 4)]!,
  );
  const url = placeholderUrl(Buffer.from(rgbaToThumbHash(width, height, rgba)).toString("base64"));
  const bmp = Buffer.from(url.slice(url.indexOf(",") + 1), "base64");
  const [columns, rows] = [bmp.readInt32LE(18), bmp.readInt32LE(22)];
  expect(bmp.toString("latin1", 0, 2)).toBe("BM");
  expect(bmp.readUInt32LE(2)).toBe(bmp.length);
  const stride = Math.ceil((columns * 3) / 4) * 4;
  const pixel = (x: number, y: number) => {
    const at = 54 + (rows - 1 - y) * stride + x * 3;
    return { red: bmp[at + 2]!, green: bmp[at + 1]! };
  };
  expect(pixel(0, 0).red).toBeGreaterThan(pixel(columns - 1, 0).red + 80);
  expect(pixel(0, 0).green).toBeGreaterThan(pixel(0, rows - 1).green + 80);
});
