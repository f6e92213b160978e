/**
 * The impression a text makes as a whole. Lists of words know what they list; how people offer things shows as well in the many
 * small words around. Each weighs a little for or against a rule, learned from texts whose answer is known (`npm run rules:learn`).
 */
import type { Lexicon } from "@/lib/screening/lexicon";
import type { Normalised } from "@/lib/screening/normalise";
import type { Words } from "@/lib/screening/pattern";

/** A word, or a sign, or a Chinese character, as it is weighed; `start` and `end` are offsets of the plain text. */
type Token = { text: string; start: number; end: number };

/** How much each word, each two in a row, and each list of the terms weighs for each of the rules, in their order. */
export type Weights = {
  rules: readonly string[];
  /** What is thought of a text before it is read: of most, that nothing is wrong with it. */
  before: readonly number[];
  /** Where in `of` the weights of each begin, one for each of the rules. */
  at: ReadonlyMap<string, number>;
  /** In units: there are many, and they stay in memory. */
  of: Int8Array;
};

/** A weight of one is so many units. Finer ones change no verdict. */
export const unitsInOne = 10;

/** In the place of a rule: a breach of any of them. */
export const anything = "any";

type Span = { start: number; end: number };

/** The stretch that makes the impression, and the words that weigh most in it, the heaviest first. `likelihood` is from 0 to 1. */
export type Impression = Span & { likelihood: number; words: Span[] };

/** So many words, and so many of them that the weights know. `likelihood` is from 0 to 1. */
type Surroundings = { likelihood: number; words: number; known: number };

/** Marks between words are the writer's habit, and cheap to add: only those that ask or quote say something. */
const word = /\n|[a-z]+|\d+|[\p{L}\p{Sc}\p{So}?"“”「」@]/gu;
/** Endings say little: "selling" and "sells" have one stem of so many letters. */
const stemLength = 5;

/** Cuts a text into words, as it is read with most tricks undone. Any number is the same one. */
function* tokensOf({ text, from, to }: Normalised["whole"]): Generator<Token> {
  for (const { 0: found, index } of text.matchAll(word)) {
    const start = from[index] ?? 0;
    const end = to[index + found.length - 1] ?? start;
    yield { text: /^\d/.test(found) ? "0" : found.slice(0, stemLength), start, end };
  }
}

/** Lists that have words in a text, and where, each in its order: whatever the word, they weigh as one. */
export type Listed = readonly { name: string; occurrences: readonly Span[] }[];

/** What occurs, by the names of the lists that have one. */
export function listedOf(
  found: ReadonlyMap<Words, readonly Span[]>,
  { names }: Pick<Lexicon, "names">,
): Listed {
  return [...found].flatMap(([list, occurrences]) => {
    const name = names.get(list);
    return name === undefined ? [] : [{ name: `@${name}`, occurrences }];
  });
}

/** An offer takes no more words than this: a long text is read through a window of so many, moved on by a stride. */
const windowLength = 32;
const stride = 8;

/** More than a window has; then what was said before is forgotten. */
const mostRemembered = 10_000;

/**
 * What is weighed of a text: at each of its words, itself, it together with the one before, and the lists that have a word here. What
 * is said again within a window adds nothing: numbers of a table, cries.
 */
export function* featuresOf(
  whole: Normalised["whole"],
  listed: Listed,
): Generator<Span & { features: string[] }> {
  const last = new Map<string, number>();
  let before: string | undefined;
  let at = 0;
  const next = listed.map(() => 0);
  for (const { text, start, end } of tokensOf(whole)) {
    // Lines are fields, or thoughts: what ends one and begins the next does not belong together.
    if (text === "\n") {
      before = undefined;
      continue;
    }
    const said = before === undefined ? [text] : [text, `${before} ${text}`];
    for (const [place, { name, occurrences }] of listed.entries()) {
      let nth = next[place] ?? 0;
      if ((occurrences[nth]?.start ?? end) >= end) continue;
      said.push(name);
      while ((occurrences[nth]?.start ?? end) < end) nth += 1;
      next[place] = nth;
    }
    // Letters spelt apart stand in one place, and two words of a list may: it is said once.
    const features = [...new Set(said)].filter(
      (feature) => at - (last.get(feature) ?? -windowLength) >= windowLength,
    );
    if (last.size > mostRemembered) last.clear();
    for (const feature of features) last.set(feature, at);
    yield { start, end, features };
    before = text;
    at += 1;
  }
}

/** Few words are little to go by: a text of fewer is read as if it had so many. */
const fewest = 8;

/** Long texts do not weigh more than short ones. */
export function dampened(sum: number, words: number): number {
  return sum / Math.sqrt(Math.max(fewest, words));
}

/** A text as the weights have it. Takes time and room in proportion to its length. */
export class Reader {
  private readonly starts: Int32Array;
  private readonly ends: Int32Array;
  private words = 0;
  /** For each rule, what the words before each place weigh together. */
  private readonly sums: Float64Array[];
  /** How many of the words before each place the weights know. */
  private readonly known: Int32Array;

  constructor(
    { whole }: Pick<Normalised, "whole">,
    listed: Listed,
    private readonly weights: Weights,
  ) {
    const most = whole.text.length;
    this.starts = new Int32Array(most);
    this.ends = new Int32Array(most);
    this.known = new Int32Array(most + 1);
    this.sums = weights.rules.map(() => new Float64Array(most + 1));
    for (const { start, end, features } of featuresOf(whole, listed)) this.add(start, end, features);
  }

  private add(start: number, end: number, features: readonly string[]): void {
    const at = this.words;
    this.words += 1;
    this.starts[at] = start;
    this.ends[at] = end;
    const found = features
      .map((feature) => this.weights.at.get(feature))
      .filter((each) => each !== undefined);
    this.known[at + 1] = (this.known[at] ?? 0) + (found.length > 0 ? 1 : 0);
    for (const [column, sums] of this.sums.entries()) {
      let sum = sums[at] ?? 0;
      for (const each of found) sum += (this.weights.of[each + column] ?? 0) / unitsInOne;
      sums[at + 1] = sum;
    }
  }

  /** The stretch that most reads like a breach of the rule; null where nothing speaks for one. */
  strongest(rule: string): Impression | null {
    const column = this.weights.rules.indexOf(rule);
    const sums = this.sums[column];
    if (sums === undefined) return null;
    let best = { likelihood: 0, from: 0, to: 0 };
    for (let from = 0; from === 0 || from + windowLength - stride < this.words; from += stride) {
      const to = Math.min(this.words, from + windowLength);
      const likelihood = this.likelihood(column, from, to);
      if (likelihood > best.likelihood) best = { likelihood, from, to };
    }
    const weight = (at: number) => (sums[at + 1] ?? 0) - (sums[at] ?? 0);
    const run = heaviestRun(weight, best.from, best.to);
    const heavy = Array.from({ length: run.to - run.from }, (_, at) => run.from + at)
      .filter((at) => weight(at) > 0)
      .sort((one, other) => weight(other) - weight(one));
    if (heavy.length === 0) return null;
    return {
      likelihood: best.likelihood,
      start: this.starts[run.from] ?? 0,
      end: this.ends[run.to - 1] ?? 0,
      words: heavy.map((at) => ({ start: this.starts[at] ?? 0, end: this.ends[at] ?? 0 })),
    };
  }

  /** What stands around a place of the plain text, and how likely it breaks the rule; null where no word stands in the place. */
  around(rule: string, { start, end }: Span): Surroundings | null {
    const column = this.weights.rules.indexOf(rule);
    const first = this.firstFrom(start);
    if (column < 0 || first >= this.words || (this.starts[first] ?? end) >= end) return null;
    // All of the place: what is offered may stand at its one end, and how to get it at the other.
    const last = this.firstFrom(end - 1);
    const middle = (first + last + 1) >> 1;
    const half = windowLength / 2;
    const from = Math.max(0, Math.min(first, middle - half));
    const to = Math.min(this.words, Math.max(last + 1, middle + half));
    const known = (this.known[to] ?? 0) - (this.known[from] ?? 0);
    return { likelihood: this.likelihood(column, from, to), words: to - from, known };
  }

  /** The first word that ends after a place. */
  private firstFrom(place: number): number {
    let low = 0;
    let high = this.words;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.ends[middle] ?? 0) <= place) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private likelihood(column: number, from: number, to: number): number {
    const sums = this.sums[column];
    const sum = (sums?.[to] ?? 0) - (sums?.[from] ?? 0);
    return 1 / (1 + Math.exp(-(this.weights.before[column] ?? 0) - dampened(sum, to - from)));
  }
}

/** The words in a row that weigh most together. */
function heaviestRun(weight: (at: number) => number, from: number, to: number): { from: number; to: number } {
  let best = { from, to: from, sum: 0 };
  let start = from;
  let sum = 0;
  for (let at = from; at < to; at += 1) {
    if (sum <= 0) [start, sum] = [at, 0];
    sum += weight(at);
    if (sum > best.sum) best = { from: start, to: at + 1, sum };
  }
  return best;
}
