import type { Pattern, Words } from "@/lib/screening/pattern";
import { shippedTerms } from "@/lib/screening/terms/shipped";

/** The terms that come with the product, as those who keep terms see them. Pure. */

export type ShippedTerm = {
  id: string;
  ruleId: string;
  action: Pattern["action"];
  /** What it is softened to where the thing is only talked about. */
  inTalk: Pattern["action"] | null;
  words: Words;
  near: readonly { words: Words; within: number }[];
  /** Found by what the whole text reads like; it has no words. */
  byImpression: boolean;
};

export const shipped: readonly ShippedTerm[] = shippedTerms.flatMap(({ rule, patterns }) =>
  patterns.map(({ id, action, inTalk, words, near, byImpression }) => ({
    id,
    ruleId: rule,
    action,
    inTalk: inTalk ?? null,
    words,
    near: near ?? [],
    byImpression: byImpression ?? false,
  })),
);

const byId = new Map(shipped.map((term) => [term.id, term]));

/** The shipped term of an id in the figures: of a pattern, or of one word of it ("gambling-house/betway"). */
export function shippedOf(termId: string): { term: ShippedTerm; word: string | null } | null {
  const slash = termId.indexOf("/");
  const term = byId.get(slash < 0 ? termId : termId.slice(0, slash));
  if (!term) return null;
  const word = slash < 0 ? null : termId.slice(slash + 1);
  return word === null || hasWord(term.words, word) ? { term, word } : null;
}

/** As it is counted: without `*`, phrases also written together. */
function hasWord({ en, zh }: Words, word: string): boolean {
  const letters = (text: string) => text.replace(/\*$/, "").replaceAll(" ", "");
  const sought = letters(word);
  return sought !== "" && [...en, ...zh].some((each) => letters(each) === sought);
}
