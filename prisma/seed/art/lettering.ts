import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import opentype, { type Font } from "opentype.js";
import { moved, spell } from "@/lib/cards/outlines";

/** Noto Sans SC (OFL-1.1) turned into outlines, so that a picture looks the same on machines without fonts. */
export type Weight = 400 | 700 | 900;
export type Lettering = { d: string; width: number; height: number; lines: readonly Line[] };
type Line = { text: string; width: number; baseline: number };

const fonts = new Map<string, Font>();
const outlines = new Map<string, { d: string; advance: number }>();

function font(script: "chinese-simplified" | "latin-ext", weight: Weight): Font {
  const name = `@fontsource/noto-sans-sc/files/noto-sans-sc-${script}-${weight}-normal.woff`;
  const kept = fonts.get(name);
  if (kept) return kept;
  const bytes = new Uint8Array(readFileSync(createRequire(import.meta.url).resolve(name)));
  const opened = opentype.parse(bytes.buffer);
  fonts.set(name, opened);
  return opened;
}

/** Outlines at 100 units an em, at the origin. */
function outline(letter: string, weight: Weight): { d: string; advance: number } {
  const key = `${weight}${letter}`;
  const kept = outlines.get(key);
  if (kept) return kept;
  const chinese = font("chinese-simplified", weight);
  const chosen = chinese.charToGlyphIndex(letter) > 0 ? chinese : font("latin-ext", weight);
  const glyph = chosen.charToGlyph(letter);
  const made = {
    d: spell(glyph.getPath(0, 0, 100).commands, 1),
    advance: ((glyph.advanceWidth ?? 500) / chosen.unitsPerEm) * 100,
  };
  outlines.set(key, made);
  return made;
}

/** Width of a line in the units of `size`. */
export function measure(text: string, size: number, weight: Weight = 400): number {
  return [...text].reduce((sum, letter) => sum + (outline(letter, weight).advance * size) / 100, 0);
}

/** Chinese may break between any two characters but never before closing marks; Latin breaks at spaces. */
function pieces(text: string): string[] {
  return (
    text.match(
      /[\p{Script=Han}\u3000-\u303f\uff00-\uffef][，。！？、；：）」』”]*|[^\s\p{Script=Han}\u3000-\u303f\uff00-\uffef]+[，。！？、；：）」』”]*|\s+/gu,
    ) ?? []
  );
}

export function wrap(text: string, size: number, width: number, weight: Weight = 400): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split("\n")) {
    let line = "";
    for (const piece of pieces(paragraph)) {
      if (line && measure((line + piece).trimEnd(), size, weight) > width) {
        lines.push(line.trimEnd());
        line = piece.trimStart();
      } else line += piece;
    }
    lines.push(line.trimEnd());
  }
  return lines;
}

/** Text as one path whose first baseline is at `y + size * 0.88`. Wraps when a width is given. */
export function letter(
  text: string,
  look: {
    x: number;
    y: number;
    size: number;
    weight?: Weight;
    width?: number;
    leading?: number;
    align?: "start" | "middle" | "end";
  },
): Lettering {
  const { x, y, size, weight = 400, leading = 1.4, align = "start" } = look;
  const rows = look.width ? wrap(text, size, look.width, weight) : text.split("\n");
  let d = "";
  const lines: Line[] = rows.map((row, i) => {
    const width = measure(row, size, weight);
    const baseline = y + size * 0.88 + i * size * leading;
    let at = x - (align === "middle" ? width / 2 : align === "end" ? width : 0);
    for (const one of row) {
      const glyph = outline(one, weight);
      d += moved(glyph.d, { x: at, y: baseline, k: size / 100 });
      at += (glyph.advance * size) / 100;
    }
    return { text: row, width, baseline };
  });
  return {
    d,
    width: Math.max(0, ...lines.map((line) => line.width)),
    height: rows.length * size * leading,
    lines,
  };
}
