/**
 * Reads a text the way a person would who knows the tricks, and remembers where each character came from, so that what
 * is found can be quoted in the writer's own words.
 */
import { simplified } from "@/lib/language/simplified";
import { composed } from "@/lib/screening/composing";
import { lettersDrawn } from "@/lib/screening/drawing";
import { foreignLookalikes, latinLookalikes, leet, variants } from "@/lib/screening/lookalikes";
import { ReadingInMaking, Row } from "@/lib/screening/making";
import { type SoundReading, soundsOf } from "@/lib/screening/sounds";
import { betweenCharacters } from "@/lib/screening/spelling";

/**
 * `written` as it stands, `mended` without tricks, `masked` with letters blotted out ("p*rn"), `sound` as it is spoken.
 */
export type ReadingKind = "written" | "mended" | "masked" | "sound";

/** One way to read a text. Unit n stands for the plain text's units from[n] up to to[n]; `loose` are 1 where they were spelt out apart. */
export type Reading = {
  kind: "written" | "mended" | "masked";
  text: string;
  from: Int32Array;
  to: Int32Array;
  loose: Int32Array;
};

/**
 * The plain text (folded, unit n from the original's UTF-16 offsets starts[n] to ends[n]) and the ways to read it. `disguised`: units
 * that were written with a letter of another alphabet or shape, or have something invisible before them.
 */
export type Normalised = {
  plain: string;
  disguised: ReadonlySet<number>;
  starts: Int32Array;
  ends: Int32Array;
  readings: Reading[];
  /** The one that most tricks are undone in. */
  whole: Reading;
  sound: SoundReading;
};

/** Normalises in linear time: no reading is longer than four times the text. Any string is accepted. */
export function normalise(text: string): Normalised {
  const { units, starts, ends, tall, disguised } = fold(text);
  latinise(units, disguised);
  const plain = units.join("");
  const written = asWritten(plain);
  const drawn = lettersDrawn(written) ?? written;
  const readings = [written];
  const add = (reading: Reading | null) => {
    // A star is itself where it blots a letter out: the same text, but other words are looked for in it.
    const known = readings.some((other) => other.text === reading?.text);
    if (reading !== null && (reading.kind === "masked" || !known)) readings.push(reading);
  };
  const mended = mend(drawn, "i", 1);
  add(mended);
  add(mend(drawn, "l", 2, tall));
  if (dragged.test(text)) add(mend(drawn, "i", 0));
  const whole = composed(drawn, (reading) => mend(reading, "i", 1));
  add(whole);
  add(masked(written));
  if (turned.test(text)) add(backwards(written));
  const undone = whole ?? mended;
  return { plain, disguised, starts, ends, readings, whole: undone, sound: soundsOf(undone) };
}

/** A term's words as a text is folded, so that they can meet. */
export function foldTerm(words: string): string {
  return fold(words).units.join("").trim();
}

function asWritten(plain: string): Reading {
  const from = new Int32Array(plain.length).map((_, at) => at);
  const to = from.map((at) => at + 1);
  return { kind: "written", text: plain, from, to, loose: new Int32Array(plain.length) };
}

/** Marks that let a text run the other way: what is typed backwards then reads forwards. */
const turned = /[\u202e\u202b\u2067]/;

function backwards({ text, from, to, loose }: Reading): Reading {
  return {
    kind: "mended",
    text: text.split("").reverse().join(""),
    from: from.slice().reverse(),
    to: to.slice().reverse(),
    loose: loose.slice().reverse(),
  };
}

/** Letters blotted out inside a word become one star, as the lexicon lists such words; null when none are. */
function masked(written: Reading): Reading | null {
  const { text, from, to, loose } = written;
  const runs = [...text.matchAll(blot)];
  if (runs.length === 0) return null;
  const reading = new ReadingInMaking(text.length);
  let done = 0;
  const copyTo = (end: number) => {
    for (; done < end; done += 1) reading.take(written, done);
  };
  for (const run of runs) {
    copyTo(run.index);
    done += run[0].length;
    reading.push("*", from[run.index] ?? 0, to[done - 1] ?? 0, loose[run.index] ?? 0);
  }
  copyTo(text.length);
  return reading.done("masked");
}

const blot = /(?<=[a-z])(?:[*#•●_✱∗×]|\p{Extended_Pictographic}){1,4}(?=[a-z])/gu;

const invisible = /[\p{Cf}\p{M}\p{Cn}\p{Co}\p{Cs}\u115f\u1160\u3164\uffa0]/u;
const blank = /[\s\u2800\p{Cc}]/u;
const folded = new Map<string, string>();

type Folded = {
  units: string[];
  starts: Int32Array;
  ends: Int32Array;
  tall: ReadonlySet<number>;
  disguised: Set<number>;
};

/**
 * NFKC in effect (compatibility forms, then no accents), lower case, one blank for many, nothing invisible. `tall`: an I among small
 * letters, which may be an l.
 */
function fold(text: string): Folded {
  const units: string[] = [];
  const starts = new Row(text.length);
  const ends = new Row(text.length);
  const tall = new Set<number>();
  const disguised = new Set<number>();
  let at = 0;
  for (const character of text) {
    const start = at;
    at += character.length;
    const plain = plainForm(character);
    if (plain === "") {
      // A mark belongs to the character before, so that a quote never cuts a letter in two.
      if (ends.last === start) ends.amend(at);
      if (zeroWidth.test(character)) disguised.add(units.length);
      continue;
    }
    if (plain === " " && (units.at(-1) === " " || units.at(-1) === "\n")) continue;
    if (character === "I" && isSmall(text, start - 1) && isSmall(text, at)) tall.add(units.length);
    if (shaped.test(character) && /^[a-z]+$/.test(plain)) disguised.add(units.length);
    for (let unit = 0; unit < plain.length; unit += 1) {
      units.push(plain.charAt(unit));
      starts.push(start);
      ends.push(at);
    }
  }
  return { units, starts: starts.done(), ends: ends.done(), tall, disguised };
}

const zeroWidth = /[\u200b-\u200d\u2060\u180e\ufeff]/u;
/** Letters in the shape of others: no accents, which belong to languages. */
const shaped =
  /[\u1d00-\u1dbf\u2070-\u209f\u2100-\u214f\u24b6-\u24e9\ua4d0-\ua4ff\ua720-\uabff\uff21-\uff5a\u{1d400}-\u{1d7ff}\u{1f130}-\u{1f189}\u0250-\u02af\u0530-\u058f]/u;

function isSmall(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 97 && code <= 122;
}

function plainForm(character: string): string {
  const known = folded.get(character);
  if (known !== undefined) return known;
  const plain = makePlain(character);
  // Bounded: a flood of rare characters must not fill the memory.
  if (folded.size < 20_000) folded.set(character, plain);
  return plain;
}

/** "⑽" is "(10)"; a sign that would be a whole sentence ("ﷺ" is eighteen letters) says it with no trick, and is left as it is. */
const longestPlain = 4;

function makePlain(character: string): string {
  if (character === "\n") return "\n";
  if (character === "\0") return "";
  if (blank.test(character)) return " ";
  if (invisible.test(character)) return "";
  const letters = character.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  if (letters.length > longestPlain) return character;
  return [...letters]
    .map((letter) => latinLookalikes.get(letter) ?? variants.get(letter) ?? simplified.get(letter) ?? letter)
    .join("");
}

const foreign = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** Reads Cyrillic and Greek lookalikes as Latin in words that mix scripts, or where nothing is truly of those scripts. */
function latinise(units: string[], disguised: Set<number>): void {
  const text = units.join("");
  if (!foreign.test(text)) return;
  const truly = units.some((unit) => foreign.test(unit) && !foreignLookalikes.has(unit));
  for (const word of text.matchAll(/[a-z\p{Script=Cyrillic}\p{Script=Greek}]+/gu)) {
    if (truly && !/[a-z]/.test(word[0])) continue;
    for (let at = word.index; at < word.index + word[0].length; at += 1) {
      const latin = foreignLookalikes.get(units[at] ?? "");
      if (latin === undefined) continue;
      units[at] = latin;
      disguised.add(at);
    }
  }
}

/** The text without tricks: signs for letters, letters spelt apart, signs within words, letters dragged out. */
function mend(
  written: Reading,
  one: "i" | "l",
  repeats: 0 | 1 | 2,
  tall: ReadonlySet<number> = new Set(),
): Reading {
  const units = withoutLeet(written.text, one);
  if (tall.size > 0) {
    written.from.forEach((from, at) => {
      if (tall.has(from)) units[at] = "l";
    });
  }
  const text = units.join("");
  const dropped = new Uint8Array(units.length);
  const loose = new Int32Array(units.length);
  const drop = (from: number, to: number) => dropped.fill(1, from, to);
  for (const spelt of text.matchAll(speltApart)) {
    loose.fill(1, spelt.index, spelt.index + spelt[0].length);
    for (const gap of spelt[0].matchAll(/[^a-z]+/g))
      drop(spelt.index + gap.index, spelt.index + gap.index + gap[0].length);
  }
  for (const sign of text.matchAll(signInWord)) drop(sign.index, sign.index + sign[0].length);
  for (const gap of text.matchAll(gapInChinese)) {
    if (joins(text, gap.index, gap.index + gap[0].length)) drop(gap.index, gap.index + gap[0].length);
  }
  for (const [from, to] of betweenCharacters(written.text)) drop(from, to);
  if (repeats === 1)
    for (const gap of text.matchAll(gapBetweenScripts)) drop(gap.index, gap.index + gap[0].length);
  return withoutRepeats({ ...written, loose }, units, dropped, repeats);
}

const speltApart = /(?<![a-z0-9])[a-z](?![a-z0-9])(?:[^a-z0-9\n\p{Script=Han}]{1,3}[a-z](?![a-z0-9])){2,}/gu;
const signInWord = /(?<=[a-z])(?:[*._\-/|~·•^+=#"'`’()[\]{}<>\\]|\p{Extended_Pictographic})(?=[a-z])/gu;
const gapInChinese = /(?<=\p{Script=Han})[^\p{L}\p{N}\n，。！？；：、,!?;:…]{1,3}(?=\p{Script=Han})/gu;

/** "成人 video" is written with and without a blank. */
const gapBetweenScripts = /(?<=\p{Script=Han}) (?=[a-z])|(?<=[a-z]) (?=\p{Script=Han})/gu;

/** Between Chinese words a blank or stop is ordinary; around a single character it is not ("出 大 麻"). */
function joins(text: string, from: number, to: number): boolean {
  if (/[^\s.·]/.test(text.slice(from, to))) return true;
  return !/\p{Script=Han}/u.test(text.charAt(from - 2)) || !/\p{Script=Han}/u.test(text.charAt(to + 1));
}

function withoutLeet(plain: string, one: "i" | "l"): string[] {
  const units = plain.split("");
  const mean = (at: number) => {
    const unit = units[at] ?? "";
    if ("1!|".includes(unit)) units[at] = one;
    // Mostly a plus parts letters; where it is one of them it is a t.
    else if (unit === "+") units[at] = one === "l" ? "t" : "+";
    else units[at] = leet.get(unit) ?? unit;
  };
  // In one class and trimmed by hand: a pattern that looks for the letter within tries a long number again from each of its digits.
  for (const word of plain.matchAll(leetWord)) {
    if (!/[a-z]/.test(word[0])) continue;
    let from = word.index;
    let to = word.index + word[0].length;
    while ("!|+".includes(plain.charAt(to - 1))) to -= 1;
    while (plain.charAt(from) === "+") from += 1;
    if (!/[^a-z]/.test(plain.slice(from, to))) continue;
    for (let at = from; at < to; at += 1) mean(at);
    if (one === "l" && pluralZ.test(plain.slice(from, to))) units[to - 1] = "s";
  }
  for (const spelt of plain.matchAll(signsApart)) {
    if ((spelt[0].match(/[a-z]/g) ?? []).length < 2) continue;
    for (const sign of spelt[0].matchAll(/[0-9@$€!]/g)) mean(spelt.index + sign.index);
  }
  return units;
}

const leetWord = /[a-z0-9@$€!|+¢©®£¥₿∆⭕❌✖]+/g;
const pluralZ = /^[a-z]{3,}z$/;
/** Letters spelt apart with digits among them. */
const signsApart =
  /(?<![a-z0-9@$€])[a-z0-9@$€](?![a-z0-9@$€])(?:[^a-z0-9@$€\n\p{Script=Han}]{1,3}[a-z0-9@$€](?![a-z0-9@$€])){2,}/gu;

/** What was not dropped, each letter no oftener than it is meant. */
function withoutRepeats(written: Reading, units: string[], dropped: Uint8Array, repeats: 0 | 1 | 2): Reading {
  const kept = new Row(units.length);
  for (let at = 0; at < units.length; at += 1) if (!dropped[at]) kept.push(at);
  const places = kept.done();
  const again = saidAgain(Array.from(places, (at) => units[at] ?? "").join(""), repeats);
  const made = new ReadingInMaking(places.length);
  places.forEach((at, order) => {
    if (!again[order]) made.take(written, at, units[at]);
  });
  return made.done("mended");
}

/** 1 at each letter that only drags out, or doubles, what stands before. */
function saidAgain(text: string, repeats: 0 | 1 | 2): Uint8Array {
  const again = new Uint8Array(text.length);
  for (const [from, to] of runsIn(text)) {
    if (to - from === 3 && text.charAt(from) === "x") continue;
    const keep = /[a-z]/.test(text.charAt(from)) ? Math.max(repeats, 1) : 1;
    again.fill(1, from + keep, to);
  }
  if (repeats === 0) for (const double of text.matchAll(/(?<=([a-z]))\1/g)) again[double.index] = 1;
  if (repeats === 1) {
    // Characters said twice in a row, one after the other ("冰冰毒毒"), are said once.
    for (const run of text.matchAll(/(?:(\p{Script=Han})\1){2,500}/gu)) {
      for (let at = run.index + 1; at < run.index + run[0].length; at += 2) again[at] = 1;
    }
  }
  return again;
}

/** A letter dragged out three times or more, and another twice at least: then none is meant double ("Escoorrttt"). */
const dragged = /(?:([a-zA-Z])\1{2}[a-zA-Z]{0,20}([a-zA-Z])\2)|(?:([a-zA-Z])\3[a-zA-Z]{0,20}([a-zA-Z])\4{2})/;

const draggable = /[a-z\p{Script=Han}]/u;

/** Where the same letter or character stands three times or more. Counted by hand: millions of one are too many for a pattern. */
function* runsIn(text: string): Generator<[from: number, to: number]> {
  let from = 0;
  for (let at = 1; at <= text.length; at += 1) {
    if (text.charCodeAt(at) === text.charCodeAt(from)) continue;
    if (at - from >= 3 && draggable.test(text.charAt(from))) yield [from, at];
    from = at;
  }
}
