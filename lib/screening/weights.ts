/** Weights as lines of text, one for each word or pair of words, so that a change to one shows as one. */
import type { Weights } from "@/lib/screening/impression";

/** A weight of one is so many in the text. Finer ones change no verdict. */
const unit = 10;

/** What weighs no more than so many units is left out: half of the words, and it changes next to nothing. */
const light = 4;

/** The rules, what is thought before anything is read, then the words that weigh something. */
export function linesOf({ rules, before, of }: Weights): string[] {
  const inUnits = (weights: readonly number[]) => weights.map((weight) => Math.round(weight * unit));
  const words = [...of]
    .map(([feature, weights]) => ({ feature, weights: inUnits(weights) }))
    .filter(({ weights }) => weights.some((weight) => Math.abs(weight) > light));
  return [
    rules.join(" "),
    inUnits(before).join(" "),
    ...words.map(({ feature, weights }) => `${feature}\t${weights.join(" ")}`),
  ];
}

/** The weights of `linesOf`. */
export function weightsIn([rules = "", before = "", ...words]: readonly string[]): Weights {
  const numbers = (text: string) => text.split(" ").map((number) => Number(number) / unit);
  return {
    rules: rules.split(" "),
    before: numbers(before),
    of: new Map(
      words.map((line) => {
        const [feature = "", weights = ""] = line.split("\t");
        return [feature, numbers(weights)];
      }),
    ),
  };
}
