import { grids } from "@/lib/feed/waterfall";

/**
 * The width of a card as `sizes` wants it, exact for every width of the window: what the frame leaves to the feed, divided
 * by the columns that fit. Kept in step with components/shell/frame.tsx and app/globals.css; a test compares.
 */

/** From this width of the window on, rail and padding take this much from the feed (px). */
const frames = [
  { from: 0, taken: 2 * 8 },
  { from: 768, taken: 76 + 2 * 24 },
  { from: 1280, taken: 232 + 2 * 24 },
] as const;

/** The page grows no wider. */
const widest = 1600;

type Step = { from: number; columns: number; gaps: number; taken: number };

function steps(): Step[] {
  return frames.flatMap(({ from, taken }, at) => {
    const until = frames[at + 1]?.from ?? widest;
    return grids.flatMap((grid, next) => {
      const first = grid.from > 0 ? Math.max(from, grid.from + taken) : from;
      const last = Math.min(until, (grids[next + 1]?.from ?? Number.POSITIVE_INFINITY) + taken);
      const { columns } = grid;
      return first < last ? [{ from: first, columns, gaps: (columns - 1) * grid.gap, taken }] : [];
    });
  });
}

const px = (number: number) => Math.round(number * 100) / 100;

function written({ columns, gaps, taken }: Step, window?: number): string {
  if (window !== undefined) return `${px((window - taken - gaps) / columns)}px`;
  return `calc(${px(100 / columns)}vw - ${px((taken + gaps) / columns)}px)`;
}

function sizes(): string {
  const all = steps();
  const last = all.at(-1);
  const growing = all.map((step) => (step.from > 0 ? `(min-width:${step.from}px) ` : "") + written(step));
  return [
    ...(last ? [`(min-width:${widest}px) ${written(last, widest)}`] : []),
    ...growing.toReversed(),
  ].join(",");
}

export const cardSizes = sizes();
