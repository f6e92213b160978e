import { existsSync, readdirSync } from "node:fs";
import { resolve } from "node:path";
import { crc32 } from "node:zlib";
import type { Output, ProcessedImage, Rendition } from "@/lib/media/schema";
import { sharp } from "@/lib/media/sharp";

/** Raw RGB pixels. */
export type Picture = { data: Buffer; width: number; height: number };

/** Four quarters of different colours, with a gradient, so that every turn and mirroring shows. */
export function aPicture(width = 400, height = 300): Picture {
  const data = Buffer.alloc(width * height * 3);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 3;
      data[at] = x < width / 2 ? 220 : 40;
      data[at + 1] = y < height / 2 ? 200 : 30;
      data[at + 2] = Math.round((x / width) * 120 + (y / height) * 120);
    }
  }
  return { data, width, height };
}

export function draw({ data, width, height }: Picture) {
  return sharp(data, { raw: { width, height, channels: 3 } });
}

/** The bytes of one rendition. */
export function file(image: ProcessedImage, rendition: Rendition): Output {
  return image.outputs.find((output) => output.rendition === rendition)!;
}

export async function pixelsOf(bytes: Uint8Array, width: number, height: number): Promise<Buffer> {
  return sharp(bytes).resize(width, height, { fit: "fill" }).removeAlpha().raw().toBuffer();
}

/** The same picture held wrongly in each of the seven ways. */
export async function heldWrongly(bytes: Uint8Array): Promise<Buffer[]> {
  const ways = [0, 90, 180, 270].flatMap((degrees) => [false, true].map((mirror) => ({ degrees, mirror })));
  return Promise.all(
    ways.slice(1).map(({ degrees, mirror }) => sharp(bytes).flop(mirror).rotate(degrees).webp().toBuffer()),
  );
}

/** What a file says besides its picture: EXIF (GPS is a part of it), XMP, IPTC, a colour profile. */
export async function traces(bytes: Buffer): Promise<string[]> {
  const { exif, xmp, iptc, icc } = await sharp(bytes).metadata();
  const read = Object.entries({ exif, xmp, iptc, icc }).flatMap(([name, found]) => (found ? [name] : []));
  const text = bytes.toString("latin1");
  return [...read, ...marks.filter((mark) => text.includes(mark))];
}

/** Long enough not to come about by chance; the IPTC block is Photoshop's resource 0x0404. */
export const marks = ["Exif\0\0", "http://ns.adobe.com/", "<x:xmpmeta", "Photoshop 3.0\0", "8BIM\x04\x04"];

/** Mean difference of two pictures, a channel, from 0 (same) to 255. */
export function difference(a: Uint8Array, b: Uint8Array): number {
  if (a.length !== b.length) return 255;
  return a.reduce((sum, value, i) => sum + Math.abs(value - b[i]!), 0) / a.length;
}

/** Names of the chunks of a WebP file: a plain picture is one `VP8 `; EXIF, XMP and ICC would be others. */
export function webpChunks(bytes: Buffer): string[] {
  const names: string[] = [];
  for (
    let at = 12;
    at + 8 <= bytes.length;
    at += 8 + bytes.readUInt32LE(at + 4) + (bytes.readUInt32LE(at + 4) % 2)
  ) {
    names.push(bytes.toString("latin1", at, at + 4));
  }
  return names;
}

export function pngChunk(type: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), body]);
  const chunk = Buffer.alloc(named.length + 8);
  chunk.writeUInt32BE(body.length, 0);
  named.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(named), named.length + 4);
  return chunk;
}

/** Real files for trials, not part of the project: null (and the tests are skipped) where the folder is absent. */
export function folder(variable: "TANGHULU_PHOTOS" | "TANGHULU_HOSTILE", usual: string): string | null {
  const path = resolve(process.env[variable] ?? usual);
  if (existsSync(path)) return path;
  console.info(`${variable}: ${path} is not there, tests on real files are skipped`);
  return null;
}

export function filesIn(path: string): string[] {
  return readdirSync(path)
    .filter((name) => !name.endsWith(".md"))
    .map((name) => resolve(path, name));
}
