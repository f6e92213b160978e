/** From words that occur to what they mean together: patterns, innocent phrases, talk about the thing. */

import { actionAmid } from "@/lib/screening/impressing";
import type { Reader } from "@/lib/screening/impression";
import type { ScreeningAction } from "@/lib/screening/limits";
import { stillInnocent, switched } from "@/lib/screening/moderated";
import { byPlace, InOrder } from "@/lib/screening/nearness";
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

/** What is said in a text of a rule's matter: its words, list by list, and what stands around them. */
type Said = {
  words: ReadonlyMap<Words, InOrder<Occurrence>>;
  talk: InOrder<Occurrence>;
  aside: InOrder<Occurrence>;
  told: InOrder<Occurrence>;
  has: InOrder<Occurrence>;
  calls: InOrder<Occurrence>;
  plain: string;
};

/** What a rule's terms find in a text, without what is innocent and without what a stronger finding already says. */
export function findingsOf(
  terms: CompiledRule,
  found: ReadonlyMap<Words, readonly Occurrence[]>,
  plain: string,
  { now, switches }: InForce,
  thought: Thought,
  excuse: (excused: Excused) => void,
): Finding[] {
  // Of most rules nothing is said in most texts.
  if (![...found.keys()].some((words) => terms.patterns.has(words))) return [];
  const said = saidIn(terms, found, plain, now, excuse);
  const findings: Finding[] = [];
  for (const { pattern, part, complete } of completeIn(terms, said, now)) {
    const finding = switches.size === 0 ? complete : switched(complete, pattern, switches, now);
    if (finding === null) {
      excuse({ part, by: "off", excuse: null });
      continue;
    }
    const left = amidTalk(finding, pattern, complete, said);
    if ("excuse" in left) {
      excuse({ part, by: "talk", excuse: left.excuse });
      continue;
    }
    // What moderators have added or set themselves, be it to what it was, is theirs to take back.
    const isOurs = !pattern.single && finding === complete;
    const action = isOurs ? actionAmid(left, thought) : left.action;
    if (action) findings.push(action === left.action ? left : { ...left, action });
    else excuse({ part, by: "impression", excuse: null });
  }
  return strongest(findings, plain.length);
}

function saidIn(
  terms: CompiledRule,
  found: ReadonlyMap<Words, readonly Occurrence[]>,
  plain: string,
  now: number,
  excuse: (excused: Excused) => void,
): Said {
  const of = (words: Words) => found.get(words) ?? [];
  const phrases = [terms.innocent, terms.ownInnocent].flatMap(of).sort(byPlace);
  const innocent = new InOrder(stillInnocent(terms, phrases, now));
  const words = new Map<Words, InOrder<Occurrence>>();
  for (const [list, occurrences] of found) {
    if (!terms.meant.has(list)) continue;
    const guilty = occurrences.filter((occurrence) => {
      const phrase = innocent.around(occurrence);
      if (phrase && terms.patterns.has(list)) excuse({ part: occurrence, by: "innocent", excuse: phrase });
      return !phrase;
    });
    words.set(list, new InOrder(guilty));
  }
  // "Without a prescription" is no talk of medicine.
  const isMeant = (occurrence: Occurrence) => [...words.values()].some((list) => list.around(occurrence, 1));
  const talk = terms.talk.flatMap(of).filter((occurrence) => !isMeant(occurrence));
  return {
    words,
    talk: new InOrder(talk.sort(byPlace)),
    aside: new InOrder(of(terms.aside)),
    told: new InOrder(of(terms.told)),
    has: new InOrder(of(terms.offer.has)),
    calls: new InOrder(of(terms.offer.calls)),
    plain,
  };
}

/** Where all words of a pattern stand near each other, whatever is said around them. */
function* completeIn(terms: CompiledRule, said: Said, now: number) {
  for (const [list, occurrences] of said.words) {
    for (const pattern of terms.patterns.get(list) ?? []) {
      if (pattern.until !== undefined && pattern.until <= now) continue;
      for (const part of occurrences.words) {
        if (pattern.hidden && !part.hidden) continue;
        const complete = completed(pattern, part, said);
        if (complete !== null) yield { pattern, part, complete };
      }
    }
  }
}

/** What is left of a finding amid what is said around it; else the words that excuse it. */
function amidTalk(
  finding: Finding,
  pattern: Pattern,
  complete: Finding,
  { talk, aside, told, has, calls, plain }: Said,
): Finding | { excuse: Occurrence } {
  const toldOf = told.beside(finding, talkWithin, plain);
  const refusing = toldOf ?? aside.beside(finding, talkWithin, plain);
  const excuse = refusing ?? talk.beside(finding, talkWithin, plain);
  const isHad = has.beside(finding, offerWithin.has, plain) !== null;
  if (excuse === null) return isHad ? finding : unhad(finding, pattern, plain);
  // Offered to whoever reads, somebody has it, and says how to get it or for how much. Then it takes more than a word of the news
  // to be talk: it has to be told of somebody else.
  const isCalled = () => calls.beside(finding, offerWithin.calls, plain) !== null || hasPrice(finding, plain);
  const offered = !toldOf && isHad && isCalled();
  const action = leftInTalk(finding, pattern, complete.action === pattern.action, {
    refused: refusing !== null,
    offered,
  });
  return action ? { ...finding, action, softened: excuse } : { excuse };
}

/** Where nobody says that they have it, nor for how much: it may be milder, unless a moderator has set its action. */
function unhad(finding: Finding, { action, withoutOffer }: Pattern, plain: string): Finding {
  if (withoutOffer === undefined || finding.action !== action || hasPrice(finding, plain)) return finding;
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

const price =
  /[$€£¥]\s?\d|\d\s?(?:[$€£¥]|bucks|dollars|quid|euros?|usd|each\b|a (?:gram|pill|tab|bag|pop|set)\b|元|块|刀|rmb)|[一二两三四五六七八九十][百千](?!\p{Script=Han})|[百千十]块|一[次晚夜套颗克包板]\s?[一二两三四五六七八九\d]/u;

function hasPrice({ start, end }: Finding, plain: string): boolean {
  return price.test(plain.slice(Math.max(0, start - offerWithin.price), end + offerWithin.price));
}

const isHeard = ({ reading }: Occurrence) => reading === "sound";

function milder(one: ScreeningAction, other: ScreeningAction): ScreeningAction {
  return strength[one] < strength[other] ? one : other;
}

function completed(pattern: Pattern, occurrence: Occurrence, { words, plain }: Said): Finding | null {
  let { start, end } = occurrence;
  const parts = [occurrence];
  for (const { words: list, within } of pattern.near ?? []) {
    const other = words.get(list)?.nearest(occurrence, within, plain);
    if (!other) return null;
    parts.push(other);
    start = Math.min(start, other.start);
    end = Math.max(end, other.end);
  }
  const termId = pattern.single ? pattern.id : `${pattern.id}/${occurrence.word}`;
  // What only sounds alike is for a person to judge.
  const action = parts.some(isHeard) ? "hold" : pattern.action;
  return { start, end, anchor: occurrence.start, termId, action, parts };
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
