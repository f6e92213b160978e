// @ts-check
import sharp from "sharp";

/**
 * A JPEG with the detail of a photo, the same every time: soft shapes, edges and the grain of a sensor.
 * @param {number} width @param {number} height
 */
export async function drawPhoto(width, height) {
  const soft = noise(Math.round(width / 96), Math.round(height / 96), 1);
  const edges = noise(Math.round(width / 12), Math.round(height / 12), 2);
  const grain = noise(512, 512, 3);
  const shapes = sharp(soft.data, soft.options).resize(width, height, { kernel: "cubic", fit: "fill" });
  const overlays = await Promise.all([
    sharp(edges.data, edges.options)
      .resize(width, height, { kernel: "cubic", fit: "fill" })
      .ensureAlpha(0.25)
      .png()
      .toBuffer(),
    sharp(grain.data, grain.options).ensureAlpha(0.06).png().toBuffer(),
  ]);
  return shapes
    .composite([{ input: overlays[0] }, { input: overlays[1], tile: true }])
    .jpeg({ quality: 90 })
    .toBuffer();
}

/** @param {number} width @param {number} height @param {number} seed */
function noise(width, height, seed) {
  const data = Buffer.alloc(width * height * 3);
  let state = seed * 2_654_435_761;
  for (let i = 0; i < data.length; i++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    data[i] = state >>> 24;
  }
  return { data, options: { raw: { width, height, channels: /** @type {3} */ (3) } } };
}
