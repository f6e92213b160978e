import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import opentype, { type Command, type Font } from "opentype.js";
import { moved, spell } from "@/lib/cards/outlines";
import { partsOf } from "@/lib/cards/rules";
import type { Face } from "@/lib/cards/templates";
import type { Measure } from "@/lib/cards/wrapping";

/**
 * Letters as outlines, so that a card looks the same on machines without fonts and nobody's words are ever markup. Each face
 * falls back to Noto Sans SC, LXGW WenKai (which knows 30,000 characters) and Noto Emoji, all under the SIL Open Font License.
 */

const files: Record<Face | "emoji", string> = {
  sans: "@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-700-normal.woff",
  heavy: "@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-900-normal.woff",
  serif: "@fontsource/noto-serif-sc/files/noto-serif-sc-chinese-simplified-600-normal.woff",
  kai: "@fontsource/lxgw-wenkai/files/lxgw-wenkai-latin-500-normal.woff",
  emoji: "@fontsource/noto-emoji/files/noto-emoji-emoji-500-normal.woff",
};

type Glyph = { d: string; advance: number };

const fonts = new Map<string, Font>();
const glyphs = new Map<string, Glyph | null>();

/** Units an em. */
const unit = 100;
const decimals = 2;

function font(name: keyof typeof files): Font {
  const kept = fonts.get(name);
  if (kept) return kept;
  const bytes = new Uint8Array(readFileSync(createRequire(import.meta.url).resolve(files[name])));
  const opened = opentype.parse(bytes.buffer);
  fonts.set(name, opened);
  return opened;
}

export function measureIn(face: Face): Measure {
  return (grapheme) =>
    partsOf(grapheme).reduce((sum, part) => sum + (glyph(part, face)?.advance ?? 0) / unit, 0);
}

/** Whether there is an outline for a character, in any of the fonts. */
export function canDraw(part: string, face: Face): boolean {
  return glyph(part, face) !== null;
}

/** A line of text as one path, its baseline at the origin of `x`, `y`. */
export function lineOf(text: string, look: { face: Face; x: number; y: number; size: number }): string {
  const { face, y, size } = look;
  let x = look.x;
  let d = "";
  for (const part of partsOf(text)) {
    const drawn = glyph(part, face);
    if (!drawn) continue;
    d += moved(drawn.d, { x, y, k: size / unit });
    x += (drawn.advance * size) / unit;
  }
  return d;
}

function glyph(part: string, face: Face): Glyph | null {
  const key = face + part;
  const kept = glyphs.get(key);
  if (kept !== undefined) return kept;
  const made = madeOf(part, face);
  glyphs.set(key, made);
  return made;
}

function madeOf(part: string, face: Face): Glyph | null {
  const pictured = /^\p{Emoji_Presentation}$/u.test(part);
  const chain = pictured ? (["emoji", face] as const) : ([face, "sans", "kai", "emoji"] as const);
  for (const name of chain) {
    const from = font(name);
    if (from.charToGlyphIndex(part) === 0) continue;
    const found = from.charToGlyph(part);
    const { commands } = found.getPath(0, 0, unit);
    const advance = ((found.advanceWidth ?? 0) / from.unitsPerEm) * unit;
    return quotes.test(part) ? tightened(commands) : { d: spell(commands, decimals), advance };
  }
  return null;
}

/** Chinese fonts give these a full em, of which half is blank on the one side or the other: too wide beside Latin letters. */
const quotes = /^[‘’“”]$/u;
const bearing = 7;

function tightened(commands: readonly Command[]): Glyph {
  const across = commands.flatMap(({ x }) => x ?? []);
  const left = Math.min(...across);
  const d = spell(
    commands.map((command) => shifted(command, bearing - left)),
    decimals,
  );
  return { d, advance: Math.max(...across) - left + 2 * bearing };
}

function shifted({ x, x1, x2, ...rest }: Command, by: number): Command {
  return {
    ...rest,
    ...(x === undefined ? {} : { x: x + by }),
    ...(x1 === undefined ? {} : { x1: x1 + by }),
    ...(x2 === undefined ? {} : { x2: x2 + by }),
  };
}
