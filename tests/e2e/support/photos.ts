import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import path from "node:path";
import { expect, type Page } from "@playwright/test";
import sharp from "sharp";

/** Real photographs lie outside of the repository; without them their tests are skipped and say so. */
export const realPhotos = path.resolve(process.env.TANGHULU_PHOTOS ?? "../shared/photos");
export const haveRealPhotos = existsSync(realPhotos);

const corners = { red: [220, 40, 40], green: [40, 180, 60], blue: [40, 60, 220], yellow: [230, 220, 60] };

/**
 * A photo as a phone writes it: turned on its side or head, with the EXIF orientation that says so, and the place where it was
 * taken. Held upright, its corners are red, green, blue, yellow, read like words. A grain of noise makes each one new.
 */
export async function aPhoneShot(held: { orientation: 1 | 3 | 6 | 8; gps?: boolean }) {
  const [width, height] = [600, 800];
  const quarter = (rgb: number[]) => ({
    create: { width: width / 2, height: height / 2, channels: 3 as const, background: rgbOf(rgb) },
  });
  const upright = await sharp({ create: { width, height, channels: 3, background: "white" } })
    .composite([
      { input: quarter(corners.red), left: 0, top: 0 },
      { input: quarter(corners.green), left: width / 2, top: 0 },
      { input: quarter(corners.blue), left: 0, top: height / 2 },
      { input: quarter(corners.yellow), left: width / 2, top: height / 2 },
      { input: await aGrain(), left: 290, top: 390 },
    ])
    .png()
    .toBuffer();
  const turnedBack = { 1: 0, 3: 180, 6: 270, 8: 90 }[held.orientation];
  const place = {
    IFD3: {
      GPSLatitudeRef: "N",
      GPSLatitude: "39/1 54/1 20/1",
      GPSLongitudeRef: "E",
      GPSLongitude: "116/1 23/1 29/1",
    },
  };
  const buffer = await sharp(upright)
    .rotate(turnedBack)
    .jpeg({ quality: 92 })
    .withExif({ IFD0: { Make: "Tanghulu", Model: "Pocket camera" }, ...(held.gps ? place : {}) })
    .withMetadata({ orientation: held.orientation })
    .toBuffer();
  return { name: `IMG_${held.orientation}.jpg`, mimeType: "image/jpeg", buffer };
}

function rgbOf([r = 0, g = 0, b = 0]: number[]) {
  return { r, g, b };
}

function aGrain(): Promise<Buffer> {
  const bytes = Buffer.from(Array.from({ length: 20 * 20 * 3 }, () => Math.floor(Math.random() * 256)));
  return sharp(bytes, { raw: { width: 20, height: 20, channels: 3 } })
    .png()
    .toBuffer();
}

/** Soft shapes of many sizes, as photos have: enough to be known by. Nobody has sent it before. */
export async function aScene(): Promise<Buffer> {
  const side = 480;
  const layer = async (size: number, alpha: number) =>
    sharp(randomBytes(size * size * 3), { raw: { width: size, height: size, channels: 3 } })
      .resize(side, side, { kernel: "cubic" })
      .ensureAlpha(alpha)
      .png()
      .toBuffer();
  const [coarse, middle, fine] = [await layer(6, 1), await layer(14, 0.45), await layer(40, 0.3)];
  return sharp(coarse)
    .composite([{ input: middle }, { input: fine }])
    .flatten()
    .jpeg({ quality: 92 })
    .toBuffer();
}

/** A very small photo, for when many are needed. */
export async function aSnippet(): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const buffer = await sharp(await aGrain())
    .resize(90, 120, { kernel: "nearest" })
    .jpeg()
    .toBuffer();
  return { name: "snippet.jpg", mimeType: "image/jpeg", buffer };
}

/** The addresses of every rendition that the open page shows of a note's pictures. */
export async function renditions(page: Page): Promise<string[]> {
  const images = page.getByRole("article").first().locator('img[srcset*="/media/"]');
  await expect(images.first()).toBeAttached();
  const sets = await images.evaluateAll((all) => all.map((image) => image.getAttribute("srcset") ?? ""));
  return [...new Set(sets.flatMap((set) => set.split(", ").map((one) => one.split(" ")[0] ?? "")))];
}

/** Whatever is served is a picture and nothing else: no EXIF, no place, no maker's notes, no foreign words. */
export function expectNothingButPixels(bytes: Buffer): void {
  expect(bytes.subarray(8, 12).toString("latin1")).toBe("WEBP");
  const text = bytes.toString("latin1");
  for (const trace of ["EXIF", "Exif\0\0", "XMP ", "http://ns.adobe.com", "GPSL", "Pocket camera", "Apple"])
    expect(text.includes(trace), `"${trace}" in a served picture`).toBe(false);
}

/** The picture stands upright: red, green, blue, yellow, read like words. */
export async function expectUpright(bytes: Buffer): Promise<void> {
  const { data, info } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  expect(info.height).toBeGreaterThan(info.width);
  const at = (x: number, y: number) => {
    const from = (Math.floor(info.height * y) * info.width + Math.floor(info.width * x)) * info.channels;
    return [...data.subarray(from, from + 3)];
  };
  const seen = { red: at(0.2, 0.2), green: at(0.8, 0.2), blue: at(0.2, 0.8), yellow: at(0.8, 0.8) };
  for (const [name, colour] of Object.entries(corners)) {
    const found = seen[name as keyof typeof seen];
    const apart = Math.max(...colour.map((value, channel) => Math.abs(value - (found[channel] ?? 0))));
    expect(apart, `${name} is where ${found} is`).toBeLessThan(40);
  }
}
