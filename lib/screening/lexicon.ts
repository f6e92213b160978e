/** All words of the terms in a few automata, and where they occur in a text. */
import { type Automaton, automatonOf, scan } from "@/lib/screening/automaton";
import type { CompiledRule, Occurrence } from "@/lib/screening/findings";
import { byPlace } from "@/lib/screening/nearness";
import type { Normalised, Reading } from "@/lib/screening/normalise";
import { noWords, type Pattern, type RuleTerms, type Switches, type Words } from "@/lib/screening/pattern";
import { type SoundReading, soundOf } from "@/lib/screening/sounds";
import { prices, weights } from "@/lib/screening/sums";

type ListedWord = { text: string; word: string; open: boolean; lists: readonly Words[] };
/** `freely`: also when wholly in pinyin or in other characters, `spelt`: wholly in pinyin; else only where the two are mixed ("da麻"). */
type ListedSound = { text: string; word: string; lists: readonly Heard[] };
type Heard = { list: Words; freely: boolean; spelt: boolean };

type Listed<Entry> = { automaton: Automaton; words: Entry[] };

/** Terms made ready to be looked for. Immutable: others are compiled anew. */
export type Lexicon = {
  rules: readonly CompiledRule[];
  switches: Switches;
  /** What the lists of the shipped terms are called, where weights speak of them. */
  names: ReadonlyMap<Words, string>;
  words: Listed<ListedWord>;
  masked: Listed<ListedWord>;
  sounds: Listed<ListedSound>;
  /** Lists in which sums of money or weights count as words. */
  sums: { pattern: RegExp; lists: Words[] }[];
};

/** Compiles the words of all rules, once for many texts. */
export function lexiconOf(rules: readonly RuleTerms[], switches: Switches = new Map()): Lexicon {
  const lists = new Set(
    rules.flatMap(({ patterns, innocent, ownInnocent, talk, aside, told, offer }) => [
      innocent,
      ...[ownInnocent, aside, told, offer?.has, offer?.calls].filter((list) => list !== undefined),
      ...talk,
      ...patterns.flatMap((pattern) => [pattern.words, ...(pattern.near ?? []).map((near) => near.words)]),
    ]),
  );
  const guilty = new Set(
    rules.flatMap(({ patterns }) => patterns.filter(({ single }) => !single).map(({ words }) => words)),
  );
  return {
    rules: rules.map(compiledRule),
    switches,
    names: new Map(rules.flatMap(namesOf).reverse()),
    words: wordsOf(lists),
    masked: maskedOf(guilty),
    sounds: soundsListed(lists, new Set(rules.flatMap(({ patterns }) => patterns.map(({ words }) => words)))),
    sums: [
      { pattern: prices, lists: [...lists].filter(({ sums }) => sums === "prices") },
      { pattern: weights, lists: [...lists].filter(({ sums }) => sums === "weights") },
    ],
  };
}

/** A list goes by its place in its rule; one that several share by the first. Lists of one's own have no name. */
function namesOf({ rule, patterns, innocent, talk, aside, told, offer }: RuleTerms): [Words, string][] {
  const named = (list: Words | undefined, name: string): [Words, string][] => (list ? [[list, name]] : []);
  return [
    ...named(innocent, `${rule}.innocent`),
    ...named(aside, `${rule}.aside`),
    ...named(told, `${rule}.told`),
    ...named(offer?.has, `${rule}.has`),
    ...named(offer?.calls, `${rule}.calls`),
    ...talk.flatMap((list, at) => named(list, `${rule}.talk.${at}`)),
    ...patterns
      .filter(({ single, byImpression }) => !single && !byImpression)
      .flatMap(({ id, words, near }) => [
        ...named(words, id),
        ...(near ?? []).flatMap((each, at) => named(each.words, `${id}.${at}`)),
      ]),
  ];
}

function compiledRule({
  patterns,
  ownInnocent,
  innocentUntil,
  aside,
  told,
  offer,
  ...rest
}: RuleTerms): CompiledRule {
  const byWords = new Map<Words, Pattern[]>();
  for (const pattern of patterns.filter(({ byImpression }) => !byImpression))
    byWords.set(pattern.words, [...(byWords.get(pattern.words) ?? []), pattern]);
  const meant = new Set(
    patterns.flatMap((pattern) => [pattern.words, ...(pattern.near ?? []).map((near) => near.words)]),
  );
  return {
    ...rest,
    ownInnocent: ownInnocent ?? noWords,
    innocentUntil: innocentUntil ?? new Map(),
    aside: aside ?? noWords,
    told: told ?? noWords,
    offer: offer ?? { has: noWords, calls: noWords },
    patterns: byWords,
    impression: patterns.find(({ byImpression }) => byImpression),
    meant,
  };
}

type Adding<List> = (lists: readonly List[], list: List) => readonly List[];

/** Adds a list to others. Most words are of the same few lists: those of the same ones, in the same order, share an array. */
function sharing<List>(): Adding<List> {
  const longer = new Map<readonly List[], Map<List, readonly List[]>>();
  return (lists, list) => {
    if (lists.includes(list)) return lists;
    const byList = longer.get(lists) ?? new Map<List, readonly List[]>();
    longer.set(lists, byList);
    const both = byList.get(list) ?? [...lists, list];
    byList.set(list, both);
    return both;
  };
}

const none: readonly never[] = [];

function wordsOf(lists: ReadonlySet<Words>): Listed<ListedWord> {
  const words = new Map<string, ListedWord>();
  const adding = sharing<Words>();
  for (const list of lists) {
    for (const spelling of [...list.en, ...list.en.filter(isPhrase).map(together), ...list.zh]) {
      const text = spelling.replace(/\*$/, "");
      const word = words.get(spelling) ?? { text, word: text, open: spelling.endsWith("*"), lists: none };
      word.lists = adding(word.lists, list);
      words.set(spelling, word);
    }
  }
  return withOpenWordsApart([...words.values()], adding);
}

const isPhrase = (word: string) => /[a-z] [a-z]/.test(word) && word.replace(/ /g, "").length >= 7;
const together = (phrase: string) => phrase.replace(/ /g, "");

/** `sell` and `sell*` end in the same node: the open one stands for both lists only where each says so. */
function withOpenWordsApart(words: ListedWord[], adding: Adding<Words>): Listed<ListedWord> {
  const open = new Map(words.filter((word) => word.open).map((word) => [word.text, word]));
  const merged = words.filter((word) => word.open || !open.has(word.text));
  for (const word of words) {
    const openOne = word.open ? undefined : open.get(word.text);
    if (openOne) openOne.lists = word.lists.reduce(adding, openOne.lists);
  }
  return { automaton: automatonOf(merged.map((word) => word.text)), words: merged };
}

/** "p*rn", "c*sino": each word with one to three inner letters blotted out, where at least three stay to know it by. */
function maskedOf(lists: ReadonlySet<Words>): Listed<ListedWord> {
  const words = new Map<string, ListedWord>();
  const adding = sharing<Words>();
  for (const list of lists) {
    for (const spelling of list.en) {
      const word = spelling.replace(/\*$/, "");
      if (!/^[a-z]{4,}$/.test(word)) continue;
      for (let from = 1; from < word.length - 1; from += 1) {
        for (
          let to = from + 1;
          to < word.length && to <= from + 3 && word.length - (to - from) >= 3;
          to += 1
        ) {
          const text = `${word.slice(0, from)}*${word.slice(to)}`;
          const listed = words.get(text) ?? { text, word, open: spelling.endsWith("*"), lists: none };
          listed.lists = adding(listed.lists, list);
          words.set(text, listed);
        }
      }
    }
  }
  const entries = [...words.values()];
  return { automaton: automatonOf(entries.map(({ text }) => text)), words: entries };
}

/** Sounds of two syllables are too common to mean anything by themselves, unless a list says so. */
const freeSyllables = 3;

function soundsListed(lists: ReadonlySet<Words>, guilty: ReadonlySet<Words>): Listed<ListedSound> {
  const sounds = new Map<string, ListedSound>();
  const adding = sharing<Heard>();
  for (const list of lists) {
    const freely = new Set(list.sounds);
    const always: Heard = { list, freely: true, spelt: true };
    const inPinyin: Heard = { list, freely: false, spelt: true };
    const mixedOnly: Heard = { list, freely: false, spelt: false };
    for (const word of list.zh) {
      const text = soundOf(word);
      if (text === null) continue;
      const sound = sounds.get(text) ?? { text, word, lists: none };
      const long = guilty.has(list) && /^\p{Script=Han}+$/u.test(word) ? word.length : 0;
      const free = freely.has(word) || long >= (list.heardFrom ?? freeSyllables);
      const spelt = long >= freeSyllables || (list.spelt?.includes(word) ?? false);
      sound.lists = adding(sound.lists, free ? always : spelt ? inPinyin : mixedOnly);
      sounds.set(text, sound);
    }
  }
  const entries = [...sounds.values()];
  return { automaton: automatonOf(entries.map(({ text }) => text)), words: entries };
}

/** Where words of each list stand, in all readings, by offsets of the plain text and in their order. */
export function occurrencesIn(
  { plain, disguised, readings, sound }: Normalised,
  lexicon: Lexicon,
): Map<Words, Occurrence[]> {
  const found = new Found();
  for (const reading of readings) {
    const { automaton, words } = reading.kind === "masked" ? lexicon.masked : lexicon.words;
    scan(automaton, reading.text, (place, end) => {
      const word = words[place];
      const occurrence = word === undefined ? null : occurrenceOf(word, reading, end);
      if (occurrence === null) return;
      if (standsAlone(reading, end, word) && isHidden(occurrence, plain, disguised)) occurrence.hidden = true;
      for (const list of word?.lists ?? []) found.add(list, occurrence);
    });
    found.settle();
  }
  scan(lexicon.sounds.automaton, sound.text, (place, end) => {
    const word = lexicon.sounds.words[place];
    const heard = word === undefined ? null : heardAs(word, sound, end);
    if (heard === null) return;
    const mixed = heard.mixed && !/[a-z]/.test(heard.occurrence.word);
    for (const { list, freely, spelt } of word?.lists ?? []) {
      if (freely || mixed || (spelt && heard.spelt)) found.add(list, heard.occurrence);
    }
  });
  found.settle();
  for (const { pattern, lists } of lexicon.sums) {
    if (lists.length === 0) continue;
    for (const { 0: word, index: start } of plain.matchAll(pattern)) {
      for (const list of lists)
        found.add(list, { start, end: start + word.length, word, reading: "written" });
    }
  }
  found.settle();
  return found.ofLists;
}

/** What is found, list by list: each place once, as the first reading has it. */
class Found {
  readonly ofLists = new Map<Words, Occurrence[]>();
  private readonly fresh = new Map<Words, Occurrence[]>();

  add(list: Words, occurrence: Occurrence): void {
    const ofList = this.fresh.get(list);
    if (ofList) ofList.push(occurrence);
    else this.fresh.set(list, [occurrence]);
  }

  /** After each reading: most find the same words again, and of a long text nobody could hold them all. */
  settle(): void {
    for (const [list, more] of this.fresh) {
      // What is in its order already costs the sort one pass.
      const all = [...(this.ofLists.get(list) ?? []), ...more].sort(byPlace);
      this.ofLists.set(
        list,
        all.filter((one, at) => at === 0 || byPlace(all[at - 1] ?? one, one) !== 0),
      );
    }
    this.fresh.clear();
  }
}

/** Words of so few letters are found by chance within what mixes letters and digits. */
const shortest = 3;
/** The longest ending `sell*` may take. */
const endingLimit = 6;

function occurrenceOf(word: ListedWord, reading: Reading, wordEnd: number): Occurrence | null {
  const { text, loose } = reading;
  const start = wordEnd - word.text.length;
  let end = wordEnd;
  // Spelt apart, the ending and the next word cannot be told from each other; the stem will do.
  if (word.open) while (end - wordEnd < endingLimit && isLetter(text, end) && !loose[end]) end += 1;
  if (goesOn(reading, start) || goesOn(reading, end)) return null;
  // "bc" may be meant in "bc888", but "luck03bc" is a number somebody was given.
  if (word.text.length <= shortest && isLetter(text, start) && isDigit(text, start - 1)) return null;
  return placed(reading, start, end, { word: word.word, reading: reading.kind });
}

/** Not a part of what was spelt apart: "t.i.c.k.e.t". */
function standsAlone({ text }: Reading, end: number, word: ListedWord | undefined): boolean {
  return !isLetter(text, end) && !isLetter(text, end - (word?.text.length ?? 0) - 1);
}

/** Blanks, hyphens and apostrophes are ways to spell; a word blotted out is one to be polite. */
function isHidden(
  { start, end, reading }: Occurrence,
  plain: string,
  disguised: ReadonlySet<number>,
): boolean {
  if (reading === "mended") return /[^a-z\s'’`-]/.test(plain.slice(start, end));
  if (reading !== "written" || disguised.size === 0) return false;
  for (let at = start + 1; at < end; at += 1) if (disguised.has(at)) return true;
  return disguised.has(start) && /[a-z]/.test(plain.charAt(start));
}

function heardAs(
  word: ListedSound,
  reading: SoundReading,
  end: number,
): { occurrence: Occurrence; mixed: boolean; spelt: boolean } | null {
  const start = end - word.text.length;
  if (!reading.edge[start] || !(end >= reading.text.length || reading.edge[end])) return null;
  const spelt = reading.spelt.subarray(start, end);
  const inLatin = spelt.includes(1);
  const inChinese = spelt.includes(0);
  const occurrence = placed(reading, start, end, { word: word.word, reading: "sound" });
  return occurrence && { occurrence, mixed: inLatin && inChinese, spelt: inLatin && !inChinese };
}

/** Back to the plain text; a reading may run the other way. */
function placed(
  { from, to }: Pick<Reading, "from" | "to">,
  start: number,
  end: number,
  what: Pick<Occurrence, "word" | "reading">,
): Occurrence | null {
  const [first, last] = [from[start], from[end - 1]];
  const [firstEnd, lastEnd] = [to[start], to[end - 1]];
  if (first === undefined || last === undefined || firstEnd === undefined || lastEnd === undefined)
    return null;
  return { start: Math.min(first, last), end: Math.max(firstEnd, lastEnd), ...what };
}

/** Whether a Latin word runs across this offset. Letters spelt apart may begin a word anywhere. */
function goesOn({ text, loose }: Reading, at: number): boolean {
  return isLetter(text, at - 1) && isLetter(text, at) && !(loose[at - 1] && loose[at]);
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 97 && code <= 122;
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}
