/** Measuring and cleaning what people write, the same in the browser and on the server. */
import { segmentGraphemes } from "@/lib/language/graphemes";

/** The most code points one visible character may pile up (stacked marks would spill over other people's words). */
const codePointsPerGrapheme = 8;

let emoji: RegExp | undefined;

/** Flags and families are long by design. Made when first needed: a browser puts thousands of sequences together for it. */
function isStandardEmoji(grapheme: string): boolean {
  emoji ??= /^\p{RGI_Emoji}$/v;
  return emoji.test(grapheme);
}

/** Length in Unicode code points, the unit of every limit but the title's. */
export function codePointLength(text: string): number {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}

/**
 * Length of a title as people feel it: an ASCII character counts ½, any other visible character 1, rounded up,
 * so that 20 holds 20 Chinese characters or 40 Latin letters.
 */
export function weightedLength(title: string): number {
  let halves = 0;
  for (const segment of graphemesOf(title)) halves += isAscii(segment) ? 1 : 2;
  return Math.ceil(halves / 2);
}

/**
 * The characters of a text as people see them. Intl.Segmenter takes time for each that grows with the length of the whole, so it is given a
 * stretch at a time: all but the last character of a stretch are whole, and what begins at a character's edge is cut the same as
 * the text would be.
 */
function* graphemesOf(text: string): Generator<string> {
  let at = 0;
  let stretch = shortStretch;
  while (at < text.length) {
    let end = Math.min(text.length, at + stretch);
    if (end < text.length && isHighSurrogate(text.charCodeAt(end - 1))) end += 1;
    let last = "";
    for (const { segment } of segmentGraphemes(text.slice(at, end))) {
      if (last !== "") {
        yield last;
        at += last.length;
      }
      last = segment;
    }
    if (end === text.length) {
      yield last;
      return;
    }
    // One character as long as the stretch: a longer one will hold it.
    stretch = at + last.length === end && last.length >= stretch ? stretch * 2 : shortStretch;
  }
}

const shortStretch = 256;
const isHighSurrogate = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 127) return false;
  return true;
}

/**
 * Text as it may be kept: NFC, line ends as `\n`, tabs as spaces; control characters, lone surrogates, marks that
 * turn the reading direction of what follows and invisible ones that shape nothing are dropped, and one character carries at
 * most 8 code points (emoji of the Unicode list excepted). Cleaning twice changes nothing more. Zero-width spaces and joiners
 * stay: they part Thai words and shape Persian ones.
 */
export function cleanText(text: string): string {
  const plain = text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, "\n")
    .replace(/\t/g, " ")
    .replace(/[\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g, "")
    .replace(/\p{Cs}/gu, "")
    .replace(/[^\P{Cc}\n]/gu, "")
    // https://www.unicode.org/reports/tr15/#Stream_Safe_Text_Format: sorting more marks than that takes for ever.
    .replace(/(\p{M}{30})\p{M}+/gu, "$1");
  return withoutPiles(plain.normalize("NFC"));
}

/** Whether nothing of it can be seen: blanks, joiners and fillers, however many. */
export function isBlank(text: string): boolean {
  return /^[\p{Z}\p{Cc}\p{Cf}\p{M}\u115f\u1160\u2800\u3164\uffa0]*$/u.test(text);
}

/** `cleanText` for a title or a name: one line, without blanks at either end. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/gu, " ").trim();
}

/** Length in code points of a line as it will be kept. */
export function lineLength(text: string): number {
  return codePointLength(cleanLine(text));
}

/** Length in code points of a text as it will be kept, without blanks at either end. */
export function textLength(text: string): number {
  return codePointLength(cleanText(text).trim());
}

function withoutPiles(text: string): string {
  let kept = "";
  for (const segment of graphemesOf(text)) {
    kept += segment.length <= codePointsPerGrapheme ? segment : trimmedPile(segment);
  }
  return kept.normalize("NFC");
}

function trimmedPile(grapheme: string): string {
  const points = [...grapheme];
  if (points.length <= codePointsPerGrapheme || isStandardEmoji(grapheme)) return grapheme;
  // A joiner left dangling would glue the next character on.
  return points
    .slice(0, codePointsPerGrapheme)
    .join("")
    .replace(/\u200d+$/u, "");
}

/** A segment of an address as it was meant; one that is not encoded as it should be is what it says. */
export function fromAddress(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
