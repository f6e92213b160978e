/** From words that occur to what they mean together: patterns, innocent phrases, talk about the thing. */

import { actionAmid } from "@/lib/screening/impressing";
import type { Reader } from "@/lib/screening/impression";
import type { ScreeningAction } from "@/lib/screening/limits";
import { stillInnocent, switched } from "@/lib/screening/moderated";
import type { ReadingKind } from "@/lib/screening/normalise";
import {
  type Offer,
  type Pattern,
  type Switches,
  strength,
  talkWithin,
  type Words,
} from "@/lib/screening/pattern";

/** A word of a list, at offsets of the plain text, and how it had to be read to be found. */
export type Occurrence = { start: number; end: number; word: string; reading: ReadingKind; hidden?: boolean };

/** A rule's terms, with the patterns under the list of their first word. */
export type CompiledRule = {
  rule: string;
  patterns: ReadonlyMap<Words, readonly Pattern[]>;
  impression: Pattern | undefined;
  innocent: Words;
  ownInnocent: Words;
  innocentUntil: ReadonlyMap<string, number>;
  talk: readonly Words[];
  aside: Words;
  told: Words;
  offer: Offer;
  /** Every list that its patterns ask for. */
  meant: ReadonlySet<Words>;
};

/** `anchor` is the offset of the pattern's first word; `parts` are all its words in the text. */
export type Finding = {
  start: number;
  end: number;
  anchor: number;
  termId: string;
  action: ScreeningAction;
  parts: readonly Occurrence[];
  /** What was said about it that softened it. */
  softened?: Occurrence;
};

/** What would have been a finding but for the words around it (`excuse`), or because its term is switched off. */
export type Excused =
  | { part: Occurrence; by: "innocent" | "talk"; excuse: Occurrence }
  | { part: Occurrence; by: "impression" | "off"; excuse: null };

/** What holds at this moment, in milliseconds. */
export type InForce = { now: number; switches: Switches };

/** What is thought of the text as a whole. */
export type Thought = Pick<Reader, "strongest" | "around">;

/** What makes an offer stands nearer. */
const offerWithin = { has: 40, calls: 80, price: 30 } as const;

/** What a rule's terms find in a text, without what is innocent and without what a stronger finding already says. */
export function findingsOf(
  terms: CompiledRule,
  found: Map<Words, Occurrence[]>,
  plain: string,
  { now, switches }: InForce,
  thought: Thought,
  excuse: (excused: Excused) => void,
): Finding[] {
  // Of most rules nothing is said in most texts.
  const meantHere = [...found].filter(([words]) => terms.meant.has(words));
  if (!meantHere.some(([words]) => terms.patterns.has(words))) return [];
  const phrases = [terms.innocent, terms.ownInnocent].flatMap((list) => found.get(list) ?? []);
  const innocent = stillInnocent(
    terms,
    phrases.sort((a, b) => a.start - b.start || a.end - b.end),
    now,
  );
  const guilty = new Map<Words, Occurrence[]>();
  for (const [words, ofList] of meantHere) {
    const left = ofList.filter((occurrence) => {
      const phrase = phraseAround(occurrence, innocent);
      if (phrase && terms.patterns.has(words)) excuse({ part: occurrence, by: "innocent", excuse: phrase });
      return !phrase;
    });
    guilty.set(words, left);
  }
  const meant = [...guilty.values()].flat().sort((a, b) => a.start - b.start);
  // "Without a prescription" is no talk of medicine.
  const talk = terms.talk
    .flatMap((words) => found.get(words) ?? [])
    .filter((occurrence) => phraseAround(occurrence, meant, 1) === null)
    .sort((a, b) => a.start - b.start);
  const aside = found.get(terms.aside) ?? [];
  const told = found.get(terms.told) ?? [];
  const findings: Finding[] = [];
  for (const [words, occurrences] of guilty) {
    for (const pattern of terms.patterns.get(words) ?? []) {
      if (pattern.until !== undefined && pattern.until <= now) continue;
      for (const occurrence of occurrences) {
        if (pattern.hidden && !occurrence.hidden) continue;
        const complete = completed(pattern, occurrence, guilty, plain);
        if (complete === null) continue;
        const finding = switches.size === 0 ? complete : switched(complete, pattern, switches, now);
        if (finding === null) {
          excuse({ part: occurrence, by: "off", excuse: null });
          continue;
        }
        const refusing =
          beside(finding, told, talkWithin, plain) ?? beside(finding, aside, talkWithin, plain);
        const said = refusing ?? beside(finding, talk, talkWithin, plain);
        let left: Finding | null = null;
        if (said === null) left = unexcused(finding, pattern, () => isHad(finding, found, terms, plain));
        else {
          const action = leftInTalk(finding, pattern, complete.action === pattern.action, {
            refused: refusing !== null,
            offered: !told.includes(said) && isOffered(finding, found, terms, plain),
          });
          if (action) left = { ...finding, action, softened: said };
          else excuse({ part: occurrence, by: "talk", excuse: said });
        }
        if (left === null) continue;
        // What moderators have added or set themselves, be it to what it was, is theirs to take back.
        const isOurs = !pattern.single && finding === complete;
        const action = isOurs ? actionAmid(left, thought) : left.action;
        if (action) findings.push(action === left.action ? left : { ...left, action });
        else excuse({ part: occurrence, by: "impression", excuse: null });
      }
    }
  }
  return strongest(findings, plain.length);
}

/** Where nothing speaks for the writer: what is not offered to anybody may be milder, unless a moderator has set its action. */
function unexcused(finding: Finding, { action, withoutOffer }: Pattern, isHad: () => boolean): Finding {
  if (withoutOffer === undefined || finding.action !== action || isHad()) return finding;
  return { ...finding, action: milder(withoutOffer, action) };
}

/** What is left of a finding that something near it excuses; null when nothing is. `asPattern`: it has its pattern's own action. */
function leftInTalk(
  { action, parts }: Finding,
  { inTalk }: Pattern,
  asPattern: boolean,
  { refused, offered }: { refused: boolean; offered: boolean },
): ScreeningAction | null {
  if (offered) return parts.some(isHeard) ? action : milder(inTalk ?? "warn", action);
  return refused || inTalk === undefined || !asPattern ? null : milder(inTalk, action);
}

/**
 * Whether it is offered to whoever reads: somebody has it, and says how to get it or for how much. Then it takes more than a word
 * of the news to be talk: it has to be told of somebody else.
 */
function isOffered(
  finding: Finding,
  found: Map<Words, Occurrence[]>,
  terms: CompiledRule,
  plain: string,
): boolean {
  const { has, calls } = terms.offer;
  if (beside(finding, found.get(has) ?? [], offerWithin.has, plain) === null) return false;
  const called = beside(finding, found.get(calls) ?? [], offerWithin.calls, plain) !== null;
  return called || hasPrice(finding, plain);
}

/** Whether somebody says that they have it, or for how much. */
function isHad(
  finding: Finding,
  found: Map<Words, Occurrence[]>,
  { offer }: CompiledRule,
  plain: string,
): boolean {
  return (
    beside(finding, found.get(offer.has) ?? [], offerWithin.has, plain) !== null || hasPrice(finding, plain)
  );
}

const price =
  /[$€£¥]\s?\d|\d\s?(?:[$€£¥]|bucks|dollars|quid|euros?|usd|each\b|a (?:gram|pill|tab|bag|pop|set)\b|元|块|刀|rmb)|[一二两三四五六七八九十][百千](?!\p{Script=Han})|[百千十]块|一[次晚夜套颗克包板]\s?[一二两三四五六七八九\d]/u;

function hasPrice({ start, end }: Finding, plain: string): boolean {
  return price.test(plain.slice(Math.max(0, start - offerWithin.price), end + offerWithin.price));
}

const isHeard = ({ reading }: Occurrence) => reading === "sound";

function milder(one: ScreeningAction, other: ScreeningAction): ScreeningAction {
  return strength[one] < strength[other] ? one : other;
}

/** The first of the sorted words inside the finding, else the nearest one within so far. */
function beside(
  finding: Finding,
  words: readonly Occurrence[],
  within: number,
  plain: string,
): Occurrence | null {
  const inside = words[firstFrom(words, finding.start)];
  if (inside !== undefined && inside.start < finding.end) return inside;
  return nearest(finding, words, within, plain);
}

function completed(
  pattern: Pattern,
  occurrence: Occurrence,
  found: Map<Words, Occurrence[]>,
  plain: string,
): Finding | null {
  let { start, end } = occurrence;
  const parts = [occurrence];
  for (const { words, within } of pattern.near ?? []) {
    const other = nearest(occurrence, found.get(words) ?? [], within, plain);
    if (other === null) return null;
    parts.push(other);
    start = Math.min(start, other.start);
    end = Math.max(end, other.end);
  }
  const termId = pattern.single ? pattern.id : `${pattern.id}/${occurrence.word}`;
  // What only sounds alike is for a person to judge.
  const action = parts.some(isHeard) ? "hold" : pattern.action;
  return { start, end, anchor: occurrence.start, termId, action, parts };
}

/** The nearest of the sorted candidates that does not overlap; null when even that is too far. */
function nearest(
  span: { start: number; end: number },
  candidates: readonly Occurrence[],
  within: number,
  plain: string,
): Occurrence | null {
  let best: Occurrence | null = null;
  let bestWidth = within + 1;
  for (let at = firstFrom(candidates, span.start - within - longestWord); at < candidates.length; at += 1) {
    const candidate = candidates[at];
    if (candidate === undefined || candidate.start > span.end + within) break;
    if (candidate.start < span.end && candidate.end > span.start) continue;
    const width =
      candidate.start >= span.end
        ? gapWidth(plain, span.end, candidate.start, bestWidth + 1)
        : gapWidth(plain, candidate.end, span.start, bestWidth + 1);
    // Of two that stand as near, the longer says more: "DM me" rather than "DM".
    const saysMore =
      width === bestWidth && best !== null && candidate.end - candidate.start > best.end - best.start;
    if (width < bestWidth || saysMore) [best, bestWidth] = [candidate, width];
  }
  return best;
}

/** No word of the lists is longer than this, endings included. */
const longestWord = 64;

function firstFrom(candidates: readonly Occurrence[], start: number): number {
  let low = 0;
  let high = candidates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((candidates[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A Chinese character says about as much as three letters. Counts no further than `enough`. */
function gapWidth(plain: string, from: number, to: number, enough: number): number {
  let width = 0;
  for (let at = from; at < to && width < enough; at += 1) width += plain.charCodeAt(at) >= 0x2e80 ? 3 : 1;
  return width;
}

/** A phrase that the word lies within, longer than it by at least so much. */
function phraseAround(occurrence: Occurrence, phrases: readonly Occurrence[], longer = 0): Occurrence | null {
  const length = occurrence.end - occurrence.start + longer;
  for (let at = firstFrom(phrases, occurrence.start - longestWord); at < phrases.length; at += 1) {
    const phrase = phrases[at];
    if (phrase === undefined || phrase.start > occurrence.start) return null;
    if (phrase.end >= occurrence.end && phrase.end - phrase.start >= length) return phrase;
  }
  return null;
}

/** Of findings that overlap, the strongest is kept, and of equals the one with the most of the writer's words. */
function strongest(findings: Finding[], length: number): Finding[] {
  const ranked = findings.sort(
    (a, b) =>
      strength[b.action] - strength[a.action] || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  const covered = new Uint8Array(length);
  const kept = ranked.filter(({ start, end }) => {
    if (covered.subarray(start, end).includes(1)) return false;
    covered.fill(1, start, end);
    return true;
  });
  return kept.sort((a, b) => a.start - b.start);
}
