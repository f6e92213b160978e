import type { ScreeningAction, TermAction } from "@/lib/screening/limits";

/** The shape of the screening terms: words in two languages, and the patterns of words that mean something together. */

/** The id of a rule, as among the content rules. Terms ship for a few; others may come as rows. */
export type ScreenedRule = string;

/** Of several actions the strongest is what happens. */
export const strength: Record<TermAction, number> = { allow: 0, warn: 1, hold: 2, refuse: 3 };

/**
 * Words and phrases, in lower case and simplified characters. A Latin word matches whole (`sell*` with any ending, and
 * a phrase also written together, as in topics); a Chinese one wherever it stands.
 */
export type Words = {
  en: readonly string[];
  zh: readonly string[];
  /** Chinese words of the list that count as well when spelt in pinyin or with other characters of the same sound. */
  sounds?: readonly string[];
  /** Chinese words that count as well when spelt in pinyin; other characters of the sound are too common. */
  spelt?: readonly string[];
  /** Sums of money count as words of the list, or weights in which a gram matters. */
  sums?: "prices" | "weights";
  /** Longer words need not be named for it: from so many characters on they count by their sound (3 unless told), in pinyin from 3. */
  heardFrom?: number;
};

/** Words of talk count when they stand this near (in the measure of `Near`). */
export const talkWithin = 120;

/** Further words that must stand near: `within` so many Latin letters, or a third as many Chinese characters. */
type Near = { words: Words; within: number };

export type Pattern = {
  /** Stable: statistics and appeals refer to it. */
  id: string;
  action: ScreeningAction;
  words: Words;
  near?: readonly Near[];
  /** Talk about the thing excuses a mention of it; an offer with a way to get in touch is softened to this instead. */
  inTalk?: ScreeningAction;
  /** What it is unless somebody says that they have the thing, or for how much. */
  withoutOffer?: ScreeningAction;
  /** Only where the word stands in disguise: with digits or signs for its letters, or letters of another shape. */
  hidden?: boolean;
  /** For a single term of its own: hits are counted under the id as it is. */
  single?: boolean;
  /** Found by the impression of the text (impression.ts), where no words of any rule find something. It has no words of its own. */
  byImpression?: boolean;
  /** From this moment on (in milliseconds) it is no longer looked for. */
  until?: number;
};

/** Another action for a shipped term: `allow` switches it off. It lapses at `until`, in milliseconds. */
type Switch = { action: TermAction; until: number | null };

/** By the id of a pattern, or of one word of it ("gambling-house/betway"), which goes before. */
export type Switches = ReadonlyMap<string, Switch>;

export const noWords: Words = { en: [], zh: [] };

export type RuleTerms = {
  rule: ScreenedRule;
  patterns: readonly Pattern[];
  /** Innocent phrases that contain a term: inside them it is not one. */
  innocent: Words;
  /** Such phrases that moderators have added. */
  ownInnocent?: Words;
  /** When innocent phrases cease to be, by their letters without blanks: those that are so for a while. */
  innocentUntil?: ReadonlyMap<string, number>;
  /** Words of those who met it and want none of it: near them nothing is an offence, not even in part. */
  aside?: Words;
  /** Words of recovery, news, law, study, stories: near them a term is being talked about. */
  talk: readonly Words[];
  /** What makes an offer of a mention, whatever is talked about beside it. */
  offer?: Offer;
  /** Words of those who tell of somebody else's offer: only they excuse one. */
  told?: Words;
};

/** Somebody `has` it to give, and `calls` whoever reads, or names a price. */
export type Offer = { has: Words; calls: Words };

/** The words of a comma-separated text, so that lists stay short to read and a change to one shows as one. */
export function list(words: string): readonly string[] {
  return words
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");
}
