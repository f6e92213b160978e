import type { CSSProperties } from "react";
import { grids, type Layout, layOut, type Shape, titleLines } from "@/lib/feed/waterfall";

/** A layout for every number of columns, in the order of `grids`. */
export type Layouts = readonly Layout[];

export function layOutAll(shapes: readonly Shape[]): Layouts {
  return grids.map(({ columns }) => layOut(shapes, columns));
}

const rem = (px: number) => Math.round((px / 16) * 1e4) / 1e4;

/** The custom properties that place one card, whatever the number of columns. */
export function cardPlace(layouts: Layouts, at: number, title: string): CSSProperties {
  const style: Record<string, number> = { "--l2": titleLines(title, 2), "--l3": titleLines(title, 3) };
  grids.forEach(({ columns }, grid) => {
    const place = layouts[grid]?.places[at];
    if (!place) return;
    style[`--c${columns}`] = place.column;
    style[`--a${columns}`] = place.a;
    style[`--b${columns}`] = rem(place.b);
  });
  return style;
}

/** The custom properties that give the whole list its height. */
export function listHeight(layouts: Layouts): CSSProperties {
  const style: Record<string, string> = {};
  grids.forEach(({ columns }, grid) => {
    const ends = layouts[grid]?.ends ?? [];
    style[`--h${columns}`] = `max(${ends.map(({ a, b }) => `${a} * var(--w) + ${rem(b)}rem`).join(", ")})`;
  });
  return style;
}
