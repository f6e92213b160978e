import type { Layouts } from "@/components/feed/placing";
import { columnsAt, columnWidth, grids, type Layout } from "@/lib/feed/waterfall";

/** How a feed lies on the screen now. Lengths in px at the browser's usual font size, like the layout's own. */
export type Measure = {
  /** Which of `grids` counts. */
  grid: number;
  layout: Layout;
  columnWidth: number;
  /** From the screen's upper edge down to the list's; negative once it is scrolled past. */
  top: number;
  screen: number;
  /** Screen px a px here. */
  scale: number;
};

/** Null while the feed is not displayed (behind another page): it keeps what it had. */
export function measure(list: HTMLElement | null, layouts: Layouts): Measure | null {
  const box = list?.getBoundingClientRect();
  if (!box || box.width === 0) return null;
  const scale = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;
  const width = box.width / scale;
  const columns = columnsAt(width);
  const grid = grids.findIndex((each) => each.columns === columns);
  const layout = layouts[grid];
  if (!layout) return null;
  return {
    grid,
    layout,
    columnWidth: columnWidth(width, columns),
    top: box.top / scale,
    screen: window.innerHeight / scale,
    scale,
  };
}
