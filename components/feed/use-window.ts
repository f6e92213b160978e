"use client";

import { type RefObject, startTransition, useEffect, useRef, useState } from "react";
import { type Measure, measure } from "@/components/feed/measure";
import { type Place, placeOn, returnTo } from "@/components/feed/place";
import type { Layouts } from "@/components/feed/placing";
import { nextStep, Pace } from "@/components/feed/steps";
import { between } from "@/lib/feed/waterfall";

/** How far beyond the screen cards are kept ready, in screens. */
const margin = 1.25;
/** Further, in screens, than one scrolls in a frame: a jump, to where all cards are missing. */
const jump = 5;

type Window = {
  /** The cards to draw; null (all) until the page is awake, so that the server's markup is taken over as it is. */
  shown: number[] | null;
  /** Where the reader is. */
  place: RefObject<Place | null>;
  /** In px of the page; null until it is awake. */
  columnWidth: number | null;
};

/**
 * Which cards to draw: those near the screen, found by their numbers alone. When columns get another width (a window is
 * resized, a phone turned), the card that was at the upper edge stays there.
 */
export function useWindow(list: RefObject<HTMLElement | null>, layouts: Layouts): Window {
  const [shown, setShown] = useState<number[] | null>(null);
  const [columnWidth, setColumnWidth] = useState<number | null>(null);
  const place = useRef<Place | null>(null);
  const before = useRef<Measure | null>(null);
  // Where the page was scrolled to for a card's sake: until the reader moves it, that very card is their place.
  const returnedTo = useRef(-9);
  const drawn = useRef<number[] | null>(null);
  const [pace] = useState(() => new Pace());
  useEffect(() => {
    let frame = 0;
    /** Finds the reader's place, or brings them back to it when everything around it has moved. */
    function whereNow(): Measure | null {
      const now = measure(list.current, layouts);
      if (!now) return null;
      const isResized = before.current !== null && before.current.columnWidth !== now.columnWidth;
      // The top of the page stays the top of the page.
      if (isResized && place.current && window.scrollY > 0) {
        returnTo(place.current, now);
        returnedTo.current = window.scrollY;
        return measure(list.current, layouts) ?? now;
      }
      if (Math.abs(window.scrollY - returnedTo.current) > 1) {
        returnedTo.current = -9;
        place.current = placeOn(now);
      }
      return now;
    }
    function look(at = performance.now()) {
      frame = 0;
      pace.frameBegins(at);
      const now = whereNow();
      if (!now) return;
      const { layout, columnWidth, screen, scale } = now;
      const was = before.current;
      before.current = now;
      if (was && Math.abs(was.top - now.top) > screen * jump) drawn.current = null;
      const wanted = between(layout, columnWidth, strip(now, margin));
      const seen = between(layout, columnWidth, strip(now, 0));
      const next = nextStep(drawn.current, wanted, seen[seen.length >> 1] ?? 0, pace.cards);
      if (next.length < wanted.length) {
        pace.bringsMore(at);
        soon();
      }
      // What is said twice is drawn twice, the second time at once: also while it is still being drawn in pieces.
      if (columnWidth * scale !== (was && was.columnWidth * was.scale)) setColumnWidth(columnWidth * scale);
      if (!same(next, drawn.current)) setShown(next);
      drawn.current = next;
    }
    function soon() {
      frame ||= requestAnimationFrame(look);
    }
    if (drawn.current) soon();
    // At the top of the page everything is there already: what is too much is taken away in pieces, while the page answers.
    else if (window.scrollY === 0) startTransition(() => look());
    else look();
    const resized = new ResizeObserver(soon);
    if (list.current) resized.observe(list.current);
    window.addEventListener("scroll", soon, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      resized.disconnect();
      window.removeEventListener("scroll", soon);
    };
  }, [list, layouts, pace]);
  return { shown, place, columnWidth };
}

function same(one: readonly number[], other: readonly number[] | null): boolean {
  return one.length === other?.length && one.every((card, at) => card === other[at]);
}

/** The screen, and so many more above and below it. */
function strip({ top, screen }: Measure, more: number) {
  return { top: -top - screen * more, bottom: -top + screen * (1 + more) };
}
