/** Measuring and cleaning what people write, the same in the browser and on the server. */

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** The most code points one visible character may pile up (stacked marks would spill over other people's words). */
const codePointsPerGrapheme = 8;

// Flags and families are long by design. The constructor, because `v` is newer than the compile target.
const standardEmoji = /^\p{RGI_Emoji}$/v;

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
  for (const { segment } of graphemes.segment(title)) halves += isAscii(segment) ? 1 : 2;
  return Math.ceil(halves / 2);
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 127) return false;
  return true;
}

/**
 * Text as it may be kept: NFC, line ends as `\n`, tabs as spaces; control characters, lone surrogates and marks that
 * turn the reading direction of what follows are dropped, and one character carries at most 8 code points (emoji of
 * the Unicode list excepted). Cleaning twice changes nothing more.
 */
export function cleanText(text: string): string {
  const plain = text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, "\n")
    .replace(/\t/g, " ")
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, "")
    .replace(/\p{Cs}/gu, "")
    .replace(/[^\P{Cc}\n]/gu, "");
  return withoutPiles(plain.normalize("NFC"));
}

/** `cleanText` for a title or a name: one line, without blanks at either end. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/gu, " ").trim();
}

/** Length in code points of a line as it will be kept. */
export function lineLength(text: string): number {
  return codePointLength(cleanLine(text));
}

function withoutPiles(text: string): string {
  let kept = "";
  for (const { segment } of graphemes.segment(text)) {
    kept += segment.length <= codePointsPerGrapheme ? segment : trimmedPile(segment);
  }
  return kept.normalize("NFC");
}

function trimmedPile(grapheme: string): string {
  const points = [...grapheme];
  if (points.length <= codePointsPerGrapheme || standardEmoji.test(grapheme)) return grapheme;
  // A joiner left dangling would glue the next character on.
  return points
    .slice(0, codePointsPerGrapheme)
    .join("")
    .replace(/\u200d+$/u, "");
}
