"use client";

import { type RefObject, useEffect, useMemo, useState } from "react";
import type { Layouts } from "@/components/feed/placing";
import { between, byColumn, columnsAt, columnWidth, grids } from "@/lib/feed/waterfall";

/** How far beyond the screen cards are kept ready, in screens. */
const margin = 1.5;

/**
 * Which cards to draw: those near the screen, found by their numbers alone. Null (all) until the page is awake, so that the
 * server's markup is taken over as it is.
 */
export function useWindow(list: RefObject<HTMLElement | null>, layouts: Layouts): number[] | null {
  const [shown, setShown] = useState<number[] | null>(null);
  const lists = useMemo(() => layouts.map(byColumn), [layouts]);
  useEffect(() => {
    let frame = 0;
    function look() {
      frame = 0;
      const box = list.current?.getBoundingClientRect();
      // A feed that is not displayed (behind another page) keeps what it had.
      if (!box || box.width === 0) return;
      const scale = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;
      const columns = columnsAt(box.width / scale);
      const grid = grids.findIndex((each) => each.columns === columns);
      const layout = layouts[grid];
      if (!layout) return;
      const screen = window.innerHeight / scale;
      const top = -box.top / scale - screen * margin;
      const strip = { top, bottom: top + screen * (1 + 2 * margin) };
      const next = between(layout, lists[grid] ?? [], columnWidth(box.width / scale, columns), strip);
      setShown((now) =>
        now && now.length === next.length && now.every((card, at) => card === next[at]) ? now : next,
      );
    }
    function soon() {
      frame ||= requestAnimationFrame(look);
    }
    look();
    const resized = new ResizeObserver(soon);
    if (list.current) resized.observe(list.current);
    window.addEventListener("scroll", soon, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      resized.disconnect();
      window.removeEventListener("scroll", soon);
    };
  }, [list, layouts, lists]);
  return shown;
}
