import { graphemesOf, type Line, type Measure, wrap } from "@/lib/cards/wrapping";

/** Where words may stand on a card, in its pixels, and how. */
export type Place = {
  x: number;
  y: number;
  width: number;
  height: number;
  align: "start" | "middle";
  /** Where the words stand when they leave room. */
  stand: "top" | "middle" | "bottom";
  /** Height of a line, in ems. */
  leading: number;
  largest: number;
  /** Lines of like length: for few words, set in the middle. */
  balanced?: boolean;
};

type SetLine = { text: string; x: number; baseline: number; width: number };
export type Layout = { size: number; lines: SetLine[] };

const smallest = 34;
const step = 2;
/** Above this size a word is not cut: a smaller size is tried first. */
const wholeWords = 56;
/** Of a line's height, how much of an em lies above its baseline. */
const ascent = 0.88;
/** Lines that begin with numbers or dots stand under one another, also in the middle of a card. */
const list = /^(?:\d+[.、)）]|[-–•·☐✓]).*\n(?:\d+[.、)）]|[-–•·☐✓])/mu;

/** Sets the words as large as they fit. All the words that `rules.ts` lets through fit at the smallest size. */
export function layOut(words: string, place: Place, measure: Measure): Layout {
  const size = fittingSize(words, place, measure);
  const most = place.width / size;
  const { lines } = wrap(words, place.balanced ? balancedWidth(words, most, measure) : most, measure);
  const height = lines.length * size * place.leading;
  const room = place.height - height;
  const inset = list.test(words)
    ? (place.width - Math.max(...lines.map(({ width }) => width)) * size) / 2
    : null;
  const top = place.y + (place.stand === "top" ? 0 : place.stand === "middle" ? room / 2 : room);
  return { size, lines: lines.map((line, at) => setLine(line, { place, size, top, at, inset })) };
}

type Setting = { place: Place; size: number; top: number; at: number; inset: number | null };

function setLine(line: Line, { place, size, top, at, inset }: Setting): SetLine {
  const width = line.width * size;
  const x = place.align === "start" ? place.x : place.x + (inset ?? (place.width - width) / 2);
  const middle = top + (at + 0.5) * size * place.leading;
  return { text: line.text.trimEnd(), x, baseline: middle + size * (ascent - 0.5), width };
}

/** Two or three characters may fill the card. */
function largestFor(words: string, { largest }: Place, measure: Measure): number {
  const ems = graphemesOf(words.replaceAll("\n", "    ")).reduce((sum, one) => sum + measure(one), 0);
  const grown = ems <= 2.2 ? 2.4 : ems <= 4.2 ? 1.6 : 1;
  return Math.round((largest * grown) / step) * step;
}

/** The largest size that fits, halved towards. The smallest when none does. */
function fittingSize(words: string, place: Place, measure: Measure): number {
  let fits = 0;
  let over = Math.floor((largestFor(words, place, measure) - smallest) / step) + 1;
  while (over - fits > 1) {
    const tried = Math.floor((fits + over) / 2);
    if (isFitting(words, place, { size: smallest + tried * step, measure })) fits = tried;
    else over = tried;
  }
  return smallest + fits * step;
}

function isFitting(
  words: string,
  place: Place,
  { size, measure }: { size: number; measure: Measure },
): boolean {
  const { lines, cut } = wrap(words, place.width / size, measure);
  return lines.length * size * place.leading <= place.height && !(cut && size > wholeWords);
}

/** The narrowest measure that needs no more lines: halved towards until a tenth of an em is left. */
function balancedWidth(words: string, most: number, measure: Measure): number {
  const wanted = wrap(words, most, measure);
  let fits = most;
  let narrow = most / 2;
  while (fits - narrow > 0.1) {
    const tried = (fits + narrow) / 2;
    const { lines, cut } = wrap(words, tried, measure);
    if (lines.length <= wanted.lines.length && cut === wanted.cut) fits = tried;
    else narrow = tried;
  }
  return fits;
}
