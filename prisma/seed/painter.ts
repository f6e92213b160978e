import { env } from "@/lib/env";
import { mediaKey } from "@/lib/media/keys";
import { hashContent, processImage } from "@/lib/media/processing";
import type { Rendition } from "@/lib/media/schema";
import { sharp } from "@/lib/media/sharp";
import { mediaStorage } from "@/lib/media/store";
import { draw, type Scene } from "./art/draw";

/**
 * A process of its own that draws pictures and takes them in as uploads are. What it draws is ours, so the wall against SVG
 * that lib/media puts up for uploads is opened here, and nowhere else.
 */
export type Commission = { name: string; scene: Scene };
export type Painted = {
  name: string;
  contentHash: string;
  keys: Record<Rendition, string>;
  widths: Record<Rendition, number>;
  width: number;
  height: number;
  thumbhash: string;
  colour: string;
};

sharp.unblock({ operation: ["VipsForeignLoadSvgBuffer"] });
sharp.concurrency(1);

async function paint({ name, scene }: Commission): Promise<Painted> {
  const upload = await sharp(Buffer.from(draw(scene)))
    .flatten({ background: "#ffffff" })
    .jpeg({ quality: 92 })
    .toBuffer();
  const contentHash = await hashContent(upload);
  const { width, height, thumbhash, dominantColour, outputs } = await processImage(upload);
  const keys = { master: "", "1080": "", "480": "" };
  const widths = { master: 0, "1080": 0, "480": 0 };
  for (const output of outputs) {
    keys[output.rendition] = mediaKey(env().AUTH_SECRET, contentHash, output.rendition);
    widths[output.rendition] = output.width;
  }
  await Promise.all(outputs.map(({ rendition, bytes }) => mediaStorage().put(keys[rendition], bytes)));
  return { name, contentHash, keys, widths, width, height, thumbhash, colour: dominantColour };
}

process.on("message", (message) => {
  // The other end is painting.ts and sends nothing else.
  const commission = message as Commission;
  paint(commission).then(
    (painted) => process.send?.(painted),
    (error) => {
      console.error(error);
      process.exit(1);
    },
  );
});
process.on("disconnect", () => process.exit(0));
