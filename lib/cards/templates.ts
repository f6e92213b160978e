import { hawthornScene } from "@/lib/cards/art/hawthorn";
import { highlights, inkScene, paperScene } from "@/lib/cards/art/paper";
import { duskScene, filmScene, nightScene, veil } from "@/lib/cards/art/skies";
import { chalkScene, gridScene, letterScene, rulesUnder, stickyScene } from "@/lib/cards/art/stationery";
import type { Layout, Place } from "@/lib/cards/layout";
import type { TemplateId } from "@/lib/cards/rules";

/** Bold and black sans serif, serif, and the brush-like hand of LXGW WenKai. */
export type Face = "sans" | "heavy" | "serif" | "kai";

export type Template = {
  face: Face;
  ink: string;
  place: Place;
  /** Everything behind the words, as SVG of our own hand. */
  scene: string;
  /** What follows the lines of the words: rules, a highlighter. Turns with them. */
  behind?: (layout: Layout) => string;
  /** Degrees that the words are turned by. */
  tilt?: number;
};

const middle = { align: "middle", stand: "middle", balanced: true } as const;
const start = { align: "start", stand: "middle" } as const;

export const templates: Record<TemplateId, Template> = {
  paper: {
    face: "serif",
    ink: "#2b2520",
    place: { x: 120, y: 330, width: 840, height: 800, ...start, leading: 1.5, largest: 128 },
    scene: paperScene,
  },
  hawthorn: {
    face: "heavy",
    ink: "#fff8f0",
    place: {
      x: 96,
      y: 120,
      width: 888,
      height: 850,
      align: "start",
      stand: "top",
      leading: 1.32,
      largest: 156,
    },
    scene: hawthornScene,
  },
  ink: {
    face: "serif",
    ink: "#1f1d1b",
    place: { x: 130, y: 300, width: 820, height: 640, ...middle, leading: 1.62, largest: 116 },
    scene: inkScene,
  },
  dusk: {
    face: "sans",
    ink: "#ffffff",
    place: { x: 110, y: 170, width: 860, height: 760, ...middle, leading: 1.42, largest: 136 },
    scene: duskScene,
  },
  sticky: {
    face: "kai",
    ink: "#43360f",
    place: { x: 200, y: 350, width: 690, height: 720, ...start, leading: 1.42, largest: 128 },
    scene: stickyScene,
    tilt: -2.5,
  },
  grid: {
    face: "sans",
    ink: "#22304a",
    place: { x: 190, y: 250, width: 780, height: 960, ...start, leading: 1.55, largest: 124 },
    scene: gridScene,
    behind: highlights,
  },
  letter: {
    face: "kai",
    ink: "#35302a",
    place: {
      x: 150,
      y: 400,
      width: 780,
      height: 840,
      align: "start",
      stand: "top",
      leading: 1.75,
      largest: 104,
    },
    scene: letterScene,
    behind: rulesUnder,
  },
  chalk: {
    face: "kai",
    ink: "#f4f1e4",
    place: { x: 150, y: 170, width: 780, height: 950, ...middle, leading: 1.45, largest: 138 },
    scene: chalkScene,
  },
  film: {
    face: "serif",
    ink: "#fdf3dc",
    place: {
      x: 190,
      y: 330,
      width: 700,
      height: 900,
      align: "middle",
      stand: "bottom",
      balanced: true,
      leading: 1.45,
      largest: 96,
    },
    scene: filmScene,
    behind: veil,
  },
  night: {
    face: "serif",
    ink: "#f6f0dc",
    place: { x: 130, y: 270, width: 820, height: 720, ...middle, leading: 1.55, largest: 120 },
    scene: nightScene,
  },
};
