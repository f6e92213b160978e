// The yardstick of picture-ours.mjs: nothing but sharp and thumbhash, one decode, the same files.
import { writeFile } from "node:fs/promises";
import path from "node:path";
import sharp from "sharp";
import { rgbaToThumbHash } from "thumbhash";
import { measured } from "./measured.mjs";

const [photo, folder] = process.argv.slice(2);
sharp.concurrency(1);
sharp.cache(false);

async function take() {
  const { data, info } = await sharp(photo)
    .rotate()
    .resize(2048, 2048, { fit: "inside" })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const picture = () => sharp(data, { raw: { width: info.width, height: info.height, channels: 3 } });
  const sample = await picture()
    .resize(64, 64, { fit: "inside" })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  rgbaToThumbHash(sample.info.width, sample.info.height, sample.data);
  const made = [];
  for (const width of [2048, 1600, 1080, 480, 360]) {
    const webp = {
      quality: width === 2048 ? 85 : width > 480 ? 80 : 70,
      effort: width > 360 ? 2 : 6,
    };
    const resized = width < info.width ? picture().resize({ width }) : picture();
    const file = await resized.webp(webp).toFile(path.join(folder, `bare-${width}.webp`));
    made.push(`${file.width}×${file.height}`);
  }
  await writeFile(path.join(folder, "bare.txt"), made.join(" "));
  return made.join(" ");
}

await measured(take);
