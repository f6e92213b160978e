import { linesFor } from "@/lib/feed/title-lines";

/**
 * The geometry of the waterfall, exact and known before anything is drawn: a card is `ratio × column width + a constant`
 * high, so its place is `a × column width + b` for every number of columns. The server writes these numbers down, container
 * queries pick the set that counts, and nothing is ever measured or moved. Lengths are px at the browser's usual font size;
 * style sheets get them in rem, so that larger letters make larger rooms.
 */

export type Columns = 2 | 3 | 4 | 5 | 6;

type Grid = {
  columns: Columns;
  /** The feed is at least this wide. */
  from: number;
  gap: number;
  /** The width of a column in the middle of its range, by which columns are compared. */
  usual: number;
};

/** Kept in step with components/feed/waterfall.css; a test compares them. */
export const grids: readonly Grid[] = [
  { columns: 2, from: 0, gap: 8, usual: 184 },
  { columns: 3, from: 600, gap: 12, usual: 224 },
  { columns: 4, from: 840, gap: 12, usual: 226 },
  { columns: 5, from: 1060, gap: 12, usual: 222 },
  { columns: 6, from: 1300, gap: 12, usual: 208 },
];

/** What surrounds a card's picture: room above the title, a line of it, the row of author and heart, room below. */
const rooms = { aboveTitle: 8, line: 20, meta: 32, below: { phone: 8, wide: 14 } } as const;

/** Sure room for a title in ems of 14 px: a phone 320 px wide, and the narrowest column of every wider grid. */
const sureEms = { phone: 9.8, wide: 12.9 } as const;

export type Shape = { title: string; width: number; height: number };

/** Height ÷ width of a card's picture: the cover's own, within 3:4 … 4:3. */
export function ratioOf({ width, height }: { width: number; height: number }): number {
  const ratio = width > 0 && height > 0 ? height / width : 1;
  return Math.round(Math.min(4 / 3, Math.max(3 / 4, ratio)) * 1e4) / 1e4;
}

export function titleLines(title: string, columns: Columns): 0 | 1 | 2 {
  return linesFor(title, columns === 2 ? sureEms.phone : sureEms.wide);
}

/** What a card has below its picture, the space to the next card included. */
export function textHeight(title: string, columns: Columns): number {
  const below = columns === 2 ? rooms.below.phone : rooms.below.wide;
  return rooms.aboveTitle + titleLines(title, columns) * rooms.line + rooms.meta + below;
}

/**
 * Where every card lies: its column, and the distance of its upper edge from the top, `a × column width + b`. Lists of plain numbers,
 * none of them with room to spare: a phone that has scrolled past five thousand cards keeps five layouts of them.
 */
export type Layout = {
  /** The cards of each column, in order. */
  cards: readonly Int32Array[];
  /** One entry a card, in ten-thousandths. */
  a: Int32Array;
  b: Int32Array;
  /** How far down each column reaches, in the same form. */
  ends: readonly { a: number; b: number }[];
};

const whole = 10_000;

function emptyLayout(columns: Columns): Layout {
  const each = <T>(make: () => T) => Array.from({ length: columns }, make);
  const none = new Int32Array();
  return { cards: each(() => none), a: none, b: none, ends: each(() => ({ a: 0, b: 0 })) };
}

/**
 * Each card goes under the column that is shortest so far, so cards that come later never move earlier ones: `shapes` go on
 * from where a layout has `begun`, whose lists grow with it: React holds on to the last one, which must not be a second copy.
 */
export function layOut(shapes: readonly Shape[], columns: Columns, begun = emptyLayout(columns)): Layout {
  const usual = grids.find((grid) => grid.columns === columns)?.usual ?? 200;
  const ends = [...begun.ends];
  const laid = { cards: begun.cards.map((): number[] => []), a: [] as number[], b: [] as number[] };
  shapes.forEach((shape, at) => {
    let column = 0;
    let shortest = Number.POSITIVE_INFINITY;
    ends.forEach(({ a, b }, each) => {
      // Half a pixel, so that rounding does not decide between equals.
      const height = heightOf({ a, b }, usual);
      if (height < shortest - 0.5) {
        shortest = height;
        column = each;
      }
    });
    const { a, b } = ends[column] ?? { a: 0, b: 0 };
    laid.cards[column]?.push(begun.a.length + at);
    laid.a.push(a);
    laid.b.push(b);
    ends[column] = {
      a: a + Math.round(ratioOf(shape) * whole),
      b: b + textHeight(shape.title, columns),
    };
  });
  Object.assign(begun, {
    cards: begun.cards.map((list, column) => longer(list, laid.cards[column] ?? [])),
    a: longer(begun.a, laid.a),
    b: longer(begun.b, laid.b),
  });
  return { ...begun, ends };
}

function longer(list: Int32Array, by: readonly number[]): Int32Array {
  const all = new Int32Array(list.length + by.length);
  all.set(list);
  all.set(by, list.length);
  return all;
}

/** How many columns a feed of this width has (px at the usual font size). */
export function columnsAt(width: number): Columns {
  return grids.findLast((grid) => width >= grid.from)?.columns ?? 2;
}

/** The width of one column, in the unit of `width`. */
export function columnWidth(width: number, columns: Columns): number {
  const gap = grids.find((grid) => grid.columns === columns)?.gap ?? 0;
  return (width - gap * (columns - 1)) / columns;
}

/** How far below the list's upper edge a card begins, for columns of `width`. */
export function topOf({ a, b }: Layout, card: number, width: number): number {
  return heightOf({ a: a[card] ?? 0, b: b[card] ?? 0 }, width);
}

/** `a × width + b`, for an edge as a layout holds it. */
export function heightOf({ a, b }: { a: number; b: number }, width: number): number {
  return (a / whole) * width + b;
}

/** The column that a card lies in; undefined for one that is not laid out. */
export function columnOf({ cards }: Layout, card: number): number | undefined {
  const column = cards.findIndex((list) => list[firstFrom(list, (each) => each >= card)] === card);
  return column < 0 ? undefined : column;
}

/** The first place in the list from which on it `is` so for all. */
function firstFrom(list: Int32Array, is: (card: number) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (is(list[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The cards that reach into the strip from `top` to `bottom`, for columns of `width`; in order of their number. */
export function between(layout: Layout, width: number, strip: { top: number; bottom: number }): number[] {
  const seen: number[] = [];
  for (const list of layout.cards) {
    // The first card that begins below the strip's upper edge; the one before it reaches in.
    const begins = firstFrom(list, (card) => topOf(layout, card, width) >= strip.top);
    for (let at = Math.max(0, begins - 1); at < list.length; at += 1) {
      const card = list[at] ?? 0;
      if (topOf(layout, card, width) > strip.bottom) break;
      seen.push(card);
    }
  }
  return seen.sort((one, other) => one - other);
}
