import type { Command } from "opentype.js";

/** Outlines of letters as SVG path data: absolute M, L, C, Q and Z. */

/** opentype.js 2.0.0 writes "67" and "-0" as "670" in toPathData, so the commands are spelled out here. */
export function spell(commands: readonly Command[], decimals: number): string {
  return commands
    .map(({ type, x1, y1, x2, y2, x, y }) => {
      const places = [x1, y1, x2, y2, x, y].filter((value) => value !== undefined);
      return type + places.map((value) => value.toFixed(decimals)).join(" ");
    })
    .join("");
}

/** Scales an outline by `k`, then moves it. */
export function moved(d: string, { x, y, k }: { x: number; y: number; k: number }): string {
  let vertical = false;
  return d.replace(/[A-Z]|-?\d*\.?\d+/g, (part) => {
    if (/[A-Z]/.test(part)) {
      vertical = false;
      return part;
    }
    const value = Number(part) * k + (vertical ? y : x);
    vertical = !vertical;
    return `${Math.round(value * 10) / 10} `;
  });
}
