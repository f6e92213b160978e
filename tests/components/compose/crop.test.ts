import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  aspectOf,
  type Crop,
  drawingOf,
  frameIn,
  isWhole,
  longestSide,
  mostTilt,
  mostZoom,
  ratios,
  turnedLeft,
  whole,
  within,
} from "@/components/compose/crop";

const landscape = { width: 4000, height: 3000 };
const portrait = { width: 3000, height: 4000 };

const aPhoto = fc.record({
  width: fc.integer({ min: 8, max: 12_000 }),
  height: fc.integer({ min: 8, max: 12_000 }),
});
const anyNumber = fc.double({ min: -50, max: 50, noNaN: true });
const aCrop: fc.Arbitrary<Crop> = fc.record({
  ratio: fc.constantFrom(...ratios),
  turns: fc.integer({ min: -9, max: 9 }),
  ...{ tilt: anyNumber, zoom: anyNumber, x: anyNumber, y: anyNumber },
});

/** The corners of what is cut out, in pixels of the photo from its middle. */
function cornersOnPhoto(crop: Crop, photo: { width: number; height: number }) {
  const { width, height, middle, angle, scale } = drawingOf(crop, photo);
  const radians = (-angle * Math.PI) / 180;
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
  return [
    [0, 0],
    [width, 0],
    [0, height],
    [width, height],
  ].map(([x = 0, y = 0]) => {
    const [fromX, fromY] = [(x - middle.x) / scale, (y - middle.y) / scale];
    return { x: fromX * cos - fromY * sin, y: fromX * sin + fromY * cos };
  });
}

describe("however a photo is turned, tilted, enlarged and moved", () => {
  it("no corner of the frame looks past its edge", () => {
    fc.assert(
      fc.property(aCrop, aPhoto, (crop, photo) => {
        const { width, height } = drawingOf(crop, photo);
        // less than a pixel cannot be drawn, so that one there always is
        fc.pre(width > 1 && height > 1);
        const slack = 1e-3;
        for (const { x, y } of cornersOnPhoto(crop, photo)) {
          expect(Math.abs(x)).toBeLessThanOrEqual(photo.width / 2 + slack);
          expect(Math.abs(y)).toBeLessThanOrEqual(photo.height / 2 + slack);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("the limits hold, and holding them again changes nothing", () => {
    fc.assert(
      fc.property(aCrop, aPhoto, (crop, photo) => {
        const held = within(crop, photo);
        expect(Math.abs(held.tilt)).toBeLessThanOrEqual(mostTilt);
        expect(held.zoom).toBeGreaterThanOrEqual(1);
        expect(held.zoom).toBeLessThanOrEqual(mostZoom);
        const again = within(held, photo);
        expect(again.x).toBeCloseTo(held.x, 6);
        expect(again.y).toBeCloseTo(held.y, 6);
      }),
    );
  });

  it("at most 4,096 pixels are drawn on a side, and at least one", () => {
    fc.assert(
      fc.property(aCrop, aPhoto, (crop, photo) => {
        const { width, height } = drawingOf(crop, photo);
        expect(Math.max(width, height)).toBeLessThanOrEqual(longestSide);
        expect(Math.min(width, height)).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});

describe("a photo as it came", () => {
  it("is drawn pixel on pixel", () => {
    expect(drawingOf(whole, landscape)).toEqual({
      ...landscape,
      middle: { x: 2000, y: 1500 },
      angle: 0,
      scale: 1,
    });
  });

  it("of 4,096 pixels keeps them, of 4,097 does not", () => {
    expect(drawingOf(whole, { width: 4096, height: 10 }).scale).toBe(1);
    expect(drawingOf(whole, { width: 4097, height: 10 }).scale).toBeLessThan(1);
  });

  it("is known from one that was changed", () => {
    expect(isWhole(whole, landscape)).toBe(true);
    expect(isWhole({ ...whole, turns: -4 }, landscape)).toBe(true);
    expect(isWhole({ ...whole, ratio: "4:3" }, landscape)).toBe(true);
    for (const change of [{ turns: 1 }, { tilt: 0.5 }, { zoom: 1.05 }, { ratio: "1:1" }] as const)
      expect(isWhole({ ...whole, ...change }, landscape)).toBe(false);
  });
});

it("cuts the largest piece of a shape out of the middle", () => {
  expect(drawingOf({ ...whole, ratio: "1:1" }, landscape)).toMatchObject({ width: 3000, height: 3000 });
  expect(drawingOf({ ...whole, ratio: "3:4" }, landscape)).toMatchObject({ width: 2250, height: 3000 });
  expect(drawingOf({ ...whole, ratio: "4:3" }, portrait)).toMatchObject({ width: 3000, height: 2250 });
});

it("stands a photo on its side with a quarter turn, and on its feet again after four", () => {
  const once = turnedLeft(whole, landscape);
  expect(drawingOf(once, landscape)).toMatchObject({ width: 3000, height: 4000, angle: -90 });
  const four = turnedLeft(turnedLeft(turnedLeft(once, landscape), landscape), landscape);
  expect(isWhole(four, landscape)).toBe(true);
  expect(drawingOf(four, landscape)).toMatchObject({ width: 4000, height: 3000 });
});

it("keeps what lies in the middle of the frame there while it turns", () => {
  const crop = within({ ...whole, zoom: 3, x: 0.4, y: -0.3 }, landscape);
  const middleOf = (of: Crop) => {
    const corners = cornersOnPhoto(of, landscape);
    const sum = (read: "x" | "y") => corners.reduce((total, corner) => total + corner[read], 0) / 4;
    return [sum("x"), sum("y")];
  };
  const [before, after] = [middleOf(crop), middleOf(turnedLeft(crop, landscape))];
  for (const at of [0, 1]) expect(after[at]).toBeCloseTo(before[at] ?? Number.NaN, -1);
});

it("makes the frame as large as its room allows", () => {
  expect(frameIn({ width: 390, height: 500 }, 20, aspectOf({ ratio: "3:4", turns: 0 }, landscape))).toEqual({
    width: 345,
    height: 460,
  });
  expect(frameIn({ width: 390, height: 500 }, 20, 1)).toEqual({ width: 350, height: 350 });
});
