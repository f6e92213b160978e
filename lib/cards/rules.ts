import { graphemesOf } from "@/lib/cards/wrapping";
import { weightedLength } from "@/lib/language/text";

/** The looks a note made of words can have. Ids are kept with notes: none is renamed. */
export const templateIds = [
  "paper",
  "hawthorn",
  "ink",
  "dusk",
  "sticky",
  "grid",
  "letter",
  "chalk",
  "film",
  "night",
] as const;
export type TemplateId = (typeof templateIds)[number];

/** Words of a card: weighted characters (lib/language/text), and lines of one's own making. */
export const cardLimits = { words: 120, lines: 10 };

/** Pixels of a card: 3:4, the tallest shape that the waterfall shows whole. */
export const cardSize = { width: 1080, height: 1440 };

export function isTemplate(id: string | null | undefined): id is TemplateId {
  return templateIds.some((each) => each === id);
}

/** Words as they are set: no blanks around, and no empty line but one at a time. */
export function tidyWords(words: string): string {
  return words
    .split("\n")
    .map((line) => line.trim())
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** What is wrong with the words of a card: a key of errors.json, or null. */
export function cardTrouble(words: string): "cardEmpty" | "cardLong" | "cardLines" | null {
  const tidy = tidyWords(words);
  if (tidy === "") return "cardEmpty";
  if (weightedLength(tidy) > cardLimits.words) return "cardLong";
  return tidy.split("\n").length > cardLimits.lines ? "cardLines" : null;
}

/** Joiners, marks of direction, variation selectors, keycaps, skin tones, tags: they change no outline of ours. */
const silent =
  /^(?:[\u200b-\u200f]|\u2060|[\ufe00-\ufe0f]|\u20e3|[\u{1f3fb}-\u{1f3ff}]|[\u{e0000}-\u{e007f}])$/u;

/** How a cluster is drawn: part by part, one after another. */
export function partsOf(grapheme: string): string[] {
  return [...grapheme].filter((point) => !silent.test(point));
}

/** Characters of the words for which `drawable` says no, each once. */
export function undrawable(words: string, drawable: (part: string) => boolean): string[] {
  const missing = graphemesOf(words.replaceAll("\n", "")).filter(
    (grapheme) => !partsOf(grapheme).every((part) => /\s/u.test(part) || drawable(part)),
  );
  return [...new Set(missing)];
}
