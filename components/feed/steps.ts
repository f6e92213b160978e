/** How many cards come in one frame: a slow phone takes as long for one as a quick computer for ten. */
const begin = 4;
const fewest = 2;
const most = 16;
/** A frame that begins sooner than this after the one before, in ms, says that there was room for more; one that begins later, for fewer. */
const early = 25;
const late = 45;
/** After so long (ms) a frame has nothing to do with the one before. */
const unrelated = 1_000;

/** How many cards to bring in the next frame, learned from how long the frames before took that brought some. */
export class Pace {
  cards = begin;
  private brought: number | null = null;

  /** A frame begins, `at` ms: nothing to learn from unless the one before brought cards and had more to bring. */
  frameBegins(at: number): void {
    const took = this.brought === null ? null : at - this.brought;
    this.brought = null;
    if (took === null || took > unrelated) return;
    if (took < early) this.cards = Math.min(most, this.cards * 2);
    else if (took > late) this.cards = Math.max(fewest, this.cards >> 1);
  }

  bringsMore(at: number): void {
    this.brought = at;
  }
}

/**
 * What of the `wanted` cards to draw now: those that are `drawn` already and up to `count` more, the nearest to `middle` first; all of them
 * while nothing is drawn yet.
 */
export function nextStep(
  drawn: readonly number[] | null,
  wanted: number[],
  middle: number,
  count: number,
): number[] {
  if (drawn === null) return wanted;
  const there = new Set(drawn);
  const later = new Set(
    wanted
      .filter((card) => !there.has(card))
      .sort((one, other) => Math.abs(one - middle) - Math.abs(other - middle))
      .slice(count),
  );
  return later.size === 0 ? wanted : wanted.filter((card) => !later.has(card));
}
