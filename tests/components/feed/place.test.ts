import { describe, expect, test } from "vitest";
import type { Measure } from "@/components/feed/measure";
import { placeOn } from "@/components/feed/place";
import { layOut, topOf } from "@/lib/feed/waterfall";

const shapes = Array.from({ length: 40 }, (_, at) => ({ title: "cat", width: 3, height: 3 + (at % 2) }));
const layout = layOut(shapes, 2);

const scrolledBy = (px: number): Measure => ({
  grid: 0,
  layout,
  columnWidth: 180,
  top: 100 - px,
  screen: 800,
  scale: 1,
});

describe("where a reader is in a feed", () => {
  test("is the first card that begins on the screen", () => {
    const place = placeOn(scrolledBy(1000));
    const card = place?.card ?? -1;
    expect(place?.below).toBe(100 - 1000 + topOf(layout, card, 180));
    expect(place?.below).toBeGreaterThanOrEqual(0);
    for (let earlier = 0; earlier < card; earlier += 1)
      expect(topOf(layout, earlier, 180) + 100 - 1000).toBeLessThan(0);
  });

  test("is the card that fills the screen where none begins", () => {
    const giant = layOut([{ title: "", width: 3, height: 4 }], 2);
    const place = placeOn({ ...scrolledBy(200), layout: giant, screen: 50 });
    expect(place).toMatchObject({ card: 0 });
  });

  test("is nowhere in a feed without cards", () => {
    expect(placeOn({ ...scrolledBy(0), layout: layOut([], 2) })).toBeNull();
  });
});
