import type { Canvas } from "./canvas";
import { darker, lighter, mix } from "./color";
import { pine, ridge, sky } from "./landscapes";
import { letter } from "./lettering";
import { bokeh, type Hour, monstera, rooms, sunPatch, wall } from "./rooms";
import { box, num, oval, type Point, pebble, poly, smooth, taper } from "./shapes";
import { cupAbove, tabletop } from "./tables";

function cinema(c: Canvas, hour: Hour): void {
  const room = rooms[hour];
  c.fill(
    c.linear([
      [0, "#1a1024"],
      [1, "#341426"],
    ]),
  );
  const [x, y, w, h] = [c.w * 0.1, c.h * 0.1, c.w * 0.8, c.h * 0.34];
  c.glow(c.w / 2, y + h / 2, c.w * 0.6, h, room.sky[1], 0.5);
  c.rect(
    x,
    y,
    w,
    h,
    c.linear([
      [0, room.sky[0]],
      [1, room.sky[2]],
    ]),
  );
  c.within(box(x, y, w, h), () => {
    c.oval(c.w * 0.64, y + h * 0.5, 74, 74, lighter(room.sun, 0.4));
    c.blob(
      [
        [x - 60, y + h],
        [x + w * 0.2, y + h * 0.62],
        [x + w * 0.5, y + h * 0.8],
        [x + w * 0.8, y + h * 0.56],
        [x + w + 80, y + h * 0.9],
        [x + w, y + h + 80],
        [x, y + h + 80],
      ],
      room.deep,
    );
    c.path(taper([x + w * 0.3, y + h], [x + w * 0.3, y + h * 0.58], 14), "#1a1024");
    c.oval(x + w * 0.3, y + h * 0.56, 15, 17, "#1a1024");
  });
  c.path(
    poly([
      [x, y + h],
      [x + w, y + h],
      [c.w * 1.2, c.h],
      [-c.w * 0.2, c.h],
    ]),
    c.fade(room.sky[2], 0.26, 0),
  );
  for (let row = 0; row < 4; row++)
    for (let i = -1; i < 7; i++) {
      const k = 0.55 + row * 0.3;
      const sx = c.w / 2 + (i - 2.5 - (row % 2) * 0.5) * 196 * k;
      const sy = c.h * (0.56 + row * 0.135);
      if ((i * 7 + row * 3 + c.luck.int(0, 1)) % 4 === 1) {
        c.oval(sx, sy - 48 * k, 42 * k, 48 * k, "#1c1018");
        c.solid(
          smooth([
            [sx - 76 * k, sy + 60 * k],
            [sx - 50 * k, sy],
            [sx + 50 * k, sy],
            [sx + 76 * k, sy + 60 * k],
          ]),
          "#1c1018",
        );
        c.stroke(
          `M${num(sx - 36 * k)} ${num(sy - 70 * k)}a${num(42 * k)} ${num(48 * k)} 0 0 1 ${num(72 * k)} 0`,
          room.sky[2],
          4,
          { opacity: 0.6 },
        );
      }
      c.solid(box(sx - 88 * k, sy, 176 * k, 240 * k, 40 * k), mix("#a8202e", "#2a0c1c", 0.5 - row * 0.12), {
        from: 90,
        light: 0.35,
        dark: 0.6,
      });
    }
}

function popcorn(c: Canvas, hour: Hour): void {
  const room = rooms[hour];
  c.fill(
    c.linear([
      [0, room.accent],
      [1, darker(room.accent, 0.6)],
    ]),
  );
  bokeh(c, [room.sun, room.cloth, "#fff"], 14);
  const [x, y] = [c.w * 0.5, c.h * 0.92];
  c.ground(x, y, 320, 40, 0.6);
  const tub = poly([
    [x - 330, c.h * 0.46],
    [x + 330, c.h * 0.46],
    [x + 240, y],
    [x - 240, y],
  ]);
  const kernel = (px: number, py: number, r: number) => {
    for (let k = 0; k < 4; k++)
      c.solid(
        smooth(
          pebble(
            px + Math.cos(k * 1.7) * r * 0.55,
            py + Math.sin(k * 1.7) * r * 0.5,
            r * 0.68,
            r * 0.62,
            c.luck,
            0.12,
            7,
          ),
        ),
        k % 2 ? "#fff4d8" : "#fbe0a0",
        { from: 50, dark: 0.22 },
      );
    c.oval(px, py, r * 0.2, r * 0.16, "#d9923a");
  };
  for (let i = 0; i < 70; i++) {
    const [px, py] = c.inOval(x, c.h * 0.44, 320, 150)();
    kernel(px, py, 46);
  }
  c.path(tub, "#fff6e6");
  c.within(tub, () => {
    for (let i = -4; i < 5; i += 2)
      c.path(
        poly([
          [x + i * 74 - 37, c.h * 0.44],
          [x + i * 74 + 37, c.h * 0.44],
          [x + i * 54 + 27, y],
          [x + i * 54 - 27, y],
        ]),
        "#d0282e",
      );
  });
  c.path(
    tub,
    c.linear(
      [
        [0, "#fff", 0.2],
        [0.4, "#2b1644", 0],
        [1, "#2b1644", 0.5],
      ],
      0,
    ),
  );
  c.solid(oval(x, c.h * 0.7, 150, 110), "#ffd45a");
  c.path(
    poly([
      [x - 46, c.h * 0.7 - 60],
      [x + 76, c.h * 0.7],
      [x - 46, c.h * 0.7 + 60],
    ]),
    "#d0282e",
  );
  for (let i = 0; i < 14; i++) {
    const px = x + Math.cos(i * 1.9) * 110;
    kernel(px, c.h * 0.46 - 20 + Math.sin(i) * 16, 48);
  }
  for (let i = 0; i < 9; i++) kernel(c.luck.range(60, c.w - 60), c.luck.range(40, c.h * 0.26), 36);
}

function poster(c: Canvas, hour: Hour): void {
  const room = rooms[hour];
  const kind = c.choose([0, 1, 2, 3]);
  c.fill(
    c.linear([
      [0, room.sky[0]],
      [1, room.cloth],
    ]),
  );
  if (kind === 0) {
    for (let i = 9; i > 0; i--) c.oval(c.w / 2, c.h * 0.42, i * 62, i * 62, i % 2 ? room.sun : room.cloth);
    for (let i = 0; i < 7; i++) c.rect(0, c.h * (0.46 + i * 0.025), c.w, 5 + i * 3, room.deep);
    c.rect(0, c.h * 0.66, c.w, c.h, darker(room.deep, 0.5));
    c.path(
      poly([
        [c.w * 0.5, c.h * 0.66],
        [c.w * 0.94, c.h],
        [c.w * 0.06, c.h],
      ]),
      room.deep,
    );
    c.solid(
      smooth([
        [c.w * 0.47, c.h * 0.6],
        [c.w * 0.53, c.h * 0.6],
        [c.w * 0.56, c.h * 0.82],
        [c.w * 0.44, c.h * 0.82],
      ]),
      "#16101e",
    );
    c.oval(c.w * 0.5, c.h * 0.575, 30, 34, "#16101e");
  } else if (kind === 1) {
    c.glow(c.w * 0.5, c.h * 0.4, 420, 420, room.sun, 0.9);
    c.specks(140, c.inBox(0, 0, c.w, c.h), 8, "#fff", 0.8);
    c.ball(c.w * 0.5, c.h * 0.4, 250, room.accent, 0.6);
    c.at(c.w * 0.5, c.h * 0.4, { turn: -20, squash: 0.26 }, () => {
      c.stroke(oval(0, 0, 420), room.sun, 40, { opacity: 0.9 });
      c.stroke(oval(0, 0, 480), room.cloth, 22);
    });
    c.ball(c.w * 0.82, c.h * 0.15, 60, room.cloth);
    c.path(
      poly([
        [0, c.h],
        [0, c.h * 0.8],
        [c.w * 0.3, c.h * 0.72],
        [c.w * 0.55, c.h * 0.84],
        [c.w * 0.8, c.h * 0.7],
        [c.w, c.h * 0.8],
        [c.w, c.h],
      ]),
      "#181024",
    );
    c.solid(box(c.w * 0.3, c.h * 0.67, 36, 66, 16), "#f6efe4");
    c.oval(c.w * 0.3 + 18, c.h * 0.665, 22, 22, "#f6efe4");
    c.oval(c.w * 0.3 + 22, c.h * 0.665, 13, 11, room.cloth);
  } else if (kind === 2) {
    c.fill(room.cloth);
    for (let i = 0; i < 24; i++) {
      const a = (i / 24) * 6.283;
      const b = a + 0.131;
      c.path(
        poly([
          [c.w / 2, c.h * 0.5],
          [c.w / 2 + Math.cos(a) * 1400, c.h * 0.5 + Math.sin(a) * 1400],
          [c.w / 2 + Math.cos(b) * 1400, c.h * 0.5 + Math.sin(b) * 1400],
        ]),
        lighter(room.cloth, 0.25),
      );
    }
    const eye = smooth([
      [c.w * 0.08, c.h * 0.5],
      [c.w * 0.3, c.h * 0.34],
      [c.w * 0.7, c.h * 0.34],
      [c.w * 0.92, c.h * 0.5],
      [c.w * 0.7, c.h * 0.66],
      [c.w * 0.3, c.h * 0.66],
    ]);
    c.path(eye, "#fff3dc");
    c.within(eye, () => {
      c.ball(c.w / 2, c.h * 0.5, 230, room.accent, 0);
      c.ball(c.w / 2, c.h * 0.5, 110, "#16101e");
      for (let i = 0; i < 36; i++)
        c.stroke(
          `M${num(c.w / 2 + Math.cos(i * 0.1745) * 124)} ${num(c.h * 0.5 + Math.sin(i * 0.1745) * 124)}L${num(c.w / 2 + Math.cos(i * 0.1745) * 210)} ${num(c.h * 0.5 + Math.sin(i * 0.1745) * 210)}`,
          room.sun,
          5,
          { opacity: 0.5 },
        );
    });
    c.stroke(eye, "#1a1020", 24);
  } else {
    c.fill(
      c.linear([
        [0, darker(room.deep, 0.3)],
        [1, room.cloth],
      ]),
    );
    for (const [s, tone] of [
      [-1, room.accent],
      [1, room.sun],
    ] as const)
      c.at(c.w / 2, c.h * 0.44, { flip: s < 0 }, () =>
        c.solid(
          smooth(
            [
              [20, -330],
              [190, -330],
              [270, -180],
              [250, -20],
              [190, 60],
              [190, 200],
              [360, 330],
              [420, 700],
              [20, 700],
              [20, 240],
              [60, 120],
              [20, 90],
              [36, 60],
              [10, 20],
              [30, -10],
              [-6, -60],
              [26, -130],
            ],
            true,
            0.6,
          ),
          tone,
          { from: 30, dark: 0.5 },
        ),
      );
    c.oval(c.w / 2, c.h * 0.14, 66, 66, "#fff3dc");
  }
  for (let i = 0; i < 5; i++)
    c.rect(c.w * (0.3 + (i % 2) * 0.03), c.h * 0.9 + i * 16, c.w * (0.4 - (i % 2) * 0.06), 6, "#fff3dc", {
      opacity: 0.7,
      round: 3,
    });
  c.rect(c.w * 0.2, c.h * 0.045, c.w * 0.6, 20, "#fff3dc", { opacity: 0.8, round: 10 });
}

function projector(c: Canvas, hour: Hour): void {
  const room = rooms[hour];
  c.fill(
    c.linear(
      [
        [0, "#1c1430"],
        [1, "#3a2038"],
      ],
      60,
    ),
  );
  const [x, y] = [c.w * 0.74, c.h * 0.66];
  for (const [a, b, alpha] of [
    [0.04, 0.62, 0.35],
    [0.16, 0.48, 0.4],
    [0.26, 0.36, 0.4],
  ] as const)
    c.path(
      poly([
        [x - 150, y - 80],
        [-60, c.h * a],
        [-60, c.h * b],
      ]),
      c.linear(
        [
          [0, room.sun, alpha],
          [1, room.sun, 0.7],
        ],
        0,
      ),
    );
  c.specks(140, c.inBox(0, c.h * 0.1, c.w * 0.6, c.h * 0.5), 9, "#fff6d8", 0.6);
  c.rect(
    0,
    c.h * 0.8,
    c.w,
    c.h,
    c.linear([
      [0, room.wood],
      [1, darker(room.wood, 0.6)],
    ]),
  );
  c.ground(x, c.h * 0.83, 250, 34, 0.6);
  c.solid(box(x - 150, y - 160, 330, 360, 40), "#4a4a58", { from: 30 });
  c.solid(box(x - 220, y - 130, 90, 110, 16), "#2a2834", { from: 90 });
  c.glow(x - 216, y - 76, 130, 130, "#fff0b8", 0.9);
  for (const [rx, ry, r] of [
    [x - 60, y - 290, 150],
    [x + 170, y - 210, 120],
  ] as const) {
    c.solid(oval(rx, ry, r), "#32303e");
    c.stroke(oval(rx, ry, r * 0.94), "#8a8898", 8);
    for (let i = 0; i < 6; i++)
      c.oval(
        rx + Math.cos(i * 1.047) * r * 0.58,
        ry + Math.sin(i * 1.047) * r * 0.58,
        r * 0.2,
        r * 0.2,
        "#1c1830",
      );
    c.ball(rx, ry, r * 0.14, "#b8a070");
  }
  for (let i = 0; i < 3; i++) c.ball(x - 60 + i * 80, y + 110, 24, i % 2 ? room.cloth : "#e8b84a");
  for (const s of [-100, 130]) c.rect(x + s, y + 190, 34, 60, "#22202c");
}

function handheld(c: Canvas, hour: Hour): void {
  const room = rooms[hour];
  tabletop(c, hour);
  c.at(c.w * 0.5, c.h * 0.46, { turn: -10 }, () => {
    const color = c.luck.pick([room.cloth, room.accent, "#e8b84a", "#8a6ab8"]);
    c.rect(-440, -210, 920, 480, "#2a1228", { opacity: 0.35, round: 120 });
    c.solid(box(-460, -240, 920, 480, 120), color, { from: 50 });
    c.solid(box(-270, -190, 540, 380, 26), "#22202e");
    const d = box(-240, -160, 480, 320, 8);
    c.path(
      d,
      c.linear([
        [0, "#78c0e8"],
        [1, "#f6e4b8"],
      ]),
    );
    c.within(d, () => pixels(c, -240, -160, 480, 320, 20));
    c.path(
      poly([
        [-240, -160],
        [-60, -160],
        [-200, 160],
        [-240, 160],
      ]),
      "#fff",
      { opacity: 0.16 },
    );
    c.rect(-390, -70, 110, 36, "#2a2430", { round: 8 });
    c.rect(-353, -107, 36, 110, "#2a2430", { round: 8 });
    for (const [bx, by, t] of [
      [365, -100, "#d93a34"],
      [415, -50, "#f2c84a"],
      [315, -50, "#3f8ad0"],
      [365, 0, "#3fa46a"],
    ] as const)
      c.ball(bx, by, 27, t);
    for (const s of [-1, 1]) {
      c.oval(s * 365, 130, 54, 54, darker(color, 0.4));
      c.ball(s * 365, 126, 42, "#3a3442");
    }
  });
  cupAbove(c, c.w * 0.82, c.h * 0.82, 130, lighter(room.wall, 0.5), "#5a2f1c", 60);
  c.at(c.w * 0.26, c.h * 0.85, { turn: 16 }, () => {
    for (let i = 0; i < 3; i++) {
      c.rect(-120 + i * 70, -90 + i * 16, 150, 190, "#2a1228", { opacity: 0.25, round: 12 });
      c.solid(
        box(-130 + i * 70, -100 + i * 16, 150, 190, 12),
        [room.cloth, room.leaf, "#e8b84a"][i] ?? room.cloth,
      );
      c.rect(-112 + i * 70, -80 + i * 16, 114, 90, "#fff6e4", { opacity: 0.7 });
    }
  });
}

function pixels(c: Canvas, x: number, y: number, w: number, h: number, size: number): void {
  const [cols, rows] = [Math.ceil(w / size), Math.ceil(h / size)];
  let ground = Math.floor(rows * 0.72);
  for (let i = 0; i < cols; i++) {
    if (c.luck.maybe(0.25))
      ground = Math.max(Math.floor(rows * 0.5), Math.min(rows - 2, ground + c.luck.int(-1, 1)));
    c.rect(x + i * size, y + ground * size, size + 1, h, "#8a5a3c");
    c.rect(x + i * size, y + ground * size, size + 1, size, "#5fae4a");
    if (i % 5 === 2) {
      c.rect(x + i * size, y + (ground - 3) * size, size, size * 3, "#6a4630");
      c.rect(x + (i - 1) * size, y + (ground - 6) * size, size * 3, size * 3, "#3f8a4e");
      c.rect(x + i * size, y + (ground - 7) * size, size, size, "#5fae4a");
    }
    if (i % 7 === 5) c.rect(x + i * size, y + (ground - 5) * size, size, size, "#f2c84a");
    if (i === Math.floor(cols * 0.45)) {
      const px = x + i * size;
      const py = y + (ground - 4) * size;
      c.rect(px, py + size, size * 2, size * 3, "#e8964a");
      c.rect(px, py, size * 0.7, size, "#e8964a");
      c.rect(px + size * 1.3, py, size * 0.7, size, "#e8964a");
      c.rect(px + size * 0.3, py + size * 1.5, size * 0.4, size * 0.5, "#20141c");
      c.rect(px + size * 1.3, py + size * 1.5, size * 0.4, size * 0.5, "#20141c");
      c.rect(px - size, py + size * 2, size, size, "#e8964a");
    }
  }
  for (let i = 0; i < 4; i++) {
    const [px, py] = [x + c.luck.int(0, cols - 5) * size, y + c.luck.int(1, Math.floor(rows * 0.3)) * size];
    c.rect(px, py, size * 4, size, "#fff", { opacity: 0.85 });
    c.rect(px + size, py - size, size * 2, size, "#fff", { opacity: 0.85 });
  }
}

function pixelScene(c: Canvas, hour: Hour): void {
  const room = rooms[hour];
  for (let i = 0; i < 12; i++)
    c.rect(
      0,
      (c.h / 12) * i,
      c.w,
      c.h / 12 + 1,
      i < 6 ? mix(room.sky[0], room.sky[1], i / 6) : mix(room.sky[1], room.sky[2], (i - 6) / 6),
    );
  const s = 40;
  for (let i = -4; i < 5; i++) {
    const r = Math.round(Math.sqrt(20 - i * i * 0.9));
    c.rect(c.w * 0.66 - r * s, c.h * 0.26 + i * s, r * 2 * s, s + 1, lighter(room.sun, 0.2));
  }
  for (let x = 0; x < c.w; x += s) {
    const tall = Math.round(5 + Math.sin(x / 130) * 3 + Math.sin(x / 57) * 2) * s;
    c.rect(x, c.h * 0.68 - tall, s + 1, tall + 400, mix(room.deep, room.sky[1], 0.4));
  }
  pixels(c, 0, 0, c.w, c.h, s);
  for (let i = 0; i < 5; i++) {
    const hx = 60 + i * 66;
    const tone = i < 3 ? "#e0303a" : "#3a2a3a";
    c.rect(hx, 60, 20, 20, tone);
    c.rect(hx + 30, 60, 20, 20, tone);
    c.rect(hx - 10, 70, 70, 22, tone);
    c.rect(hx + 5, 92, 40, 16, tone);
    c.rect(hx + 18, 106, 14, 12, tone);
  }
}

function arcade(c: Canvas, hour: Hour): void {
  const room = rooms[hour];
  c.fill(
    c.linear([
      [0, "#170f2e"],
      [1, "#3a1440"],
    ]),
  );
  for (let i = 0; i < 16; i++)
    c.stroke(
      `M${num(c.w * (0.5 + (i - 8) * 0.05))} ${num(c.h * 0.72)}L${num(c.w * (0.5 + (i - 8) * 0.22))} ${num(c.h)}`,
      "#e84aa0",
      4,
      { opacity: 0.5 },
    );
  for (let i = 0, y = c.h * 0.72; i < 7; i++, y += 12 + i * 14)
    c.stroke(`M0 ${num(y)}H${num(c.w)}`, "#4ac8f0", 4, { opacity: 0.5 });
  const tones = ["#e84a7a", "#4ac8d8", "#f2b84b"];
  for (const i of [0, 2, 1])
    c.at(c.w * (0.2 + i * 0.3), c.h * (i === 1 ? 0.94 : 0.84), { scale: i === 1 ? 1.3 : 0.95 }, () => {
      const tone = tones[i] ?? room.cloth;
      c.glow(0, -520, 330, 420, tone, 0.5);
      c.ground(0, 0, 220, 26, 0.7);
      c.solid(
        poly([
          [-170, 0],
          [-170, -340],
          [-200, -400],
          [-170, -480],
          [-170, -860],
          [170, -860],
          [170, -480],
          [200, -400],
          [170, -340],
          [170, 0],
        ]),
        "#2c2048",
        { from: 0 },
      );
      c.solid(box(-160, -850, 320, 110, 12), tone);
      for (let k = 0; k < 5; k++) c.ball(-110 + k * 55, -795, 16, "#fff3c8");
      c.rect(-140, -720, 280, 240, "#0c0a1c");
      const d = box(-128, -708, 256, 216, 8);
      c.path(
        d,
        c.linear([
          [0, "#1a2a6a"],
          [1, "#e86aa0"],
        ]),
      );
      c.within(d, () => {
        if (i === 1) pixels(c, -128, -708, 256, 216, 13);
        else {
          for (let k = 0; k < 18; k++)
            c.rect(-100 + (k % 6) * 36, -690 + Math.floor(k / 6) * 34, 22, 18, k % 2 ? "#f2e84a" : "#6af0a0");
          c.path(
            poly([
              [-20, -510],
              [0, -540],
              [20, -510],
            ]),
            "#fff",
          );
        }
      });
      c.solid(
        poly([
          [-190, -410],
          [190, -410],
          [170, -340],
          [-170, -340],
        ]),
        tone,
        { from: 90 },
      );
      c.rect(-96, -440, 12, 60, "#ddd");
      c.ball(-90, -446, 22, "#e0303a");
      for (let k = 0; k < 3; k++)
        c.ball(20 + k * 50, -384, 17, ["#f2c84a", "#4ac8f0", "#e84a7a"][k] ?? "#fff");
      c.rect(-60, -230, 120, 130, "#1a1230", { round: 8 });
      c.rect(-30, -200, 8, 40, "#f2c84a");
      c.rect(20, -200, 8, 40, "#f2c84a");
    });
}

function boardGame(c: Canvas, hour: Hour): void {
  const room = rooms[hour];
  tabletop(c, hour, "wood");
  c.at(c.w * 0.5, c.h * 0.48, { turn: 7 }, () => {
    const s = 94;
    c.rect(-4.6 * s, -4.4 * s, 9.6 * s, 9.6 * s, "#2a1228", { opacity: 0.35 });
    c.solid(box(-4.8 * s, -4.8 * s, 9.6 * s, 9.6 * s, 14), "#e0b070", { from: 50, dark: 0.2 });
    let d = "";
    for (let i = -4; i < 5; i++) d += `M${i * s} ${-4 * s}V${4 * s}M${-4 * s} ${i * s}H${4 * s}`;
    c.stroke(d, "#6a4428", 4);
    const taken = new Set<string>();
    for (let i = 0; i < 34; i++) {
      const [px, py] = [c.luck.int(-4, 4), c.luck.int(-4, 4)];
      const key = `${px} ${py}`;
      if (taken.has(key)) continue;
      taken.add(key);
      c.oval(px * s + 6, py * s + 10, 42, 42, "#3a2010", { opacity: 0.45 });
      c.ball(px * s, py * s, 42, i % 2 ? "#24222c" : "#fbf4e8", 0.5);
    }
  });
  for (const [x, y, tone] of [
    [0.12, 0.92, "#e0b070"],
    [0.88, 0.08, "#8a5a34"],
  ] as const) {
    c.glow(c.w * x, c.h * y, 190, 190, "#2a1228", 0.5);
    c.solid(oval(c.w * x, c.h * y, 150), tone);
    c.oval(c.w * x, c.h * y, 120, 120, darker(tone, 0.4));
    for (let i = 0; i < 16; i++) {
      const [px, py] = c.inOval(c.w * x, c.h * y, 84, 84)();
      c.ball(px, py, 38, x < 0.5 ? "#24222c" : "#fbf4e8");
    }
  }
  cupAbove(c, c.w * 0.88, c.h * 0.92, 100, room.cloth, "#b8702a");
}

function yoga(c: Canvas, hour: Hour): void {
  const room = rooms[hour];
  wall(c, room, c.h * 0.62);
  c.oval(c.w * 0.5, c.h * 0.34, 300, 300, room.sun, { opacity: 0.8 });
  sunPatch(c, c.w * 0.05, c.h * 0.66, 600, 260, 160, room.beam, 0.24);
  const mat = poly([
    [c.w * 0.14, c.h * 0.74],
    [c.w * 0.86, c.h * 0.74],
    [c.w * 0.98, c.h * 0.9],
    [c.w * 0.02, c.h * 0.9],
  ]);
  c.solid(mat, room.accent, { from: 90 });
  c.at(c.w * 0.5, c.h * 0.8, { scale: 1.5 }, () => {
    const [skin, top, legs] = [
      c.luck.pick(["#f0c09a", "#c98a60", "#8a5a3c"]),
      room.cloth,
      darker(room.accent, 0.5),
    ];
    c.ground(0, 10, 230, 24, 0.5);
    const pose = c.luck.int(0, 1);
    if (pose === 0) {
      for (const s of [-1, 1]) {
        c.solid(
          smooth([
            [s * 20, -70],
            [s * 120, -60],
            [s * 220, -10],
            [s * 190, 24],
            [s * 60, 6],
            [s * -60, 26],
            [s * -70, 4],
          ]),
          legs,
          { from: 80 },
        );
        c.stroke(
          smooth(
            [
              [s * 52, -210],
              [s * 100, -140],
              [s * 110, -80],
              [s * 170, -36],
            ],
            false,
          ),
          skin,
          30,
        );
        c.oval(s * 174, -34, 18, 15, skin);
      }
    } else {
      c.solid(
        smooth([
          [-20, -120],
          [30, -120],
          [40, 0],
          [30, 10],
          [-16, 10],
          [-10, -20],
        ]),
        legs,
      );
      c.solid(
        smooth([
          [0, -130],
          [60, -110],
          [130, -50],
          [20, -20],
          [10, -50],
          [60, -60],
        ]),
        legs,
      );
      for (const s of [-1, 1])
        c.stroke(
          smooth(
            [
              [s * 46, -230],
              [s * 96, -320],
              [s * 14, -420],
            ],
            false,
          ),
          skin,
          26,
        );
    }
    c.solid(
      smooth([
        [-56, -236],
        [56, -236],
        [44, -140],
        [62, -50],
        [-62, -50],
        [-44, -140],
      ]),
      top,
      { from: 30 },
    );
    c.rect(-16, -270, 32, 46, darker(skin, 0.12));
    c.solid(oval(0, -304, 42, 50), skin);
    c.path(
      smooth([
        [-46, -296],
        [-42, -350],
        [0, -368],
        [42, -350],
        [46, -296],
        [20, -332],
        [-20, -332],
      ]),
      "#2a1e24",
    );
    c.oval(0, -374, 26, 24, "#2a1e24");
    c.stroke("M-24 -300q8 8 16 0M8 -300q8 8 16 0", "#5a3424", 4);
  });
  monstera(c, c.w * 0.04, c.h * 0.56, 190, 200, room.leaf);
  monstera(c, c.w * 0.97, c.h * 0.5, 210, 150, darker(room.leaf, 0.15));
}

function track(c: Canvas, hour: Hour): void {
  const room = rooms[hour];
  sky(c, hour, c.h * 0.4, 0.5);
  ridge(c, c.h * 0.36, 26, mix(room.leaf, room.sky[1], 0.5), room.leaf);
  for (let i = 0; i < 12; i++)
    pine(c, i * c.w * 0.09, c.h * 0.41, c.luck.range(50, 110), mix(room.leaf, room.sky[1], 0.25));
  c.rect(
    0,
    c.h * 0.4,
    c.w,
    c.h,
    c.linear([
      [0, mix("#c9563c", room.sky[2], 0.3)],
      [1, mix("#a8382e", room.deep, 0.35)],
    ]),
  );
  for (let i = -5; i < 7; i++)
    c.path(
      poly([
        [c.w * (0.5 + i * 0.03) - 2, c.h * 0.4],
        [c.w * (0.5 + i * 0.03) + 2, c.h * 0.4],
        [c.w * (0.5 + i * 0.27) + 13, c.h],
        [c.w * (0.5 + i * 0.27) - 13, c.h],
      ]),
      "#fff3e0",
      { opacity: 0.85 },
    );
  c.specks(260, c.inBox(0, c.h * 0.42, c.w, c.h * 0.58), 7, "#2a1018", 0.25);
  for (const [i, sign] of ["3", "4", "5"].entries())
    c.at(c.w * (0.235 + i * 0.265), c.h * 0.8, { squash: 0.72 }, () =>
      c.path(letter(sign, { x: 0, y: 0, size: 230, weight: 900, align: "middle" }).d, "#fff3e0"),
    );
  c.rect(0, c.h * 0.775, c.w, 14, "#fff3e0", { opacity: 0.9 });
}

function dumbbells(c: Canvas, hour: Hour): void {
  const room = rooms[hour];
  c.fill(
    c.linear(
      [
        [0, room.accent],
        [1, darker(room.accent, 0.5)],
      ],
      60,
    ),
  );
  c.specks(300, c.inBox(0, 0, c.w, c.h), 12, lighter(room.accent, 0.4), 0.25);
  const bell = (x: number, y: number, k: number, turn: number, tone: string) =>
    c.at(x, y, { scale: k, turn }, () => {
      c.rect(-280, 20, 590, 140, "#1a0c20", { opacity: 0.35, round: 60 });
      c.path(
        box(-200, -26, 400, 52, 16),
        c.linear([
          [0, "#e8e8f0"],
          [0.5, "#a8a8b8"],
          [1, "#5a5a6a"],
        ]),
      );
      for (const s of [-1, 1]) {
        c.solid(
          poly([
            [s * 130, -120],
            [s * 200, -120],
            [s * 216, -80],
            [s * 216, 80],
            [s * 200, 120],
            [s * 130, 120],
          ]),
          tone,
          { from: 90, dark: 0.5 },
        );
        c.solid(
          poly([
            [s * 216, -90],
            [s * 280, -84],
            [s * 290, 0],
            [s * 280, 84],
            [s * 216, 90],
          ]),
          darker(tone, 0.2),
          { from: 90, dark: 0.5 },
        );
      }
      for (let i = -5; i < 6; i++) c.rect(i * 18 - 3, -26, 5, 52, "#5a5a6a", { opacity: 0.5 });
    });
  bell(c.w * 0.42, c.h * 0.3, 1.25, -24, room.cloth);
  bell(c.w * 0.56, c.h * 0.6, 1.3, 12, "#2f3040");
  c.at(c.w * 0.2, c.h * 0.84, { turn: -10 }, () => {
    c.glow(10, 20, 220, 130, "#1a0c20", 0.4);
    for (let i = 0; i < 3; i++)
      c.solid(
        box(-190 + i * 16, -70 + i * 40, 380 - i * 30, 70, 30),
        i % 2 ? "#fff6e4" : lighter(room.wall, 0.3),
        { from: 90 },
      );
  });
  c.at(c.w * 0.84, c.h * 0.84, { turn: 24 }, () => {
    c.glow(10, 20, 120, 240, "#1a0c20", 0.4);
    c.path(
      box(-70, -220, 140, 420, 50),
      c.linear(
        [
          [0, lighter(room.sky[1], 0.4)],
          [1, room.sky[0]],
        ],
        0,
      ),
    );
    c.solid(box(-50, -290, 100, 84, 20), "#2a2834");
    c.rect(-50, -160, 18, 300, "#fff", { opacity: 0.5, round: 9 });
  });
}

function bike(c: Canvas, hour: Hour): void {
  const room = rooms[hour];
  c.fill(
    c.linear([
      [0, room.wall],
      [0.72, mix(room.wall, room.deep, 0.4)],
      [0.721, mix(room.deep, "#8a8090", 0.5)],
      [1, darker(room.deep, 0.3)],
    ]),
  );
  for (let r = 0; r < 9; r++)
    for (let i = -1; i < 8; i++)
      c.rect(
        i * 150 + (r % 2) * 75,
        r * c.h * 0.08,
        138,
        c.h * 0.08 - 12,
        c.luck.maybe(0.5) ? "#fff" : room.deep,
        { opacity: c.luck.range(0.03, 0.14), round: 4 },
      );
  c.path(
    poly([
      [c.w * 0.4, 0],
      [c.w, 0],
      [c.w * 0.7, c.h],
      [c.w * 0.02, c.h],
    ]),
    c.fade(room.beam, 0.3, 0.05),
  );
  const [x, y] = [c.w * 0.5, c.h * 0.68];
  const frame = c.luck.pick([room.cloth, room.accent, "#e8b84a", "#fff3dc"]);
  c.ground(x, y + 180, 420, 24, 0.5);
  for (const dx of [-260, 260]) {
    c.stroke(oval(x + dx, y, 178), "#2a2430", 22);
    c.stroke(oval(x + dx, y, 160), "#c8c0b8", 6);
    let d = "";
    for (let i = 0; i < 18; i++)
      d += `M${num(x + dx)} ${num(y)}L${num(x + dx + Math.cos(i * 0.349) * 160)} ${num(y + Math.sin(i * 0.349) * 160)}`;
    c.stroke(d, "#e8e0d8", 2, { opacity: 0.8 });
    c.ball(x + dx, y, 16, "#8a8890");
  }
  c.stroke(
    poly(
      [
        [x - 260, y],
        [x - 110, y - 220],
        [x + 180, y - 230],
        [x - 20, y + 10],
        [x - 260, y],
      ],
      false,
    ),
    frame,
    22,
  );
  c.stroke(
    poly(
      [
        [x - 130, y - 280],
        [x - 20, y + 10],
      ],
      false,
    ),
    frame,
    22,
  );
  c.stroke(
    poly(
      [
        [x + 260, y],
        [x + 170, y - 300],
      ],
      false,
    ),
    frame,
    22,
  );
  c.line(
    [
      [x + 100, y - 330],
      [x + 170, y - 310],
      [x + 240, y - 330],
      [x + 236, y - 280],
    ],
    "#3a2a2a",
    18,
  );
  c.solid(
    smooth([
      [x - 210, y - 290],
      [x - 130, y - 310],
      [x - 60, y - 290],
      [x - 120, y - 266],
    ]),
    "#6a3a24",
  );
  c.stroke(oval(x - 20, y + 10, 50), "#4a4652", 12);
  c.solid(
    poly([
      [x + 150, y - 290],
      [x + 350, y - 290],
      [x + 320, y - 150],
      [x + 180, y - 150],
    ]),
    "#c99a5a",
    { from: 60 },
  );
  for (let i = 0; i < 13; i++) {
    const [px, py] = c.inOval(x + 250, y - 340, 110, 60)();
    c.leaf(px, py + 40, 70, 18, -90 + c.luck.range(-50, 50), room.leaf, false);
    for (let p = 0; p < 5; p++)
      c.oval(
        px + Math.cos(p * 1.26) * 16,
        py + Math.sin(p * 1.26) * 16,
        15,
        15,
        i % 2 ? "#fff0f0" : lighter(room.cloth, 0.3),
      );
    c.oval(px, py, 9, 9, "#f2c84a");
  }
}

function climbing(c: Canvas, hour: Hour): void {
  const room = rooms[hour];
  c.fill(
    c.linear(
      [
        [0, lighter(room.wall, 0.2)],
        [1, room.deep],
      ],
      50,
    ),
  );
  c.path(
    poly([
      [0, 0],
      [c.w * 0.4, 0],
      [c.w * 0.6, c.h * 0.5],
      [c.w * 0.3, c.h],
      [0, c.h],
    ]),
    "#2b1644",
    { opacity: 0.16 },
  );
  c.path(
    poly([
      [c.w * 0.6, c.h * 0.5],
      [c.w, c.h * 0.2],
      [c.w, c.h],
      [c.w * 0.3, c.h],
    ]),
    "#fff3d6",
    { opacity: 0.14 },
  );
  for (let x = 60; x < c.w; x += 110)
    for (let y = 60; y < c.h; y += 110) c.oval(x, y, 6, 6, "#3a2a3a", { opacity: 0.4 });
  for (let i = 0; i < 30; i++) {
    const [x, y] = c.inBox(30, 30, c.w - 60, c.h - 60)();
    const d = smooth(pebble(x, y, c.luck.range(30, 84), c.luck.range(26, 60), c.luck, 0.24, 8));
    c.glow(x + 10, y + 26, 84, 60, "#1a0c20", 0.45);
    c.solid(d, c.luck.pick([room.cloth, room.accent, "#f2b84b", "#8a6ab8", "#5fae6a"]), {
      from: 55,
      light: 0.4,
    });
    c.oval(x, y, 8, 8, "#3a2a3a");
  }
  c.at(c.w * 0.5, c.h * 0.52, { scale: 1.5, turn: -6 }, () => {
    const [skin, top] = ["#c98a60", "#fff3dc"];
    c.glow(30, 40, 150, 260, "#1a0c20", 0.35);
    const limb = (pts: Point[], tone: string, w: number) => {
      c.line(pts, darker(tone, 0.2), w + 4);
      c.line(pts, tone, w);
    };
    limb(
      [
        [-40, -90],
        [-130, -150],
        [-110, -270],
      ],
      skin,
      30,
    );
    limb(
      [
        [40, -90],
        [120, -110],
        [190, -220],
      ],
      skin,
      30,
    );
    limb(
      [
        [-24, 70],
        [-140, 100],
        [-120, 230],
      ],
      "#2f3a58",
      42,
    );
    limb(
      [
        [24, 70],
        [110, 130],
        [70, 260],
      ],
      "#2f3a58",
      42,
    );
    c.solid(
      smooth([
        [-64, -120],
        [64, -120],
        [48, 0],
        [56, 80],
        [-56, 80],
        [-48, 0],
      ]),
      top,
      { from: 30 },
    );
    c.oval(0, -164, 42, 46, "#2a1e24");
    c.line(
      [
        [10, -190],
        [40, -150],
        [30, -90],
      ],
      "#2a1e24",
      22,
    );
    c.rect(-58, 64, 116, 22, room.cloth);
    c.solid(oval(0, 104, 34, 28), "#f2b84b");
    for (const [x, y] of [
      [-122, 236],
      [72, 268],
    ] as const)
      c.solid(oval(x, y, 32, 20), "#d93a34");
  });
}

export const leisure = {
  cinema,
  popcorn,
  poster,
  projector,
  handheld,
  pixelScene,
  arcade,
  boardGame,
  yoga,
  track,
  dumbbells,
  bike,
  climbing,
};
