import type { Measure } from "@/components/feed/measure";
import { between, topOf } from "@/lib/feed/waterfall";

/** Where a reader is in a feed: a card, and how far below the screen's upper edge it begins (px at the usual font size). */
export type Place = { card: number; below: number };

/** The first card that begins on the screen, or the one that fills it. */
export function placeOn(measured: Measure): Place | null {
  const { layout, columnWidth, top, screen } = measured;
  const seen = between(layout, columnWidth, { top: -top, bottom: screen - top });
  const begins = (card: number) => top + topOf(layout, card, columnWidth);
  const card = seen.find((each) => begins(each) >= 0) ?? seen[0];
  return card === undefined ? null : { card, below: begins(card) };
}

/** Scrolls so that the card begins where it did. */
export function returnTo({ card, below }: Place, { layout, columnWidth, top, scale }: Measure): void {
  const begins = top + topOf(layout, card, columnWidth);
  // at once, whatever the style sheet says of smoothness
  window.scrollBy({ top: (begins - below) * scale, behavior: "instant" });
}
