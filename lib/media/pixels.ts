import { crc32, deflateSync } from "node:zlib";
import type { Metadata, Sharp, SharpOptions } from "sharp";
import { decodeHeic } from "@/lib/media/heic";
import { readHeicHeader } from "@/lib/media/heic-header";
import { containsLocation, hasLocation } from "@/lib/media/location";
import type { Motion } from "@/lib/media/motion";
import { MediaRefusal } from "@/lib/media/refusal";
import { release } from "@/lib/media/release";
import { DECODE_SECONDS, MASTER_SIDE, MAX_PIXELS, STILL_WIDTHS, WEBP_SIDE } from "@/lib/media/schema";
import { sharp } from "@/lib/media/sharp";

/** Upright sRGB, three bytes a pixel, without alpha. */
export type Pixels = { data: Buffer; width: number; height: number };

/** What a file's header says of it, before its picture is decoded. */
export type Header = {
  /** Size as stored, before any turning. */
  width: number;
  height: number;
  /** EXIF orientation, 1–8. */
  orientation: number;
  hadLocation: boolean;
  /** A JPEG of several passes, which libjpeg decodes whole, in memory. */
  progressive: boolean;
  /** Null when it is one picture. */
  motion: Motion | null;
};

const OPTIONS: SharpOptions = { failOn: "error", limitInputPixels: MAX_PIXELS, sequentialRead: true };

/** What makes each EXIF orientation upright (EXIF 2.32, tag 0x0112): mirrored left to right first, then turned. */
const TURNS = new Map<number, { degrees: number; mirror: boolean }>([
  [2, { degrees: 0, mirror: true }],
  [3, { degrees: 180, mirror: false }],
  [4, { degrees: 180, mirror: true }],
  [5, { degrees: 270, mirror: true }],
  [6, { degrees: 90, mirror: false }],
  [7, { degrees: 90, mirror: true }],
  [8, { degrees: 270, mirror: false }],
]);

/** Reads the header of a file that sharp opens (all but HEIC). Refuses `damaged` and `too_many_pixels`. */
export async function readHeader(file: Uint8Array | string): Promise<Header> {
  // The limit is ours to check, so that it has its own reason; nothing is decoded here.
  const meta = await sharp(file, { ...OPTIONS, limitInputPixels: false })
    .metadata()
    .catch(refuseDamaged);
  assertPixels(meta.width * meta.height);
  return {
    width: meta.width,
    height: meta.height,
    orientation: meta.orientation ?? 1,
    hadLocation: hasLocation(meta.exif, meta.xmp),
    progressive: meta.isProgressive === true,
    motion: motionOf(meta),
  };
}

function motionOf({ pages = 1, delay = [] }: Metadata): Motion | null {
  if (pages === 1) return null;
  return { frames: pages, seconds: delay.reduce((sum, ms) => sum + ms, 0) / 1000 };
}

/** The one decode: the picture at the size its largest output needs. Refuses `damaged` and `timeout`. */
export async function decodePixels(file: Uint8Array | string, header: Header): Promise<Pixels> {
  return turn(await shrink(sharp(file, OPTIONS), header), header.orientation);
}

/** The same for HEIC, whose header comes with it. The decoder has turned it already. */
export async function decodeHeicPixels(file: Buffer): Promise<{ header: Header; pixels: Pixels }> {
  const { pixels: declared, profile } = readHeicHeader(file);
  assertPixels(declared);
  const { data, width, height } = await decodeHeic(file);
  const header = {
    width,
    height,
    orientation: 1,
    hadLocation: containsLocation(file),
    progressive: false,
    motion: null,
  };
  const picture = sharp(data, { ...OPTIONS, raw: { width, height, channels: 4 } });
  const pixels = await shrink(picture.removeAlpha(), header, profile);
  release(data);
  return { header, pixels };
}

function assertPixels(pixels: number): void {
  if (pixels > MAX_PIXELS) throw new MediaRefusal("too_many_pixels");
}

function refuseDamaged(error: unknown): never {
  const late = error instanceof Error && error.message.startsWith("timeout");
  throw new MediaRefusal(late ? "timeout" : "damaged", { cause: error });
}

async function shrink(picture: Sharp, header: Header, profile: Buffer | null = null): Promise<Pixels> {
  const { width, height } = workingSize(header);
  const small = picture.resize(width, height, { fit: "fill" }).timeout({ seconds: DECODE_SECONDS });
  // On white, as people expect of a photo; what lies under transparency is gone with it.
  const srgb = profile ? await withProfile(small, profile) : small.flatten({ background: "#fff" });
  return raw(srgb.toColourspace("srgb")).catch(refuseDamaged);
}

/** Pixels of the working picture, which is the master: never enlarged, and no still is larger. */
function workingSize({ width, height, orientation }: Header): { width: number; height: number } {
  const shownWidth = orientation > 4 ? height : width;
  const long = Math.max(width, height);
  const wanted = Math.max(MASTER_SIDE / long, Math.max(...STILL_WIDTHS) / shownWidth);
  const scale = Math.min(1, wanted, WEBP_SIDE / long);
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** sharp applies a profile only to a file that carries it: gives raw pixels theirs by way of an uncompressed PNG. */
async function withProfile(picture: Sharp, profile: Buffer): Promise<Sharp> {
  const png = await picture.png({ compressionLevel: 0, adaptiveFiltering: false }).toBuffer();
  const body = Buffer.concat([Buffer.from("iCCPicc\0\0", "latin1"), deflateSync(profile)]);
  const chunk = Buffer.alloc(body.length + 8);
  chunk.writeUInt32BE(body.length - 4, 0);
  body.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(body), body.length + 4);
  const afterHeader = 33;
  return sharp(Buffer.concat([png.subarray(0, afterHeader), chunk, png.subarray(afterHeader)]));
}

/** Turning comes last: then it moves a small picture, and the large one can be read from top to bottom. */
async function turn(pixels: Pixels, orientation: number): Promise<Pixels> {
  const needed = TURNS.get(orientation);
  return needed ? raw(fromPixels(pixels).flop(needed.mirror).rotate(needed.degrees)) : pixels;
}

export function fromPixels({ data, width, height }: Pixels): Sharp {
  return sharp(data, { raw: { width, height, channels: 3 } });
}

export async function raw(picture: Sharp): Promise<Pixels> {
  const { data, info } = await picture.raw({ depth: "uchar" }).toBuffer({ resolveWithObject: true });
  if (info.channels !== 3) throw new Error(`three channels wanted, ${info.channels} made`);
  return { data, width: info.width, height: info.height };
}
