import sharp from "sharp";
import type { Commission, Painted } from "@/lib/cards/drawing";
import { cardSvg, missingFrom } from "@/lib/cards/paint";

/**
 * A process of its own that draws cards. SVG is loaded here and nowhere else on the way of what people send: the wall that
 * lib/media/sharp.ts puts up stands in every process that takes uploads. What is drawn is ours; people's words are in it as
 * outlines.
 */

sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({ operation: ["VipsForeignLoadSvgBuffer"] });
sharp.concurrency(1);
sharp.cache(false);

async function paint({ template, words }: Commission): Promise<Painted> {
  const missing = missingFrom(template, words);
  if (missing.length > 0) return { missing };
  const png = await sharp(Buffer.from(cardSvg(template, words)))
    .flatten({ background: "#ffffff" })
    .png({ compressionLevel: 3 })
    .toBuffer();
  return { png };
}

process.on("message", (message) => {
  // The other end is drawing.ts and sends nothing else.
  const { turn, commission } = message as { turn: number; commission: Commission };
  paint(commission).then(
    (painted) => process.send?.({ turn, painted }),
    (error) => {
      console.error(error);
      process.exit(1);
    },
  );
});
process.on("disconnect", () => process.exit(0));
