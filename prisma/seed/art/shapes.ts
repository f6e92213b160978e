import type { Chance } from "./chance";

export type Point = readonly [number, number];

export function num(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function at(points: readonly Point[], index: number, closed: boolean): Point {
  const count = points.length;
  const i = closed ? (index + count) % count : Math.max(0, Math.min(count - 1, index));
  return points[i] ?? [0, 0];
}

/** A soft line through all the points (Catmull–Rom turned into Béziers). */
export function smooth(points: readonly Point[], closed = true, tension = 1): string {
  const first = at(points, 0, closed);
  let d = `M${num(first[0])} ${num(first[1])}`;
  const spans = closed ? points.length : points.length - 1;
  for (let i = 0; i < spans; i++) {
    const [a, b, c, e] = [
      at(points, i - 1, closed),
      at(points, i, closed),
      at(points, i + 1, closed),
      at(points, i + 2, closed),
    ];
    const k = tension / 6;
    d += `C${num(b[0] + (c[0] - a[0]) * k)} ${num(b[1] + (c[1] - a[1]) * k)} ${num(c[0] - (e[0] - b[0]) * k)} ${num(c[1] - (e[1] - b[1]) * k)} ${num(c[0])} ${num(c[1])}`;
  }
  return closed ? `${d}Z` : d;
}

/** Straight-edged shape through the points. */
export function poly(points: readonly Point[], closed = true): string {
  return `M${points.map(([x, y]) => `${num(x)} ${num(y)}`).join("L")}${closed ? "Z" : ""}`;
}

/** Many points along the same soft line that `smooth` draws. */
export function sample(points: readonly Point[], steps: number, closed = true): Point[] {
  const out: Point[] = [];
  const spans = closed ? points.length : points.length - 1;
  for (let i = 0; i < spans; i++) {
    const [a, b, c, e] = [
      at(points, i - 1, closed),
      at(points, i, closed),
      at(points, i + 1, closed),
      at(points, i + 2, closed),
    ];
    for (let s = 0; s < steps; s++) {
      const t = s / steps;
      const f = (p: number, q: number, u: number, v: number) =>
        0.5 *
        (2 * q + (u - p) * t + (2 * p - 5 * q + 4 * u - v) * t * t + (3 * q - p - 3 * u + v) * t * t * t);
      out.push([f(a[0], b[0], c[0], e[0]), f(a[1], b[1], c[1], e[1])]);
    }
  }
  return out;
}

/** The soft outline broken into little tufts, for fur: `size` is the height of a tuft. */
export function furry(points: readonly Point[], size: number, luck: Chance, steps = 7): string {
  const line = sample(points, steps);
  let d = "";
  for (let i = 0; i < line.length; i++) {
    const here = at(line, i, true);
    const next = at(line, i + 1, true);
    const [dx, dy] = [next[0] - here[0], next[1] - here[1]];
    const length = Math.hypot(dx, dy) || 1;
    const tall = size * luck.range(0.15, 1);
    const tip: Point = [
      here[0] + dx * 0.75 + (dy / length) * tall,
      here[1] + dy * 0.75 - (dx / length) * tall,
    ];
    d += `${i === 0 ? `M${num(here[0])} ${num(here[1])}` : ""}Q${num(here[0] + dx * 0.2 + (dy / length) * tall * 0.5)} ${num(here[1] + dy * 0.2 - (dx / length) * tall * 0.5)} ${num(tip[0])} ${num(tip[1])}L${num(next[0])} ${num(next[1])}`;
  }
  return `${d}Z`;
}

function mirror(points: readonly Point[]): Point[] {
  return points.map(([x, y]): Point => [-x, y]);
}

/** The whole outline of something symmetric from its right half, listed from the top down. */
export function symmetric(right: readonly Point[]): Point[] {
  const left = mirror(right)
    .reverse()
    .filter(([x]) => x !== 0);
  return [...right, ...left];
}

/** An uneven, hand-cut circle. */
export function pebble(
  x: number,
  y: number,
  rx: number,
  ry: number,
  luck: Chance,
  wobble = 0.08,
  corners = 9,
): Point[] {
  return Array.from({ length: corners }, (_, i): Point => {
    const angle = (i / corners) * Math.PI * 2;
    const k = 1 + luck.range(-wobble, wobble);
    return [x + Math.cos(angle) * rx * k, y + Math.sin(angle) * ry * k];
  });
}

/** A stroke thick in the middle and thin at both ends. */
export function taper(from: Point, to: Point, width: number, bend = 0): string {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy) || 1;
  const [nx, ny] = [-dy / length, dx / length];
  const [mx, my] = [(from[0] + to[0]) / 2 + nx * bend, (from[1] + to[1]) / 2 + ny * bend];
  return `M${num(from[0])} ${num(from[1])}Q${num(mx + nx * width)} ${num(my + ny * width)} ${num(to[0])} ${num(to[1])}Q${num(mx - nx * width)} ${num(my - ny * width)} ${num(from[0])} ${num(from[1])}Z`;
}

/** A pointed leaf from its stem, `turn` in degrees (0 points right). */
export function leaf(x: number, y: number, length: number, width: number, turn: number): string {
  const a = (turn * Math.PI) / 180;
  const p = (u: number, v: number) =>
    `${num(x + Math.cos(a) * u - Math.sin(a) * v)} ${num(y + Math.sin(a) * u + Math.cos(a) * v)}`;
  return `M${p(0, 0)}C${p(length * 0.25, -width)} ${p(length * 0.7, -width * 0.8)} ${p(length, 0)}C${p(length * 0.7, width * 0.8)} ${p(length * 0.25, width)} ${p(0, 0)}Z`;
}

export function oval(cx: number, cy: number, rx: number, ry = rx): string {
  return `M${num(cx - rx)} ${num(cy)}a${num(rx)} ${num(ry)} 0 1 0 ${num(rx * 2)} 0a${num(rx)} ${num(ry)} 0 1 0 ${num(-rx * 2)} 0Z`;
}

export function box(x: number, y: number, w: number, h: number, r = 0): string {
  const k = Math.min(r, w / 2, h / 2);
  return `M${num(x + k)} ${num(y)}h${num(w - 2 * k)}q${num(k)} 0 ${num(k)} ${num(k)}v${num(h - 2 * k)}q0 ${num(k)} ${num(-k)} ${num(k)}h${num(2 * k - w)}q${num(-k)} 0 ${num(-k)} ${num(-k)}v${num(2 * k - h)}q0 ${num(-k)} ${num(k)} ${num(-k)}Z`;
}
