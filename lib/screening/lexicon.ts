/** All words of the terms in one automaton, and where they occur in a text. */
import { type Automaton, automatonOf, scan } from "@/lib/screening/automaton";
import type { Occurrence } from "@/lib/screening/findings";
import type { Normalised, Reading } from "@/lib/screening/normalise";
import type { RuleTerms, Words } from "@/lib/screening/pattern";

type ListedWord = { text: string; open: boolean; lists: Words[] };

export type Lexicon = { automaton: Automaton; words: ListedWord[] };

/** Compiles the words of all rules, once for many texts. */
export function lexiconOf(rules: readonly RuleTerms[]): Lexicon {
  const words = new Map<string, ListedWord>();
  const lists = new Set(
    rules.flatMap(({ patterns, innocent, talk }) => [
      innocent,
      ...talk,
      ...patterns.flatMap((pattern) => [pattern.words, ...(pattern.near ?? []).map((near) => near.words)]),
    ]),
  );
  for (const list of lists) {
    for (const spelling of [...list.en, ...list.en.filter(isPhrase).map(together), ...list.zh]) {
      const word = words.get(spelling) ?? {
        text: spelling.replace(/\*$/, ""),
        open: spelling.endsWith("*"),
        lists: [],
      };
      word.lists.push(list);
      words.set(spelling, word);
    }
  }
  return withOpenWordsApart([...words.values()]);
}

const isPhrase = (word: string) => /[a-z] [a-z]/.test(word) && word.replace(/ /g, "").length >= 7;
const together = (phrase: string) => phrase.replace(/ /g, "");

/** `sell` and `sell*` end in the same node: the open one stands for both lists only where each says so. */
function withOpenWordsApart(words: ListedWord[]): Lexicon {
  const open = new Set(words.filter((word) => word.open).map((word) => word.text));
  const merged = words.filter((word) => word.open || !open.has(word.text));
  for (const word of words) {
    if (word.open || !open.has(word.text)) continue;
    const twin = merged.find((other) => other.text === word.text);
    twin?.lists.push(...word.lists);
  }
  return { automaton: automatonOf(merged.map((word) => word.text)), words: merged };
}

/** Where words of each list stand, in all readings, by offsets of the plain text and in their order. */
export function occurrencesIn(
  { readings }: Normalised,
  { automaton, words }: Lexicon,
): Map<Words, Occurrence[]> {
  const found = new Map<Words, Map<string, Occurrence>>();
  for (const reading of readings) {
    scan(automaton, reading.text, (place, end) => {
      const word = words[place];
      if (word === undefined) return;
      const occurrence = occurrenceOf(word, reading, end);
      if (occurrence === null) return;
      for (const list of word.lists) {
        const ofList = found.get(list) ?? new Map<string, Occurrence>();
        ofList.set(`${occurrence.start}:${occurrence.end}`, occurrence);
        found.set(list, ofList);
      }
    });
  }
  return new Map(
    [...found].map(([list, ofList]) => [
      list,
      [...ofList.values()].sort((a, b) => a.start - b.start || a.end - b.end),
    ]),
  );
}

/** The longest ending `sell*` may take. */
const endingLimit = 6;

function occurrenceOf(word: ListedWord, reading: Reading, wordEnd: number): Occurrence | null {
  const { text, from, to, loose } = reading;
  const start = wordEnd - word.text.length;
  let end = wordEnd;
  // Spelt apart, the ending and the next word cannot be told from each other; the stem will do.
  if (word.open) while (end - wordEnd < endingLimit && isLetter(text, end) && !loose[end]) end += 1;
  if (goesOn(reading, start) || goesOn(reading, end)) return null;
  const [first, last] = [from[start], to[end - 1]];
  return first === undefined || last === undefined ? null : { start: first, end: last, word: word.text };
}

/** Whether a Latin word runs across this offset. Letters spelt apart may begin a word anywhere. */
function goesOn({ text, loose }: Reading, at: number): boolean {
  return isLetter(text, at - 1) && isLetter(text, at) && !(loose[at - 1] && loose[at]);
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 97 && code <= 122;
}
