/** Learns what words weigh, from texts whose answer is known: logistic regression, one rule against all else. */
import { anything, dampened, featuresOf, listedOf } from "@/lib/screening/impression";
import { lexiconOf, occurrencesIn } from "@/lib/screening/lexicon";
import { normalise } from "@/lib/screening/normalise";
import type { Judged } from "@/lib/screening/scoring";
import { shippedTerms } from "@/lib/screening/terms/shipped";
import type { Learned } from "@/lib/screening/weights";

/** A text as places of words in the list, each with what it counts there. */
type Sparse = { at: Int32Array; value: Float64Array };

/** What stands in a single text is that text's, and nothing to learn from. */
const inTexts = 2;
/** How much a word may weigh: the more freely, the closer to these texts and the farther from others. */
const freedom = 8;
/** Rarer words say more, but not in proportion. */
const rarity = (texts: number, among: number) => (Math.log((1 + among) / (1 + texts)) + 1) / 4;

/** Weights for each rule among the labels, with the lists of the shipped terms; the same for the same texts. A few seconds for thousands of texts. */
export function learn(texts: readonly Judged[]): Learned {
  const lexicon = lexiconOf(shippedTerms);
  const read = texts.map(({ text }) => {
    const normalised = normalise(text);
    const listed = listedOf(occurrencesIn(normalised, lexicon), lexicon);
    const counts = new Map<string, number>();
    let length = 0;
    for (const { features } of featuresOf(normalised.whole, listed)) {
      length += 1;
      for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
    }
    return { counts, length };
  });
  const spread = new Map<string, number>();
  for (const { counts } of read)
    for (const feature of counts.keys()) spread.set(feature, (spread.get(feature) ?? 0) + 1);
  const features = [...spread]
    .filter(([, found]) => found >= inTexts)
    .map(([feature]) => feature)
    .sort();
  const place = new Map(features.map((feature, at) => [feature, at]));
  const scale = features.map((feature) => rarity(spread.get(feature) ?? 0, texts.length));
  const rows = read.map(({ counts, length }): Sparse => {
    const known = [...counts].flatMap(([feature, count]) => {
      const at = place.get(feature);
      return at === undefined ? [] : [{ at, value: dampened(count * (scale[at] ?? 0), length) }];
    });
    return {
      at: Int32Array.from(known, ({ at }) => at),
      value: Float64Array.from(known, ({ value }) => value),
    };
  });
  const rules = [...new Set(texts.map(({ label }) => label))].filter((label) => label !== "ok").sort();
  const learned = [anything, ...rules].map((rule) =>
    regression(
      rows,
      texts.map(({ label }) => (rule === anything ? label !== "ok" : label === rule)),
      features.length,
    ),
  );
  return {
    rules: [anything, ...rules],
    before: learned.map((found) => found[features.length] ?? 0),
    of: new Map(
      features.map((feature, at) => [feature, learned.map((found) => (found[at] ?? 0) * (scale[at] ?? 0))]),
    ),
  };
}

/** The weights, and last what is thought before anything is read, that tell the rows best apart. */
function regression(rows: readonly Sparse[], isSo: readonly boolean[], features: number): Float64Array {
  return lowest(features + 1, (weights, slope) => {
    slope.fill(0);
    let cost = 0;
    for (const [row, { at, value }] of rows.entries()) {
      let sum = weights[features] ?? 0;
      for (let n = 0; n < at.length; n += 1) sum += (weights[at[n] ?? 0] ?? 0) * (value[n] ?? 0);
      const sign = isSo[row] ? 1 : -1;
      const margin = sign * sum;
      cost += margin > 0 ? Math.log1p(Math.exp(-margin)) : Math.log1p(Math.exp(margin)) - margin;
      const pull = -sign / (1 + Math.exp(margin));
      for (let n = 0; n < at.length; n += 1)
        slope[at[n] ?? 0] = (slope[at[n] ?? 0] ?? 0) + pull * (value[n] ?? 0);
      slope[features] = (slope[features] ?? 0) + pull;
    }
    for (let n = 0; n < features; n += 1) {
      const weight = weights[n] ?? 0;
      cost += (weight * weight) / 2 / freedom;
      slope[n] = (slope[n] ?? 0) + weight / freedom;
    }
    return cost;
  });
}

type Cost = (point: Float64Array, slope: Float64Array) => number;

const steps = 300;
const remembered = 10;

/** Where a smooth convex cost is lowest: limited-memory BFGS (Nocedal & Wright, Numerical Optimization, algorithm 7.4). */
function lowest(size: number, cost: Cost): Float64Array {
  let point = new Float64Array(size);
  let slope = new Float64Array(size);
  let height = cost(point, slope);
  const past: { moved: Float64Array; turned: Float64Array; inverse: number }[] = [];
  for (let step = 0; step < steps; step += 1) {
    const direction = descent(slope, past);
    const fall = dot(direction, slope);
    if (Math.sqrt(dot(slope, slope)) < 1e-5 * size ** 0.5) break;
    let length = past.length === 0 ? 1 / Math.max(1, Math.sqrt(dot(slope, slope))) : 1;
    let next = moved(point, direction, length);
    const nextSlope = new Float64Array(size);
    let nextHeight = cost(next, nextSlope);
    while (nextHeight > height + 1e-4 * length * fall && length > 1e-10) {
      length /= 2;
      next = moved(point, direction, length);
      nextHeight = cost(next, nextSlope);
    }
    const change = difference(next, point);
    const turn = difference(nextSlope, slope);
    const curve = dot(change, turn);
    if (curve > 1e-12) past.push({ moved: change, turned: turn, inverse: 1 / curve });
    if (past.length > remembered) past.shift();
    [point, slope, height] = [next, nextSlope, nextHeight];
  }
  return point;
}

function descent(
  slope: Float64Array,
  past: { moved: Float64Array; turned: Float64Array; inverse: number }[],
) {
  const direction = slope.map((part) => -part);
  const shares: number[] = [];
  for (const { moved: change, turned, inverse } of [...past].reverse()) {
    const share = inverse * dot(change, direction);
    shares.push(share);
    addTo(direction, turned, -share);
  }
  const last = past.at(-1);
  if (last) {
    const scale = 1 / (last.inverse * dot(last.turned, last.turned));
    for (let n = 0; n < direction.length; n += 1) direction[n] = (direction[n] ?? 0) * scale;
  }
  for (const [n, { moved: change, turned, inverse }] of past.entries()) {
    const share = shares[past.length - 1 - n] ?? 0;
    addTo(direction, change, share - inverse * dot(turned, direction));
  }
  return direction;
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let n = 0; n < one.length; n += 1) sum += (one[n] ?? 0) * (other[n] ?? 0);
  return sum;
}

function addTo(one: Float64Array, other: Float64Array, times: number): void {
  for (let n = 0; n < one.length; n += 1) one[n] = (one[n] ?? 0) + times * (other[n] ?? 0);
}

function moved(point: Float64Array, direction: Float64Array, length: number) {
  return point.map((part, n) => part + length * (direction[n] ?? 0));
}

function difference(one: Float64Array, other: Float64Array) {
  return one.map((part, n) => part - (other[n] ?? 0));
}
