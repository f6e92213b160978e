import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  between,
  columnOf,
  columnsAt,
  columnWidth,
  grids,
  heightOf,
  layOut,
  ratioOf,
  type Shape,
  textHeight,
  topOf,
} from "@/lib/feed/waterfall";

const shape: fc.Arbitrary<Shape> = fc.record({
  title: fc.oneof(
    fc.constant(""),
    fc.string({ maxLength: 40 }),
    fc.constant("樱花季别只去东京，本地人的私藏路线"),
  ),
  width: fc.integer({ min: 1, max: 4000 }),
  height: fc.integer({ min: 1, max: 4000 }),
});
const shapes = fc.array(shape, { maxLength: 200 });
const grid = fc.constantFrom(...grids);

/** The card's box for columns of `width`, the room below it included. */
function boxes(cards: Shape[], columns: (typeof grids)[number]["columns"], width: number) {
  const layout = layOut(cards, columns);
  return cards.map((card, at) => {
    const top = topOf(layout, at, width);
    return {
      column: columnOf(layout, at)!,
      top,
      bottom: top + ratioOf(card) * width + textHeight(card.title, columns),
    };
  });
}

describe("a card's picture", () => {
  const kept: [string, number, number, number][] = [
    ["square", 1000, 1000, 1],
    ["a little taller than wide", 1000, 1200, 1.2],
    ["a little wider than tall", 1000, 800, 0.8],
    ["as tall as it may be", 900, 1200, 1.3333],
    ["as wide as it may be", 1200, 900, 0.75],
  ];
  test.each(kept)("keeps its shape: %s", (_, width, height, ratio) => {
    expect(ratioOf({ width, height })).toBe(ratio);
  });

  const cut: [string, number, number, number][] = [
    ["a screen shot of a phone to 3:4", 1080, 2400, 1.3333],
    ["one just taller than 3:4", 890, 1200, 1.3333],
    ["a panorama to 4:3", 4000, 1000, 0.75],
    ["one just wider than 4:3", 1200, 890, 0.75],
  ];
  test.each(cut)("is cut, %s", (_, width, height, ratio) => {
    expect(ratioOf({ width, height })).toBe(ratio);
  });

  test("of no known size is square", () => {
    expect(ratioOf({ width: 0, height: 0 })).toBe(1);
  });
});

test("a feed has two columns on a phone, and up to six", () => {
  const widths = [320, 390, 599, 600, 839, 840, 1059, 1060, 1299, 1300, 1600];
  expect(widths.map((width) => [width, columnsAt(width)])).toEqual([
    [320, 2],
    [390, 2],
    [599, 2],
    [600, 3],
    [839, 3],
    [840, 4],
    [1059, 4],
    [1060, 5],
    [1299, 5],
    [1300, 6],
    [1600, 6],
  ]);
});

test("cards lie 8 px apart on a phone, 12 px apart elsewhere", () => {
  expect(columnWidth(358, 2)).toBe(175);
  expect(columnWidth(624, 3)).toBe(200);
  expect(columnWidth(1260, 6)).toBe(200);
});

describe("the waterfall", () => {
  test("no card lies on another, whatever the width", () => {
    fc.assert(
      fc.property(shapes, grid, fc.integer({ min: 80, max: 700 }), (cards, { columns }, width) => {
        const ends = new Map<number, number>();
        for (const { column, top, bottom } of boxes(cards, columns, width)) {
          expect(top).toBeGreaterThanOrEqual((ends.get(column) ?? 0) - 0.5);
          ends.set(column, bottom);
        }
      }),
    );
  });

  test("cards that come later never move earlier ones", () => {
    fc.assert(
      fc.property(shapes, shapes, grid, (first, later, { columns }) => {
        const [before, after] = [layOut(first, columns), layOut([...first, ...later], columns)];
        for (const list of ["a", "b"] as const)
          expect(after[list].slice(0, first.length)).toEqual(before[list]);
        for (const at of first.keys()) expect(columnOf(after, at)).toBe(columnOf(before, at));
      }),
    );
  });

  test("a feed that grows is laid out as if it had been there at once", () => {
    fc.assert(
      fc.property(shapes, shapes, grid, (first, later, { columns }) => {
        const grown = layOut(later, columns, layOut(first, columns));
        expect(grown).toEqual(layOut([...first, ...later], columns));
      }),
    );
  });

  test("a feed that grows keeps one set of places, not one for each rendering", () => {
    const begun = layOut([{ title: "cat", width: 3, height: 4 }], 2);
    const grown = layOut([{ title: "dog", width: 4, height: 3 }], 2, begun);
    expect(grown.a).toHaveLength(2);
    expect(begun.a).toBe(grown.a);
    expect(begun.b).toBe(grown.b);
    expect(begun.cards).toBe(grown.cards);
  });

  test("the columns end within one card of each other", () => {
    fc.assert(
      fc.property(fc.array(shape, { minLength: 12, maxLength: 200 }), grid, (cards, { columns, usual }) => {
        const ends = layOut(cards, columns).ends.map((end) => heightOf(end, usual));
        const tallest = (4 / 3) * usual + textHeight("一二三四五六七八九十一二三四五六七八九十", columns);
        expect(Math.max(...ends) - Math.min(...ends)).toBeLessThanOrEqual(tallest + 1);
      }),
    );
  });

  test("looking at a strip finds exactly the cards that reach into it", () => {
    const strip = fc.tuple(fc.integer({ min: -500, max: 20_000 }), fc.integer({ min: 0, max: 3_000 }));
    fc.assert(
      fc.property(
        shapes,
        grid,
        fc.integer({ min: 80, max: 700 }),
        strip,
        (cards, { columns }, width, [top, tall]) => {
          const layout = layOut(cards, columns);
          const found = new Set(between(layout, width, { top, bottom: top + tall }));
          boxes(cards, columns, width).forEach((box, at) => {
            if (box.bottom > top + 1 && box.top < top + tall - 1) expect(found).toContain(at);
            if (box.top > top + tall) expect(found).not.toContain(at);
          });
        },
      ),
    );
  });

  test("a feed of any width has its columns filled without a rest", () => {
    fc.assert(
      fc.property(fc.integer({ min: 200, max: 2_000 }), (width) => {
        const columns = columnsAt(width);
        const gap = grids.find((each) => each.columns === columns)!.gap;
        expect(columnWidth(width, columns) * columns + gap * (columns - 1)).toBeCloseTo(width, 6);
      }),
    );
  });

  test("the style sheet changes columns and gaps where the numbers do", () => {
    const css = readFileSync("components/feed/waterfall.css", "utf8");
    const steps = [
      ...css.matchAll(/@container feed \(width >= ([\d.]+)rem\) \{\s*\.waterfall-list \{\s*--n: (\d)/g),
    ];
    expect(steps.map(([, from, columns]) => [Number(from) * 16, Number(columns)])).toEqual(
      grids.slice(1).map(({ from, columns }) => [from, columns]),
    );
    const gaps = [...css.matchAll(/--g: ([\d.]+)rem/g)].map(([, gap]) => Number(gap) * 16);
    expect(gaps).toEqual([grids[0]!.gap, grids[1]!.gap]);
    expect(new Set(grids.slice(1).map(({ gap }) => gap)).size).toBe(1);
  });
});
