import type { Header } from "@/lib/media/pixels";
import { DECODE_SECONDS, MAX_PIXELS, MOTION, type Output } from "@/lib/media/schema";
import { sharp } from "@/lib/media/sharp";

/** What a file's header says of its motion. */
export type Motion = { frames: number; seconds: number };

/** How wide the motion of such a file is kept; null when it is more than we take (decision 10). */
export function motionWidth({ width, height, orientation, motion }: Header): number | null {
  if (motion === null || orientation > 1) return null;
  const { frames, seconds } = motion;
  if (frames > MOTION.frames || seconds > MOTION.seconds || width * height * frames > MAX_PIXELS) return null;
  const affordable = Math.floor(Math.sqrt((MOTION.pixels * width) / (height * frames)));
  const kept = Math.min(width, MOTION.width, affordable);
  return kept < Math.min(width, MOTION.narrowest) ? null : kept;
}

/** The motion of an upload as one animated WebP; null when it is not kept, or comes out too large. */
export async function encodeMotion(file: Uint8Array | string, header: Header): Promise<Output | null> {
  const width = motionWidth(header);
  if (width === null) return null;
  const moving = sharp(file, { animated: true, failOn: "error", limitInputPixels: MAX_PIXELS })
    .resize({ width })
    .flatten({ background: "#fff" })
    .toColourspace("srgb")
    .webp({ quality: MOTION.quality, effort: MOTION.effort })
    .timeout({ seconds: DECODE_SECONDS });
  // A later frame may be broken where the first is not: then there is the first.
  const made = await moving.toBuffer({ resolveWithObject: true }).catch(() => null);
  if (made === null || made.data.byteLength > MOTION.bytes) return null;
  const { data, info } = made;
  return { rendition: "moving", bytes: data, width: info.width, height: info.pageHeight ?? info.height };
}
