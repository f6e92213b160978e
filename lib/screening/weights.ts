/** Weights as lines of text, one for each word or pair of words, so that a change to one shows as one. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unitsInOne, type Weights } from "@/lib/screening/impression";

/** Weights as they are learned: those of each word, pair of words and list, for each of the rules in their order. */
export type Learned = {
  rules: readonly string[];
  before: readonly number[];
  of: ReadonlyMap<string, readonly number[]>;
};

/** What weighs no more than so many units is left out: half of the words, and it changes next to nothing. */
const light = 4;
/** What weighs more has no room where weights are kept. */
const heaviest = 127;

/** Written by `npm run rules:learn`, not by hand. A file, not a module: Next would keep each of its bundles' copies in memory. */
export const learnedFile = join("lib", "screening", "terms", "learned.tsv");

/** The lines that ship. */
export function learnedLines(): string[] {
  return readFileSync(join(/* turbopackIgnore: true */ process.cwd(), learnedFile), "utf8")
    .trimEnd()
    .split(/\r?\n/);
}

/** The rules, what is thought before anything is read, then the words that weigh something. All weights are in units. */
export function linesOf({ rules, before, of }: Learned): string[] {
  const inUnits = (weights: readonly number[]) => weights.map((weight) => Math.round(weight * unitsInOne));
  const words = [...of]
    .map(([feature, weights]) => ({ feature, weights: inUnits(weights) }))
    .filter(({ weights }) => weights.some((weight) => Math.abs(weight) > light));
  const tooHeavy = words.find(({ weights }) => weights.some((weight) => Math.abs(weight) > heaviest));
  if (tooHeavy) throw new RangeError(`"${tooHeavy.feature}" weighs more than ${heaviest / unitsInOne}.`);
  return [
    rules.join(" "),
    inUnits(before).join(" "),
    ...words.map(({ feature, weights }) => `${feature}\t${weights.join(" ")}`),
  ];
}

/** The weights of `linesOf`. */
export function weightsIn([rules = "", before = "", ...words]: readonly string[]): Weights {
  const names = rules.split(" ");
  const at = new Map<string, number>();
  const of = new Int8Array(words.length * names.length);
  for (const [row, line] of words.entries()) {
    const [feature = "", weights = ""] = line.split("\t");
    // A copy: a piece of a string keeps the whole of it, here all lines.
    at.set(Buffer.from(feature).toString(), row * names.length);
    of.set(weights.split(" ").map(Number), row * names.length);
  }
  return { rules: names, before: before.split(" ").map((number) => Number(number) / unitsInOne), at, of };
}
