import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { open, readFile, stat } from "node:fs/promises";
import type { Sharp } from "sharp";
import { describeColours } from "@/lib/media/colours";
import { encodeMotion } from "@/lib/media/motion";
import {
  decodeHeicPixels,
  decodePixels,
  fromPixels,
  type Header,
  type Pixels,
  readHeader,
} from "@/lib/media/pixels";
import { createQueue, type Queue } from "@/lib/media/queue";
import { MediaRefusal } from "@/lib/media/refusal";
import {
  HEAVY_PIXELS,
  HEAVY_PROGRESSIVE_PIXELS,
  type ImageFormat,
  MAX_BYTES,
  type Output,
  PROCESSED_AT_ONCE,
  type ProcessedImage,
  type Rendition,
  STILL_WIDTHS,
  type StillWidth,
  WAITING_AT_MOST,
} from "@/lib/media/schema";
import { SNIFF_BYTES, sniff } from "@/lib/media/sniff";

/** An upload: its bytes, or the path of a file that holds them (kinder to memory while it waits its turn). */
export type Upload = Uint8Array | string;

const EFFORT = 2;
const MASTER_QUALITY = 85;
const STILL_QUALITY = 80;
/** Narrow ones lie on dense screens, where a pixel is too small to tell; it saves them a third. */
const NARROW = { width: 480, quality: 70 };
/**
 * The narrowest are what a phone waits for before it has painted a feed: the encoder takes its time for a tenth fewer bytes of the
 * same picture (some 25 ms of CPU, at most).
 */
const PATIENT = { width: 360, effort: 6 };
/** A master that is a phone's still, too, is kept as one: on a note's page it is what people wait for. */
const NARROW_MASTER = { width: 720, quality: 75 };

declare global {
  var tanghuluMediaQueue: Queue | undefined;
}

// Next bundles may hold this module more than once in a process; the line is one all the same.
globalThis.tanghuluMediaQueue ??= createQueue({ places: PROCESSED_AT_ONCE, waiting: WAITING_AT_MOST });
const queue = globalThis.tanghuluMediaQueue;

/**
 * Turns an upload into upright, sRGB WebP files without metadata, from one decode. Takes JPEG, PNG, WebP, GIF and HEIC
 * of at most MAX_BYTES and MAX_PIXELS; anything else is a MediaRefusal. At most PROCESSED_AT_ONCE run in a process;
 * beyond WAITING_AT_MOST more the answer is `busy`.
 */
export async function processImage(
  upload: Upload,
  widths: readonly StillWidth[] = STILL_WIDTHS,
): Promise<ProcessedImage> {
  const format = await recognise(upload);
  if (format === "heic") {
    return queue.run(PROCESSED_AT_ONCE, async () => {
      const { header, pixels } = await decodeHeicPixels(await readAll(upload));
      return finish(format, header, pixels, widths);
    });
  }
  const header = await readHeader(upload);
  const bound = header.progressive ? HEAVY_PROGRESSIVE_PIXELS : HEAVY_PIXELS;
  const heavy = header.width * header.height > bound || header.motion !== null;
  return queue.run(heavy ? PROCESSED_AT_ONCE : 1, async () => {
    const image = await finish(format, header, await decodePixels(upload, header), widths);
    const moving = await encodeMotion(upload, header);
    return moving ? { ...image, outputs: [...image.outputs, moving] } : image;
  });
}

/** SHA-256 of an upload in hex, for `mediaKey`: the same bytes are stored once. */
export async function hashContent(upload: Upload): Promise<string> {
  const hash = createHash("sha256");
  if (typeof upload !== "string") return hash.update(upload).digest("hex");
  for await (const chunk of createReadStream(upload)) hash.update(chunk);
  return hash.digest("hex");
}

async function recognise(upload: Upload): Promise<ImageFormat> {
  const size = typeof upload === "string" ? (await stat(upload)).size : upload.byteLength;
  if (size > MAX_BYTES) throw new MediaRefusal("too_large_bytes");
  const format = sniff(await readHead(upload));
  if (format === null) throw new MediaRefusal("unsupported");
  return format;
}

async function readHead(upload: Upload): Promise<Uint8Array> {
  if (typeof upload !== "string") return upload.subarray(0, SNIFF_BYTES);
  const file = await open(upload, "r");
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(SNIFF_BYTES), 0, SNIFF_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

async function readAll(upload: Upload): Promise<Buffer> {
  if (typeof upload === "string") return readFile(upload);
  return Buffer.from(upload.buffer, upload.byteOffset, upload.byteLength);
}

async function finish(
  format: ImageFormat,
  header: Header,
  pixels: Pixels,
  widths: readonly StillWidth[],
): Promise<ProcessedImage> {
  const sideways = header.orientation > 4;
  return {
    format,
    width: sideways ? header.height : header.width,
    height: sideways ? header.width : header.height,
    hadLocation: header.hadLocation,
    animated: header.motion !== null,
    ...(await describeColours(pixels)),
    outputs: await encodeAll(pixels, widths),
  };
}

/** One after the other: a second encoder at a time would double the memory and save nothing on a busy server. */
async function encodeAll(pixels: Pixels, widths: readonly StillWidth[]): Promise<Output[]> {
  const kept = pixels.width > NARROW_MASTER.width ? MASTER_QUALITY : NARROW_MASTER.quality;
  const outputs = [await encode(fromPixels(pixels), "master", kept)];
  for (const width of widths.toReversed()) {
    if (width >= pixels.width) continue;
    const quality = width > NARROW.width ? STILL_QUALITY : NARROW.quality;
    const effort = width > PATIENT.width ? EFFORT : PATIENT.effort;
    outputs.push(await encode(fromPixels(pixels).resize({ width }), `${width}`, quality, effort));
  }
  return outputs;
}

async function encode(
  picture: Sharp,
  rendition: Rendition,
  quality: number,
  effort = EFFORT,
): Promise<Output> {
  const { data, info } = await picture.webp({ quality, effort }).toBuffer({ resolveWithObject: true });
  return { rendition, bytes: data, width: info.width, height: info.height };
}
