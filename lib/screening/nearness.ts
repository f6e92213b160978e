/** What stands near what. */

type Span = { start: number; end: number };

/** The order in which words stand; of those that begin in one place the shorter comes first. */
export const byPlace = (one: Span, other: Span) => one.start - other.start || one.end - other.end;

/** No word of the lists is longer than this, endings included. */
const longestWord = 64;

/**
 * Words in the order in which they stand. Questions about a text go along it, so each is looked up from where the one before was
 * answered: to begin anew in the middle of millions of words would miss the cache at every step.
 */
export class InOrder<Word extends Span> {
  private last = 0;

  /** `words` are in their order. */
  constructor(readonly words: readonly Word[]) {}

  /** The first word inside the span, else the nearest one within so far of it. */
  beside(span: Span, within: number, plain: string): Word | null {
    const inside = this.words[this.firstFrom(span.start)];
    if (inside !== undefined && inside.start < span.end) return inside;
    return this.nearest(span, within, plain);
  }

  /** The nearest word that does not overlap the span; null when even that is too far. `within` as in `Near`. */
  nearest(span: Span, within: number, plain: string): Word | null {
    const { words } = this;
    let best: Word | null = null;
    let bestWidth = within + 1;
    for (let at = this.firstFrom(span.start - within - longestWord); at < words.length; at += 1) {
      const word = words[at];
      if (word === undefined || word.start > span.end + within) break;
      if (word.start < span.end && word.end > span.start) continue;
      const width =
        word.start >= span.end
          ? gapWidth(plain, span.end, word.start, bestWidth + 1)
          : gapWidth(plain, word.end, span.start, bestWidth + 1);
      // Of two that stand as near, the longer says more: "DM me" rather than "DM".
      const saysMore = width === bestWidth && best !== null && word.end - word.start > best.end - best.start;
      if (width < bestWidth || saysMore) [best, bestWidth] = [word, width];
    }
    return best;
  }

  /** A word that the span lies within, longer than it by at least so much. */
  around(span: Span, longer = 0): Word | null {
    const length = span.end - span.start + longer;
    for (let at = this.firstFrom(span.start - longestWord); at < this.words.length; at += 1) {
      const word = this.words[at];
      if (word === undefined || word.start > span.start) return null;
      if (word.end >= span.end && word.end - word.start >= length) return word;
    }
    return null;
  }

  /** The place of the first word that begins at `start` or later: by ever longer leaps from the last answer, then by halves. */
  private firstFrom(start: number): number {
    let low = this.last;
    let high = this.last;
    for (let leap = 1; low > 0 && !this.isBefore(low - 1, start); leap *= 2)
      [low, high] = [Math.max(0, low - leap), low];
    for (let leap = 1; high < this.words.length && this.isBefore(high, start); leap *= 2)
      [low, high] = [high + 1, Math.min(this.words.length, high + leap)];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.isBefore(middle, start)) low = middle + 1;
      else high = middle;
    }
    this.last = low;
    return low;
  }

  private isBefore(at: number, start: number): boolean {
    return (this.words[at]?.start ?? Infinity) < start;
  }
}

/** A Chinese character says about as much as three letters. Counts no further than `enough`. */
function gapWidth(plain: string, from: number, to: number, enough: number): number {
  let width = 0;
  for (let at = from; at < to && width < enough; at += 1) width += plain.charCodeAt(at) >= 0x2e80 ? 3 : 1;
  return width;
}
