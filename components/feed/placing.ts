import type { CSSProperties } from "react";
import { titlesKnown } from "@/lib/feed/title-lines";
import { columnOf, grids, heightOf, type Layout, layOut, type Shape, titleLines } from "@/lib/feed/waterfall";

/** A layout for every number of columns, in the order of `grids`. */
export type Layouts = readonly Layout[];

type Shaped = { title: string; cover: Omit<Shape, "title"> };

/** Lays out a feed that grows: what it laid out before is gone on with, so that the thousandth page costs what the first did. */
export function growingLayouts(): (cards: readonly Shaped[]) => Layouts {
  let before: { cards: readonly Shaped[]; layouts: Layouts } | null = null;
  return (cards) => {
    const begun = before && goesOn(cards, before.cards) ? before : null;
    let layouts = begun?.layouts ?? [];
    for (
      let from = begun?.cards.length ?? 0;
      from < cards.length || layouts.length === 0;
      from += titlesKnown
    ) {
      const shapes = cards.slice(from, from + titlesKnown).map(shapeOf);
      layouts = grids.map(({ columns }, grid) => layOut(shapes, columns, layouts[grid]));
    }
    before = { cards, layouts };
    return layouts;
  };
}

function shapeOf({ title, cover: { width, height } }: Shaped): Shape {
  return { title, width, height };
}

function goesOn(cards: readonly Shaped[], before: readonly Shaped[]): boolean {
  return before.length <= cards.length && before.every((card, at) => card === cards[at]);
}

/** In widths of a column. */
const widths = (a: number) => heightOf({ a, b: 0 }, 1);
const rem = (px: number) => Math.round((px / 16) * 1e4) / 1e4;

/** The custom properties that place one card, whatever the number of columns. */
export function cardPlace(layouts: Layouts, at: number, title: string): CSSProperties {
  const style: Record<string, number> = { "--l2": titleLines(title, 2), "--l3": titleLines(title, 3) };
  grids.forEach(({ columns }, grid) => {
    const layout = layouts[grid];
    const column = layout && columnOf(layout, at);
    if (!layout || column === undefined) return;
    style[`--c${columns}`] = column;
    style[`--a${columns}`] = widths(layout.a[at] ?? 0);
    style[`--b${columns}`] = rem(layout.b[at] ?? 0);
  });
  return style;
}

/** The custom properties that give the whole list its height. */
export function listHeight(layouts: Layouts): CSSProperties {
  const style: Record<string, string> = {};
  grids.forEach(({ columns }, grid) => {
    const ends = layouts[grid]?.ends ?? [];
    style[`--h${columns}`] =
      `max(${ends.map(({ a, b }) => `${widths(a)} * var(--w) + ${rem(b)}rem`).join(", ")})`;
  });
  return style;
}
