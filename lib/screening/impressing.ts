/** What the impression of a text adds to what its words say, and takes from it. */
import type { CompiledRule, Excused, Finding, InForce, Occurrence, Thought } from "@/lib/screening/findings";
import { anything } from "@/lib/screening/impression";
import type { ScreeningAction } from "@/lib/screening/limits";
import { stillInnocent, switched } from "@/lib/screening/moderated";
import { talkWithin, type Words } from "@/lib/screening/pattern";

/** How much the whole must read like a breach to be found by that alone; where words of the rule are excused, it has to say it loudly. */
const foundFrom = 0.6;
const foundInTalkFrom = 0.7;
/** What words find is milder, or nothing, where the text around reads as innocent as this: the first that holds. */
const innocentBelow: Record<
  ScreeningAction,
  readonly { likelihood: number; becomes: ScreeningAction | null }[]
> = {
  warn: [{ likelihood: 0.3, becomes: null }],
  hold: [
    { likelihood: 0.1, becomes: null },
    { likelihood: 0.3, becomes: "warn" },
  ],
  refuse: [{ likelihood: 0.6, becomes: "hold" }],
};
/** Fewer words than this are a word and no text around it. */
const fewestAround = 5;
/** Fewer words than this, or numbers alone, make no impression. */
const fewestWords = 3;
/** Of the words that make an impression, so many tell those who keep the terms why. */
const mostShown = 5;

/** Where words of a rule were excused, and how: in a hostile text there are more of them than there is room to list. */
export class Excuses {
  private readonly stretches = new Set<string>();

  add(rule: string, { by, part }: Excused): void {
    this.stretches.add(`${rule} ${by} ${Math.floor(part.start / talkWithin)}`);
  }

  /** Whether one stands within about as far as words of talk count. */
  near(rule: string, by: Excused["by"], { start, end }: { start: number; end: number }): boolean {
    const last = Math.floor(end / talkWithin) + 1;
    for (let stretch = Math.floor(start / talkWithin) - 1; stretch <= last; stretch += 1)
      if (this.stretches.has(`${rule} ${by} ${stretch}`)) return true;
    return false;
  }
}

/** The text, the words that occur in it, and where words were excused. */
type Impressed = {
  plain: string;
  found: ReadonlyMap<Words, readonly Occurrence[]>;
  excuses: Excuses;
};

/**
 * What is found in a text by the impression it makes, where no words of any rule find something: whoever deals has always another
 * name for the thing. The rule is the one it reads most like a breach of; null when it reads like none.
 */
export function impressionOf(
  rules: readonly CompiledRule[],
  thought: Thought,
  { plain, excuses, found }: Impressed,
  { now, switches }: InForce,
): { rule: string; finding: Finding } | null {
  const read = rules.flatMap((terms) => {
    const { rule, impression: pattern } = terms;
    const own = pattern && thought.strongest(rule);
    return own ? [{ terms, pattern, own }] : [];
  });
  const most = read.sort((a, b) => b.own.likelihood - a.own.likelihood)[0];
  const heaviest = most?.own.words[0];
  // "s3lling" is a word, "300" is none.
  const telling = most?.own.words.filter(({ start, end }) => !/^\d+$/.test(plain.slice(start, end))) ?? [];
  if (!most || !heaviest || telling.length < fewestWords) return null;
  const { terms, pattern, own } = most;
  const { rule } = terms;
  // Phrases that moderators let pass are so here as well.
  const letPass = stillInnocent(terms, found.get(terms.ownInnocent) ?? [], now);
  if (letPass.some((phrase) => phrase.start < own.end && phrase.end > own.start)) return null;
  // Whoever has switched a word off does not want to hear of it by another way.
  if (excuses.near(rule, "off", own)) return null;
  const isTalk = excuses.near(rule, "talk", own) || excuses.near(rule, "innocent", own);
  const enough = isTalk ? foundInTalkFrom : foundFrom;
  if ((thought.around(anything, heaviest)?.likelihood ?? 0) < enough) return null;
  const parts = own.words
    .slice(0, mostShown)
    .map(({ start, end }): Occurrence => ({ start, end, word: plain.slice(start, end), reading: "written" }));
  const { start, end } = own;
  const shipped = { start, end, anchor: heaviest.start, termId: pattern.id, action: pattern.action, parts };
  const finding = switches.size === 0 ? shipped : switched(shipped, pattern, switches, now);
  return finding && { rule, finding };
}

/** What a finding comes to amid what stands around it. Where that is little, or mostly words nothing is known of, it excuses nothing. */
export function actionAmid(finding: Finding, thought: Thought): ScreeningAction | null {
  const around = thought.around(anything, finding);
  if (around === null || around.words < fewestAround || around.known < around.words / 2)
    return finding.action;
  const milder = innocentBelow[finding.action].find(({ likelihood }) => around.likelihood < likelihood);
  return milder ? milder.becomes : finding.action;
}
