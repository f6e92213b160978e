import type { Canvas } from "./canvas";
import { darker, lighter, mix } from "./color";
import {
  books,
  bush,
  curtain,
  cushion,
  type Hour,
  lamp,
  monstera,
  outside,
  pot,
  rooms,
  rug,
  sunPatch,
  trailing,
  wall,
  windowFrame,
} from "./rooms";
import { box, num, oval, poly, smooth } from "./shapes";

function readingNook(c: Canvas, hour: Hour): void {
  const room = rooms[hour];
  wall(c, room, c.h * 0.8);
  windowFrame(c, room, hour, c.w * 0.1, 50, c.w * 0.46, c.h * 0.46, 2);
  curtain(c, c.w * 0.52, c.w * 0.16, c.h * 0.8, lighter(room.cloth, 0.25), true);
  rug(c, c.w * 0.46, c.h * 0.9, c.w * 0.5, c.h * 0.09, [room.cloth, lighter(room.wall, 0.5), room.accent]);
  const [x, y] = [c.w * 0.44, c.h * 0.84];
  c.ground(x, y + 16, 350, 40, 0.5);
  for (const dx of [-230, 230])
    c.path(
      poly([
        [x + dx - 14, y - 60],
        [x + dx + 14, y - 60],
        [x + dx * 1.08 + 6, y + 20],
        [x + dx * 1.08 - 6, y + 20],
      ]),
      darker(room.wood, 0.3),
    );
  c.solid(
    smooth([
      [x - 250, y - 120],
      [x - 260, y - 440],
      [x - 120, y - 560],
      [x + 120, y - 560],
      [x + 260, y - 440],
      [x + 250, y - 120],
    ]),
    room.accent,
    { from: 40, dark: 0.42 },
  );
  for (let i = -1; i < 2; i++)
    for (let j = 0; j < 2; j++) c.oval(x + i * 110, y - 420 + j * 110, 10, 8, darker(room.accent, 0.5));
  c.solid(box(x - 240, y - 230, 480, 150, 60), lighter(room.accent, 0.12), { from: 90 });
  for (const s of [-1, 1])
    c.solid(
      smooth([
        [x + s * 190, y - 290],
        [x + s * 300, y - 290],
        [x + s * 316, y - 60],
        [x + s * 200, y - 50],
      ]),
      room.accent,
      { from: 50 },
    );
  cushion(c, x + 70, y - 290, 110, 14, room.cloth, lighter(room.cloth, 0.45));
  c.solid(
    smooth([
      [x - 300, y - 300],
      [x - 180, y - 310],
      [x - 170, y - 60],
      [x - 240, y + 10],
      [x - 320, y - 30],
    ]),
    lighter(room.wall, 0.4),
    { from: 60 },
  );
  c.at(x - 60, y - 226, { turn: -8 }, () => {
    c.solid(
      poly([
        [-90, -10],
        [0, 6],
        [90, -14],
        [90, 34],
        [0, 54],
        [-90, 38],
      ]),
      "#fff6e4",
    );
    c.stroke("M0 6V54", "#b8a090", 4);
  });
  const top = books(c, c.w * 0.86, c.h * 0.93, 5, 200, [
    room.cloth,
    room.accent,
    lighter(room.wall, 0.4),
    room.leaf,
  ]);
  c.solid(box(c.w * 0.82, top - 70, 84, 70, 14), "#fff3dc", { from: 20 });
  lamp(c, c.w * 0.84, c.h * 0.6, 360, room.accent);
  c.rect(c.w * 0.836, c.h * 0.58, 8, c.h * 0.32, "#5a4038");
}

function deskLamp(c: Canvas, hour: Hour): void {
  const room = rooms[hour];
  wall(c, room);
  for (let i = 0; i < 7; i++)
    c.at(
      c.w * (0.12 + (i % 4) * 0.24),
      c.h * (0.12 + Math.floor(i / 4) * 0.16),
      { turn: c.luck.range(-5, 5) },
      () => {
        c.rect(-76, -60, 160, 140, "#2b1644", { opacity: 0.2 });
        c.rect(-80, -66, 160, 140, "#fffaf0");
        c.rect(
          -68,
          -54,
          136,
          96,
          [room.accent, room.cloth, room.leaf, room.sky[0], room.sky[1], room.wood, room.sky[2]][i] ??
            room.cloth,
        );
        c.blob(
          [
            [-68, 42],
            [-20, -10],
            [20, 20],
            [68, -20],
            [68, 42],
          ],
          "#fff3d6",
          { opacity: 0.5 },
        );
      },
    );
  const desk = c.h * 0.72;
  c.rect(
    0,
    desk,
    c.w,
    c.h,
    c.linear([
      [0, lighter(room.wood, 0.3)],
      [1, darker(room.wood, 0.35)],
    ]),
  );
  c.path(
    poly([
      [c.w * 0.3, c.h * 0.4],
      [c.w * 0.42, c.h * 0.42],
      [c.w * 0.72, desk + 150],
      [c.w * 0.04, desk + 150],
    ]),
    c.fade("#ffe6a0", 0.75, 0.05),
  );
  c.oval(c.w * 0.38, desk + 140, 340, 60, "#ffe6a0", { opacity: 0.4 });
  c.stroke(
    `M${num(c.w * 0.74)} ${num(desk + 40)}L${num(c.w * 0.8)} ${num(c.h * 0.46)}L${num(c.w * 0.46)} ${num(c.h * 0.34)}`,
    darker(room.accent, 0.2),
    18,
  );
  c.solid(oval(c.w * 0.74, desk + 46, 96, 26), room.accent);
  c.ball(c.w * 0.8, c.h * 0.46, 20, room.accent);
  c.at(c.w * 0.4, c.h * 0.36, { turn: 18 }, () => {
    c.oval(0, 60, 100, 24, "#fff4c8");
    c.solid("M-100 60Q-80 -70 0 -76Q80 -70 100 60Z", room.accent, { from: 20 });
  });
  books(c, c.w * 0.16, desk + 60, 4, 260, [room.cloth, room.accent, lighter(room.wall, 0.4), room.leaf]);
  c.at(c.w * 0.42, desk + 170, {}, () => {
    c.ground(0, 40, 220, 30, 0.35);
    c.solid(
      poly([
        [-190, -20],
        [0, -8],
        [190, -24],
        [230, 70],
        [0, 84],
        [-230, 72],
      ]),
      "#fff8ea",
      { from: 90 },
    );
    c.stroke("M0 -8V84M-160 10H-30M-170 30H-34M34 8H150M36 28H160M36 48H120", "#8a90b0", 5, { opacity: 0.7 });
  });
  c.solid(box(c.w * 0.8, desk + 60, 110, 130, 18), room.cloth, { from: 20 });
  for (let i = 0; i < 4; i++)
    c.at(c.w * 0.8 + 55, desk + 70, { turn: -18 + i * 13 }, () =>
      c.rect(-7, -150, 14, 150, [room.accent, "#f2b84b", room.leaf, "#fff3dc"][i] ?? room.accent, {
        round: 5,
      }),
    );
}

function balcony(c: Canvas, hour: Hour): void {
  const room = rooms[hour];
  outside(c, room, hour, 0, 0, c.w, c.h * 0.86);
  const floor = c.h * 0.82;
  c.rect(
    0,
    floor,
    c.w,
    c.h,
    c.linear([
      [0, mix("#c98a6a", room.wall, 0.3)],
      [1, darker("#a86a50", 0.3)],
    ]),
  );
  for (let i = 0; i < 12; i++)
    c.stroke(
      `M${num(c.w * (0.5 + (i - 6) * 0.1))} ${num(floor)}L${num(c.w * (0.5 + (i - 6) * 0.26))} ${num(c.h)}`,
      "#5a3030",
      4,
      { opacity: 0.3 },
    );
  for (let i = 0; i < 15; i++) {
    c.rect(i * c.w * 0.072, c.h * 0.6, 9, floor - c.h * 0.6, "#2a2a38");
    c.stroke(`M${num(i * c.w * 0.072 + 4)} ${num(c.h * 0.7)}q30 -34 36 0q4 30 -30 30`, "#2a2a38", 5);
  }
  c.rect(0, c.h * 0.59, c.w, 16, "#2a2a38");
  const plant = (x: number, y: number, w: number, tone: string, kind: number) => {
    pot(c, x, y, w, tone);
    if (kind === 0) bush(c, x, y - w * 0.7, w * 2, room.leaf, 15);
    else if (kind === 1)
      for (const [dx, dy, t] of [
        [-60, -120, -30],
        [50, -170, 20],
        [90, -60, 60],
        [-100, -30, -70],
      ] as const)
        monstera(c, x + dx * 0.6, y - w + dy * 0.6, w * 0.7, 180 + t, room.leaf);
    else {
      bush(c, x, y - w * 0.7, w * 1.5, mix(room.leaf, "#ffffff", 0.1), 11);
      for (let i = 0; i < 16; i++) {
        const [fx, fy] = c.inOval(x, y - w * 1.6, w * 0.8, w * 0.6)();
        for (let p = 0; p < 5; p++)
          c.oval(
            fx + Math.cos(p * 1.26) * 14,
            fy + Math.sin(p * 1.26) * 14,
            13,
            13,
            i % 2 ? room.cloth : "#fff0f0",
          );
        c.oval(fx, fy, 9, 9, "#f2c84a");
      }
    }
  };
  plant(c.w * 0.16, c.h * 0.9, 190, "#c9704a", c.luck.int(0, 2));
  plant(c.w * 0.86, c.h * 0.88, 210, room.accent, 2);
  plant(c.w * 0.62, c.h * 0.95, 150, lighter(room.wall, 0.3), 0);
  for (const [x, k] of [
    [0.1, 420],
    [0.5, 300],
    [0.9, 500],
  ] as const) {
    c.rect(c.w * x - 3, -20, 6, 90, "#4a3a3a");
    trailing(c, c.w * x, 120, k, room.leaf);
    c.at(c.w * x, 60, {}, () => c.solid("M-64 0H64Q56 90 0 94Q-56 90 -64 0Z", "#c9704a"));
  }
  for (let i = 0; i < 14; i++) {
    const x = (i / 13) * c.w;
    const y = 40 + Math.sin(i * 0.48) * 60;
    c.glow(x, y, 50, 50, "#ffe0a0", 0.7);
    c.oval(x, y, 10, 12, "#fff3c8");
  }
}

function kitchenShelf(c: Canvas, hour: Hour): void {
  const room = rooms[hour];
  c.fill(
    c.linear(
      [
        [0, lighter(room.leaf, 0.62)],
        [1, mix(room.leaf, room.wall, 0.45)],
      ],
      60,
    ),
  );
  for (let x = 0; x < c.w; x += 120)
    for (let y = 0; y < c.h; y += 120)
      c.rect(x + 4, y + 4, 112, 112, c.luck.maybe(0.5) ? "#ffffff" : "#2b1644", {
        opacity: c.luck.range(0.03, 0.12),
        round: 5,
      });
  for (let row = 0; row < 3; row++) {
    const y = c.h * (0.3 + row * 0.3);
    let x = 50;
    while (x < c.w - 120) {
      const w = c.luck.range(90, 170);
      const tall = c.luck.range(110, 230);
      const tone = c.luck.pick([
        room.cloth,
        room.accent,
        "#fff3dc",
        room.wood,
        "#e8b84a",
        lighter(room.accent, 0.5),
      ]);
      c.ground(x + w / 2, y, w * 0.6, 14, 0.5);
      const kind = c.luck.int(0, 4);
      if (kind === 0) {
        c.path(box(x, y - tall, w, tall, 18), "#ffffff", { opacity: 0.45 });
        c.solid(box(x + 8, y - tall * 0.7, w - 16, tall * 0.68, 12), tone);
        c.solid(box(x - 4, y - tall - 26, w + 8, 34, 10), room.wood);
        c.rect(x + 16, y - tall + 16, 12, tall - 40, "#ffffff", { opacity: 0.5, round: 6 });
      } else if (kind === 1)
        for (let i = 0; i < 4; i++)
          c.solid(
            smooth([
              [x, y - 34 - i * 26],
              [x + w, y - 34 - i * 26],
              [x + w * 0.76, y - i * 26],
              [x + w * 0.24, y - i * 26],
            ]),
            i % 2 ? tone : lighter(tone, 0.4),
          );
      else if (kind === 2) {
        pot(c, x + w / 2, y, w * 0.8, tone);
        bush(c, x + w / 2, y - w * 0.55, tall * 0.8, room.leaf, 11);
      } else if (kind === 3) {
        c.stroke(`M${num(x + w - 12)} ${num(y - 90)}q56 6 44 44q-8 30 -46 26`, tone, 16);
        c.solid(box(x, y - 124, w, 124, 26), tone);
        c.rect(x + 20, y - 80, w - 40, 12, "#fff6e4", { opacity: 0.7 });
      } else {
        c.solid(
          smooth([
            [x + w * 0.3, y - tall],
            [x + w * 0.7, y - tall],
            [x + w * 0.7, y - tall * 0.7],
            [x + w, y - tall * 0.4],
            [x + w * 0.9, y],
            [x + w * 0.1, y],
            [x, y - tall * 0.4],
            [x + w * 0.3, y - tall * 0.7],
          ]),
          tone,
        );
      }
      x += w + c.luck.range(34, 64);
    }
    c.rect(
      0,
      y,
      c.w,
      30,
      c.linear([
        [0, lighter(room.wood, 0.4)],
        [1, darker(room.wood, 0.3)],
      ]),
    );
    c.rect(0, y + 30, c.w, 60, c.fade("#2b1644", 0.28, 0));
    if (row < 2)
      for (let i = 0; i < 3; i++) {
        const hx = c.w * (0.2 + i * 0.3);
        c.stroke(`M${num(hx)} ${num(y + 30)}v30`, "#5a4038", 6);
        c.stroke(oval(hx, y + 90, 26), i % 2 ? room.cloth : "#fff3dc", 12);
      }
  }
  sunPatch(c, c.w * 0.3, c.h * 0.08, 640, 700, 200, room.beam, 0.26);
}

function bed(c: Canvas, hour: Hour): void {
  const room = rooms[hour];
  wall(c, room);
  windowFrame(c, room, hour, c.w * 0.3, 40, c.w * 0.62, c.h * 0.42, 3);
  curtain(c, c.w * 0.12, c.w * 0.22, c.h * 0.7, lighter(room.wall, 0.5));
  const y = c.h * 0.52;
  c.solid(box(-40, y - 60, c.w * 0.16, 300, 40), room.wood);
  cushion(c, c.w * 0.22, y + 50, 190, -10, "#fff6ea");
  cushion(c, c.w * 0.46, y + 60, 180, 8, lighter(room.cloth, 0.3));
  const quilt = smooth([
    [-60, y + 180],
    [c.w * 0.2, y + 150],
    [c.w * 0.5, y + 190],
    [c.w * 0.8, y + 110],
    [c.w + 80, y + 160],
    [c.w + 80, c.h + 80],
    [-60, c.h + 80],
  ]);
  c.solid(quilt, lighter(room.accent, 0.45), { from: 60, dark: 0.42 });
  c.within(quilt, () => {
    for (let i = 0; i < 8; i++) {
      const x = c.w * (0.02 + i * 0.15);
      c.path(
        smooth([
          [x, y + 60],
          [x + 60, y + 400],
          [x - 40, c.h + 60],
          [x + 50, c.h + 60],
          [x + 120, y + 420],
          [x + 70, y + 60],
        ]),
        c.linear(
          [
            [0, darker(room.accent, 0.3), 0.35],
            [0.6, room.accent, 0],
            [1, "#fff6e4", 0.4],
          ],
          10,
        ),
      );
    }
    sunPatch(c, c.w * 0.3, y + 190, 560, 420, -160, room.beam, 0.45);
  });
  c.at(c.w * 0.66, y + 330, { turn: -6 }, () => {
    c.ground(0, 70, 220, 34, 0.4);
    c.solid(box(-200, -50, 400, 110, 16), room.wood, { from: 90 });
    c.solid(box(-150, -120, 96, 96, 16), room.cloth);
    c.solid(
      poly([
        [-10, -60],
        [150, -50],
        [140, -14],
        [-10, -20],
      ]),
      "#fff6e4",
    );
    for (let i = 0; i < 3; i++) c.leaf(90, -60, 110, 16, -120 + i * 30, room.leaf);
  });
}

export const home = { readingNook, deskLamp, balcony, kitchenShelf, bed };
