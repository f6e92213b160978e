import { cardSvg } from "@/lib/cards/paint";
import type { TemplateId } from "@/lib/cards/rules";
import { env } from "@/lib/env";
import { type FiledAs, file, ofAvatar } from "@/lib/media/filing";
import { hashContent, processImage } from "@/lib/media/processing";
import { AVATAR_WIDTHS } from "@/lib/media/schema";
import { sharp } from "@/lib/media/sharp";
import { mediaStorage } from "@/lib/media/store";
import { draw, type Scene } from "./art/draw";

/**
 * A process of its own that draws pictures and takes them in as uploads are. What it draws is ours, so the wall against SVG
 * that lib/media puts up for uploads is opened here, and nowhere else.
 */
export type Commission = { name: string; isAvatar?: boolean } & (
  | { scene: Scene }
  | { card: { template: TemplateId; words: string } }
);
export type Painted = {
  name: string;
  contentHash: string;
  filed: FiledAs;
  thumbhash: string;
  colour: string;
};

sharp.unblock({ operation: ["VipsForeignLoadSvgBuffer"] });
sharp.concurrency(1);

function drawingOf(commission: Commission): string {
  if ("scene" in commission) return draw(commission.scene);
  return cardSvg(commission.card.template, commission.card.words);
}

async function paint(commission: Commission): Promise<Painted> {
  const { name, isAvatar = false } = commission;
  const upload = await sharp(Buffer.from(drawingOf(commission)))
    .flatten({ background: "#ffffff" })
    .jpeg({ quality: 92 })
    .toBuffer();
  const contentHash = await hashContent(upload);
  const image = await processImage(upload, isAvatar ? AVATAR_WIDTHS : undefined);
  const { row, files } = file(image, env().AUTH_SECRET, contentHash, isAvatar ? ofAvatar : undefined);
  await Promise.all(files.map(({ key, bytes }) => mediaStorage().put(key, bytes)));
  return { name, contentHash, filed: row, thumbhash: image.thumbhash, colour: image.dominantColour };
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
