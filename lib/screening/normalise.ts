/**
 * Reads a text the way a person would who knows the tricks, and remembers where each character came from, so that what
 * is found can be quoted in the writer's own words.
 */
import { foreignLookalikes, latinLookalikes, leet, simplified } from "@/lib/screening/lookalikes";

/** One way to read a text. Unit n stands for the plain text's units from[n] up to to[n]; loose ones were spelt out apart. */
export type Reading = { text: string; from: number[]; to: number[]; loose: boolean[] };

/** The plain text (folded, unit n from the original's UTF-16 offsets starts[n] to ends[n]) and the ways to read it. */
export type Normalised = { plain: string; starts: number[]; ends: number[]; readings: Reading[] };

/** Normalises in linear time. Any string is accepted. */
export function normalise(text: string): Normalised {
  const { units, starts, ends } = fold(text);
  latinise(units);
  const plain = units.join("");
  const asWritten = { text: plain, from: [...units.keys()], to: [...units.keys()].map((at) => at + 1) };
  const readings = [{ ...asWritten, loose: new Array<boolean>(units.length).fill(false) }];
  for (const [one, repeats] of [
    ["i", 1],
    ["l", 2],
  ] as const) {
    const mended = mend(plain, one, repeats);
    if (readings.every((reading) => reading.text !== mended.text)) readings.push(mended);
  }
  return { plain, starts, ends, readings };
}

const invisible = /[\p{Cf}\p{M}\p{Cn}\p{Co}\p{Cs}\u115f\u1160\u3164\uffa0]/u;
const blank = /[\s\u2800\p{Cc}]/u;
const folded = new Map<string, string>();

/** NFKC in effect (compatibility forms, then no accents), lower case, one blank for many, nothing invisible. */
function fold(text: string): { units: string[]; starts: number[]; ends: number[] } {
  const units: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of text) {
    const start = at;
    at += character.length;
    const plain = plainForm(character);
    if (plain === "") {
      // A mark belongs to the character before, so that a quote never cuts a letter in two.
      if (ends.length > 0 && ends[ends.length - 1] === start) ends[ends.length - 1] = at;
      continue;
    }
    if (plain === " " && (units.at(-1) === " " || units.at(-1) === "\n")) continue;
    for (let unit = 0; unit < plain.length; unit += 1) {
      units.push(plain.charAt(unit));
      starts.push(start);
      ends.push(at);
    }
  }
  return { units, starts, ends };
}

function plainForm(character: string): string {
  const known = folded.get(character);
  if (known !== undefined) return known;
  const plain = makePlain(character);
  // Bounded: a flood of rare characters must not fill the memory.
  if (folded.size < 20_000) folded.set(character, plain);
  return plain;
}

function makePlain(character: string): string {
  if (character === "\n") return "\n";
  if (character === "\0") return "";
  if (blank.test(character)) return " ";
  if (invisible.test(character)) return "";
  const letters = character.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return [...letters]
    .map((letter) => latinLookalikes.get(letter) ?? simplified.get(letter) ?? letter)
    .join("");
}

const foreign = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** Reads Cyrillic and Greek lookalikes as Latin in words that mix scripts, or where nothing is truly of those scripts. */
function latinise(units: string[]): void {
  const text = units.join("");
  if (!foreign.test(text)) return;
  const truly = units.some((unit) => foreign.test(unit) && !foreignLookalikes.has(unit));
  for (const word of text.matchAll(/[a-z\p{Script=Cyrillic}\p{Script=Greek}]+/gu)) {
    if (truly && !/[a-z]/.test(word[0])) continue;
    for (let at = word.index; at < word.index + word[0].length; at += 1) {
      units[at] = foreignLookalikes.get(units[at] ?? "") ?? units[at] ?? "";
    }
  }
}

/** The text without tricks: signs for letters, letters spelt apart, signs within words, letters dragged out. */
function mend(plain: string, one: "i" | "l", repeats: 1 | 2): Reading {
  const units = withoutLeet(plain, one);
  const text = units.join("");
  const dropped = new Array<boolean>(units.length).fill(false);
  const loose = new Array<boolean>(units.length).fill(false);
  const drop = (from: number, to: number) => dropped.fill(true, from, to);
  for (const spelt of text.matchAll(speltApart)) {
    loose.fill(true, spelt.index, spelt.index + spelt[0].length);
    for (const gap of spelt[0].matchAll(/[^a-z]+/g))
      drop(spelt.index + gap.index, spelt.index + gap.index + gap[0].length);
  }
  for (const sign of text.matchAll(signInWord)) drop(sign.index, sign.index + sign[0].length);
  for (const gap of text.matchAll(gapInChinese)) {
    if (joins(text, gap.index, gap.index + gap[0].length)) drop(gap.index, gap.index + gap[0].length);
  }
  return withoutRepeats(units, dropped, loose, repeats);
}

const speltApart = /(?<![a-z0-9])[a-z](?![a-z0-9])(?:[^a-z0-9\n\p{Script=Han}]{1,3}[a-z](?![a-z0-9])){2,}/gu;
const signInWord = /(?<=[a-z])(?:[*._\-/|~·•^+=#"'`’]|\p{Extended_Pictographic})(?=[a-z])/gu;
const gapInChinese = /(?<=\p{Script=Han})[^\p{L}\p{N}\n，。！？；：、,!?;:…]{1,3}(?=\p{Script=Han})/gu;

/** Between Chinese words a blank or stop is ordinary; around a single character it is not ("出 大 麻"). */
function joins(text: string, from: number, to: number): boolean {
  if (/[^\s.·]/.test(text.slice(from, to))) return true;
  return !/\p{Script=Han}/u.test(text.charAt(from - 2)) || !/\p{Script=Han}/u.test(text.charAt(to + 1));
}

function withoutLeet(plain: string, one: "i" | "l"): string[] {
  const units = plain.split("");
  for (const word of plain.matchAll(/[a-z0-9@$€!|]*[a-z][a-z0-9@$€!|]*/g)) {
    const core = word[0].replace(/[!|]+$/, "");
    if (!/[^a-z]/.test(core)) continue;
    for (let at = word.index; at < word.index + core.length; at += 1) {
      const unit = units[at] ?? "";
      units[at] = "1!|".includes(unit) ? one : (leet.get(unit) ?? unit);
    }
  }
  return units;
}

function withoutRepeats(units: string[], dropped: boolean[], loose: boolean[], repeats: number): Reading {
  const reading: Reading = { text: "", from: [], to: [], loose: [] };
  const kept = units.map((_, at) => at).filter((at) => !dropped[at]);
  const text = kept.map((at) => units[at]).join("");
  const skipped = new Set<number>();
  for (const run of text.matchAll(/([a-z])\1{2,}/g)) {
    for (let at = run.index + repeats; at < run.index + run[0].length; at += 1) skipped.add(at);
  }
  const letters: string[] = [];
  kept.forEach((at, order) => {
    if (skipped.has(order)) return;
    letters.push(units[at] ?? "");
    reading.from.push(at);
    reading.to.push(at + 1);
    reading.loose.push(loose[at] ?? false);
  });
  reading.text = letters.join("");
  return reading;
}
