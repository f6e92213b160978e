import { mediaKey } from "@/lib/media/keys";
import type { Output, ProcessedImage } from "@/lib/media/schema";

/** How the files of a picture are named in its row. */
export type FiledAs = {
  masterKey: string;
  /** The stills for a list and for a page, where only one address can be given. */
  smallKey: string;
  largeKey: string;
  smallWidth: number;
  largeWidth: number;
  /** Narrow to wide. */
  stillKeys: string[];
  stillWidths: number[];
  movingKey: string | null;
  /** Upright pixels of the master. */
  width: number;
  height: number;
  /** Of all files together. */
  bytes: number;
};

/** The widest that the still for a list, and that for a page, may be. */
const ofNote = { small: 480, large: 1080 };
export const ofAvatar: typeof ofNote = { small: 96, large: 1080 };
const widestStill = 1600;

/** The names under which a processed upload is stored, and the files themselves. `contentHash` as for `mediaKey`. */
export function file(
  { outputs }: Pick<ProcessedImage, "outputs">,
  secret: string,
  contentHash: string,
  { small: smallWidth, large: largeWidth } = ofNote,
): { row: FiledAs; files: { key: string; bytes: Buffer }[] } {
  const keyOf = ({ rendition }: Output) => mediaKey(secret, contentHash, rendition);
  const master = outputs.find(({ rendition }) => rendition === "master");
  if (!master) throw new Error("a processed upload without a master");
  const moving = outputs.find(({ rendition }) => rendition === "moving");
  const stills = stillsOf(outputs);
  const [small, large] = [smallWidth, largeWidth].map((width) => widestWithin(stills, width) ?? master);
  if (!small || !large) throw new Error("two widths, two stills");
  return {
    files: outputs.map((output) => ({ key: keyOf(output), bytes: output.bytes })),
    row: {
      ...{ masterKey: keyOf(master), width: master.width, height: master.height },
      ...{ smallKey: keyOf(small), smallWidth: small.width },
      ...{ largeKey: keyOf(large), largeWidth: large.width },
      ...{ stillKeys: stills.map(keyOf), stillWidths: stills.map(({ width }) => width) },
      movingKey: moving ? keyOf(moving) : null,
      bytes: outputs.reduce((sum, { bytes }) => sum + bytes.byteLength, 0),
    },
  };
}

/** What is served, narrow to wide: the master too, when it is no wider than the widest still. */
function stillsOf(outputs: readonly Output[]): Output[] {
  return outputs
    .filter(({ rendition, width }) =>
      rendition === "master" ? width <= widestStill : rendition !== "moving",
    )
    .toSorted((one, other) => one.width - other.width);
}

function widestWithin(stills: readonly Output[], width: number): Output | undefined {
  return stills.findLast((still) => still.width <= width) ?? stills[0];
}
