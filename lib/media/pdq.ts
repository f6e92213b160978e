import { sharp } from "@/lib/media/sharp";

/**
 * The perceptual hash PDQ (Facebook, "The TMK+PDQF Video-Hashing Algorithm and the PDQ Image-Hashing Algorithm", 2019): 256 bits that
 * stay nearly the same when a picture is stored again, made smaller or a little brighter. Here libvips averages the picture down to
 * 64 × 64 in place of the paper's two passes of a tent filter; hashes of other PDQ programs differ by a few bits.
 */
export type Pdq = {
  /** 256 characters, 0 or 1. */
  bits: string;
  /** 0–100: how much there is to see. Flat pictures resemble each other, and are never compared. */
  quality: number;
};

/** Of 256 bits, the most in which two forms of one picture differ (the paper's threshold); chance alone gives about 128. */
export const nearBits = 31;
/** At most so many: the same picture, stored again or resized (figures: docs/benchmarks.md). */
export const sameBits = 12;
/**
 * What mirroring a picture (left and right) turns in its hash: the signs of the odd waves of each row. Where the middle value is not
 * quite zero, a few bits more.
 */
export const mirroredBits = "10".repeat(128);
/** The paper's least quality of a hash that means something. */
export const leastQuality = 50;

const side = 64;
const kept = 16;

/** Rows 1–16 of the discrete cosine transform of 64 values; row 0, the mean, is left out. */
const waves = Array.from({ length: kept }, (_, row) =>
  Float64Array.from(
    { length: side },
    (_, at) => Math.sqrt(2 / side) * Math.cos((Math.PI / (2 * side)) * (row + 1) * (2 * at + 1)),
  ),
);

export async function pdq(picture: Uint8Array): Promise<Pdq> {
  const luma = await sharp(picture)
    .flatten({ background: "#fff" })
    .resize(512, 512, { fit: "fill", withoutEnlargement: true })
    .resize(side, side, { fit: "fill" })
    .greyscale()
    .toColourspace("b-w")
    .raw()
    .toBuffer();
  const found = coefficients(luma);
  const median = found.toSorted()[found.length / 2 - 1] ?? 0;
  return { bits: [...found].map((value) => (value > median ? "1" : "0")).join(""), quality: quality(luma) };
}

/** waves · luma · wavesᵀ, row by row. */
function coefficients(luma: Uint8Array): Float64Array {
  const half = waves.map((wave) =>
    Float64Array.from({ length: side }, (_, x) => {
      let sum = 0;
      for (let y = 0; y < side; y++) sum += (wave[y] ?? 0) * (luma[y * side + x] ?? 0);
      return sum;
    }),
  );
  const all = half.flatMap((row) =>
    waves.map((wave) => wave.reduce((sum, value, x) => sum + value * (row[x] ?? 0), 0)),
  );
  return Float64Array.from(all);
}

/** The paper's sum of steps between neighbours, in hundredths of the whole range, over 90. */
function quality(luma: Uint8Array): number {
  let sum = 0;
  const step = (one: number, other: number) =>
    Math.abs(Math.trunc((((luma[one] ?? 0) - (luma[other] ?? 0)) * 100) / 255));
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      if (x + 1 < side) sum += step(y * side + x, y * side + x + 1);
      if (y + 1 < side) sum += step(y * side + x, (y + 1) * side + x);
    }
  }
  return Math.min(100, Math.trunc(sum / 90));
}
