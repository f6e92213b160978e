// One picture by the product's own path, three times after a warm-up: picture-ours.mjs PHOTO FOLDER, told over IPC.
import { diskStorage } from "../../lib/media/disk-storage.ts";
import { file } from "../../lib/media/filing.ts";
import { hashContent, processImage } from "../../lib/media/processing.ts";
import { sharp } from "../../lib/media/sharp.ts";
import { measured } from "./measured.mjs";

const [photo, folder] = process.argv.slice(2);
sharp.concurrency(1);
const storage = diskStorage(folder);

async function take() {
  const contentHash = await hashContent(photo);
  const image = await processImage(photo);
  for (const { key, bytes } of file(image, "a secret", contentHash).files) await storage.put(key, bytes);
  return image.outputs.map(({ width, height }) => `${width}×${height}`).join(" ");
}

await measured(take);
