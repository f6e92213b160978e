/** From words that occur to what they mean together: patterns, innocent phrases, talk about the thing. */
import type { Pattern, RuleTerms, ScreeningAction, Words } from "@/lib/screening/pattern";

/** A word of a list, at offsets of the plain text. */
export type Occurrence = { start: number; end: number; word: string };

/** `anchor` is the offset of the pattern's first word. */
export type Finding = { start: number; end: number; anchor: number; termId: string; action: ScreeningAction };

/** Words of talk count when they stand this near (in the measure of `Near`). */
const talkWithin = 120;
const strength = { warn: 1, hold: 2, refuse: 3 } as const;

/** What a rule's terms find in a text, without what is innocent and without what a stronger finding already says. */
export function findingsOf(terms: RuleTerms, found: Map<Words, Occurrence[]>, plain: string): Finding[] {
  const innocent = found.get(terms.innocent) ?? [];
  const guilty = new Map(
    [...found].map(([words, ofList]) => [
      words,
      ofList.filter((occurrence) => !liesWithin(occurrence, innocent)),
    ]),
  );
  const talk = terms.talk.flatMap((words) => found.get(words) ?? []).sort((a, b) => a.start - b.start);
  const findings: Finding[] = [];
  for (const pattern of terms.patterns) {
    for (const occurrence of guilty.get(pattern.words) ?? []) {
      const finding = completed(pattern, occurrence, guilty, plain);
      if (finding === null) continue;
      const talked = isTalkedAbout(finding, talk, plain);
      if (!talked) findings.push(finding);
      else if (pattern.inTalk !== undefined) findings.push({ ...finding, action: pattern.inTalk });
    }
  }
  return strongest(findings, plain.length);
}

function isTalkedAbout(finding: Finding, talk: readonly Occurrence[], plain: string): boolean {
  const inside = talk[firstFrom(talk, finding.start)];
  return (
    (inside !== undefined && inside.start < finding.end) || nearest(finding, talk, talkWithin, plain) !== null
  );
}

function completed(
  pattern: Pattern,
  occurrence: Occurrence,
  found: Map<Words, Occurrence[]>,
  plain: string,
): Finding | null {
  let { start, end } = occurrence;
  for (const { words, within } of pattern.near ?? []) {
    const other = nearest(occurrence, found.get(words) ?? [], within, plain);
    if (other === null) return null;
    start = Math.min(start, other.start);
    end = Math.max(end, other.end);
  }
  const termId = `${pattern.id}/${occurrence.word}`;
  return { start, end, anchor: occurrence.start, termId, action: pattern.action };
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
        ? gapWidth(plain, span.end, candidate.start)
        : gapWidth(plain, candidate.end, span.start);
    if (width < bestWidth) [best, bestWidth] = [candidate, width];
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

/** A Chinese character says about as much as three letters. */
function gapWidth(plain: string, from: number, to: number): number {
  let width = 0;
  for (let at = from; at < to; at += 1) width += plain.charCodeAt(at) >= 0x2e80 ? 3 : 1;
  return width;
}

function liesWithin(occurrence: Occurrence, phrases: readonly Occurrence[]): boolean {
  for (let at = firstFrom(phrases, occurrence.start - longestWord); at < phrases.length; at += 1) {
    const phrase = phrases[at];
    if (phrase === undefined || phrase.start > occurrence.start) return false;
    if (phrase.end >= occurrence.end) return true;
  }
  return false;
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
