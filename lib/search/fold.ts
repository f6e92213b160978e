import { simplified } from "@/lib/language/simplified";

/**
 * The form in which words compare, sign by sign: compatibility forms (full-width, circled …) as plain ones, no accents, lower case,
 * simplified Chinese, a blank for what is no text. One sign at a time, so that it is the same wherever a sign stands, and
 * what matches can be marked in the words as they were written.
 */

/** Unit n of `text` stands for the written text's UTF-16 units from starts[n] to ends[n]. */
export type Folded = { text: string; starts: number[]; ends: number[] };

export function fold(written: string): string {
  let text = "";
  for (const sign of written) text += plainForm(sign);
  return text;
}

export function foldWithPlaces(written: string): Folded {
  let text = "";
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const sign of written) {
    const plain = plainForm(sign);
    for (let unit = 0; unit < plain.length; unit += 1) {
      starts.push(at);
      ends.push(at + sign.length);
    }
    // A mark over a letter belongs to it.
    if (plain === "" && ends.length > 0) ends[ends.length - 1] = at + sign.length;
    text += plain;
    at += sign.length;
  }
  return { text, starts, ends };
}

/** Letters that Unicode does not take apart. */
const letters: ReadonlyMap<string, string> = new Map([
  ["ß", "ss"],
  ["æ", "ae"],
  ["œ", "oe"],
  ["ø", "o"],
  ["ł", "l"],
  ["đ", "d"],
  ["ð", "d"],
  ["þ", "th"],
  ["ı", "i"],
  ["ς", "σ"],
  ["’", "'"],
]);

const known = new Map<string, string>();
/** Bounded: a flood of rare signs must not fill the memory. */
const mostKnown = 30_000;

function plainForm(sign: string): string {
  const before = known.get(sign);
  if (before !== undefined) return before;
  const plain = makePlain(sign);
  if (known.size < mostKnown) known.set(sign, plain);
  return plain;
}

function makePlain(sign: string): string {
  if (/[\p{Cs}\p{Cc}\p{Co}\p{Cn}]/u.test(sign)) return " ";
  // Joiners and direction marks stand inside words without being part of them.
  if (/[\p{Cf}\p{M}]/u.test(sign)) return "";
  const apart = sign.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return [...apart].map((letter) => letters.get(letter) ?? simplified.get(letter) ?? letter).join("");
}
