import { sharp } from "@/lib/media/sharp";

export const side = 480;

/** Soft shapes of many sizes, as photos have; another seed is another picture. */
export async function aPhoto(seed: number): Promise<Buffer> {
  let state = seed;
  const next = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
  const noise = (size: number) =>
    sharp(Buffer.from(Array.from({ length: size * size * 3 }, () => next() * 255)), {
      raw: { width: size, height: size, channels: 3 },
    })
      .resize(side, side, { kernel: "cubic" })
      .png()
      .toBuffer();
  const [coarse, middle, fine] = [await noise(6), await noise(14), await noise(40)];
  const half = async (layer: Buffer, alpha: number) => sharp(layer).ensureAlpha(alpha).png().toBuffer();
  return sharp(coarse)
    .composite([{ input: await half(middle, 0.45) }, { input: await half(fine, 0.3) }])
    .png()
    .toBuffer();
}
