/** A small seeded generator (mulberry32), so that a picture is the same on every machine. */
export type Chance = {
  next: () => number;
  range: (low: number, high: number) => number;
  int: (low: number, high: number) => number;
  pick: <const T extends readonly [unknown, ...unknown[]]>(choices: T) => T[number];
  maybe: (probability: number) => boolean;
};

export function chance(seed: number): Chance {
  let state = (Math.imul(seed + 1, 0x9e3779b1) ^ 0x5bd1e995) >>> 0;
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }
  const range = (low: number, high: number) => low + (high - low) * next();
  const int = (low: number, high: number) => Math.floor(range(low, high + 1));
  return {
    next,
    range,
    int,
    pick: (choices) => choices[Math.floor(next() * choices.length)] ?? choices[0],
    maybe: (probability) => next() < probability,
  };
}

/** A stable number for a name, for pictures that are told apart by words. */
export function hash(words: string): number {
  let value = 2166136261;
  for (const letter of words) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 16777619);
  return value >>> 0;
}
