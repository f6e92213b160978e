import type { Canvas } from "./canvas";
import { darker, lighter, mix } from "./color";
import { bokeh, type Hour, planks, rooms, windowFrame } from "./rooms";
import { box, leaf, num, oval, type Point, pebble, poly, smooth } from "./shapes";
import { chopsticks, cupAbove, dish, steam, tabletop } from "./tables";

function egg(c: Canvas, x: number, y: number, r: number, turn = 0): void {
  c.at(x, y, { turn }, () => {
    c.solid(oval(0, 0, r * 1.2, r), "#fff5e2", { from: 60 });
    c.ball(r * 0.06, 0, r * 0.56, "#f09a2c", 0.7);
  });
}

function scallions(c: Canvas, x: number, y: number, rx: number, ry: number, count: number): void {
  for (let i = 0; i < count; i++) {
    const [px, py] = c.inOval(x, y, rx, ry)();
    c.stroke(oval(px, py, 9, 8), i % 2 ? "#6ba13f" : "#9cc85a", 6);
  }
}

function noodles(c: Canvas, hour: Hour): void {
  tabletop(c, hour);
  const [x, y, r] = [c.w * c.luck.range(0.44, 0.54), c.h * 0.5, 400];
  const broth = c.luck.pick(["#c9552f", "#d99a4a", "#a8552c", "#e0b878"]);
  dish(c, x, y, r, c.luck.pick(["#2f4a68", "#f6ead8", "#27333a", "#b3402f"]), broth, 0.84);
  c.within(oval(x, y, r * 0.83), () => {
    for (let k = 0; k < 5; k++)
      for (let i = 0; i < 13; i++) {
        const a = k * 1.3 + 0.3 + c.luck.range(-0.12, 0.12);
        const off = (i - 6) * 14 + c.luck.range(-8, 8);
        const [cx, cy] = [x + Math.cos(a) * 90, y + Math.sin(a) * 80 + 20];
        const pts: Point[] = [-1, -0.5, 0, 0.5, 1].map(
          (t): Point => [
            cx + Math.cos(a + 1.3) * t * 190 + Math.cos(a) * off + Math.sin(t * 4 + k + i * 0.2) * 46,
            cy + Math.sin(a + 1.3) * t * 190 + Math.sin(a) * off + Math.cos(t * 4 + k) * 40,
          ],
        );
        c.line(pts, i % 3 === 0 ? "#c98d3e" : i % 3 === 1 ? "#f7dc9a" : "#eec87a", 10);
      }
    for (let i = 0; i < 14; i++) {
      const [px, py] = c.inOval(x, y, r * 0.75, r * 0.75)();
      c.oval(px, py, c.luck.range(8, 26), c.luck.range(6, 20), "#ffd98a", { opacity: 0.4 });
    }
  });
  for (let i = 0; i < 4; i++) {
    const d = smooth(pebble(x - 190 + i * 46, y - 150 + i * 40, 96, 64, c.luck));
    c.glow(x - 180 + i * 46, y - 130 + i * 40, 110, 76, "#3a1410", 0.45);
    c.solid(d, i % 2 ? "#a4553c" : "#b8694a", { from: 60 });
    c.stroke(d, "#f2c9a4", 7, { opacity: 0.7 });
  }
  egg(c, x + 150, y - 170, 84, 20);
  egg(c, x + 236, y - 60, 80, 60);
  for (let i = 0; i < 9; i++)
    c.leaf(x - 40 + i * 26, y + 190 + (i % 3) * 26, 150, 34, -130 + i * 11, i % 2 ? "#4f8f46" : "#7fb356");
  scallions(c, x, y + 30, 230, 190, 34);
  c.specks(60, c.inOval(x, y, 280, 260), 12, "#d43a2a", 0.8);
  chopsticks(c, c.w * 0.82, c.h * 0.72, 780, -64);
  steam(c, x, y - 90, 420, 90);
}

function dumplings(c: Canvas, hour: Hour): void {
  tabletop(c, hour, c.luck.pick(["stone", "wood", "linen"]));
  const bamboo = "#d6a562";
  const basket = (x: number, y: number, r: number, count: number) => {
    dish(c, x, y, r, bamboo, "#f2e3bd", 0.86);
    c.stroke(oval(x, y, r * 0.92), darker(bamboo, 0.4), 5, { dash: "34 8", opacity: 0.6 });
    for (let i = -5; i < 6; i++)
      c.rect(
        x - r * 0.85 * Math.sqrt(1 - (i / 6) ** 2),
        y + i * r * 0.14,
        r * 1.7 * Math.sqrt(1 - (i / 6) ** 2),
        5,
        "#b98a4e",
        { opacity: 0.35 },
      );
    for (let i = 0; i < count; i++) {
      const a = (i / (count - 1)) * 6.283;
      const [px, py] = i === count - 1 ? [x, y] : [x + Math.cos(a) * r * 0.52, y + Math.sin(a) * r * 0.52];
      const s = r * 0.235;
      c.glow(px + s * 0.2, py + s * 0.35, s * 1.25, s * 1.15, "#5a3018", 0.6);
      c.solid(smooth(pebble(px, py, s, s, c.luck, 0.04, 11)), "#fbf0dc", { from: 50, dark: 0.26 });
      for (let f = 0; f < 14; f++) {
        const b = f * 0.449 + i;
        c.stroke(
          `M${num(px + Math.cos(b) * s * 0.1)} ${num(py + Math.sin(b) * s * 0.1)}Q${num(px + Math.cos(b + 0.5) * s * 0.5)} ${num(py + Math.sin(b + 0.5) * s * 0.5)} ${num(px + Math.cos(b + 0.5) * s * 0.86)} ${num(py + Math.sin(b + 0.5) * s * 0.86)}`,
          "#b99470",
          3.4,
          { opacity: 0.6 },
        );
      }
      c.oval(px, py, s * 0.13, s * 0.13, "#e9b08a");
    }
  };
  basket(c.w * 0.36, c.h * 0.4, 350, 8);
  basket(c.w * 0.88, c.h * 0.82, 330, 7);
  dish(c, c.w * 0.24, c.h * 0.83, 130, "#2f5a68", "#3a1a14");
  for (let i = 0; i < 14; i++)
    c.line(
      [
        [c.w * 0.24 - 40 + c.luck.range(-20, 20), c.h * 0.83 + c.luck.range(-40, 40)],
        [c.w * 0.24 + c.luck.range(10, 60), c.h * 0.83 + c.luck.range(-30, 30)],
      ],
      "#f0d78a",
      6,
    );
  chopsticks(c, c.w * 0.82, c.h * 0.2, 620, 30);
  steam(c, c.w * 0.36, c.h * 0.36, 380, 110);
}

function hotpot(c: Canvas, hour: Hour): void {
  tabletop(c, hour, "wood");
  const [x, y, r] = [c.w * 0.5, c.h * 0.5, 350];
  c.glow(x, y, r * 1.4, r * 1.4, "#ff9a4a", 0.35);
  dish(c, x, y, r, "#c79a52", "#c0301f", 0.9);
  c.within(oval(x, y, r * 0.89), () => {
    c.path(
      smooth([
        [x - 20, y - r],
        [x + 80, y - r * 0.4],
        [x - 60, y + r * 0.3],
        [x + 20, y + r],
        [x + r * 1.2, y + r],
        [x + r * 1.2, y - r],
      ]),
      c.linear(
        [
          [0, "#f0dfba"],
          [1, "#fbf3dc"],
        ],
        40,
      ),
    );
    for (let i = 0; i < 26; i++) {
      const [px, py] = c.inOval(x - 150, y, 150, 260)();
      c.oval(px, py, c.luck.range(8, 26), c.luck.range(8, 22), i % 2 ? "#ef6a3a" : "#f6a04a", {
        opacity: 0.6,
      });
    }
    for (let i = 0; i < 11; i++) {
      const [px, py] = c.inOval(x - 150, y, 110, 230)();
      c.path(leaf(px, py, 80, 13, c.luck.range(0, 360)), "#7c100e");
      c.path(leaf(px, py - 4, 74, 7, c.luck.range(0, 360)), "#e8402a");
    }
    for (let i = 0; i < 7; i++) {
      const [px, py] = c.inOval(x + 160, y, 100, 220)();
      c.ball(px, py, 34, i % 2 ? "#f6e2cc" : "#d89a68");
    }
    for (let i = 0; i < 8; i++) {
      const [px, py] = c.inOval(x + 150, y, 120, 230)();
      c.oval(px, py, 17, 12, "#c9302a");
      c.oval(px - 4, py - 4, 5, 4, "#ffffff", { opacity: 0.7 });
    }
    for (let i = 0; i < 6; i++) {
      const [px, py] = c.inOval(x + 150, y, 90, 200)();
      c.stroke(oval(px, py, 24, 22), "#e8d9a8", 12);
    }
  });
  c.line(
    [
      [x - 6, y - r * 0.9],
      [x + 84, y - r * 0.4],
      [x - 62, y + r * 0.3],
      [x + 14, y + r * 0.9],
    ],
    "#d8b06a",
    20,
  );
  const around: readonly ((px: number, py: number) => void)[] = [
    (px, py) => {
      for (let i = 0; i < 16; i++) {
        const a = i * 0.39;
        c.solid(
          smooth(pebble(px + Math.cos(a) * 86, py + Math.sin(a) * 86, 52, 30, c.luck)),
          i % 2 ? "#c9453f" : "#e08078",
        );
        c.line(
          [
            [px + Math.cos(a) * 60, py + Math.sin(a) * 60],
            [px + Math.cos(a) * 110, py + Math.sin(a) * 104],
          ],
          "#fbe4dc",
          7,
          { opacity: 0.8 },
        );
      }
    },
    (px, py) => {
      for (let i = 0; i < 14; i++) c.leaf(px, py, 130, 36, i * 26, i % 2 ? "#5f9a48" : "#a8cc6c");
    },
    (px, py) => {
      for (let i = 0; i < 9; i++) {
        const [qx, qy] = c.inOval(px, py, 80, 80)();
        c.solid(box(qx - 34, qy - 30, 68, 60, 8), "#fdf3dc", { from: 45 });
      }
    },
    (px, py) => {
      for (let i = 0; i < 10; i++) {
        const [qx, qy] = c.inOval(px, py, 84, 84)();
        c.stroke(`M${num(qx)} ${num(qy)}v44`, "#f0e2c6", 20);
        c.solid(`M${num(qx - 34)} ${num(qy + 4)}a34 28 0 0 1 68 0Z`, "#9a6a48");
      }
    },
    (px, py) => {
      for (let i = 0; i < 11; i++) {
        const [qx, qy] = c.inOval(px, py, 80, 80)();
        c.ball(qx, qy, 32, i % 2 ? "#f3d3b4" : "#e89a7a");
      }
    },
    (px, py) => {
      for (let i = 0; i < 8; i++) {
        const [qx, qy] = c.inOval(px, py, 76, 76)();
        c.solid(oval(qx, qy, 46), "#f6f0e0");
        for (let k = 0; k < 7; k++)
          c.oval(qx + Math.cos(k * 0.9) * 26, qy + Math.sin(k * 0.9) * 26, 9, 9, "#c9a888");
      }
    },
  ];
  around.forEach((fill, i) => {
    const a = i * 1.047 + 0.5;
    const [px, py] = [
      x + Math.cos(a) * Math.min(560, c.w * 0.56),
      y + Math.sin(a) * Math.min(610, c.h * 0.45),
    ];
    dish(c, px, py, 160, ["#f6ead8", "#2f4a68", "#dfe6e0"][i % 3] ?? "#f6ead8");
    fill(px, py);
  });
  chopsticks(c, c.w * 0.74, c.h * 0.93, 620, -24);
  steam(c, x, y - 60, 500, 120);
}

/** The street snack the product is named for. */
function tanghulu(c: Canvas, hour: Hour): void {
  const room = rooms[hour];
  c.fill(
    c.linear(
      [
        [0, room.sky[0]],
        [0.6, room.sky[1]],
        [1, room.deep],
      ],
      80,
    ),
  );
  bokeh(c, [room.sun, "#f2b84b", room.cloth, "#fff2d0"], 18);
  const kinds = [
    ["#c8202c", "#d93a34"],
    ["#c8202c", "#8fb84a"],
    ["#e8563f", "#c8202c"],
    ["#6a3a86", "#c8202c"],
    ["#f09a2c", "#c8202c"],
  ] as const;
  const count = c.luck.int(3, 5);
  for (let s = 0; s < count; s++) {
    const spread = (s - (count - 1) / 2) / count;
    const [a, b] = kinds[(s + c.luck.int(0, 4)) % kinds.length] ?? kinds[0];
    c.at(
      c.w * 0.5 + spread * c.w * 0.9,
      c.h * 0.98 + Math.abs(spread) * 160,
      { turn: spread * 34, scale: 1.06 },
      () => {
        c.rect(
          -9,
          -1180,
          18,
          1300,
          c.linear(
            [
              [0, "#f0d09a"],
              [1, "#a8743e"],
            ],
            0,
          ),
          { round: 9 },
        );
        for (let i = 0; i < 7; i++) {
          const y = -330 - i * 132;
          const r = 78 + (i % 2) * 4;
          const color = i % 2 ? a : b;
          c.oval(6, y + 10, r + 7, r + 5, "#ffcf9a", { opacity: 0.4 });
          c.ball(0, y, r, color, 0);
          c.specks(16, c.inOval(8, y + 8, r * 0.72, r * 0.72), 7, lighter(color, 0.55), 0.6);
          c.path(
            smooth([
              [-r * 0.72, y - 10],
              [-r * 0.5, y - r * 0.6],
              [-r * 0.05, y - r * 0.76],
              [-r * 0.36, y - r * 0.42],
            ]),
            "#ffffff",
            { opacity: 0.85 },
          );
          c.stroke(
            `M${num(r * 0.84)} ${num(y + 14)}A${num(r * 0.9)} ${num(r * 0.9)} 0 0 1 ${num(r * 0.26)} ${num(y + r * 0.86)}`,
            "#ffd9b0",
            7,
            { opacity: 0.8 },
          );
          c.oval(r * 0.42, y + r * 0.2, 7, 10, "#ffffff", { opacity: 0.7 });
        }
        c.path(
          smooth([
            [-10, -1206],
            [14, -1216],
            [40, -1180],
            [24, -1140],
            [-24, -1150],
          ]),
          "#ffd9a0",
          { opacity: 0.75 },
        );
        c.solid(
          poly([
            [-34, -232],
            [34, -232],
            [26, 140],
            [-26, 140],
          ]),
          "#f4e6cc",
          { from: 0 },
        );
        c.rect(-34, -190, 68, 40, "#c8202c", { opacity: 0.8 });
      },
    );
  }
}

function coffee(c: Canvas, hour: Hour): void {
  tabletop(c, hour);
  const room = rooms[hour];
  const [x, y] = [c.w * 0.45, c.h * 0.54];
  dish(c, x, y, 330, lighter(room.accent, 0.5), lighter(room.accent, 0.3));
  cupAbove(c, x, y, 232, "#fbf3e6", "#a8683a", -28);
  c.blob(pebble(x, y, 172, 172, c.luck, 0.03), "#c98d55");
  for (let i = 0; i < 5; i++) {
    const s = 1 - i * 0.19;
    c.path(
      `M${x} ${num(y + 130 * s)}C${num(x - 190 * s)} ${num(y + 20 * s)} ${num(x - 110 * s)} ${num(y - 130 * s)} ${x} ${num(y - 60 * s)}C${num(x + 110 * s)} ${num(y - 130 * s)} ${num(x + 190 * s)} ${num(y + 20 * s)} ${x} ${num(y + 130 * s)}Z`,
      i % 2 ? "#c98d55" : "#fdf1dc",
    );
  }
  c.stroke(oval(x, y, 186), "#ffffff", 6, { dash: "120 900", opacity: 0.6 });
  c.at(c.w * 0.82, c.h * 0.84, { turn: -18 }, () => {
    c.rect(-110, -150, 230, 320, "#2a1228", { opacity: 0.25 });
    c.solid(box(-126, -170, 230, 320, 8), room.cloth, { from: 45 });
    c.rect(-90, -120, 150, 60, "#fff6e2", { opacity: 0.8 });
    c.stroke("M-90 -20H60M-90 10H30M-90 40H50", "#fff6e2", 5, { opacity: 0.6 });
  });
  croissant(c, c.w * 0.8, c.h * 0.2, 1.05, 24);
  for (let i = 0; i < 9; i++) {
    const [bx, by] = c.inBox(c.w * 0.05, c.h * 0.82, c.w * 0.32, c.h * 0.13)();
    c.at(bx, by, { turn: c.luck.range(0, 180) }, () => {
      c.ground(4, 8, 24, 14, 0.4);
      c.solid(oval(0, 0, 24, 17), "#5a3020");
      c.stroke("M-20 0Q0 8 20 0", "#24100a", 4);
    });
  }
}

function croissant(c: Canvas, x: number, y: number, scale: number, turn: number): void {
  c.at(x, y, { scale, turn }, () => {
    c.glow(10, 40, 190, 110, "#2a1228", 0.45);
    const parts: readonly (readonly [number, number, number, number, number])[] = [
      [-150, 50, 52, 36, -50],
      [150, 50, 52, 36, 50],
      [-108, 0, 62, 52, -32],
      [108, 0, 62, 52, 32],
      [-56, -30, 62, 66, -16],
      [56, -30, 62, 66, 16],
      [0, -40, 58, 74, 0],
    ];
    for (const [px, py, rx, ry, t] of parts)
      c.at(px, py, { turn: t }, () => {
        c.solid(oval(0, 0, rx, ry), "#d98b3c", { from: 60, light: 0.5, dark: 0.5 });
        c.stroke(`M${-rx * 0.5} ${ry * 0.7}Q${-rx * 0.7} 0 ${-rx * 0.3} ${-ry * 0.8}`, "#8a4a1c", 4, {
          opacity: 0.6,
        });
        c.stroke(`M${rx * 0.1} ${ry * 0.8}Q0 0 ${rx * 0.2} ${-ry * 0.8}`, "#f6c878", 5, { opacity: 0.7 });
      });
  });
}

function bakery(c: Canvas, hour: Hour): void {
  const room = rooms[hour];
  c.fill(
    c.linear([
      [0, mix(room.wall, "#8a5a38", 0.3)],
      [1, darker(room.wood, 0.4)],
    ]),
  );
  for (let row = 0; row < 3; row++) {
    const y = c.h * (0.3 + row * 0.29);
    c.rect(0, y - c.h * 0.27, c.w, c.h * 0.1, c.fade("#1c0c18", 0.4, 0));
    const kind = (row + c.luck.int(0, 2)) % 3;
    if (kind === 0)
      for (let i = 0; i < 7; i++)
        c.at(c.w * (0.08 + i * 0.14), y - 160, { turn: c.luck.range(-9, 9) }, () => {
          const d = box(-44, -170, 88, 400, 44);
          c.solid(d, "#d08a45", { from: 10, light: 0.5, dark: 0.5 });
          for (let k = 0; k < 5; k++)
            c.at(0, -120 + k * 62, { turn: -32 }, () => c.path(oval(0, 0, 42, 11), "#f8dfae"));
        });
    else if (kind === 1)
      for (let i = 0; i < 5; i++) croissant(c, c.w * (0.1 + i * 0.2), y - 70, 0.66, c.luck.range(-12, 12));
    else
      for (let i = 0; i < 4; i++) {
        const x = c.w * (0.13 + i * 0.25);
        c.ground(x, y - 10, 120, 20);
        c.solid(
          smooth([
            [x - 120, y - 20],
            [x - 124, y - 90],
            [x - 60, y - 150],
            [x + 50, y - 154],
            [x + 122, y - 90],
            [x + 118, y - 20],
          ]),
          i % 2 ? "#b8703a" : "#c98545",
          { from: 70, light: 0.5, dark: 0.5 },
        );
        c.stroke(
          `M${num(x - 60)} ${num(y - 60)}Q${num(x - 20)} ${num(y - 140)} ${num(x + 30)} ${num(y - 140)}M${num(x)} ${num(y - 50)}Q${num(x + 40)} ${num(y - 120)} ${num(x + 80)} ${num(y - 118)}`,
          "#fbe6c0",
          10,
        );
      }
    c.rect(
      0,
      y,
      c.w,
      34,
      c.linear([
        [0, lighter(room.wood, 0.35)],
        [1, darker(room.wood, 0.3)],
      ]),
    );
    c.solid(box(c.w * (0.1 + row * 0.28), y + 2, 150, 66, 6), "#fdf3de", { from: 90 });
    c.stroke(`M${num(c.w * (0.1 + row * 0.28) + 24)} ${num(y + 26)}h100m-100 20h60`, room.cloth, 6);
  }
  c.glow(c.w * 0.5, 0, c.w * 0.7, 320, "#ffdf9a", 0.5);
}

function bubbleTea(c: Canvas, hour: Hour): void {
  const room = rooms[hour];
  c.fill(
    c.linear([
      [0, room.sky[1]],
      [0.7, room.sky[2]],
      [0.701, lighter(room.wood, 0.3)],
      [1, room.wood],
    ]),
  );
  bokeh(c, [room.cloth, room.accent, "#ffffff"], 12, 0, c.h * 0.6);
  const teas = [
    ["#d9a06c", "#8a4a2a"],
    ["#c8b0dc", "#7a5aa8"],
    ["#f4b6b0", "#d9506a"],
    ["#cfe0a0", "#6f9a48"],
    ["#f2c878", "#d9842a"],
  ] as const;
  const shift = c.luck.int(0, 4);
  const cup = (x: number, base: number, k: number, which: number) =>
    c.at(x, base, { scale: k }, () => {
      const [milk, deep] = teas[(which + shift) % 5] ?? teas[0];
      c.ground(0, 0, 200, 26, 0.55);
      c.at(30, -560, { turn: 9 }, () => c.solid(box(-18, -260, 36, 700, 6), room.cloth, { from: 0 }));
      const body = poly([
        [-190, -560],
        [190, -560],
        [150, -20],
        [130, 0],
        [-130, 0],
        [-150, -20],
      ]);
      c.path(
        body,
        c.linear([
          [0, "#fff6ea"],
          [0.25, milk],
          [0.7, mix(milk, deep, 0.6)],
          [1, deep],
        ]),
      );
      c.within(body, () => {
        for (let i = 0; i < 5; i++)
          c.line(
            [
              [-180 + i * 90, -560],
              [-160 + i * 80, -420],
              [-190 + i * 90, -260],
              [-160 + i * 80, -160],
            ],
            deep,
            26,
            { opacity: 0.3 },
          );
        for (let i = 0; i < 34; i++) {
          const [bx, by] = c.inBox(-140, -150, 280, 150)();
          c.ball(bx, by, 23, "#2c1618", 0.6);
        }
        for (let i = 0; i < 4; i++)
          c.at(-110 + i * 74, -470 + (i % 2) * 50, { turn: i * 27 }, () =>
            c.rect(-38, -38, 76, 76, "#ffffff", { opacity: 0.32, round: 12 }),
          );
      });
      c.path(
        poly([
          [-176, -550],
          [-120, -550],
          [-100, -30],
          [-140, -30],
        ]),
        "#ffffff",
        { opacity: 0.28 },
      );
      c.path(
        body,
        c.linear(
          [
            [0, "#2b1644", 0],
            [1, "#2b1644", 0.3],
          ],
          0,
        ),
      );
      c.path("M-204 -560Q-190 -690 0 -690Q190 -690 204 -560Z", "#ffffff", { opacity: 0.42 });
      c.rect(-212, -576, 424, 30, "#fffaf0", { round: 15 });
      c.solid(box(-86, -380, 172, 172, 86), "#fff6e4", { from: 40 });
      c.path(`M-30 -316a12 12 0 0 1 30 0a12 12 0 0 1 30 0q0 26 -30 50q-30 -24 -30 -50Z`, room.cloth);
    });
  cup(c.w * 0.27, c.h * 0.82, 0.92, 0);
  cup(c.w * 0.62, c.h * 0.92, 1.24, 1);
}

function pancakes(c: Canvas, hour: Hour): void {
  const room = rooms[hour];
  c.fill(
    c.linear(
      [
        [0, room.wall],
        [0.6, mix(room.wall, room.deep, 0.5)],
      ],
      80,
    ),
  );
  windowFrame(c, room, hour, c.w * 0.5, -60, c.w * 0.6, c.h * 0.42, 2);
  planks(c, room.wood, c.h * 0.62);
  const [x, y] = [c.w * 0.48, c.h * 0.82];
  c.ground(x, y + 50, 460, 80, 0.55);
  c.solid(oval(x, y, 440, 104), "#fbf4e6", { from: 80 });
  c.oval(x, y - 8, 340, 70, "#e4d6c2");
  for (let i = 0; i < 6; i++) {
    const py = y - 30 - i * 66;
    const w = 290 - i * 6 + c.luck.range(-12, 12);
    c.solid(box(x - w + c.luck.range(-10, 10), py - 42, w * 2, 74, 38), "#eec07a", {
      from: 80,
      light: 0.3,
      dark: 0.4,
    });
    c.path(
      oval(x, py - 30, w * 0.96, 44),
      c.linear([
        [0, "#c97f38"],
        [1, "#a85c22"],
      ]),
    );
  }
  const top = y - 30 - 5 * 66 - 34;
  const syrup = smooth([
    [x - 230, top],
    [x - 120, top - 36],
    [x + 120, top - 36],
    [x + 236, top],
    [x + 240, top + 120],
    [x + 206, top + 130],
    [x + 180, top + 40],
    [x + 90, top + 44],
    [x + 76, top + 220],
    [x + 40, top + 226],
    [x + 30, top + 50],
    [x - 90, top + 46],
    [x - 106, top + 160],
    [x - 140, top + 164],
    [x - 156, top + 40],
  ]);
  c.solid(syrup, "#b5561a", { from: 60, light: 0.6 });
  c.solid(box(x - 66, top - 76, 120, 74, 14), "#ffe9a0", { from: 60 });
  for (const [bx, by, r, tone] of [
    [-150, -34, 44, "#c9283a"],
    [-84, -54, 40, "#3c4a8a"],
    [110, -44, 46, "#c9283a"],
    [166, -14, 36, "#3c4a8a"],
    [40, -86, 38, "#3c4a8a"],
  ] as const)
    c.ball(x + bx, top + by, r, tone);
  c.leaf(x + 80, top - 70, 100, 30, -30, "#5f9a48");
  c.leaf(x + 76, top - 74, 80, 24, -80, "#7fb356");
  for (let i = 0; i < 5; i++)
    c.ball(c.w * 0.1 + i * 46, c.h * 0.93 + (i % 2) * 24, 30, i % 2 ? "#3c4a8a" : "#c9283a");
}

function fruit(c: Canvas, hour: Hour): void {
  tabletop(c, hour);
  const [x, y] = [c.w * 0.5, c.h * 0.5];
  dish(c, x, y, 450, c.luck.pick(["#f6ead8", "#3f6a78", "#e8b4a0"]));
  const slice = (px: number, py: number, r: number, rind: string, flesh: string, parts = 9) => {
    c.glow(px + 10, py + 20, r * 1.15, r * 1.15, "#2a1228", 0.4);
    c.path(oval(px, py, r), rind);
    c.path(oval(px, py, r * 0.9), lighter(flesh, 0.7));
    for (let i = 0; i < parts; i++) {
      const a = (i / parts) * 6.283;
      const b = 2.6 / parts;
      c.path(
        smooth([
          [px + Math.cos(a) * r * 0.12, py + Math.sin(a) * r * 0.12],
          [px + Math.cos(a - b) * r * 0.74, py + Math.sin(a - b) * r * 0.74],
          [px + Math.cos(a) * r * 0.84, py + Math.sin(a) * r * 0.84],
          [px + Math.cos(a + b) * r * 0.74, py + Math.sin(a + b) * r * 0.74],
        ]),
        c.linear([
          [0, lighter(flesh, 0.2)],
          [1, flesh],
        ]),
      );
    }
  };
  const melon = (px: number, py: number, turn: number) =>
    c.at(px, py, { turn }, () => {
      c.glow(0, 20, 220, 150, "#2a1228", 0.4);
      c.path("M-210 0A210 210 0 0 0 210 0Z", "#3f7a3e");
      c.path("M-188 0A188 188 0 0 0 188 0Z", "#eef0c8");
      c.path(
        "M-176 0A176 176 0 0 0 176 0Z",
        c.linear([
          [0, "#f0605a"],
          [1, "#d93a44"],
        ]),
      );
      for (const [sx, sy] of [
        [-110, 50],
        [-50, 100],
        [10, 60],
        [60, 110],
        [110, 46],
        [-20, 30],
      ] as const)
        c.oval(sx, sy, 8, 13, "#2a1418");
    });
  melon(x - 120, y - 230, 20);
  melon(x + 150, y - 60, -60);
  slice(x - 210, y + 130, 130, "#e8872a", "#f4a63c");
  slice(x - 60, y + 250, 110, "#c84a5a", "#ee7a70", 10);
  slice(x - 290, y - 60, 96, "#6f9a3a", "#b8d070", 8);
  for (let i = 0; i < 13; i++) {
    const [px, py] = c.inOval(x + 190, y + 220, 110, 90)();
    c.ball(px, py, 42, c.luck.pick(["#6a3a78", "#4c2a5c", "#84508a"]), 0.4);
  }
  for (let i = 0; i < 5; i++) {
    const [px, py] = [x + 10 + i * 54, y + 60 + (i % 2) * 40];
    const d = smooth([
      [px - 40, py - 30],
      [px, py - 44],
      [px + 40, py - 30],
      [px + 26, py + 30],
      [px, py + 52],
      [px - 26, py + 30],
    ]);
    c.solid(d, "#d8283a");
    c.specks(14, c.inOval(px, py, 26, 34), 6, "#f8dc8a", 0.9);
    c.leaf(px, py - 36, 40, 14, -150, "#5f9a48", false);
    c.leaf(px, py - 36, 40, 14, -30, "#5f9a48", false);
  }
  for (let i = 0; i < 4; i++) c.leaf(x + 330 - i * 20, y - 300 + i * 12, 120, 34, 200 + i * 40, "#4f8f56");
}

function breakfast(c: Canvas, hour: Hour): void {
  tabletop(c, hour);
  const room = rooms[hour];
  dish(c, c.w * 0.4, c.h * 0.44, 330, "#fdf5e6");
  const [x, y] = [c.w * 0.4, c.h * 0.44];
  c.solid(smooth(pebble(x - 60, y - 30, 170, 150, c.luck, 0.16)), "#fffaf0", { from: 50, dark: 0.14 });
  c.ball(x - 70, y - 40, 66, "#f4a52a", 0.8);
  for (let i = 0; i < 3; i++)
    c.at(x + 120, y - 80 + i * 60, { turn: -20 + i * 8 }, () =>
      c.solid(
        smooth([
          [-100, -16],
          [-50, 10],
          [0, -14],
          [50, 12],
          [100, -10],
          [100, 18],
          [50, 38],
          [0, 14],
          [-50, 38],
          [-100, 14],
        ]),
        i % 2 ? "#b8503c" : "#d9806a",
        { from: 80 },
      ),
    );
  for (let i = 0; i < 6; i++) c.ball(x - 40 + i * 40, y + 190 - Math.abs(i - 2.5) * 14, 36, "#d9362e");
  for (let i = 0; i < 6; i++) c.leaf(x - 190, y + 70, 120, 40, 40 + i * 28, i % 2 ? "#6fa04c" : "#8fbd60");
  c.at(c.w * 0.82, c.h * 0.7, { turn: 14 }, () => {
    c.glow(20, 30, 220, 220, "#2a1228", 0.4);
    c.solid(
      smooth([
        [-170, -120],
        [-80, -170],
        [80, -170],
        [170, -120],
        [150, -40],
        [154, 160],
        [-154, 160],
        [-150, -40],
      ]),
      "#c98545",
      { from: 50 },
    );
    c.solid(
      smooth([
        [-140, -110],
        [-70, -146],
        [70, -146],
        [140, -110],
        [124, -40],
        [126, 132],
        [-126, 132],
        [-124, -40],
      ]),
      "#f6deb0",
      { from: 50 },
    );
    c.solid(smooth(pebble(0, 10, 96, 90, c.luck, 0.14)), "#8fb85c", { from: 60 });
    c.specks(30, c.inOval(0, 10, 80, 76), 10, "#c93a2a", 0.8);
  });
  cupAbove(c, c.w * 0.84, c.h * 0.22, 140, room.cloth, "#6a3a22", -50);
  cupAbove(c, c.w * 0.2, c.h * 0.84, 110, "#e8f0ea", "#f4a83a", 130);
  c.at(c.w * 0.06, c.h * 0.44, { turn: 3 }, () => {
    c.rect(-10, -200, 18, 420, "#d8d4dc", { round: 9 });
    for (const k of [-24, 0, 24]) c.rect(k - 6, -310, 11, 130, "#e8e4ea", { round: 5 });
  });
  for (let i = 0; i < 7; i++) {
    const [px, py] = [c.w * (0.42 + i * 0.05), c.h * 0.87 + (i % 2) * 50];
    for (let k = 0; k < 5; k++)
      c.oval(
        px + Math.cos(k * 1.26) * 17,
        py + Math.sin(k * 1.26) * 17,
        13,
        13,
        i % 2 ? "#fffaf0" : lighter(room.cloth, 0.4),
      );
    c.oval(px, py, 9, 9, "#e8a83a");
  }
}

export const food = {
  noodles,
  dumplings,
  hotpot,
  tanghulu,
  coffee,
  bakery,
  bubbleTea,
  pancakes,
  fruit,
  breakfast,
};
