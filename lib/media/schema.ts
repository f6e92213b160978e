/** Limits and shapes of uploaded pictures. No Node APIs: the composer reads these limits too. */

/** The largest upload, in bytes. */
export const MAX_BYTES = 30 * 1024 * 1024;
/** The most pixels a picture may have once decoded (a 48-megapixel phone fits, a pixel bomb does not). */
export const MAX_PIXELS = 50_000_000;
/** Above this a picture is processed alone; a progressive JPEG, whose every pixel is in memory at once, above the second. */
export const HEAVY_PIXELS = 16_000_000;
export const HEAVY_PROGRESSIVE_PIXELS = 4_000_000;
/** The longer side of the kept master, in pixels; more where the widest still needs it, so that no still is larger. */
export const MASTER_SIDE = 2048;
/** The longest side WebP can store (https://developers.google.com/speed/webp/faq). */
export const WEBP_SIDE = 16_383;
/** Seconds one decode may take: a 12-megapixel HEIC takes one or two, but its process gives way to all others. */
export const DECODE_SECONDS = 40;
/**
 * What of a moving picture is kept moving; beyond it the first frame is kept (decision 10). `pixels` of all frames together
 * as encoded, about 70 ms of CPU a million; narrower than `narrowest` it is not worth it. Quality and effort are WebP's.
 */
export const MOTION = {
  frames: 600,
  seconds: 60,
  pixels: 16_000_000,
  width: 720,
  narrowest: 240,
  bytes: 4 * 1024 * 1024,
  quality: 70,
  effort: 2,
} as const;
/** Pictures processed at once in one process, and how many more may wait. */
export const PROCESSED_AT_ONCE = 2;
export const WAITING_AT_MOST = 32;

/** Widths of the served stills, in pixels; one that is not wider than the picture itself is made. */
export const STILL_WIDTHS = [360, 480, 1080, 1600] as const;

/** The same for a picture of a person: twice the 48 pixels at which lists show it. A profile shows the master. */
export const AVATAR_WIDTHS = [96] as const;

export type StillWidth = (typeof STILL_WIDTHS)[number] | (typeof AVATAR_WIDTHS)[number];

export type Rendition = "master" | "moving" | `${StillWidth}`;

export type ImageFormat = "jpeg" | "png" | "webp" | "gif" | "heic";

/** One WebP file made from an upload. Width and height are its own, in pixels. */
export type Output = { rendition: Rendition; bytes: Buffer; width: number; height: number };

export type ProcessedImage = {
  format: ImageFormat;
  /** Pixels of the upload as people see it: upright. The outputs keep this ratio. */
  width: number;
  height: number;
  /** Base64, for `placeholderUrl`. */
  thumbhash: string;
  /** The colour most of the picture has, `#rrggbb`. */
  dominantColour: string;
  /** The upload said where it was taken. No output does. */
  hadLocation: boolean;
  /** The upload moves. Without a `moving` output only its first frame was kept. */
  animated: boolean;
  /**
   * Master first, then the stills narrower than it, from wide to narrow. No file is made twice: of a picture no wider than
   * the widest still, the master is that still. Its motion comes last.
   */
  outputs: readonly Output[];
};
