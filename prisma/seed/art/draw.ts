import { Canvas } from "./canvas";
import { type CoatName, coats } from "./cat-coats";
import type { Mood } from "./cat-head";
import { type CatPose, catPoses, drawCat } from "./cats";
import { culture } from "./culture";
import { animals } from "./dogs";
import { food } from "./food";
import { home } from "./home";
import { travel } from "./landscapes";
import { language } from "./language";
import { leisure } from "./leisure";
import { type Hour, rooms } from "./rooms";
import { style } from "./style";
import { together } from "./together";

/**
 * One picture. `kind` is a sketch's name (`noodles`, `cat.loaf`…), `variant` an hour of the day, for cats followed
 * by coat, second coat and mood (`golden orange black sleepy`); `seed` settles everything else. Sizes are pixels.
 */
export type Scene = { kind: string; variant: string; seed: number; width: number; height: number };

type Sketch = (canvas: Canvas, hour: Hour) => void;

export const sketches: Readonly<Record<string, Sketch>> = {
  ...animals,
  ...food,
  ...home,
  ...travel,
  ...language,
  ...leisure,
  ...style,
  ...together,
  ...culture,
};

function known<T extends object>(table: T, name: string | undefined): keyof T | undefined {
  return name !== undefined && Object.hasOwn(table, name) ? (name as keyof T) : undefined; // checked by hasOwn
}

const moods: Record<Mood, true> = {
  awake: true,
  sleepy: true,
  asleep: true,
  wide: true,
  sideways: true,
  up: true,
};

function drawCatScene(canvas: Canvas, pose: CatPose, words: readonly string[], hour: Hour): void {
  const coat: CoatName = known(coats, words[1]) ?? "orange";
  const second = known(coats, words[2]);
  const mood = known(moods, words[3]) ?? known(moods, words[2]);
  drawCat(canvas, { pose, coat, hour, ...(second ? { second } : {}), ...(mood ? { mood } : {}) });
}

/** A complete SVG without text or outside references; the same scene gives the same bytes. Throws on an unknown kind. */
export function draw(scene: Scene): string {
  const canvas = new Canvas(scene.width, scene.height, scene.seed);
  const words = scene.variant.split(" ");
  const hour: Hour = known(rooms, words[0]) ?? "morning";
  const pose = scene.kind.startsWith("cat.") ? known(catPoses, scene.kind.slice(4)) : undefined;
  const sketch = Object.hasOwn(sketches, scene.kind) ? sketches[scene.kind] : undefined;
  if (pose) drawCatScene(canvas, pose, words, hour);
  else if (sketch) sketch(canvas, hour);
  else throw new Error(`No sketch is called "${scene.kind}"`);
  return canvas.finish();
}
