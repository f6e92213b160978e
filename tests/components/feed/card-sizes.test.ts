import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { cardSizes } from "@/components/feed/card-sizes";
import { columnsAt, columnWidth } from "@/lib/feed/waterfall";

/** What a browser makes of it: the first condition that holds decides. */
function shownAt(window: number): number {
  for (const size of cardSizes.split(",")) {
    const [, from = "0"] = /^\(min-width:(\d+)px\)/.exec(size) ?? [];
    if (window < Number(from)) continue;
    const [, share = "0"] = /([\d.]+)vw/.exec(size) ?? [];
    const [, less] = /- ([\d.]+)px/.exec(size) ?? [];
    const [, plain = "0"] = /([\d.]+)px$/.exec(size) ?? [];
    return less === undefined ? Number(plain) : (window * Number(share)) / 100 - Number(less);
  }
  throw new Error(`nothing for a window of ${window}px`);
}

const css = readFileSync("app/globals.css", "utf8");

/** The room of the feed, read from the style sheet that makes it. */
function feedAt(window: number): number {
  const rails = [...css.matchAll(/@media \(width >= (\d+)px\) \{\s*:root \{\s*--rail: (\d+)px/g)];
  expect(rails).toHaveLength(2);
  const rail = rails.findLast(([, from]) => window >= Number(from))?.[2] ?? 0;
  return Math.min(window, 1600) - Number(rail) - (window < 768 ? 16 : 48);
}

test("a card says how wide it is in a window of any width, to the pixel", () => {
  for (let window = 320; window <= 2600; window++) {
    const feed = feedAt(window);
    expect(Math.abs(shownAt(window) - columnWidth(feed, columnsAt(feed))), `${window}px`).toBeLessThan(0.5);
  }
});
