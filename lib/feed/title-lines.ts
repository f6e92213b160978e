/** Widths in ems of the widest usual interface fonts, so that an estimate errs towards too wide. */
const narrow = /[ijltfr.,:;'!|()[\]\s]/;
const wide = /[mwMW@%&]/;
const capital = /[A-Z\d]/;
const latin = /[\u0020-\u024f]/;
const joiner = /\p{M}|\u200d|\ufe0f/u;

/** Every grid asks for the same titles: so many are remembered, and laid out for all grids before further ones. */
export const titlesKnown = 500;
const known = new Map<string, number>();

/** About how wide a line of text is, in ems; never less than it is by more than a hair. */
export function emsOf(text: string): number {
  const before = known.get(text);
  if (before !== undefined) return before;
  if (known.size >= titlesKnown) known.clear();
  const ems = measured(text);
  known.set(text, ems);
  return ems;
}

function measured(text: string): number {
  let ems = 0;
  for (const character of text) {
    if (joiner.test(character)) continue;
    if (!latin.test(character)) ems += 1.05;
    else if (wide.test(character)) ems += 0.98;
    else if (narrow.test(character)) ems += 0.42;
    else ems += capital.test(character) ? 0.74 : 0.65;
  }
  return ems;
}

/** Lines to reserve for a card's title where `room` ems are sure: 1 if it surely fits, else 2; 0 without a title. */
export function linesFor(title: string, room: number): 0 | 1 | 2 {
  if (title === "") return 0;
  return emsOf(title) <= room ? 1 : 2;
}
