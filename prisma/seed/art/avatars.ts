import { Canvas } from "./canvas";
import { coats } from "./cat-coats";
import { catHead } from "./cat-head";
import { darker, lighter, mix } from "./color";
import { breeds, dogHead } from "./dogs";
import { lake, lighthouse, sky } from "./landscapes";
import { letter } from "./lettering";
import { hours, rooms } from "./rooms";
import { oval, smooth } from "./shapes";

export const avatarKinds = ["cat", "dog", "fruit", "face", "landscape", "initial"] as const;
const grounds = [
  "#e8b04a",
  "#d9604c",
  "#3f8a7e",
  "#7a6ab0",
  "#e8a0a8",
  "#4a7ab0",
  "#88a85a",
  "#f0dcc0",
  "#2f3a58",
  "#c98a5a",
] as const;

function fruit(c: Canvas): void {
  const kind = c.luck.int(0, 4);
  c.glow(510, 800, 340, 60, "#2a1228", 0.5);
  if (kind === 0) {
    c.ball(500, 520, 290, "#d8402e");
    c.leaf(510, 240, 220, 60, -30, "#5f9a48");
  } else if (kind === 1) {
    c.ball(500, 520, 290, "#f09a2c");
    c.specks(90, c.inOval(500, 520, 250, 250), 12, "#b8601a", 0.5);
    c.leaf(500, 250, 200, 56, -150, "#5f9a48");
  } else if (kind === 2) {
    c.solid(
      smooth([
        [500, 250],
        [600, 380],
        [740, 560],
        [680, 760],
        [500, 810],
        [320, 760],
        [260, 560],
        [400, 380],
      ]),
      "#a8c05a",
      { from: 40 },
    );
    c.leaf(505, 250, 190, 50, -40, "#4f8a44");
  } else if (kind === 3) {
    for (const s of [-1, 1]) {
      c.stroke(`M540 200Q${500 + s * 140} 320 ${500 + s * 150} 560`, "#5a7a3a", 18);
      c.ball(500 + s * 160, 640, 170, "#c81e3a");
    }
    c.leaf(540, 210, 260, 70, 10, "#5f9a48");
  } else {
    c.rect(480, 60, 40, 940, "#e0b878");
    for (let i = 0; i < 3; i++) {
      c.ball(500, 250 + i * 250, 140, "#cc2030");
      c.oval(450, 200 + i * 250, 40, 24, "#ffffff", { opacity: 0.8 });
    }
  }
}

function face(c: Canvas): void {
  const skin = c.luck.pick(["#f6d4b4", "#e8b890", "#c98a60", "#8a5a3c", "#5f3a28"]);
  const hair = c.luck.pick(["#1e1a24", "#4a2c20", "#8a4a24", "#c9a05a", "#a83a3a", "#d8d0d4"]);
  const top = c.luck.pick(grounds);
  const long = c.luck.maybe(0.55);
  if (long)
    c.solid(
      smooth([
        [500, 170],
        [720, 250],
        [770, 520],
        [790, 900],
        [210, 900],
        [230, 520],
        [280, 250],
      ]),
      hair,
    );
  c.solid(
    smooth([
      [160, 1040],
      [220, 830],
      [400, 750],
      [600, 750],
      [780, 830],
      [840, 1040],
    ]),
    top,
    { from: 30 },
  );
  c.solid(
    smooth([
      [430, 640],
      [570, 640],
      [600, 790],
      [500, 850],
      [400, 790],
    ]),
    darker(skin, 0.14),
  );
  c.solid(
    smooth([
      [500, 240],
      [660, 300],
      [690, 470],
      [640, 640],
      [500, 720],
      [360, 640],
      [310, 470],
      [340, 300],
    ]),
    skin,
    { from: 40, dark: 0.24 },
  );
  const fringe = c.luck.int(0, 2);
  c.solid(
    smooth(
      fringe === 0
        ? [
            [300, 430],
            [290, 280],
            [420, 170],
            [600, 170],
            [710, 290],
            [700, 430],
            [640, 330],
            [500, 350],
            [360, 330],
          ]
        : fringe === 1
          ? [
              [296, 460],
              [280, 290],
              [420, 165],
              [610, 175],
              [716, 300],
              [704, 460],
              [650, 380],
              [560, 270],
              [420, 360],
              [340, 380],
            ]
          : [
              [300, 400],
              [300, 260],
              [380, 160],
              [620, 150],
              [720, 240],
              [700, 400],
              [620, 300],
              [440, 280],
            ],
    ),
    hair,
  );
  for (const s of [-1, 1]) {
    c.oval(500 + s * 82, 478, 15, 19, "#2a1a20");
    c.oval(495 + s * 82, 471, 5, 6, "#ffffff");
    c.stroke(`M${500 + s * 82 - 32} 426q32 -18 64 0`, darker(hair, 0.2), 11);
    c.glow(500 + s * 118, 552, 60, 42, "#f0604a", 0.45);
  }
  c.stroke("M500 490q22 46 -8 60", darker(skin, 0.4), 8, { opacity: 0.7 });
  c.stroke("M446 604q54 44 108 0", "#a83a3a", 12);
  if (c.luck.maybe(0.35)) {
    for (const s of [-1, 1]) c.stroke(oval(500 + s * 84, 480, 62), "#2a2030", 9);
    c.stroke("M478 476h44", "#2a2030", 9);
  }
}

/** A square avatar of 400 px; `kind` is one of avatarKinds, `seed` the person (for an initial: the letter's code point is welcome too). */
export function drawAvatar({ seed, kind }: { seed: number; kind: string }): string {
  const c = new Canvas(400, 400, seed * 7 + 3);
  const ground = c.luck.pick(grounds);
  c.fill(
    c.linear(
      [
        [0, lighter(ground, 0.3)],
        [1, darker(ground, 0.12)],
      ],
      60,
    ),
  );
  if (kind === "cat") {
    const names = Object.values(coats);
    const coat = names[seed % names.length] ?? coats.orange;
    c.at(500, 590, { scale: 3.1, turn: c.luck.range(-6, 6) }, () =>
      catHead(c, coat, {
        mood: c.luck.pick(["awake", "wide", "sleepy", "asleep"]),
        fluffy: c.luck.maybe(0.3),
      }),
    );
  } else if (kind === "dog") {
    const list = Object.values(breeds);
    c.at(500, 540, { scale: 2.9 }, () =>
      dogHead(c, list[seed % list.length] ?? breeds.corgi, c.luck.maybe(0.6)),
    );
  } else if (kind === "fruit") fruit(c);
  else if (kind === "face") face(c);
  else if (kind === "landscape") {
    const hour = hours[seed % hours.length] ?? "morning";
    const room = rooms[hour];
    if (seed % 3 === 0) lake(c, hour);
    else if (seed % 3 === 1) lighthouse(c, hour);
    else {
      sky(c, hour, 620);
      for (let i = 0; i < 4; i++)
        c.blob(
          [
            [-80, 640 + i * 90],
            [250, 520 + i * 110],
            [520, 620 + i * 90],
            [800, 500 + i * 120],
            [1100, 640 + i * 90],
            [1100, 1100],
            [-80, 1100],
          ],
          mix(room.leaf, room.sky[1], 0.6 - i * 0.18),
        );
    }
  } else {
    const sign = [..."猫糖山月AMJKWL云海果禾"][seed % 14] ?? "糖";
    c.oval(820, 160, 300, 300, lighter(ground, 0.2), { opacity: 0.6 });
    c.path(letter(sign, { x: 500, y: 190, size: 600, weight: 900, align: "middle" }).d, "#fff6e6");
  }
  return c.finish();
}
