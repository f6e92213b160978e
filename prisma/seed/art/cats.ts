import type { Canvas } from "./canvas";
import { catBellyUp, catCurl, catFromBehind, catLoaf, catPaws, catSitting, catStretch } from "./cat-body";
import { type Coat, type CoatName, coats } from "./cat-coats";
import { catHead, type Mood } from "./cat-head";
import { darker, lighter, mix } from "./color";
import {
  bokeh,
  books,
  bush,
  curtain,
  cushion,
  dapple,
  type Hour,
  lamp,
  monstera,
  planks,
  pot,
  rooms,
  rug,
  sofa,
  sunPatch,
  trailing,
  wall,
  windowFrame,
} from "./rooms";
import { box, furry, num, oval, type Point, poly, smooth, symmetric } from "./shapes";

export type CatSetting = { pose: CatPose; coat: CoatName; second?: CoatName; hour: Hour; mood?: Mood };

function portrait(c: Canvas, coat: Coat, hour: Hour, mood: Mood): void {
  const room = rooms[hour];
  c.fill(
    c.linear(
      [
        [0, mix(room.wall, room.sky[1], 0.4)],
        [1, room.deep],
      ],
      60,
    ),
  );
  bokeh(c, [room.sun, room.cloth, room.accent, room.leaf], 12, 0, c.h * 0.6);
  bush(c, c.w * 0.04, c.h * 0.62, 420, mix(room.leaf, room.deep, 0.35), 9, 0.12);
  const [x, y] = [c.w * c.luck.range(0.47, 0.54), c.h * 0.47];
  const chest: Point[] = symmetric([
    [0, y + 40],
    [190, y + 110],
    [330, y + 330],
    [430, y + 640],
    [460, c.h + 200],
    [0, c.h + 220],
  ]).map(([px, py]): Point => [x + px, py]);
  const fur = furry(chest, 22, c.luck, 14);
  c.path(fur, coat.base);
  c.within(fur, () => {
    if (coat.pattern !== "solid" && coat.pattern !== "point") c.glow(x, y + 470, 280, 420, coat.pale, 1);
    if (coat.pattern === "calico") c.glow(x + 340, y + 500, 200, 300, coat.mark, 1);
    c.hairs(
      150,
      () => [x + c.luck.range(-300, 300), y + c.luck.range(250, 760)],
      ([px]) => 90 - (px - x) * 0.1,
      70,
      coat.pattern === "solid" || coat.pattern === "point" ? lighter(coat.base, 0.3) : coat.pale,
      4.5,
      0.5,
    );
    c.hairs(
      90,
      () => [x + c.luck.range(-330, 330), y + c.luck.range(250, 760)],
      ([px]) => 90 - (px - x) * 0.1,
      60,
      darker(coat.base, 0.35),
      4,
      0.25,
    );
  });
  c.path(
    fur,
    c.linear(
      [
        [0, "#ffeec4", 0.25],
        [0.45, "#2b1644", 0],
        [1, "#2b1644", 0.45],
      ],
      40,
    ),
  );
  c.glow(x, y + 300, 340, 120, "#2b1644", 0.45);
  c.at(x, y, { scale: 3.45, turn: c.luck.range(-7, 7) }, () =>
    catHead(c, coat, {
      mood,
      fluffy: coat.pattern === "ragdoll" || coat.pattern === "point" || c.luck.maybe(0.4),
    }),
  );
}

function windowsill(c: Canvas, coat: Coat, hour: Hour, mood: Mood): void {
  const room = rooms[hour];
  wall(c, room);
  windowFrame(c, room, hour, c.w * 0.16, 70, c.w * 0.74, c.h * 0.6, 2);
  curtain(c, -20, c.w * 0.3, c.h * 0.82, room.cloth);
  const sill = c.h * 0.72;
  c.rect(
    0,
    sill + 50,
    c.w,
    c.h,
    c.linear([
      [0, darker(room.wall, 0.35)],
      [0.4, mix(room.wall, room.deep, 0.6)],
      [1, room.deep],
    ]),
  );
  c.rect(
    -20,
    sill,
    c.w + 40,
    62,
    c.linear([
      [0, lighter(room.wood, 0.55)],
      [1, room.wood],
    ]),
  );
  c.rect(-20, sill, c.w + 40, 8, "#fff6dc", { opacity: 0.7 });
  pot(c, c.w * 0.87, sill + 26, 130, room.accent);
  bush(c, c.w * 0.87, sill - 70, 200, room.leaf, 12);
  c.at(c.w * 0.4, sill - 222 + 50, { scale: 1.2 }, () => catLoaf(c, coat, { mood, light: 130 }));
  sunPatch(c, c.w * 0.1, sill + 130, 460, 260, 120, room.beam, 0.22);
}

function onSofa(c: Canvas, coat: Coat, hour: Hour): void {
  const room = rooms[hour];
  wall(c, room);
  c.rect(c.w * 0.58, c.h * 0.05, 300, 230, darker(room.wood, 0.2));
  c.rect(c.w * 0.58 + 18, c.h * 0.05 + 18, 264, 194, lighter(room.wall, 0.4));
  c.blob(
    [
      [c.w * 0.64, c.h * 0.05 + 170],
      [c.w * 0.7, c.h * 0.05 + 90],
      [c.w * 0.8, c.h * 0.05 + 150],
      [c.w * 0.82, c.h * 0.05 + 190],
    ],
    room.cloth,
  );
  if (hour === "night" || hour === "dusk") lamp(c, c.w * 0.2, c.h * 0.45, 300, room.accent);
  else sunPatch(c, c.w * 0.08, c.h * 0.04, 380, 330, 60, room.beam, 0.4);
  const seat = c.h * 0.66;
  sofa(
    c,
    seat,
    room.accent === "#f0b455" || room.accent === "#f2c078" ? darker(room.cloth, 0.25) : room.accent,
  );
  cushion(c, c.w * 0.13, seat - 130, 150, -14, room.cloth, lighter(room.cloth, 0.4));
  cushion(c, c.w * 0.9, seat - 120, 140, 16, lighter(room.wood, 0.35));
  const throwD = smooth([
    [c.w * 0.12, seat + 90],
    [c.w * 0.3, seat + 40],
    [c.w * 0.75, seat + 44],
    [c.w * 0.92, seat + 100],
    [c.w * 0.9, seat + 260],
    [c.w * 0.5, seat + 230],
    [c.w * 0.14, seat + 280],
  ]);
  c.solid(throwD, lighter(room.wall, 0.35), { from: 90 });
  c.within(throwD, () => {
    for (let i = 0; i < 9; i++)
      c.line(
        [
          [c.w * 0.1 + i * 90, seat],
          [c.w * 0.12 + i * 88, seat + 150],
          [c.w * 0.1 + i * 92, seat + 320],
        ],
        room.cloth,
        8,
        { opacity: 0.5 },
      );
  });
  c.at(c.w * 0.52, seat - 40, { scale: 1.36 }, () => catCurl(c, coat));
}

function inBox(c: Canvas, coat: Coat, hour: Hour, mood: Mood): void {
  const room = rooms[hour];
  wall(c, room, c.h * 0.62);
  sunPatch(c, c.w * 0.3, c.h * 0.05, 520, 420, 90, room.beam, 0.4);
  pot(c, c.w * 0.08, c.h * 0.7, 190, room.accent);
  bush(c, c.w * 0.08, c.h * 0.6, 330, room.leaf, 13);
  const [x, y] = [c.w * 0.52, c.h * 0.6];
  const card = "#c99a66";
  c.ground(x, y + 380, 420, 50, 0.55);
  c.path(
    poly([
      [x - 330, y],
      [x - 250, y - 90],
      [x + 270, y - 90],
      [x + 330, y],
    ]),
    darker(card, 0.55),
  );
  c.solid(
    poly([
      [x - 250, y - 90],
      [x - 380, y - 190],
      [x - 440, y - 90],
      [x - 330, y],
    ]),
    darker(card, 0.1),
    { from: 10 },
  );
  c.at(x + 10, y - 150, { scale: 1.62, turn: c.luck.range(-6, 6) }, () => {
    c.path(
      furry(
        [
          [-80, 40],
          [80, 40],
          [130, 200],
          [-130, 200],
        ],
        8,
        c.luck,
      ),
      coat.base,
    );
    c.glow(0, 100, 100, 30, "#2b1644", 0.4);
    catHead(c, coat, { mood });
  });
  c.solid(
    poly([
      [x - 330, y],
      [x + 330, y],
      [x + 310, y + 390],
      [x - 306, y + 390],
    ]),
    card,
    { from: 65, dark: 0.42 },
  );
  c.rect(x - 60, y, 110, 392, lighter(card, 0.35), { opacity: 0.55 });
  c.solid(
    poly([
      [x + 270, y - 90],
      [x + 430, y - 150],
      [x + 470, y - 40],
      [x + 330, y],
    ]),
    lighter(card, 0.15),
    { from: 80 },
  );
  c.stroke(
    `M${x + 130} ${y + 300}v-70m-24 26l24 -28l24 28M${x + 210} ${y + 300}v-70m-24 26l24 -28l24 28`,
    "#7a4a2c",
    9,
    { opacity: 0.6 },
  );
  c.at(x - 20, y, { scale: 1.6 }, () => catPaws(c, coat, 96));
}

function stretching(c: Canvas, coat: Coat, hour: Hour): void {
  const room = rooms[hour];
  wall(c, room, c.h * 0.56);
  windowFrame(c, room, hour, c.w * 0.08, 60, c.w * 0.36, c.h * 0.36, 2);
  curtain(c, c.w * 0.42, c.w * 0.16, c.h * 0.56, lighter(room.cloth, 0.2), true);
  rug(c, c.w * 0.52, c.h * 0.8, c.w * 0.47, c.h * 0.15, [room.cloth, lighter(room.wall, 0.4), room.accent]);
  pot(c, c.w * 0.9, c.h * 0.64, 170, lighter(room.cloth, 0.3));
  for (const [dx, dy, t] of [
    [-40, -150, -20],
    [50, -190, 14],
    [100, -110, 50],
    [-90, -80, -60],
  ] as const)
    monstera(c, c.w * 0.9 + dx, c.h * 0.58 + dy, 120, 180 + t, room.leaf);
  c.at(c.w * 0.5, c.h * 0.78 - 210, { scale: 1.22 }, () => catStretch(c, coat));
  sunPatch(c, c.w * 0.1, c.h * 0.64, 560, 300, 160, room.beam, 0.2);
}

function jungle(c: Canvas, coat: Coat, hour: Hour, mood: Mood): void {
  const room = rooms[hour];
  c.fill(
    c.linear(
      [
        [0, darker(room.leaf, 0.2)],
        [1, darker(room.leaf, 0.62)],
      ],
      50,
    ),
  );
  for (let i = 0; i < 9; i++)
    monstera(
      c,
      c.luck.next() * c.w,
      c.luck.next() * c.h * 0.9,
      c.luck.range(130, 220),
      c.luck.range(0, 360),
      darker(mix(room.leaf, "#2f6a6a", c.luck.next() * 0.5), 0.4),
    );
  c.at(c.w * 0.5, c.h * 0.46, { scale: 2.9, turn: 5 }, () => {
    c.path(
      furry(
        [
          [-70, 30],
          [70, 30],
          [120, 190],
          [-120, 190],
        ],
        8,
        c.luck,
        12,
      ),
      darker(coat.base, 0.15),
    );
    catHead(c, coat, { mood });
  });
  monstera(c, c.w * 0.08, c.h * 0.58, 320, -30, room.leaf);
  monstera(c, c.w * 1, c.h * 0.52, 320, 40, mix(room.leaf, "#c2c860", 0.2));
  monstera(c, c.w * 0.56, c.h * 0.74, 270, 12, mix(room.leaf, "#e0d870", 0.12));
  bush(c, c.w * 0.1, c.h * 1.04, 460, mix(room.leaf, "#2f6a6a", 0.4), 11, 0.1);
  c.path(
    poly([
      [c.w * 0.7, 0],
      [c.w, 0],
      [c.w * 0.4, c.h],
      [0, c.h],
    ]),
    c.fade(room.sun, 0.34, 0.02, 120),
  );
}

function twoCats(c: Canvas, coat: Coat, other: Coat, hour: Hour): void {
  const room = rooms[hour];
  wall(c, room, c.h * 0.82);
  windowFrame(c, room, hour, c.w * 0.2, 50, c.w * 0.6, c.h * 0.42, 3);
  curtain(c, -10, c.w * 0.2, c.h * 0.9, room.cloth);
  curtain(c, c.w * 0.81, c.w * 0.2, c.h * 0.9, room.cloth, true);
  c.ground(c.w * 0.5, c.h * 0.91, 420, 50, 0.5);
  c.at(c.w * 0.665, c.h * 0.4, { scale: 1.62, flip: false }, () =>
    catSitting(c, other, { mood: "sleepy", light: 130 }),
  );
  c.at(c.w * 0.375, c.h * 0.45, { scale: 1.5, flip: true }, () =>
    catSitting(c, coat, { mood: "awake", light: 130, fluffy: true }),
  );
}

function cuddle(c: Canvas, coat: Coat, other: Coat, hour: Hour): void {
  const room = rooms[hour];
  c.fill(room.deep);
  for (let i = 0; i < 16; i++)
    c.line(
      [
        [-20, i * 110 - 60],
        [c.w * 0.3, i * 110 - 20],
        [c.w * 0.7, i * 110 - 80],
        [c.w + 20, i * 110 - 30],
      ],
      i % 2 ? room.wall : room.cloth,
      46,
      { opacity: 0.55 },
    );
  c.fill(
    c.linear(
      [
        [0, "#fff3d6", 0.2],
        [1, "#2b1644", 0.35],
      ],
      45,
    ),
  );
  const [x, y] = [c.w / 2, c.h * 0.52];
  c.blob(
    [
      [x - 470, y],
      [x - 330, y - 330],
      [x, y - 450],
      [x + 330, y - 330],
      [x + 470, y],
      [x + 350, y + 350],
      [x, y + 450],
      [x - 340, y + 350],
    ],
    lighter(room.wall, 0.5),
  );
  c.glow(x, y, 470, 450, room.deep, 0.55);
  c.at(x + 30, y - 130, { scale: 1.28, turn: 196 }, () => {
    c.at(0, 0, {}, () => catCurl(c, other));
  });
  c.at(x - 20, y + 150, { scale: 1.36, turn: -6 }, () => catCurl(c, coat));
}

function watching(c: Canvas, coat: Coat, hour: Hour): void {
  const room = rooms[hour];
  c.fill(darker(room.deep, 0.35));
  windowFrame(c, room, hour, c.w * 0.1, 40, c.w * 0.8, c.h * 0.68, 1);
  const sill = c.h * 0.73;
  c.rect(
    0,
    sill,
    c.w,
    c.h,
    c.linear([
      [0, lighter(room.wood, 0.3)],
      [0.16, darker(room.wood, 0.3)],
      [1, darker(room.deep, 0.5)],
    ]),
  );
  trailing(c, c.w * 0.88, 30, 420, darker(room.leaf, 0.25));
  c.glow(c.w * 0.44, sill + 30, 330, 40, "#130a20", 0.6);
  c.at(c.w * 0.45, sill - 590, { scale: 1.52 }, () =>
    catFromBehind(c, {
      ...coat,
      base: darker(coat.base, 0.24),
      mark: darker(coat.mark, 0.3),
      pale: darker(coat.pale, 0.2),
    }),
  );
  pot(c, c.w * 0.16, sill + 44, 150, darker(room.accent, 0.25));
  bush(c, c.w * 0.16, sill - 60, 210, darker(room.leaf, 0.2), 11);
}

function tableThief(c: Canvas, coat: Coat, hour: Hour, mood: Mood): void {
  const room = rooms[hour];
  wall(c, room);
  c.rect(0, c.h * 0.1, c.w, 26, room.wood);
  for (let i = 0; i < 5; i++)
    c.solid(
      box(c.w * (0.06 + i * 0.19), c.h * 0.1 - 110 + (i % 2) * 24, 110, 110 - (i % 2) * 24, 16),
      [room.accent, room.cloth, lighter(room.wall, 0.4), room.leaf, room.deep][i] ?? room.accent,
      { from: 20 },
    );
  sunPatch(c, c.w * 0.46, c.h * 0.16, 420, 380, 60, room.beam, 0.35);
  const edge = c.h * 0.66;
  c.at(c.w * 0.46, edge - 120, { scale: 2.3, turn: -3 }, () => {
    c.path(
      furry(
        [
          [-76, 30],
          [76, 30],
          [120, 170],
          [-120, 170],
        ],
        8,
        c.luck,
      ),
      darker(coat.base, 0.1),
    );
    catHead(c, coat, { mood });
  });
  const cloth = lighter(room.wall, 0.65);
  c.rect(
    0,
    edge,
    c.w,
    c.h,
    c.linear([
      [0, cloth],
      [1, mix(cloth, room.deep, 0.45)],
    ]),
  );
  for (let i = 0; i < 9; i++)
    c.path(
      poly([
        [c.w * (0.5 + (i - 4.5) * 0.11), edge],
        [c.w * (0.5 + (i - 4.1) * 0.11), edge],
        [c.w * (0.5 + (i - 4.1) * 0.22), c.h],
        [c.w * (0.5 + (i - 4.5) * 0.22), c.h],
      ]),
      room.cloth,
      { opacity: 0.5 },
    );
  for (let y = edge + 14, step = 26; y < c.h; y += step, step *= 1.35)
    c.rect(0, y, c.w, step * 0.4, room.cloth, { opacity: 0.4 });
  c.glow(c.w * 0.46, edge + 30, 330, 60, "#2b1644", 0.3);
  c.at(c.w * 0.46, edge - 6, { scale: 1.9 }, () => catPaws(c, coat, 112));
  const [px, py] = [c.w * 0.56, c.h * 0.85];
  c.ground(px, py + 24, 300, 60, 0.4);
  c.solid(oval(px, py, 290, 86), "#fdf6ea", { from: 80, dark: 0.2 });
  c.oval(px, py - 4, 220, 58, mix("#e8dccb", room.accent, 0.15));
  const fish = smooth([
    [px - 190, py - 20],
    [px - 90, py - 74],
    [px + 40, py - 66],
    [px + 130, py - 28],
    [px + 210, py - 70],
    [px + 196, py - 14],
    [px + 214, py + 36],
    [px + 130, py - 6],
    [px + 20, py + 22],
    [px - 100, py + 22],
  ]);
  c.solid(fish, "#7f9fb0", { from: 90, light: 0.6 });
  c.oval(px - 140, py - 28, 12, 12, "#fff8e8");
  c.oval(px - 140, py - 28, 6, 6, "#20202c");
  c.stroke(`M${num(px - 100)} ${num(py - 62)}q26 40 0 78`, "#3f5f70", 5, { opacity: 0.6 });
  for (const dx of [-30, 20, 70])
    c.stroke(`M${num(px + dx)} ${num(py - 40)}q14 18 0 36`, "#3f5f70", 4, { opacity: 0.5 });
  c.leaf(px - 60, py + 40, 130, 26, 10, "#6f9a4e");
}

function bellyUp(c: Canvas, coat: Coat, hour: Hour): void {
  const room = rooms[hour];
  c.fill(room.cloth);
  const tones = [lighter(room.wall, 0.3), room.accent, darker(room.cloth, 0.3)];
  for (let ring = 0; ring < 7; ring++) {
    const k = 1 - ring / 7.5;
    const d = box(c.w * (0.5 - 0.6 * k), c.h * (0.5 - 0.56 * k), c.w * 1.2 * k, c.h * 1.12 * k, 90);
    c.path(d, tones[ring % 3] ?? room.wall, { opacity: 0.8 });
    c.stroke(d, lighter(room.wall, 0.5), 8, { dash: "2 26", opacity: 0.8 });
  }
  c.hairs(260, c.inBox(0, 0, c.w, c.h), () => 60, 26, "#fff3d6", 3, 0.22);
  sunPatch(c, -40, c.h * 0.1, 760, 700, 220, room.beam, 0.32);
  c.at(c.w * 0.5, c.h * 0.44, { scale: 1.5, turn: -14 }, () => catBellyUp(c, coat));
}

function burrito(c: Canvas, coat: Coat, hour: Hour, mood: Mood): void {
  const room = rooms[hour];
  c.fill(
    c.linear(
      [
        [0, lighter(room.wall, 0.25)],
        [1, room.deep],
      ],
      60,
    ),
  );
  cushion(c, c.w * 0.24, c.h * 0.26, 260, -12, lighter(room.wall, 0.5));
  cushion(c, c.w * 0.8, c.h * 0.24, 240, 10, room.accent, lighter(room.accent, 0.2));
  const quilt = smooth([
    [-100, c.h * 0.66],
    [c.w * 0.2, c.h * 0.6],
    [c.w * 0.5, c.h * 0.63],
    [c.w * 0.84, c.h * 0.58],
    [c.w + 120, c.h * 0.66],
    [c.w + 100, c.h + 140],
    [-100, c.h + 140],
  ]);
  const [x, y] = [c.w * 0.5, c.h * 0.42];
  const hood = smooth([
    [x - 330, y + 210],
    [x - 350, y - 60],
    [x - 210, y - 300],
    [x, y - 370],
    [x + 220, y - 290],
    [x + 350, y - 40],
    [x + 320, y + 220],
    [x, y + 340],
  ]);
  c.solid(hood, room.cloth, { from: 60, dark: 0.4 });
  const hole = smooth([
    [x - 250, y + 130],
    [x - 262, y - 60],
    [x - 150, y - 226],
    [x, y - 262],
    [x + 160, y - 220],
    [x + 262, y - 50],
    [x + 246, y + 140],
    [x, y + 240],
  ]);
  c.path(hole, darker(room.cloth, 0.65));
  c.within(hole, () => c.at(x, y + 10, { scale: 2.42 }, () => catHead(c, coat, { mood, fluffy: true })));
  c.stroke(hole, lighter(room.cloth, 0.25), 30);
  c.stroke(hole, darker(room.cloth, 0.35), 4, { opacity: 0.4 });
  c.solid(quilt, room.cloth, { from: 80, dark: 0.45 });
  c.within(quilt, () => {
    for (let i = 0; i < 9; i++)
      for (let j = 0; j < 6; j++) {
        const [qx, qy] = [i * 130 - 20 + (j % 2) * 65, c.h * 0.6 + j * 110];
        c.path(
          poly([
            [qx, qy - 24],
            [qx + 24, qy],
            [qx, qy + 24],
            [qx - 24, qy],
          ]),
          (i + j) % 3 ? lighter(room.wall, 0.4) : room.accent,
          { opacity: 0.7 },
        );
      }
    for (const fx of [0.2, 0.46, 0.75])
      c.line(
        [
          [c.w * fx, c.h * 0.5],
          [c.w * (fx - 0.04), c.h * 0.75],
          [c.w * (fx + 0.03), c.h * 1.05],
        ],
        darker(room.cloth, 0.6),
        26,
        { opacity: 0.2 },
      );
  });
}

function onBooks(c: Canvas, coat: Coat, hour: Hour, mood: Mood): void {
  const room = rooms[hour];
  wall(c, room);
  planks(c, room.wood, c.h * 0.84);
  for (let row = 0; row < 2; row++) {
    const y = c.h * (0.16 + row * 0.2);
    let x = c.luck.range(0, 30) + row * 120;
    while (x < c.w * (row ? 0.94 : 0.7)) {
      const bw = c.luck.range(28, 60);
      const bh = c.luck.range(120, 180);
      c.solid(
        box(x, y - bh, bw - 4, bh, 4),
        c.luck.pick([room.cloth, room.accent, room.leaf, room.deep, lighter(room.wall, 0.4)]),
        { from: 0, dark: 0.3 },
      );
      x += bw;
    }
    c.rect(
      -10,
      y,
      c.w + 20,
      24,
      c.linear([
        [0, lighter(room.wood, 0.2)],
        [1, darker(room.wood, 0.3)],
      ]),
    );
  }
  c.ground(c.w * 0.5, c.h * 0.92, 400, 40, 0.5);
  const top = books(c, c.w * 0.5, c.h * 0.92, 5, 640, [
    room.accent,
    room.cloth,
    lighter(room.wall, 0.45),
    room.leaf,
    darker(room.accent, 0.3),
  ]);
  c.at(c.w * 0.5 - 130, top - 205 * 1.2 + 6, { scale: 1.2 }, () => catLoaf(c, coat, { mood }));
  lamp(c, c.w * 0.9, c.h * 0.9, 260, room.accent);
  if (hour === "morning" || hour === "golden") dapple(c, room.sun, 0.14);
}

function garden(c: Canvas, coat: Coat, hour: Hour, mood: Mood): void {
  const room = rooms[hour];
  c.fill(
    c.linear([
      [0, room.sky[0]],
      [0.5, room.sky[1]],
      [0.62, mix(room.leaf, room.sky[2], 0.4)],
      [1, darker(room.leaf, 0.3)],
    ]),
  );
  const brick = mix(room.wall, "#b5694f", 0.45);
  c.rect(
    0,
    c.h * 0.12,
    c.w * 0.36,
    c.h * 0.6,
    c.linear(
      [
        [0, lighter(brick, 0.2)],
        [1, darker(brick, 0.2)],
      ],
      0,
    ),
  );
  for (let i = 0; i < 15; i++)
    c.rect(
      (i % 3) * 120 - (Math.floor(i / 3) % 2) * 50,
      c.h * 0.16 + Math.floor(i / 3) * 110,
      96,
      40,
      darker(brick, 0.2),
      { opacity: 0.35 },
    );
  trailing(c, c.w * 0.2, c.h * 0.1, 520, room.leaf);
  for (let i = 0; i < 50; i++) {
    const [x, y] = [c.luck.next() * c.w, c.h * c.luck.range(0.62, 0.8)];
    c.leaf(
      x,
      y + 80,
      c.luck.range(90, 220),
      12,
      -90 + c.luck.range(-24, 24),
      mix(room.leaf, "#d8d878", c.luck.next() * 0.35),
      false,
    );
  }
  c.ground(c.w * 0.56, c.h * 0.87, 330, 50, 0.5);
  c.at(c.w * 0.56, c.h * 0.42, { scale: 1.66 }, () => catSitting(c, coat, { mood, light: 40, fluffy: true }));
  for (let i = 0; i < 46; i++)
    c.leaf(
      c.luck.next() * c.w,
      c.h + 40,
      c.luck.range(140, 330),
      14,
      -90 + c.luck.range(-26, 26),
      mix(darker(room.leaf, 0.2), "#c8d070", c.luck.next() * 0.4),
      false,
    );
  for (let i = 0; i < 16; i++) {
    const [x, y] = [c.luck.next() * c.w, c.h * c.luck.range(0.78, 0.99)];
    for (let p = 0; p < 5; p++)
      c.oval(
        x + Math.cos(p * 1.26) * 15,
        y + Math.sin(p * 1.26) * 15,
        13,
        13,
        i % 2 ? room.cloth : "#fff6e4",
      );
    c.oval(x, y, 10, 10, "#f2b84b");
  }
}

function desktopCat(c: Canvas, coat: Coat, hour: Hour, mood: Mood): void {
  const room = rooms[hour];
  wall(c, room);
  windowFrame(c, room, hour, c.w * 0.55, 40, c.w * 0.4, c.h * 0.4, 2);
  const desk = c.h * 0.66;
  c.solid(box(c.w * 0.06, desk - 420, 560, 380, 22), "#2c3046", { from: 40 });
  c.rect(
    c.w * 0.06 + 20,
    desk - 400,
    520,
    340,
    c.linear(
      [
        [0, mix(room.accent, "#ffffff", 0.35)],
        [1, room.cloth],
      ],
      50,
    ),
  );
  for (let i = 0; i < 6; i++)
    c.rect(c.w * 0.06 + 50, desk - 370 + i * 44, 120 + ((i * 83) % 240), 16, "#ffffff", {
      opacity: 0.55,
      round: 8,
    });
  c.rect(
    0,
    desk,
    c.w,
    c.h,
    c.linear([
      [0, lighter(room.wood, 0.3)],
      [1, darker(room.wood, 0.2)],
    ]),
  );
  c.rect(c.w * 0.06 + 230, desk - 42, 100, 60, "#2c3046");
  const keys = poly([
    [c.w * 0.1, desk + 130],
    [c.w * 0.84, desk + 130],
    [c.w * 0.92, desk + 300],
    [c.w * 0.02, desk + 300],
  ]);
  c.ground(c.w * 0.47, desk + 300, 460, 30, 0.4);
  c.solid(keys, "#e9e2d8", { from: 90 });
  c.within(keys, () => {
    for (let r = 0; r < 4; r++)
      for (let k = 0; k < 13; k++)
        c.rect(
          c.w * 0.1 - r * 18 + k * (58 + r * 3),
          desk + 142 + r * 38,
          48 + r * 2,
          28,
          (k * 7 + r) % 9 ? "#fffaf2" : room.cloth,
          { round: 6 },
        );
  });
  c.at(c.w * 0.4, desk - 90, { scale: 1.34 }, () => catLoaf(c, coat, { mood }));
  c.solid(box(c.w * 0.85, desk - 80, 110, 130, 20), room.cloth, { from: 10 });
  c.oval(c.w * 0.85 + 55, desk - 78, 54, 16, "#5a3524");
}

export const catPoses: Record<CatPose, (c: Canvas, setting: CatSetting) => void> = {
  portrait: (c, s) => portrait(c, coats[s.coat], s.hour, s.mood ?? "awake"),
  windowsill: (c, s) => windowsill(c, coats[s.coat], s.hour, s.mood ?? "sleepy"),
  sofa: (c, s) => onSofa(c, coats[s.coat], s.hour),
  box: (c, s) => inBox(c, coats[s.coat], s.hour, s.mood ?? "wide"),
  stretch: (c, s) => stretching(c, coats[s.coat], s.hour),
  jungle: (c, s) => jungle(c, coats[s.coat], s.hour, s.mood ?? "wide"),
  friends: (c, s) => twoCats(c, coats[s.coat], coats[s.second ?? "black"], s.hour),
  cuddle: (c, s) => cuddle(c, coats[s.coat], coats[s.second ?? "grey"], s.hour),
  watching: (c, s) => watching(c, coats[s.coat], s.hour),
  thief: (c, s) => tableThief(c, coats[s.coat], s.hour, s.mood ?? "wide"),
  belly: (c, s) => bellyUp(c, coats[s.coat], s.hour),
  burrito: (c, s) => burrito(c, coats[s.coat], s.hour, s.mood ?? "awake"),
  books: (c, s) => onBooks(c, coats[s.coat], s.hour, s.mood ?? "sleepy"),
  garden: (c, s) => garden(c, coats[s.coat], s.hour, s.mood ?? "awake"),
  keyboard: (c, s) => desktopCat(c, coats[s.coat], s.hour, s.mood ?? "sleepy"),
};

export type CatPose =
  | "portrait"
  | "windowsill"
  | "sofa"
  | "box"
  | "stretch"
  | "jungle"
  | "friends"
  | "cuddle"
  | "watching"
  | "thief"
  | "belly"
  | "burrito"
  | "books"
  | "garden"
  | "keyboard";

export function drawCat(c: Canvas, setting: CatSetting): void {
  catPoses[setting.pose](c, setting);
}
