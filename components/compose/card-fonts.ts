import type { Face } from "@/lib/cards/templates";
import type { Measure } from "@/lib/cards/wrapping";

/** What stands in for the card's own fonts while it is only looked at: what the reader's device has that is nearest. */
export const cardFonts: Record<Face, { family: string; weight: number }> = {
  sans: { family: "var(--sans)", weight: 700 },
  heavy: { family: "var(--sans)", weight: 900 },
  serif: {
    family:
      '"Noto Serif SC", "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", SimSun, Georgia, serif',
    weight: 600,
  },
  kai: { family: '"LXGW WenKai", "Kaiti SC", STKaiti, KaiTi, "Comic Sans MS", cursive', weight: 500 },
};

const unit = 100;
const widths = new Map<string, number>();
let pen: CanvasRenderingContext2D | null = null;

/** Widths as this browser draws them. */
export function measureHere(face: Face): Measure {
  const { family, weight } = cardFonts[face];
  return (grapheme) => {
    const known = widths.get(face + grapheme);
    if (known !== undefined) return known;
    pen ??= document.createElement("canvas").getContext("2d");
    if (!pen) return 1;
    // A canvas knows nothing of custom properties.
    const named = family.startsWith("var(") ? getComputedStyle(document.body).fontFamily : family;
    pen.font = `${weight} ${unit}px ${named}`;
    const width = pen.measureText(grapheme).width / unit;
    widths.set(face + grapheme, width);
    return width;
  };
}
