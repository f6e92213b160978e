/**
 * Breaking text into lines, for Chinese and Latin in one: a short form of UAX #14 with the kinsoku rules of Chinese typesetting
 * (GB/T 15834, https://www.w3.org/TR/clreq/#prohibition_rules_for_line_start_end). Pure; widths come from the caller.
 */

/** Width of one visible character, in ems. */
export type Measure = (grapheme: string) => number;

export type Line = {
  /** With the blanks at its end, which take no room: all lines together are the text again. */
  text: string;
  /** Without them, in ems. */
  width: number;
};

export type Wrapped = {
  lines: Line[];
  /** A word was longer than a line and had to be cut. */
  cut: boolean;
};

const graphemes = new Intl.Segmenter("und", { granularity: "grapheme" });

const neverFirst =
  /^[、。，．·：；！？…—～〜‥％‰℃°’”）〕］｝〉》」』】〗〙〛々ゝゞーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ.,:;!?)\]}%¢]/u;
const neverLast = /^[‘“（〔［｛〈《「『【〖〘〚([{$¥￥£€＃#＠@]/u;
/** Each is an island: lines may break on both its sides. */
const island =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}\p{Regional_Indicator}\u3000-\u303f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65。，、]/u;
const blank = /^\s$/u;

export function graphemesOf(text: string): string[] {
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}

/** Lines no wider than `most` ems. Line ends of the text stay ends of lines, and are part of no line. */
export function wrap(text: string, most: number, measure: Measure): Wrapped {
  const lines: Line[] = [];
  let cut = false;
  for (const paragraph of text.split("\n")) {
    const wrapped = wrapParagraph(graphemesOf(paragraph), most, measure);
    lines.push(...wrapped.lines);
    cut ||= wrapped.cut;
  }
  return { lines, cut };
}

/** Runs that stay together, each with the blanks after it. */
export function unitsOf(characters: readonly string[]): string[][] {
  const units: string[][] = [];
  for (const [at, character] of characters.entries()) {
    const last = units.at(-1);
    if (last && !mayBreak(characters[at - 1] ?? "", character, characters, at)) last.push(character);
    else units.push([character]);
  }
  return units;
}

function mayBreak(before: string, after: string, characters: readonly string[], at: number): boolean {
  if (blank.test(after)) return false;
  if (blank.test(before)) return !neverFirst.test(after);
  if (neverFirst.test(after) || neverLast.test(before)) return false;
  if (before === "-" || before === "–" || before === "/")
    return /^\p{L}/u.test(after) && /^\p{L}/u.test(characters[at - 2] ?? "");
  if (before === after && (before === "—" || before === "…")) return false;
  return island.test(before) || island.test(after) || (neverFirst.test(before) && island.test(after));
}

function wrapParagraph(characters: readonly string[], most: number, measure: Measure): Wrapped {
  const lines: Line[] = [];
  let cut = false;
  let line = "";
  /** Of the line up to its last visible character, and of the blanks behind that. */
  let width = 0;
  let trailing = 0;
  const end = () => {
    lines.push({ text: line, width });
    line = "";
    width = 0;
    trailing = 0;
  };
  const take = (unit: readonly string[], size: Size) => {
    line += unit.join("");
    width = size.inked > 0 ? width + trailing + size.inked : width;
    trailing = size.inked > 0 ? size.blank : trailing + size.blank;
  };
  for (const unit of unitsOf(characters)) {
    const size = sizeOf(unit, measure);
    if (width + trailing + size.inked <= most || (line === "" && size.inked <= most)) {
      take(unit, size);
      continue;
    }
    if (line !== "") end();
    if (size.inked <= most) {
      take(unit, size);
      continue;
    }
    cut = true;
    const pieces = cutUp(unit, most, measure);
    for (const [at, piece] of pieces.entries()) {
      take(piece, sizeOf(piece, measure));
      if (at < pieces.length - 1) end();
    }
  }
  end();
  return { lines, cut };
}

type Size = { inked: number; blank: number };

function sizeOf(unit: readonly string[], measure: Measure): Size {
  let inked = 0;
  let waiting = 0;
  for (const character of unit) {
    const width = measure(character);
    if (blank.test(character)) waiting += width;
    else {
      inked += waiting + width;
      waiting = 0;
    }
  }
  return { inked, blank: waiting };
}

/** Cuts what is longer than a line, and even there begins no line with a closing mark when that can be helped. */
function cutUp(unit: readonly string[], most: number, measure: Measure): string[][] {
  const pieces: string[][] = [];
  let piece: string[] = [];
  let width = 0;
  for (const character of unit) {
    const own = measure(character);
    if (piece.length > 0 && width + own > most && !blank.test(character)) {
      const kept = goodEnd(piece, character);
      pieces.push(piece.slice(0, kept));
      piece = piece.slice(kept);
      width = piece.reduce((sum, one) => sum + measure(one), 0);
    }
    piece.push(character);
    width += own;
  }
  pieces.push(piece);
  return pieces;
}

/** How many characters of the full piece stay in it, so that neither it ends nor the next begins where it should not. */
function goodEnd(piece: readonly string[], next: string): number {
  for (let kept = piece.length; kept > Math.max(1, piece.length - 4); kept -= 1) {
    if (!neverFirst.test(piece[kept] ?? next) && !neverLast.test(piece[kept - 1] ?? "")) return kept;
  }
  return piece.length;
}

/** Whether a line may begin, or end, with this character: for those who check. */
export const mayBegin = (character: string) => !neverFirst.test(character);
export const mayEnd = (character: string) => !neverLast.test(character);
