/** Chance without a memory: the same words and numbers give the same figure, in whatever order they are asked. */

/** A number in [0, 1) that belongs to `n` and nothing else; `what` keeps unlike questions apart. */
export function roll(what: number, n: number): number {
  let h = Math.imul(n ^ Math.imul(what, 0x9e3779b1), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 15), 0xc2b2ae35);
  h = Math.imul(h ^ (h >>> 13) ^ what, 0x27d4eb2f);
  return ((h ^ (h >>> 16)) >>> 0) / 4294967296;
}

/** Primes beyond any number of people: counting on in steps of one of them meets everybody once before anybody twice. */
export const steps = [1_000_003, 1_000_033, 1_000_037, 1_000_039, 1_000_081, 1_000_099, 1_000_117, 1_000_121];

const hex = Array.from({ length: 65_536 }, (_, n) => n.toString(16).padStart(4, "0"));
const quarter = (what: number, n: number) => hex[Math.floor(roll(what, n) * 65_536)] ?? "0000";

/** A UUID of version 7 for the nth `what` at that moment (ms). */
export function idAt(what: number, n: number, at: number): string {
  const time = Math.floor(at).toString(16).padStart(12, "0");
  const [a, b] = [quarter(what + 101, n), quarter(what + 202, n)];
  const number = (n >>> 0).toString(16).padStart(8, "0");
  return `${time.slice(0, 8)}-${time.slice(8)}-7${a.slice(1)}-8${b.slice(1)}-${quarter(what + 303, n)}${number}`;
}

/**
 * Divides `total` into whole parts in proportion to the weights, none above `most`; what rounding leaves goes round, so that the
 * sum is exact.
 */
export function shares(weights: Float64Array, total: number, most: number): Int32Array {
  let sum = 0;
  for (const weight of weights) sum += weight;
  const parts = new Int32Array(weights.length);
  let left = total;
  for (let n = 0; n < parts.length; n++) {
    const part = Math.min(most, Math.floor(((weights[n] ?? 0) / sum) * total));
    parts[n] = part;
    left -= part;
  }
  for (let n = 0; left > 0; n = (n + 1) % parts.length) {
    const part = parts[n] ?? 0;
    if (part >= most) continue;
    // What the cap took from the most popular ones goes to all the others in equal parts.
    const more = Math.min(left, most - part, Math.max(1, Math.floor(left / parts.length)));
    parts[n] = part + more;
    left -= more;
  }
  return parts;
}
