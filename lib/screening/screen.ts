/** Reads a note before it is published: what may break a rule, in the writer's own words. */
import { type Automaton, automatonOf, scan } from "@/lib/screening/automaton";
import { type Finding, findingsOf, type Occurrence } from "@/lib/screening/findings";
import { type Normalised, normalise, type Reading } from "@/lib/screening/normalise";
import type { RuleTerms, ScreenedRule, ScreeningAction, Words } from "@/lib/screening/pattern";
import { shippedTerms } from "@/lib/screening/terms/shipped";

export type ScreenedField = "title" | "body" | "topics" | "altTexts";

/** The texts of a note as its readers will see them. */
export type ScreenedTexts = {
  title: string;
  body: string;
  topics: readonly string[];
  altTexts: readonly string[];
};

/** `start` and `end` are UTF-16 offsets in the field (of its `index`th text); `quote` is what stands between them. */
export type Hit = {
  field: ScreenedField;
  index: number;
  start: number;
  end: number;
  quote: string;
  ruleId: ScreenedRule;
  termId: string;
  action: ScreeningAction;
};

/** The verdict is the strongest of the hits' actions. */
export type Screening = { verdict: "allow" | ScreeningAction; hits: Hit[] };

type CompiledWord = { text: string; open: boolean; lists: Words[] };
type Compiled = { automaton: Automaton; words: CompiledWord[] };
type Part = { field: ScreenedField; index: number; from: number; to: number };

const strength = { allow: 0, warn: 1, hold: 2, refuse: 3 } as const;

/** Screens a note as one text, so that an offer split between title and body is still one. Pure, linear in its length. */
export function screen(texts: ScreenedTexts): Screening {
  const { text, parts } = joined(texts);
  const normalised = normalise(text);
  compiled ??= compile(shippedTerms);
  const occurrences = occurrencesIn(normalised, compiled);
  const hits = shippedTerms.flatMap((terms) =>
    findingsOf(terms, occurrences, normalised.plain).flatMap((finding) =>
      hitOf(finding, terms.rule, normalised, text, parts),
    ),
  );
  const verdict = hits.reduce<Screening["verdict"]>(
    (strongest, { action }) => (strength[action] > strength[strongest] ? action : strongest),
    "allow",
  );
  return { verdict, hits };
}

function joined(texts: ScreenedTexts): { text: string; parts: Part[] } {
  const parts: Part[] = [];
  let text = "";
  const add = (field: ScreenedField, words: string, index: number) => {
    parts.push({ field, index, from: text.length, to: text.length + words.length });
    text += `${words}\n`;
  };
  add("title", texts.title, 0);
  add("body", texts.body, 0);
  texts.topics.forEach((topic, index) => {
    add("topics", topic, index);
  });
  texts.altTexts.forEach((altText, index) => {
    add("altTexts", altText, index);
  });
  return { text, parts };
}

let compiled: Compiled | undefined;

function compile(rules: readonly RuleTerms[]): Compiled {
  const words = new Map<string, CompiledWord>();
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
function withOpenWordsApart(words: CompiledWord[]): Compiled {
  const open = new Set(words.filter((word) => word.open).map((word) => word.text));
  const merged = words.filter((word) => word.open || !open.has(word.text));
  for (const word of words) {
    if (word.open || !open.has(word.text)) continue;
    const twin = merged.find((other) => other.text === word.text);
    twin?.lists.push(...word.lists);
  }
  return { automaton: automatonOf(merged.map((word) => word.text)), words: merged };
}

function occurrencesIn({ readings }: Normalised, { automaton, words }: Compiled): Map<Words, Occurrence[]> {
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

function occurrenceOf(word: CompiledWord, reading: Reading, wordEnd: number): Occurrence | null {
  const { text, from, to } = reading;
  const start = wordEnd - word.text.length;
  let end = wordEnd;
  if (word.open) while (end - wordEnd < endingLimit && isLetter(text, end)) end += 1;
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

/** Back to the writer's text; a finding that spans two fields is shown where its first word stands. */
function hitOf(
  finding: Finding,
  ruleId: ScreenedRule,
  normalised: Normalised,
  text: string,
  parts: Part[],
): Hit[] {
  const from = normalised.starts[finding.start];
  const to = normalised.ends[finding.end - 1];
  const anchor = normalised.starts[finding.anchor];
  const part = parts.find(
    (candidate) => anchor !== undefined && anchor >= candidate.from && anchor < candidate.to,
  );
  if (from === undefined || to === undefined || part === undefined) return [];
  const start = Math.max(from, part.from);
  const end = Math.min(to, part.to);
  return [
    {
      field: part.field,
      index: part.index,
      start: start - part.from,
      end: end - part.from,
      quote: text.slice(start, end),
      ruleId,
      termId: finding.termId,
      action: finding.action,
    },
  ];
}
