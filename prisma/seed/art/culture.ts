import type { Canvas } from "./canvas";
import { darker, lighter, mix } from "./color";
import { ridge, sky } from "./landscapes";
import { write } from "./language";
import { bokeh, type Hour, rooms, wall } from "./rooms";
import { box, num, oval, poly, smooth, taper } from "./shapes";
import { cupAbove, dish, steam, tabletop } from "./tables";

function lanterns(c: Canvas, hour: Hour): void {
  const room = rooms[hour];
  sky(c, hour, c.h * 0.9, 0.8);
  c.fill(
    c.linear([
      [0, "#1a1030", 0.5],
      [1, "#5a1a20", 0.35],
    ]),
  );
  bokeh(c, ["#ff9a4a", "#ffd070"], 16);
  const spots = Array.from(
    { length: 10 },
    (_, i) => [c.luck.range(0.05, 0.95) * c.w, ((i + 1) / 10) * c.h * 0.8, 0.4 + i * 0.09] as const,
  );
  for (const [x, y, k] of spots)
    c.at(x, y, { scale: k, turn: c.luck.range(-5, 5) }, () => {
      const tone = c.luck.pick(["#d8282c", "#e8482c", "#f2a03a", "#c81e3a"]);
      c.stroke("M0 -1500V-130", "#2a1420", 5);
      c.glow(0, 0, 300, 280, "#ff8a3a", 0.5);
      c.path(
        oval(0, 0, 170, 130),
        c.linear(
          [
            [0, darker(tone, 0.35)],
            [0.45, lighter(tone, 0.3)],
            [0.6, "#ffd27a"],
            [1, darker(tone, 0.3)],
          ],
          0,
        ),
      );
      for (const rx of [40, 90, 135]) c.stroke(oval(0, 0, rx, 130), darker(tone, 0.45), 4, { opacity: 0.55 });
      c.rect(-64, -146, 128, 28, "#e0b050", { round: 6 });
      c.rect(-64, 118, 128, 28, "#e0b050", { round: 6 });
      for (let i = -3; i < 4; i++) c.stroke(`M${i * 12} 146V${250 + (i % 2) * 16}`, "#e8b84a", 6);
    });
  c.path(
    smooth([
      [-60, c.h * 0.94],
      [c.w * 0.2, c.h * 0.88],
      [c.w * 0.5, c.h * 0.93],
      [c.w * 0.85, c.h * 0.86],
      [c.w + 60, c.h * 0.9],
      [c.w + 60, c.h + 60],
      [-60, c.h + 60],
    ]),
    mix(room.deep, "#180c18", 0.8),
  );
}

function ink(c: Canvas, hour: Hour): void {
  const room = rooms[hour];
  const paper = mix("#f3ebdc", room.wall, 0.14);
  c.fill(
    c.linear(
      [
        [0, paper],
        [1, darker(paper, 0.1)],
      ],
      60,
    ),
  );
  c.ball(c.w * c.luck.range(0.2, 0.8), c.h * 0.17, 66, "#c9382e", 0);
  for (let i = 0; i < 5; i++) {
    const tone = mix("#2a3038", paper, 0.78 - i * 0.16);
    ridge(c, c.h * (0.32 + i * 0.11), 110 - i * 14, tone, mix(tone, paper, 0.92), 7);
  }
  c.rect(0, c.h * 0.78, c.w, c.h, c.fade(paper, 0, 1));
  c.rect(0, c.h * 0.86, c.w, c.h, paper);
  const trunk: readonly (readonly [number, number])[] = [
    [c.w * 0.04, c.h],
    [c.w * 0.16, c.h * 0.82],
    [c.w * 0.1, c.h * 0.66],
    [c.w * 0.3, c.h * 0.52],
  ];
  c.line(trunk, "#22242c", 40);
  c.line(
    [
      [c.w * 0.13, c.h * 0.72],
      [c.w * 0.3, c.h * 0.7],
      [c.w * 0.46, c.h * 0.64],
    ],
    "#22242c",
    20,
  );
  for (const [x, y] of [
    [0.3, 0.5],
    [0.2, 0.58],
    [0.46, 0.62],
    [0.08, 0.6],
    [0.34, 0.68],
  ] as const)
    c.hairs(110, c.inOval(c.w * x, c.h * y, 120, 40), () => c.luck.range(-150, -30), 44, "#22302c", 3, 0.6);
  const [bx, by] = [c.w * 0.66, c.h * 0.86];
  c.path(
    smooth([
      [bx - 120, by],
      [bx, by + 14],
      [bx + 120, by - 4],
      [bx + 70, by + 26],
      [bx - 70, by + 28],
    ]),
    "#22242c",
  );
  c.path(taper([bx + 10, by], [bx, by - 80], 20), "#22242c");
  c.path(
    poly([
      [bx - 50, by - 66],
      [bx, by - 100],
      [bx + 50, by - 66],
    ]),
    "#22242c",
  );
  c.stroke(
    `M${num(bx + 40)} ${num(by - 60)}L${num(bx + 200)} ${num(by - 110)}V${num(by + 10)}`,
    "#22242c",
    3,
  );
  for (const [x, y] of [
    [0.6, 0.22],
    [0.68, 0.2],
    [0.75, 0.235],
  ] as const)
    c.stroke(`M${num(c.w * x - 26)} ${num(c.h * y)}q14 -14 26 6q12 -20 26 -6`, "#22242c", 5);
  c.rect(c.w * 0.86, c.h * 0.06, 84, 84, "#c9382e", { round: 8 });
  write(c, "山水", c.w * 0.86 + 42, c.h * 0.06 + 20, 38, paper, { align: "middle", weight: 700 });
}

function tea(c: Canvas, hour: Hour): void {
  tabletop(c, hour, c.luck.pick(["wood", "stone", "linen"]));
  const room = rooms[hour];
  const clay = c.luck.pick(["#8a4a34", "#4a6a64", "#e8e0d4", "#3a3a48"]);
  c.at(c.w * 0.5, c.h * 0.5, { turn: -4 }, () => {
    c.rect(-430, -400, 890, 860, "#2a1228", { opacity: 0.35, round: 40 });
    c.solid(box(-450, -430, 890, 860, 36), "#6a4228", { from: 50 });
    for (let i = 0; i < 9; i++) c.rect(-410, -380 + i * 92, 810, 12, "#2a1810", { opacity: 0.5 });
  });
  const [x, y] = [c.w * 0.42, c.h * 0.42];
  c.glow(x + 30, y + 50, 280, 270, "#1a0c18", 0.55);
  c.solid(
    smooth([
      [x - 340, y - 60],
      [x - 190, y - 60],
      [x - 180, y + 60],
      [x - 330, y - 10],
    ]),
    clay,
  );
  c.stroke(
    `M${num(x + 170)} ${num(y - 70)}Q${num(x + 330)} ${num(y)} ${num(x + 170)} ${num(y + 80)}`,
    darker(clay, 0.2),
    34,
  );
  c.solid(oval(x, y, 216), clay, { light: 0.45 });
  c.stroke(oval(x, y, 132), darker(clay, 0.4), 7);
  c.solid(oval(x, y, 126), lighter(clay, 0.08));
  c.ball(x, y, 38, lighter(clay, 0.1));
  for (let i = 0; i < 6; i++)
    c.leaf(x + 60 * Math.cos(i), y + 60 * Math.sin(i), 70, 16, i * 57, darker(clay, 0.25), false);
  for (const [dx, dy] of [
    [0.76, 0.3],
    [0.8, 0.53],
    [0.66, 0.7],
    [0.36, 0.72],
  ] as const)
    cupAbove(c, c.w * dx, c.h * dy, 82, "#f6efe2", "#c8822e", 400);
  c.at(c.w * 0.16, c.h * 0.86, {}, () => {
    dish(c, 0, 0, 130, "#e8dcc8");
    for (let i = 0; i < 46; i++) {
      const [px, py] = c.inOval(0, 0, 84, 84)();
      c.path(
        taper([px, py], [px + c.luck.range(-34, 34), py + c.luck.range(-34, 34)], 8),
        c.luck.pick(["#3a4a2a", "#5a6a34", "#2a3220"]),
      );
    }
  });
  c.line(
    [
      [c.w * 0.98, c.h * 0.98],
      [c.w * 0.84, c.h * 0.88],
      [c.w * 0.7, c.h * 0.9],
      [c.w * 0.6, c.h * 0.86],
    ],
    "#5a3a2e",
    14,
  );
  for (let i = 0; i < 9; i++) {
    const [px, py] = [c.w * (0.62 + i * 0.042), c.h * (0.87 + (i % 3) * 0.022)];
    for (let p = 0; p < 5; p++)
      c.oval(
        px + Math.cos(p * 1.26) * 20,
        py + Math.sin(p * 1.26) * 20,
        18,
        18,
        i % 2 ? "#f2a0b0" : lighter(room.cloth, 0.4),
      );
    c.oval(px, py, 9, 9, "#f2d060");
  }
  steam(c, x, y - 60, 320, 60);
}

function opera(c: Canvas, hour: Hour): void {
  const room = rooms[hour];
  const [base, brow, mark] = c.choose([
    ["#c8202c", "#16121c", "#fff6e6"],
    ["#fbf4e8", "#16121c", "#c8202c"],
    ["#2a4a9a", "#16121c", "#f2c84a"],
    ["#1e1a24", "#fff6e6", "#c8202c"],
    ["#e0b040", "#5a1a20", "#fff6e6"],
  ] as const);
  c.fill(
    c.linear(
      [
        [0, mix(room.deep, base, 0.3)],
        [1, darker(room.deep, 0.6)],
      ],
      60,
    ),
  );
  for (let i = 0; i < 20; i++)
    c.path(
      poly([
        [c.w / 2, c.h * 0.5],
        [c.w / 2 + Math.cos(i * 0.314) * 1500, c.h * 0.5 + Math.sin(i * 0.314) * 1500],
        [c.w / 2 + Math.cos(i * 0.314 + 0.157) * 1500, c.h * 0.5 + Math.sin(i * 0.314 + 0.157) * 1500],
      ]),
      "#f2c84a",
      { opacity: 0.08 },
    );
  c.at(c.w / 2, c.h * 0.52, { scale: 1.24 }, () => {
    c.glow(20, 60, 400, 480, "#0c0610", 0.6);
    for (let i = -5; i < 6; i++) {
      c.at(i * 62, -330 + Math.abs(i) * 22, {}, () => {
        c.stroke("M0 60V-20", "#e0b050", 6);
        c.ball(0, -50 - (5 - Math.abs(i)) * 8, 34, i % 2 ? "#d8282c" : "#f6a8b8");
      });
    }
    c.solid(
      smooth([
        [-330, -210],
        [0, -340],
        [330, -210],
        [290, -130],
        [0, -200],
        [-290, -130],
      ]),
      "#2f5a9a",
    );
    for (let i = -4; i < 5; i++) c.ball(i * 66, -226 + Math.abs(i) * 14, 20, "#f2c84a", 0.8);
    const face = smooth([
      [0, -250],
      [190, -210],
      [270, -60],
      [250, 120],
      [160, 300],
      [0, 380],
      [-160, 300],
      [-250, 120],
      [-270, -60],
      [-190, -210],
    ]);
    c.path(face, base);
    c.within(face, () => {
      for (const s of [-1, 1])
        c.at(0, 0, { flip: s < 0 }, () => {
          c.path(
            smooth([
              [30, -90],
              [120, -150],
              [250, -190],
              [300, -120],
              [220, -70],
              [150, -56],
              [90, -40],
            ]),
            brow,
          );
          c.path(
            smooth([
              [40, -20],
              [110, -60],
              [220, -50],
              [270, 10],
              [200, 70],
              [110, 60],
              [60, 30],
            ]),
            mark,
          );
          c.path(
            smooth([
              [60, 0],
              [120, -30],
              [190, -14],
              [220, 10],
              [150, 36],
              [90, 30],
            ]),
            "#16121c",
          );
          c.oval(132, 2, 28, 21, "#fffaf0");
          c.oval(132, 2, 15, 17, "#16121c");
          c.path(
            smooth([
              [60, 120],
              [150, 100],
              [240, 60],
              [250, 160],
              [160, 220],
              [90, 200],
            ]),
            mark,
            { opacity: 0.9 },
          );
          c.path(
            smooth([
              [100, 140],
              [170, 124],
              [220, 110],
              [200, 170],
              [140, 190],
            ]),
            brow,
          );
          c.stroke("M20 -120Q60 -210 40 -250", mark, 18);
        });
      c.path(
        smooth([
          [0, -250],
          [34, -190],
          [20, -110],
          [34, 40],
          [0, 120],
          [-34, 40],
          [-20, -110],
          [-34, -190],
        ]),
        mark,
      );
      c.path(
        smooth([
          [0, -220],
          [16, -170],
          [0, -120],
          [-16, -170],
        ]),
        "#c8202c",
      );
      c.path(
        smooth([
          [-70, 240],
          [-20, 226],
          [0, 236],
          [20, 226],
          [70, 240],
          [0, 284],
        ]),
        "#a8142a",
      );
      c.stroke("M-66 242Q0 256 66 242", "#3a0c18", 5);
      c.stroke("M-30 120Q0 146 30 120", brow, 10);
    });
    c.path(
      face,
      c.linear(
        [
          [0, "#fff3d6", 0.3],
          [0.45, "#2b1644", 0],
          [1, "#2b1644", 0.45],
        ],
        30,
      ),
    );
    for (const s of [-1, 1]) {
      c.line(
        [
          [s * 270, -60],
          [s * 310, 100],
          [s * 290, 360],
        ],
        "#d8282c",
        18,
      );
      for (let i = 0; i < 6; i++) c.stroke(`M${s * 290 + i * 6 - 15} 360v90`, "#e8b84a", 6);
    }
  });
}

function calligraphy(c: Canvas, hour: Hour): void {
  tabletop(c, hour, "wood");
  c.at(c.w * 0.44, c.h * 0.47, { turn: -5 }, () => {
    c.rect(-330, -470, 720, 1010, "#2a1228", { opacity: 0.3 });
    c.rect(
      -350,
      -500,
      720,
      1010,
      c.linear(
        [
          [0, "#fbf3e2"],
          [1, "#eadfc8"],
        ],
        60,
      ),
    );
    const sign = c.choose(["福", "和", "春", "道", "乐", "静"]);
    write(c, sign, 10, -330, 520, "#1c1a22", { align: "middle", weight: 900 });
    c.specks(50, c.inBox(-250, -300, 500, 560), 9, "#fbf3e2", 0.9);
    c.specks(26, c.inOval(0, -40, 320, 380), 12, "#1c1a22", 0.7);
    c.rect(220, 320, 100, 100, "#c9282e", { round: 8 });
    write(c, "糖印", 270, 346, 42, "#fbf3e2", { align: "middle", weight: 700 });
  });
  c.at(c.w * 0.82, c.h * 0.6, { turn: 62 }, () => {
    c.rect(-420, 26, 720, 34, "#1a0c18", { opacity: 0.35, round: 17 });
    c.path(
      box(-100, -20, 520, 40, 18),
      c.linear([
        [0, "#d8a868"],
        [0.5, "#a8703c"],
        [1, "#5a3420"],
      ]),
    );
    c.solid(box(-140, -30, 60, 60, 10), "#2a1a1c");
    c.path(
      smooth([
        [-140, -34],
        [-220, -46],
        [-330, -10],
        [-380, 4],
        [-330, 16],
        [-220, 46],
        [-140, 34],
      ]),
      c.linear(
        [
          [0, "#1c1a22"],
          [0.6, "#3a3640"],
          [1, "#e8dcc8"],
        ],
        0,
      ),
    );
  });
  c.at(c.w * 0.8, c.h * 0.16, { turn: 8 }, () => {
    c.glow(10, 30, 210, 190, "#1a0c18", 0.5);
    c.solid(box(-150, -130, 300, 260, 30), "#3a3a44");
    c.solid(oval(0, 10, 110, 96), "#22222c");
    c.oval(14, 22, 92, 78, "#0e0c14");
    c.oval(-16, -6, 40, 20, "#ffffff", { opacity: 0.18 });
  });
  c.at(c.w * 0.2, c.h * 0.93, { turn: -8 }, () => {
    c.glow(6, 16, 280, 60, "#1a0c18", 0.4);
    c.solid(box(-260, -34, 520, 66, 12), "#c9a85a", { from: 90 });
    for (let i = -2; i < 3; i++) c.stroke(`M${i * 90} -20q30 20 0 40`, "#6a4a20", 6);
  });
}

function mooncakes(c: Canvas, hour: Hour): void {
  tabletop(c, hour, c.luck.pick(["stone", "linen", "wood"]));
  const room = rooms[hour];
  dish(c, c.w * 0.5, c.h * 0.54, 430, c.luck.pick(["#2f4a68", "#e8ddd0", "#5a2a34"]));
  const cake = (x: number, y: number, r: number) => {
    c.glow(x + 14, y + 30, r * 1.25, r * 1.2, "#2a1008", 0.6);
    const d = smooth(
      Array.from({ length: 32 }, (_, i) => {
        const a = (i / 32) * 6.283;
        const k = r * (1 + (i % 2 ? 0.035 : -0.03));
        return [x + Math.cos(a) * k, y + Math.sin(a) * k] as const;
      }),
    );
    c.solid(d, "#c8803a", { light: 0.45, dark: 0.5 });
    c.stroke(oval(x, y, r * 0.82), "#8a4a1c", 7, { opacity: 0.7 });
    for (let p = 0; p < 8; p++)
      c.at(x, y, { turn: p * 45 }, () =>
        c.stroke(
          `M0 ${num(-r * 0.2)}C${num(r * 0.24)} ${num(-r * 0.36)} ${num(r * 0.2)} ${num(-r * 0.66)} 0 ${num(-r * 0.72)}C${num(-r * 0.2)} ${num(-r * 0.66)} ${num(-r * 0.24)} ${num(-r * 0.36)} 0 ${num(-r * 0.2)}`,
          "#8a4a1c",
          7,
          { opacity: 0.75 },
        ),
      );
    c.oval(x - 3, y - 3, r * 0.16, r * 0.16, "#e8a85a");
  };
  for (const [dx, dy] of [
    [-190, -150],
    [170, -190],
    [-210, 190],
    [190, 160],
    [0, 0],
  ] as const)
    cake(c.w * 0.5 + dx, c.h * 0.54 + dy, 138);
  cupAbove(c, c.w * 0.88, c.h * 0.12, 100, "#f6efe2", "#b8782e", 200);
  for (let i = 0; i < 12; i++) {
    const [px, py] = [c.w * 0.06 + c.luck.next() * 220, c.h * 0.06 + c.luck.next() * 160];
    for (let p = 0; p < 4; p++)
      c.oval(px + Math.cos(p * 1.57) * 13, py + Math.sin(p * 1.57) * 13, 12, 12, "#f6c84a");
    c.leaf(px, py, 80, 20, c.luck.range(0, 360), room.leaf, false);
  }
}

function paperCut(c: Canvas, hour: Hour): void {
  const room = rooms[hour];
  wall(c, { ...room, wall: "#f6ead6", deep: mix("#e0c8a8", room.deep, 0.2) });
  const red = "#c81e2a";
  c.at(c.w / 2, c.h * 0.5, { scale: 1.06 }, () => {
    c.at(16, 26, {}, () => c.path(oval(0, 0, 440), "#5a1a1a", { opacity: 0.25 }));
    c.path(oval(0, 0, 440), red);
    for (let i = 0; i < 24; i++)
      c.at(0, 0, { turn: i * 15 }, () => {
        c.path(
          smooth([
            [0, -432],
            [26, -404],
            [0, -376],
            [-26, -404],
          ]),
          "#f6ead6",
        );
        if (i % 2) c.path(taper([0, -368], [0, -330], 16), "#f6ead6");
      });
    const eight = c.luck.pick([6, 8, 10]);
    for (let i = 0; i < eight; i++)
      c.at(0, 0, { turn: (i * 360) / eight }, () => {
        c.path(
          smooth([
            [0, -310],
            [50, -260],
            [40, -200],
            [0, -170],
            [-40, -200],
            [-50, -260],
          ]),
          "#f6ead6",
        );
        c.path(
          smooth([
            [0, -290],
            [24, -256],
            [0, -206],
            [-24, -256],
          ]),
          red,
        );
        c.path(
          smooth([
            [70, -290],
            [96, -268],
            [84, -230],
            [64, -250],
          ]),
          "#f6ead6",
        );
      });
    c.oval(0, 0, 160, 160, "#f6ead6");
    write(c, c.choose(["囍", "福", "春", "猫", "龙"]), 0, -128, 236, red, {
      align: "middle",
      weight: 900,
    });
  });
  for (const s of [-1, 1]) {
    c.path(
      poly([
        [c.w / 2 + s * c.w * 0.5, 0],
        [c.w / 2 + s * c.w * 0.3, 0],
        [c.w / 2 + s * c.w * 0.5, c.h * 0.14],
      ]),
      red,
    );
    c.path(
      poly([
        [c.w / 2 + s * c.w * 0.5, c.h],
        [c.w / 2 + s * c.w * 0.3, c.h],
        [c.w / 2 + s * c.w * 0.5, c.h * 0.86],
      ]),
      red,
    );
  }
}

export const culture = { lanterns, ink, tea, opera, calligraphy, mooncakes, paperCut };
