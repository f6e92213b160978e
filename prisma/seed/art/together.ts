import type { Canvas } from "./canvas";
import { darker, lighter, mix } from "./color";
import { bokeh, type Hour, planks, rooms, wall, windowFrame } from "./rooms";
import { box, num, oval, poly, smooth } from "./shapes";
import { cupAbove, steam, tabletop } from "./tables";

function laptop(c: Canvas, hour: Hour): void {
  const room = rooms[hour];
  tabletop(c, hour, c.luck.pick(["wood", "linen", "terrazzo"]));
  c.at(c.w * 0.46, c.h * 0.36, { turn: -5 }, () => {
    c.rect(-380, -250, 800, 540, "#2a1228", { opacity: 0.35, round: 30 });
    c.path(
      box(-400, -280, 800, 540, 30),
      c.linear(
        [
          [0, "#d8d8e0"],
          [1, "#9a98a8"],
        ],
        60,
      ),
    );
    for (let r = 0; r < 5; r++)
      for (let k = 0; k < 13; k++) c.rect(-360 + k * 56, -240 + r * 54, 48, 44, "#2a2834", { round: 7 });
    c.rect(-130, 70, 270, 160, "#c0c0cc", { round: 14 });
  });
  c.at(c.w * 0.32, c.h * 0.8, { turn: 7 }, () => {
    c.rect(-230, -170, 500, 380, "#2a1228", { opacity: 0.3 });
    c.solid(box(-250, -190, 500, 380, 12), "#fffaf0");
    for (let i = 0; i < 7; i++) {
      c.rect(-190, -140 + i * 46, 26, 26, i < 4 ? room.accent : "#d8ccc0", { round: 5 });
      c.rect(-140, -134 + i * 46, 180 + ((i * 67) % 140), 12, "#8a8090", { opacity: 0.6, round: 6 });
    }
    for (let i = 0; i < 9; i++) c.stroke(`M${-220 + i * 55} -200v30`, "#6a6070", 8);
  });
  cupAbove(c, c.w * 0.85, c.h * 0.66, 130, room.cloth, "#4a2a1c", 30);
  c.at(c.w * 0.82, c.h * 0.9, { turn: -30 }, () => {
    c.rect(-190, 10, 380, 22, "#2a1228", { opacity: 0.3, round: 11 });
    c.solid(box(-190, -12, 330, 24, 10), room.accent, { from: 90 });
    c.path(
      poly([
        [140, -12],
        [190, 0],
        [140, 12],
      ]),
      "#f0d8b0",
    );
  });
  for (let i = 0; i < 9; i++) c.leaf(c.w * 1.0, c.h * 0.04, 260, 60, 90 + i * 14, room.leaf);
}

function person(
  c: Canvas,
  x: number,
  y: number,
  k: number,
  look: { skin: string; hair: string; top: string; flip?: boolean; long?: boolean },
): void {
  c.at(x, y, { scale: k, flip: look.flip ?? false }, () => {
    if (look.long)
      c.solid(
        smooth([
          [-74, -260],
          [-20, -330],
          [60, -300],
          [70, -200],
          [50, -40],
          [-100, -30],
          [-96, -160],
        ]),
        look.hair,
      );
    c.solid(
      smooth([
        [-130, 200],
        [-120, 0],
        [-60, -80],
        [50, -80],
        [110, 10],
        [130, 200],
      ]),
      look.top,
      { from: 30 },
    );
    c.rect(-24, -130, 48, 70, darker(look.skin, 0.14));
    c.solid(
      smooth([
        [-60, -240],
        [0, -290],
        [60, -240],
        [66, -180],
        [40, -120],
        [0, -108],
        [-46, -130],
      ]),
      look.skin,
      { from: 30 },
    );
    c.path(
      smooth([
        [-76, -200],
        [-80, -280],
        [-10, -330],
        [66, -290],
        [70, -230],
        [20, -266],
        [-30, -250],
        [-50, -190],
      ]),
      look.hair,
    );
    c.stroke("M22 -206q8 -8 16 0M14 -150q18 12 32 0", "#4a2a24", 5);
    c.stroke("M56 -196q14 18 2 26", darker(look.skin, 0.3), 5);
    c.glow(34, -166, 26, 18, "#f0705a", 0.4);
  });
}

function meeting(c: Canvas, hour: Hour): void {
  const room = rooms[hour];
  wall(c, room);
  windowFrame(c, room, hour, c.w * 0.1, 40, c.w * 0.8, c.h * 0.46, 3);
  const skins = ["#f2c8a4", "#c98a60", "#8a5a3c", "#f6d8bc"] as const;
  person(c, c.w * 0.24, c.h * 0.6, 1.4, {
    skin: c.luck.pick(skins),
    hair: "#2a1e24",
    top: room.cloth,
    long: true,
  });
  person(c, c.w * 0.76, c.h * 0.6, 1.4, {
    skin: c.luck.pick(skins),
    hair: c.luck.pick(["#5a3424", "#1e1a28", "#8a5a34"]),
    top: room.accent,
    flip: true,
  });
  c.rect(
    0,
    c.h * 0.74,
    c.w,
    c.h,
    c.linear([
      [0, lighter(room.wood, 0.35)],
      [1, darker(room.wood, 0.2)],
    ]),
  );
  for (const [x, t] of [
    [0.3, "#fffaf0"],
    [0.7, room.cloth],
  ] as const) {
    c.ground(c.w * x, c.h * 0.86, 110, 18);
    c.stroke(`M${num(c.w * x + 60)} ${num(c.h * 0.8)}q60 10 30 60h-40`, t, 16);
    c.solid(box(c.w * x - 80, c.h * 0.77, 160, 120, 34), t, { from: 10 });
    c.oval(c.w * x, c.h * 0.772, 78, 18, "#5a3020");
    steam(c, c.w * x, c.h * 0.75, 180, 24);
  }
  c.solid(
    poly([
      [c.w * 0.42, c.h * 0.86],
      [c.w * 0.6, c.h * 0.85],
      [c.w * 0.64, c.h * 0.93],
      [c.w * 0.4, c.h * 0.94],
    ]),
    "#fff6e6",
    { from: 90 },
  );
}

function whiteboard(c: Canvas, hour: Hour): void {
  const room = rooms[hour];
  wall(c, room, c.h * 0.88);
  const [x, y, w, h] = [c.w * 0.07, c.h * 0.08, c.w * 0.86, c.h * 0.66];
  c.rect(x + 12, y + 20, w, h, "#2b1644", { opacity: 0.3, round: 10 });
  c.rect(x, y, w, h, "#b8b8c4", { round: 10 });
  c.rect(
    x + 14,
    y + 14,
    w - 28,
    h - 28,
    c.linear(
      [
        [0, "#ffffff"],
        [1, "#e8eaf0"],
      ],
      60,
    ),
  );
  const notes = ["#f8d860", "#f6a8a0", "#a8d8b0", "#a8c8f0", "#f8c080"];
  for (let i = 0; i < 9; i++)
    c.at(
      x + w * (0.16 + (i % 3) * 0.14),
      y + h * (0.2 + Math.floor(i / 3) * 0.24),
      { turn: c.luck.range(-7, 7) },
      () => {
        c.rect(-46, -42, 100, 100, "#2b1644", { opacity: 0.2 });
        c.rect(-52, -50, 100, 100, notes[(i + c.luck.int(0, 2)) % 5] ?? "#f8d860");
        c.stroke("M-34 -24H30M-34 0H24M-34 24H4", "#4a4050", 6, { opacity: 0.6 });
      },
    );
  c.stroke(
    `M${num(x + w * 0.56)} ${num(y + h * 0.5)}V${num(y + h * 0.12)}M${num(x + w * 0.56)} ${num(y + h * 0.5)}H${num(x + w * 0.94)}`,
    "#3a3a48",
    7,
  );
  c.line(
    [
      [x + w * 0.57, y + h * 0.46],
      [x + w * 0.66, y + h * 0.38],
      [x + w * 0.74, y + h * 0.42],
      [x + w * 0.82, y + h * 0.26],
      [x + w * 0.92, y + h * 0.15],
    ],
    room.cloth,
    13,
  );
  for (const [i, k] of [0.5, 0.75, 0.62, 1].entries())
    c.rect(
      x + w * (0.58 + i * 0.09),
      y + h * (0.9 - 0.28 * k),
      w * 0.06,
      h * 0.28 * k,
      [room.accent, room.cloth, "#f2b84b", room.leaf][i] ?? room.accent,
      { round: 6 },
    );
  c.rect(x + w * 0.2, y + h, w * 0.6, 20, "#9a9aa8");
  for (let i = 0; i < 3; i++)
    c.rect(
      x + w * (0.3 + i * 0.12),
      y + h - 16,
      90,
      18,
      [room.cloth, room.accent, "#2a2834"][i] ?? room.cloth,
      { round: 8 },
    );
  person(c, c.w * 0.78, c.h * 0.98, 1.5, {
    skin: "#c98a60",
    hair: "#2a1e24",
    top: room.accent,
    flip: true,
    long: true,
  });
  person(c, c.w * 0.22, c.h * 1.02, 1.5, { skin: "#f2c8a4", hair: "#5a3424", top: "#f2b84b" });
}

function mugs(c: Canvas, hour: Hour): void {
  const room = rooms[hour];
  wall(c, room);
  windowFrame(c, room, hour, c.w * 0.08, -60, c.w * 0.84, c.h * 0.62, 2);
  bokeh(c, [room.sun, "#fff3d6"], 9, 0, c.h * 0.5);
  planks(c, room.wood, c.h * 0.68);
  for (const [x, tone, flip] of [
    [0.33, room.cloth, true],
    [0.66, room.accent, false],
  ] as const)
    c.at(c.w * x, c.h * 0.84, { scale: 1.2, flip }, () => {
      c.ground(0, 0, 170, 24, 0.5);
      c.stroke("M110 -230q120 -10 104 90q-16 80 -112 64", tone, 34);
      c.solid(box(-130, -310, 260, 310, 40), tone, { from: 10, light: 0.4 });
      c.oval(0, -300, 122, 30, darker(tone, 0.5));
      c.oval(0, -294, 112, 24, "#6a3a20");
      c.path("M-44 -176a22 22 0 0 1 44 0a22 22 0 0 1 44 0q0 44 -44 82q-44 -38 -44 -82Z", "#fff3e0");
    });
  steam(c, c.w * 0.33, c.h * 0.54, 330, 36);
  steam(c, c.w * 0.66, c.h * 0.54, 330, 36);
  for (let i = 0; i < 3; i++) {
    const x = c.w * (0.4 + i * 0.12);
    c.ground(x, c.h * 0.93, 60, 12);
    c.solid(oval(x, c.h * 0.92, 58, 26), "#d8964a");
    c.specks(10, c.inOval(x, c.h * 0.915, 40, 14), 10, "#5a2f1c", 0.9);
  }
}

function letters(c: Canvas, hour: Hour): void {
  const room = rooms[hour];
  tabletop(c, hour);
  const sheet = (
    x: number,
    y: number,
    turn: number,
    w: number,
    h: number,
    tone: string,
    inside: () => void,
  ) =>
    c.at(x, y, { turn }, () => {
      c.rect(-w / 2 + 12, -h / 2 + 20, w, h, "#2a1228", { opacity: 0.3 });
      c.path(
        box(-w / 2, -h / 2, w, h, 6),
        c.linear(
          [
            [0, lighter(tone, 0.2)],
            [1, darker(tone, 0.08)],
          ],
          60,
        ),
      );
      inside();
    });
  sheet(c.w * 0.36, c.h * 0.34, -9, 560, 700, "#fbf1de", () => {
    for (let i = 0; i < 11; i++)
      c.line(
        [
          [-220, -270 + i * 50],
          [-120, -276 + i * 50],
          [0, -266 + i * 50],
          [90 + ((i * 53) % 110), -272 + i * 50],
        ],
        "#3a4a6a",
        5,
        { opacity: 0.7 },
      );
  });
  sheet(c.w * 0.62, c.h * 0.68, 10, 640, 440, lighter(room.cloth, 0.45), () => {
    c.path("M-320 -220L0 40L320 -220Z", lighter(room.cloth, 0.3));
    c.stroke("M-320 -220L0 40L320 -220", darker(room.cloth, 0.3), 4);
    c.ball(0, 30, 62, "#a8202c");
    c.path("M-22 14a12 12 0 0 1 22 0a12 12 0 0 1 22 0q0 24 -22 44q-22 -20 -22 -44Z", "#7a1420");
  });
  sheet(c.w * 0.2, c.h * 0.84, -22, 330, 240, "#f6ead6", () => {
    c.rect(60, -90, 74, 90, room.accent);
    c.rect(70, -80, 54, 70, room.sun);
    c.stroke("M-130 0H20M-130 36H40M-130 72H0", "#6a5a60", 5);
    c.stroke(oval(44, -44, 54), "#3a3a4a", 4, { opacity: 0.6 });
  });
  for (let i = 0; i < 13; i++)
    c.leaf(c.w * 0.86, c.h * 0.38 - i * 22, 110, 30, i % 2 ? -20 : 200, mix(room.leaf, "#ffffff", 0.1));
  c.stroke(`M${num(c.w * 0.86)} ${num(c.h * 0.48)}V${num(c.h * 0.12)}`, room.leaf, 7);
}

function umbrella(c: Canvas, hour: Hour): void {
  const room = rooms[hour];
  c.fill(
    c.linear([
      [0, mix(room.sky[0], "#2a3058", 0.5)],
      [0.6, mix(room.sky[1], "#4a4a78", 0.4)],
      [0.75, mix(room.sky[2], room.deep, 0.3)],
      [1, darker(room.deep, 0.4)],
    ]),
  );
  for (const s of [-1, 1])
    for (let i = 0; i < 4; i++) {
      const w = 70 + i * 46;
      const x = s < 0 ? c.w * 0.34 - i * 96 - w : c.w * 0.66 + i * 96;
      c.rect(
        x,
        c.h * (0.34 - i * 0.1),
        w + 40,
        c.h * (0.4 + i * 0.12),
        mix(room.deep, room.sky[1], 0.5 - i * 0.13),
      );
      for (let k = 0; k < 6; k++)
        if (c.luck.maybe(0.6))
          c.rect(x + 14 + (k % 2) * 50, c.h * (0.37 - i * 0.1) + Math.floor(k / 2) * 110, 28, 44, "#ffd27a", {
            opacity: 0.8,
          });
    }
  bokeh(c, ["#ffb85a", "#ff7a5a", room.sun], 16, c.h * 0.2, c.h * 0.7);
  for (let i = 0; i < 30; i++)
    c.rect(
      c.luck.next() * c.w,
      c.h * 0.74,
      c.luck.range(8, 30),
      c.luck.range(80, 300),
      c.fade(c.luck.pick(["#ffd27a", "#ff8a5a", "#8ac0f0"]), 0.45, 0),
    );
  const [x, y] = [c.w * 0.5, c.h * 0.86];
  c.ground(x, y, 240, 24, 0.7);
  c.at(x, y, { scale: 1.25 }, () => {
    const ink1 = "#1e1a30";
    const ink2 = darker(room.accent, 0.45);
    for (const [dx, tone, tall] of [
      [-60, ink1, 0],
      [62, ink2, 34],
    ] as const) {
      for (const s of [-24, 22]) c.solid(box(dx + s - 15, -190, 32, 194, 12), "#14101e");
      c.solid(
        smooth([
          [dx - 44, -380 + tall],
          [dx + 44, -380 + tall],
          [dx + 66, -160],
          [dx - 66, -160],
        ]),
        tone,
        { from: dx < 0 ? 20 : 160 },
      );
      c.solid(oval(dx + (dx < 0 ? 10 : -8), -424 + tall, 38, 44), "#2a1c24");
    }
    c.stroke("M-14 -330V-620", "#14101e", 9);
    c.solid(
      "M-280 -500Q-250 -700 0 -720Q250 -700 280 -500Q230 -540 186 -500Q140 -545 94 -500Q46 -545 0 -500Q-46 -545 -94 -500Q-140 -545 -186 -500Q-230 -540 -280 -500Z",
      "#d0302e",
      { from: 40, light: 0.4 },
    );
    for (const k of [-94, 0, 94])
      c.stroke(`M0 -720Q${k * 1.1} -640 ${k} -502`, "#7a141c", 4, { opacity: 0.6 });
  });
  let d = "";
  for (let i = 0; i < 170; i++)
    d += `M${num(c.luck.next() * c.w)} ${num(c.luck.next() * c.h)}l-8 ${num(c.luck.range(20, 60))}`;
  c.stroke(d, "#ffffff", 3, { opacity: 0.35 });
}

function phone(c: Canvas, hour: Hour): void {
  const room = rooms[hour];
  tabletop(c, hour);
  c.at(c.w * 0.46, c.h * 0.48, { turn: -12 }, () => {
    c.rect(-230, -440, 520, 1000, "#2a1228", { opacity: 0.35, round: 70 });
    c.solid(box(-260, -490, 520, 1000, 70), "#22202c");
    c.path(
      box(-236, -466, 472, 952, 52),
      c.linear([
        [0, room.sky[0]],
        [1, room.sky[2]],
      ]),
    );
    const rows = [
      [0, 200, 90],
      [1, 280, 130],
      [0, 240, 90],
      [1, 170, 90],
      [0, 290, 130],
    ] as const;
    let y = -380;
    for (const [mine, w, h] of rows) {
      c.rect(mine ? 200 - w : -200, y, w, h, mine ? room.cloth : "#fffaf0", { round: 36 });
      for (let i = 0; i < h / 60; i++)
        c.rect(
          (mine ? 200 - w : -200) + 30,
          y + 32 + i * 40,
          w - 70 - i * 40,
          12,
          mine ? "#fff3e0" : "#8a8090",
          { opacity: 0.7, round: 6 },
        );
      y += h + 34;
    }
    c.path("M-30 350a20 20 0 0 1 40 0a20 20 0 0 1 40 0q0 40 -40 70q-40 -30 -40 -70Z", "#d8283a");
    c.rect(-70, -450, 140, 26, "#16141e", { round: 13 });
  });
  cupAbove(c, c.w * 0.84, c.h * 0.2, 140, lighter(room.accent, 0.2), "#a8683a", 20);
  c.at(c.w * 0.84, c.h * 0.8, { turn: 20 }, () => {
    c.stroke(
      smooth(
        [
          [-120, 60],
          [-60, -60],
          [60, -40],
          [100, 60],
          [20, 110],
          [-60, 60],
        ],
        false,
      ),
      "#fffaf0",
      12,
    );
    for (const s of [-120, -60]) {
      c.ground(s + 6, 74, 30, 20);
      c.ball(s, 64, 26, "#fffaf0");
    }
  });
  for (let i = 0; i < 7; i++) c.leaf(0, c.h * 0.96, 250, 46, -80 + i * 14, room.leaf);
}

export const together = { laptop, meeting, whiteboard, mugs, letters, umbrella, phone };
