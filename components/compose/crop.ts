/**
 * The geometry of cropping: a frame stands still and the photo lies under it, turned, tilted, enlarged and moved, always so
 * that it fills the frame. Pure, and in no unit: the same crop is drawn on a phone's screen and in the photo's own pixels.
 */

export const ratios = ["original", "3:4", "1:1", "4:3"] as const;
export type Ratio = (typeof ratios)[number];

/** Degrees to either side that a photo can be straightened by. */
export const mostTilt = 15;
/** How far one can go in, from the smallest size that fills the frame. */
export const mostZoom = 4;
/** The longest side of what is cut out, in pixels: what every browser can draw. */
export const longestSide = 4096;

export type Crop = {
  ratio: Ratio;
  /** Quarter turns clockwise, counted on: four are a whole turn, not none, so that what is drawn never spins back. */
  turns: number;
  /** Degrees clockwise, at most `mostTilt` to either side. */
  tilt: number;
  /** 1 is the smallest size at which the photo fills the frame. */
  zoom: number;
  /** From the middle of the frame to that of the photo, in widths of the frame. */
  x: number;
  y: number;
};

type Size = { width: number; height: number };
type Point = { x: number; y: number };

/** The whole photo as it came. */
export const whole: Crop = { ratio: "original", turns: 0, tilt: 0, zoom: 1, x: 0, y: 0 };

export function isWhole({ ratio, turns, tilt, zoom }: Crop, photo: Size): boolean {
  const changesShape = Math.abs(aspectOf({ ratio, turns }, photo) - photo.width / photo.height) > 1e-3;
  return turns % 4 === 0 && tilt === 0 && zoom <= 1 + 1e-6 && !changesShape;
}

export function angleOf({ turns, tilt }: Pick<Crop, "turns" | "tilt">): number {
  return turns * 90 + tilt;
}

/** Width by height of the frame. */
export function aspectOf({ ratio, turns }: Pick<Crop, "ratio" | "turns">, { width, height }: Size): number {
  if (ratio === "original") return isUpright(turns) ? width / height : height / width;
  const [across = 1, down = 1] = ratio.split(":").map(Number);
  return across / down;
}

/** A quarter turn against the clock, around the middle of the frame. */
export function turnedLeft(crop: Crop, photo: Size): Crop {
  const unit = crop.ratio === "original" ? aspectOf(crop, photo) : 1;
  return within({ ...crop, turns: crop.turns - 1, x: crop.y * unit, y: -crop.x * unit }, photo);
}

/** The largest frame in a room, with a margin on every side. */
export function frameIn(room: Size, margin: number, aspect: number): Size {
  const width = Math.max(1, room.width - 2 * margin);
  const height = Math.max(1, room.height - 2 * margin);
  return width < height * aspect ? { width, height: width / aspect } : { width: height * aspect, height };
}

/** By how much the photo has to be enlarged to fill the frame at zoom 1. */
export function fillingScale(crop: Pick<Crop, "turns" | "tilt">, photo: Size, frame: Size): number {
  const { along, across } = reach(crop, frame);
  return Math.max((2 * along) / photo.width, (2 * across) / photo.height);
}

/** The same crop, within its limits: no corner of the frame looks past the photo's edge. */
export function within(crop: Crop, photo: Size): Crop {
  const frame = { width: 1, height: 1 / aspectOf(crop, photo) };
  const zoom = between(1, crop.zoom, mostZoom);
  const tilt = between(-mostTilt, crop.tilt, mostTilt);
  const scale = zoom * fillingScale({ ...crop, tilt }, photo, frame);
  const { along, across } = reach({ ...crop, tilt }, frame);
  const room = { x: (photo.width * scale) / 2 - along, y: (photo.height * scale) / 2 - across };
  const angle = angleOf({ ...crop, tilt });
  const own = turned(crop, -angle);
  const held = { x: between(-room.x, own.x, room.x), y: between(-room.y, own.y, room.y) };
  return { ...crop, tilt, zoom, ...turned(held, angle) };
}

export type Drawing = Size & {
  /** Where the middle of the photo goes, in pixels of what is cut out. */
  middle: Point;
  /** Degrees clockwise. */
  angle: number;
  scale: number;
};

/** How to draw the photo so that exactly the crop is seen: in its own pixels, or fewer when that is more than `longestSide`. */
export function drawingOf(crop: Crop, photo: Size): Drawing {
  const held = within(crop, photo);
  const frame = { width: aspectOf(held, photo), height: 1 };
  const enlarged = held.zoom * fillingScale(held, photo, frame);
  const [across, down] = [frame.width / enlarged, frame.height / enlarged];
  const scale = Math.min(1, longestSide / Math.max(across, down));
  const size = { width: wholePixels(across * scale), height: wholePixels(down * scale) };
  const exact = { x: (0.5 + held.x) * size.width, y: size.height / 2 + held.y * size.width };
  const middle = held.tilt === 0 && scale === 1 ? onPixels(exact, size, held, photo) : exact;
  return { ...size, middle, angle: angleOf(held), scale };
}

/** An upright cut falls between no two pixels, so that nothing is blurred, and on no pixel that the photo has not. */
function onPixels(middle: Point, size: Size, { turns }: Crop, photo: Size): Point {
  const [width, height] = isUpright(turns) ? [photo.width, photo.height] : [photo.height, photo.width];
  const on = (at: number, length: number, room: number) =>
    between(room - length, Math.round(at - length / 2), 0) + length / 2;
  return { x: on(middle.x, width, size.width), y: on(middle.y, height, size.height) };
}

/** Half of what the photo, along its own sides, must reach to cover the frame. */
function reach(crop: Pick<Crop, "turns" | "tilt">, { width, height }: Size) {
  const radians = (angleOf(crop) * Math.PI) / 180;
  const [cos, sin] = [Math.abs(Math.cos(radians)), Math.abs(Math.sin(radians))];
  return { along: (width * cos + height * sin) / 2, across: (width * sin + height * cos) / 2 };
}

function turned({ x, y }: Point, degrees: number): Point {
  const radians = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
  return { x: x * cos - y * sin, y: x * sin + y * cos };
}

function isUpright(turns: number): boolean {
  return turns % 2 === 0;
}

function between(least: number, value: number, most: number): number {
  if (most < least) return (least + most) / 2;
  return Math.min(most, Math.max(least, value));
}

/** Rounded down, since a part of a pixel at the edge would be empty; but not for the last bits of a fraction. */
function wholePixels(length: number): number {
  return Math.max(1, Math.floor(length + 1e-6));
}
