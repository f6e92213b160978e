import { rgbaToThumbHash } from "thumbhash";
import { fromPixels, type Pixels, raw } from "@/lib/media/pixels";

const SAMPLE_SIDE = 64;

/** Thumbhash (base64) and dominant colour (`#rrggbb`) of a picture, from one small sample of it. */
export async function describeColours(
  pixels: Pixels,
): Promise<{ thumbhash: string; dominantColour: string }> {
  const sample = await raw(fromPixels(pixels).resize(SAMPLE_SIDE, SAMPLE_SIDE, { fit: "inside" }));
  const rgba = new Uint8Array(sample.width * sample.height * 4).fill(255);
  for (let i = 0; i < sample.width * sample.height; i++) {
    rgba.set(sample.data.subarray(i * 3, i * 3 + 3), i * 4);
  }
  const hash = rgbaToThumbHash(sample.width, sample.height, rgba);
  return { thumbhash: Buffer.from(hash).toString("base64"), dominantColour: dominantColour(sample.data) };
}

/** The mean of the fullest of 512 boxes of like colours (three bits a channel). */
function dominantColour(rgb: Uint8Array): string {
  const boxes = new Map<number, { count: number; sum: [number, number, number] }>();
  let fullest = { count: 0, sum: [0, 0, 0] };
  for (let i = 0; i + 2 < rgb.length; i += 3) {
    const [r = 0, g = 0, b = 0] = [rgb[i], rgb[i + 1], rgb[i + 2]];
    const name = ((r >> 5) << 6) | ((g >> 5) << 3) | (b >> 5);
    const box = boxes.get(name) ?? { count: 0, sum: [0, 0, 0] };
    boxes.set(name, box);
    box.count++;
    box.sum[0] += r;
    box.sum[1] += g;
    box.sum[2] += b;
    if (box.count > fullest.count) fullest = box;
  }
  const hex = fullest.sum.map((sum) =>
    Math.round(sum / fullest.count)
      .toString(16)
      .padStart(2, "0"),
  );
  return `#${hex.join("")}`;
}
