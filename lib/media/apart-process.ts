import { constants, getPriority, setPriority } from "node:os";
import type { Answered, Asked } from "@/lib/media/apart";
import { processImage } from "@/lib/media/processing";
import { MediaRefusal } from "@/lib/media/refusal";
import { sharp } from "@/lib/media/sharp";

/** The process that apart.ts speaks to. It goes when the other one does, however that ends. */

// One that was started politer still may stay so: asking for more is not allowed to everybody.
setPriority(Math.max(getPriority(), constants.priority.PRIORITY_BELOW_NORMAL));
// Two pictures at once are two threads; more would only wait for the same cores.
sharp.concurrency(1);

// Ctrl-C reaches every process of a terminal; pictures in hand are finished all the same.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => undefined);
process.on("disconnect", () => process.exit(0));

process.on("message", (message) => {
  // The other end is apart.ts and sends nothing else.
  const { id, upload } = message as Asked;
  answer(upload).then((outcome) => process.send?.({ id, ...outcome } satisfies Answered));
});

type Outcome = Answered extends infer A ? (A extends Answered ? Omit<A, "id"> : never) : never;

async function answer(upload: Asked["upload"]): Promise<Outcome> {
  try {
    return { image: await processImage(upload) };
  } catch (error) {
    if (error instanceof MediaRefusal) return { refused: error.reason };
    return { failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
