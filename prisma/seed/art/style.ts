import type { Canvas } from "./canvas";
import { darker, lighter, mix } from "./color";
import { bokeh, bush, dapple, type Hour, monstera, planks, pot, rooms, sunPatch, wall } from "./rooms";
import { box, num, oval, type Point, poly, smooth, taper } from "./shapes";
import { tabletop } from "./tables";

function folds(
  c: Canvas,
  d: string,
  x: number,
  y: number,
  w: number,
  h: number,
  color: string,
  count = 5,
): void {
  c.within(d, () => {
    for (let i = 0; i < count; i++) {
      const fx = x + (w / count) * (i + c.luck.range(0.1, 0.6));
      c.path(
        taper(
          [fx, y + h * c.luck.range(0, 0.3)],
          [fx + c.luck.range(-24, 24), y + h * c.luck.range(0.7, 1)],
          c.luck.range(9, 20),
          c.luck.range(-20, 20),
        ),
        darker(color, 0.4),
        { opacity: 0.3 },
      );
    }
  });
}

function flatLay(c: Canvas, hour: Hour): void {
  const room = rooms[hour];
  tabletop(c, hour, c.luck.pick(["wood", "linen", "terrazzo"]));
  const [top, jeans, bag] = [
    c.luck.pick([room.cloth, "#f6ead8", room.accent, "#e8b84a"]),
    c.luck.pick(["#4a6a94", "#2f3a58", "#c9b090"]),
    c.luck.pick(["#a85c34", room.cloth, "#3a3038"]),
  ];
  c.at(c.w * 0.38, c.h * 0.32, { turn: -6, scale: 1.12 }, () => {
    const d = smooth(
      [
        [-70, -180],
        [0, -150],
        [70, -180],
        [170, -140],
        [270, 60],
        [240, 150],
        [190, 130],
        [150, 30],
        [160, 230],
        [0, 244],
        [-160, 230],
        [-150, 30],
        [-190, 130],
        [-240, 150],
        [-270, 60],
        [-170, -140],
      ],
      true,
      0.8,
    );
    c.glow(10, 60, 300, 280, "#2a1228", 0.4);
    c.solid(d, top, { from: 50, dark: 0.3 });
    c.within(d, () => {
      if (c.luck.maybe(0.5)) for (let y = -160; y < 260; y += 46) c.rect(-300, y, 600, 16, lighter(top, 0.6));
      else
        for (let x = -260; x < 280; x += 14)
          c.stroke(`M${x} -200V260`, darker(top, 0.3), 2, { opacity: 0.25 });
    });
    folds(c, d, -150, -100, 300, 320, top);
    c.stroke("M-70 -180Q0 -110 70 -180", darker(top, 0.3), 14);
  });
  c.at(c.w * 0.68, c.h * 0.66, { turn: 10, scale: 1.1 }, () => {
    const d = smooth(
      [
        [-140, -250],
        [140, -250],
        [170, 0],
        [180, 330],
        [40, 336],
        [6, -20],
        [-40, 336],
        [-180, 330],
        [-170, 0],
      ],
      true,
      0.5,
    );
    c.glow(10, 40, 260, 350, "#2a1228", 0.4);
    c.solid(d, jeans, { from: 50 });
    folds(c, d, -160, -150, 320, 460, jeans, 7);
    c.rect(-142, -254, 284, 40, darker(jeans, 0.2));
    c.stroke(
      "M-140 -206H140M0 -214V-60M-120 -190Q-70 -130 -130 -110M120 -190Q70 -130 130 -110",
      "#e0b060",
      4,
      { dash: "10 7" },
    );
  });
  c.at(c.w * 0.2, c.h * 0.74, { turn: -14 }, () => {
    c.glow(10, 20, 180, 160, "#2a1228", 0.4);
    c.stroke("M-90 -60Q0 -260 90 -60", darker(bag, 0.2), 20);
    c.solid(box(-140, -70, 280, 210, 44), bag, { from: 50 });
    c.path("M-140 -30Q0 90 140 -30V-60H-140Z", darker(bag, 0.25));
    c.ball(0, 30, 20, "#e8c060");
  });
  for (const s of [0, 1])
    c.at(c.w * (0.78 + s * 0.14), c.h * 0.2, { turn: 8 + s * 8, scale: 0.95 }, () =>
      sneakerTop(c, c.luck.pick(["#fffaf0", room.cloth, room.accent])),
    );
  c.stroke(oval(c.w * 0.34, c.h * 0.93, 56), "#3a3038", 12);
  c.stroke(oval(c.w * 0.48, c.h * 0.93, 56), "#3a3038", 12);
}

function sneakerTop(c: Canvas, color: string): void {
  c.glow(8, 20, 80, 170, "#2a1228", 0.5);
  c.solid(
    smooth([
      [0, -170],
      [58, -140],
      [66, -40],
      [54, 60],
      [60, 130],
      [0, 168],
      [-60, 130],
      [-54, 60],
      [-66, -40],
      [-58, -140],
    ]),
    "#fffaf0",
  );
  c.solid(
    smooth([
      [0, -150],
      [46, -120],
      [54, -30],
      [44, 60],
      [50, 124],
      [0, 150],
      [-50, 124],
      [-44, 60],
      [-54, -30],
      [-46, -120],
    ]),
    color,
    { from: 30 },
  );
  c.oval(0, 90, 34, 50, "#2a2430");
  for (let i = 0; i < 5; i++) c.stroke(`M-30 ${-70 + i * 26}L30 ${-58 + i * 26}`, "#ffffff", 8);
}

function hangers(c: Canvas, hour: Hour): void {
  const room = rooms[hour];
  wall(c, room, c.h * 0.86);
  sunPatch(c, c.w * 0.2, c.h * 0.05, 600, 520, 100, room.beam, 0.35);
  const rail = c.h * 0.14;
  c.rect(
    0,
    rail,
    c.w,
    18,
    c.linear([
      [0, "#e8c88a"],
      [1, "#8a6438"],
    ]),
  );
  const tones = [
    room.cloth,
    lighter(room.wall, 0.4),
    room.accent,
    "#c9a06a",
    darker(room.accent, 0.4),
    "#e8b84a",
    room.deep,
  ];
  for (let i = 0; i < 7; i++) {
    const color = tones[(i + c.luck.int(0, 3)) % tones.length] ?? room.cloth;
    const long = c.luck.range(0.42, 0.66) * c.h;
    c.at(c.w * (0.1 + i * 0.135), rail + 10, { turn: c.luck.range(-2, 2) }, () => {
      c.stroke("M0 60V20Q0 -14 20 -10", "#5a4038", 7);
      const d = smooth(
        [
          [-14, 60],
          [14, 60],
          [84, 104],
          [104, long * 0.45],
          [80, long * 0.5],
          [110, long],
          [0, long + 16],
          [-110, long],
          [-80, long * 0.5],
          [-104, long * 0.45],
          [-84, 104],
        ],
        true,
        0.7,
      );
      c.glow(16, long * 0.5, 130, long * 0.5, "#2a1228", 0.3);
      c.solid(d, color, { from: 10, light: 0.34, dark: 0.42 });
      folds(c, d, -90, 120, 180, long - 100, color, 5);
      if (i % 2) {
        c.path(
          poly([
            [-22, 62],
            [0, 200],
            [22, 62],
            [54, 90],
            [8, 240],
            [-8, 240],
            [-54, 90],
          ]),
          darker(color, 0.25),
        );
        for (let b = 0; b < 4; b++) c.oval(4, 270 + b * 66, 9, 9, "#f0d8a8");
        c.rect(-100, long * 0.56, 200, 30, darker(color, 0.3));
      } else
        c.within(d, () => {
          for (let y = 120; y < long; y += 64) {
            if (i % 4) c.rect(-130, y, 260, 22, lighter(color, 0.45), { opacity: 0.7 });
            else
              for (let x = -100; x < 110; x += 50)
                c.oval(x + (y % 128 ? 24 : 0), y, 9, 9, lighter(color, 0.6));
          }
        });
    });
  }
  for (const s of [0, 1]) {
    const x = c.w * (0.3 + s * 0.36);
    c.ground(x, c.h * 0.94, 130, 20);
    c.solid(
      smooth([
        [x - 40, c.h * 0.84],
        [x + 30, c.h * 0.84],
        [x + 40, c.h * 0.895],
        [x + 120, c.h * 0.915],
        [x + 120, c.h * 0.94],
        [x - 50, c.h * 0.94],
      ]),
      s ? "#5a3428" : "#2a2430",
      { from: 60 },
    );
  }
  pot(c, c.w * 0.92, c.h * 0.95, 150, room.accent);
  for (const t of [-30, 10, 50])
    monstera(c, c.w * 0.92 + t, c.h * 0.86 - Math.abs(t) * 0.4, 110, 180 + t, room.leaf);
}

function sneakers(c: Canvas, hour: Hour): void {
  const room = rooms[hour];
  const bg = c.luck.pick([room.cloth, room.accent, "#e8b84a", room.deep]);
  c.fill(
    c.linear([
      [0, lighter(bg, 0.35)],
      [0.66, bg],
      [0.661, darker(bg, 0.12)],
      [1, darker(bg, 0.35)],
    ]),
  );
  c.solid(
    poly([
      [c.w * 0.1, c.h * 0.6],
      [c.w * 0.9, c.h * 0.6],
      [c.w * 0.98, c.h * 0.9],
      [c.w * 0.02, c.h * 0.9],
    ]),
    lighter(bg, 0.2),
    { from: 90, dark: 0.4 },
  );
  const shoe = (x: number, y: number, k: number, turn: number, a: string, b: string) =>
    c.at(x, y, { scale: k, turn }, () => {
      c.ground(0, 130, 330, 34, 0.6);
      const d = smooth([
        [-300, -170],
        [-250, -200],
        [-170, -190],
        [-120, -130],
        [20, -70],
        [180, -20],
        [300, 20],
        [326, 90],
        [-310, 96],
        [-320, -40],
      ]);
      c.solid(d, a, { from: 60, dark: 0.34 });
      c.within(d, () => {
        c.blob(
          [
            [-330, -190],
            [-210, -180],
            [-190, 0],
            [-220, 110],
            [-340, 110],
          ],
          b,
        );
        c.blob(
          [
            [150, -20],
            [260, 0],
            [340, 60],
            [330, 110],
            [120, 110],
          ],
          lighter(b, 0.1),
        );
        c.stroke("M-160 60Q0 70 150 -40", b, 44);
      });
      c.solid(box(-322, 78, 656, 62, 28), "#fffaf0", { from: 90 });
      c.stroke("M-290 112H310", b, 8, { opacity: 0.6 });
      for (let i = 0; i < 5; i++) c.stroke(`M${-120 + i * 44} ${-124 + i * 21}l-46 44`, "#ffffff", 13);
      c.path(
        smooth([
          [-290, -176],
          [-230, -196],
          [-176, -182],
          [-220, -160],
        ]),
        "#2a2230",
      );
    });
  const [a, b] = c.luck.pick([
    ["#fffaf0", "#d93a34"],
    ["#f2c84a", "#2f4a8a"],
    ["#e8e0d8", "#3f8a6a"],
    ["#2a2a38", "#f28a4a"],
    ["#f6c8d0", "#8a5aa8"],
  ] as const);
  shoe(c.w * 0.56, c.h * 0.44, 1.1, -18, darker(a, 0.1), b);
  shoe(c.w * 0.46, c.h * 0.68, 1.34, 0, a, b);
  dapple(c, "#fff3d6", 0.12, 12);
}

function qipao(c: Canvas, _hour: Hour): void {
  const silk = c.luck.pick(["#a82234", "#1f5a5a", "#2f3a6a", "#d9a0a8", "#e8dcc0"]);
  const gold = silk === "#e8dcc0" || silk === "#d9a0a8" ? "#a83a3a" : "#e0b860";
  c.fill(
    c.linear([
      [0, darker(silk, 0.5)],
      [1, darker(silk, 0.72)],
    ]),
  );
  const body = smooth([
    [c.w * 0.36, c.h * 0.02],
    [c.w * 0.64, c.h * 0.02],
    [c.w * 0.7, c.h * 0.14],
    [c.w * 1.02, c.h * 0.26],
    [c.w * 1.06, c.h * 1.05],
    [-c.w * 0.06, c.h * 1.05],
    [-c.w * 0.02, c.h * 0.26],
    [c.w * 0.3, c.h * 0.14],
  ]);
  c.solid(body, silk, { from: 40, light: 0.35, dark: 0.5 });
  c.within(body, () => {
    for (let i = 0; i < 26; i++) {
      const [x, y] = c.inBox(0, c.h * 0.2, c.w, c.h * 0.8)();
      const r = c.luck.range(24, 56);
      c.line(
        [
          [x, y + r],
          [x + r, y + r * 2],
          [x + r * 0.6, y + r * 3.4],
        ],
        gold,
        4,
        { opacity: 0.5 },
      );
      for (let p = 0; p < 5; p++)
        c.path(
          oval(x + Math.cos(p * 1.26) * r * 0.6, y + Math.sin(p * 1.26) * r * 0.6, r * 0.52),
          mix(gold, "#fff0e0", p * 0.1),
          { opacity: 0.85 },
        );
      c.oval(x, y, r * 0.26, r * 0.26, silk);
      c.leaf(x + r, y + r * 1.6, r * 1.5, r * 0.4, 30, mix("#5f8a5a", gold, 0.3));
    }
    folds(c, body, 0, c.h * 0.3, c.w, c.h * 0.7, silk, 6);
    c.path(
      poly([
        [0, 0],
        [c.w * 0.45, 0],
        [c.w * 0.2, c.h],
        [0, c.h],
      ]),
      c.linear(
        [
          [0, "#ffffff", 0.22],
          [1, "#ffffff", 0],
        ],
        0,
      ),
    );
  });
  const collar = smooth([
    [c.w * 0.34, -20],
    [c.w * 0.66, -20],
    [c.w * 0.68, c.h * 0.12],
    [c.w * 0.5, c.h * 0.16],
    [c.w * 0.32, c.h * 0.12],
  ]);
  c.solid(collar, silk, { from: 20 });
  c.stroke(
    smooth(
      [
        [c.w * 0.32, c.h * 0.12],
        [c.w * 0.5, c.h * 0.16],
        [c.w * 0.68, c.h * 0.12],
      ],
      false,
    ),
    gold,
    14,
  );
  const seam: Point[] = [
    [c.w * 0.5, 0],
    [c.w * 0.5, c.h * 0.15],
    [c.w * 0.64, c.h * 0.28],
    [c.w * 0.86, c.h * 0.34],
    [c.w * 0.97, c.h * 0.5],
  ];
  c.line(seam, darker(silk, 0.5), 26);
  c.line(seam, gold, 14);
  for (const [x, y, t] of [
    [0.5, 0.08, 0],
    [0.56, 0.22, 40],
    [0.75, 0.312, 20],
    [0.925, 0.42, 60],
  ] as const)
    c.at(c.w * x, c.h * y, { turn: t }, () => {
      for (const s of [-1, 1]) {
        c.stroke(
          `M0 0H${s * 50}M${s * 60} 0q${s * 26} -40 ${s * 60} -6q-${s > 0 ? 10 : -10} 30 ${-s * 40} 24q${-s * 10} -20 ${s * 10} -22M${s * 60} 0q${s * 26} 44 ${s * 66} 22`,
          gold,
          11,
        );
      }
      c.ball(0, 0, 20, gold, 0.8);
    });
}

function bagShelf(c: Canvas, hour: Hour): void {
  const room = rooms[hour];
  wall(c, room);
  for (const [x, w, y] of [
    [0.04, 0.44, 0.52],
    [0.52, 0.44, 0.52],
    [0.04, 0.44, 0.95],
    [0.52, 0.44, 0.95],
  ] as const) {
    const h = c.h * 0.38;
    c.path(
      `M${num(c.w * x)} ${num(c.h * y)}v${num(-h * 0.6)}a${num((c.w * w) / 2)} ${num(h * 0.42)} 0 0 1 ${num(c.w * w)} 0v${num(h * 0.6)}Z`,
      c.linear([
        [0, darker(room.deep, 0.3)],
        [1, mix(room.deep, room.wall, 0.5)],
      ]),
    );
    const color = c.luck.pick([room.cloth, room.accent, "#a86a3c", "#e8c87a", "#3a3442", "#f0e4d4"]);
    const kind = c.luck.int(0, 2);
    c.at(c.w * (x + w / 2), c.h * y, { scale: 1.15 }, () => {
      c.ground(0, -4, 150, 16, 0.5);
      if (kind === 0) {
        c.stroke("M-80 -180Q0 -330 80 -180", darker(color, 0.3), 18);
        c.solid(
          smooth(
            [
              [-130, -190],
              [130, -190],
              [160, -20],
              [140, 0],
              [-140, 0],
              [-160, -20],
            ],
            true,
            0.6,
          ),
          color,
          { from: 30 },
        );
        c.rect(-16, -200, 32, 70, "#e8c060", { round: 8 });
      } else if (kind === 1) {
        c.stroke("M-110 -120Q-30 -380 110 -130", "#d8b060", 8, { dash: "16 7" });
        c.solid(box(-130, -160, 260, 160, 40), color, { from: 40 });
        c.path("M-130 -130Q-130 -160 -90 -160H90Q130 -160 130 -130V-90Q0 -20 -130 -90Z", darker(color, 0.18));
        c.ball(0, -66, 18, "#e8c060");
      } else {
        c.stroke("M-60 -210Q-60 -320 0 -320Q60 -320 60 -210", darker(color, 0.4), 14);
        c.solid(
          poly([
            [-120, -220],
            [120, -220],
            [140, 0],
            [-140, 0],
          ]),
          color,
          { from: 20 },
        );
        for (let k = 0; k < 6; k++)
          c.stroke(`M-134 ${-190 + k * 34}H134`, darker(color, 0.4), 5, { dash: "16 14", opacity: 0.5 });
      }
    });
    c.rect(c.w * x - 14, c.h * y, c.w * w + 28, 22, lighter(room.wood, 0.3));
  }
}

function mirror(c: Canvas, hour: Hour): void {
  const room = rooms[hour];
  wall(c, room, c.h * 0.84);
  const [x, y] = [c.w * 0.5, c.h * 0.5];
  c.ground(x, c.h * 0.93, 330, 30);
  const arch = `M${num(x - 310)} ${num(c.h * 0.92)}V${num(y - 240)}a310 320 0 0 1 620 0V${num(c.h * 0.92)}Z`;
  c.stroke(arch, "#c99a5a", 34);
  c.path(
    arch,
    c.linear(
      [
        [0, mix(room.wall, "#ffffff", 0.45)],
        [1, mix(room.deep, room.wall, 0.5)],
      ],
      70,
    ),
  );
  const [coat, skirt, hair] = [
    c.luck.pick([room.cloth, "#d8b078", room.accent]),
    c.luck.pick(["#2f3048", "#f6ead8", "#8a4a3a"]),
    c.luck.pick(["#2a1e24", "#5a3424", "#1e1a28"]),
  ];
  const skin = c.luck.pick(["#f2c8a4", "#d99a70", "#a86a48", "#f6d8bc"]);
  c.within(arch, () => {
    c.rect(0, c.h * 0.82, c.w, c.h, darker(room.wood, 0.1));
    c.at(x, y + 20, { scale: 1.25 }, () => {
      c.ground(0, 430, 130, 20);
      c.solid(
        smooth([
          [-62, -330],
          [0, -380],
          [62, -330],
          [80, -230],
          [74, -120],
          [-74, -120],
          [-80, -230],
        ]),
        hair,
      );
      for (const s of [-1, 1]) {
        c.solid(box(s * 40 - 22, 250, 44, 170, 16), skin);
        c.solid(
          smooth([
            [s * 40 - 30, 390],
            [s * 40 + 30, 390],
            [s * 40 + 36, 436],
            [s * 40 - 36, 436],
          ]),
          "#3a2a30",
        );
      }
      c.rect(-22, -240, 44, 80, darker(skin, 0.1));
      c.solid(
        smooth([
          [-50, 30],
          [50, 30],
          [110, 320],
          [0, 336],
          [-110, 320],
        ]),
        skirt,
        { from: 20 },
      );
      for (let i = -2; i < 3; i++)
        c.stroke(`M${i * 16} 50L${i * 40} 310`, darker(skirt, 0.4), 5, { opacity: 0.4 });
      c.solid(
        smooth([
          [-40, -190],
          [40, -190],
          [112, -150],
          [124, 40],
          [100, 220],
          [40, 226],
          [20, -60],
          [-20, -60],
          [-40, 226],
          [-100, 220],
          [-124, 40],
          [-112, -150],
        ]),
        coat,
        { from: 30 },
      );
      c.path(
        smooth([
          [-24, -180],
          [24, -180],
          [20, 40],
          [-20, 40],
        ]),
        "#fffaf0",
      );
      c.solid(oval(0, -290, 50, 58), skin);
      c.path(
        smooth([
          [-56, -280],
          [-50, -340],
          [0, -362],
          [50, -340],
          [58, -276],
          [30, -320],
          [-20, -326],
        ]),
        hair,
      );
      c.solid(
        smooth([
          [100, -150],
          [150, -60],
          [110, -40],
          [30, -210],
          [60, -230],
        ]),
        coat,
      );
      c.solid(box(-10, -320, 76, 120, 14), "#22202c", { from: 30 });
      c.ball(48, -300, 8, "#6a7a9a");
      c.solid(oval(60, -226, 22, 18), skin);
      c.solid(box(-170, 20, 110, 120, 20), darker(coat, 0.4));
      c.stroke("M-150 24Q-120 -60 -80 20", darker(coat, 0.5), 8);
    });
    c.path(
      poly([
        [x - 310, y + 200],
        [x + 60, y - 560],
        [x + 200, y - 560],
        [x - 310, y + 480],
      ]),
      "#ffffff",
      { opacity: 0.13 },
    );
  });
  pot(c, c.w * 0.1, c.h * 0.93, 170, room.accent);
  bush(c, c.w * 0.1, c.h * 0.84, 360, room.leaf, 12);
}

function lipsticks(c: Canvas, hour: Hour): void {
  const room = rooms[hour];
  c.fill(
    c.linear([
      [0, lighter(room.cloth, 0.65)],
      [0.7, lighter(room.cloth, 0.35)],
      [0.701, lighter(room.cloth, 0.5)],
      [1, mix(room.cloth, room.deep, 0.4)],
    ]),
  );
  c.oval(c.w * 0.5, c.h * 0.4, 380, 380, lighter(room.cloth, 0.78));
  const reds = ["#b8202e", "#d9545a", "#8a2438", "#e8806a", "#c94a78"];
  for (let i = 0; i < 5; i++) {
    const color = reds[(i + c.luck.int(0, 1)) % 5] ?? "#b8202e";
    const tall = 150 + ((i * 83 + 40) % 170);
    c.at(c.w * (0.14 + i * 0.18), c.h * (0.84 + (i % 2) * 0.05), { scale: 1.15 }, () => {
      c.ground(10, 0, 90, 18, 0.5);
      c.solid(`M-44 -340v${-tall * 0.7}q10 -90 88 -70v${tall * 0.7 + 70}Z`, color, {
        from: 0,
        light: 0.5,
        dark: 0.45,
      });
      c.path(`M-44 ${-340 - tall * 0.7}q10 -90 88 -70q-6 60 -88 70Z`, lighter(color, 0.3));
      c.path(
        box(-50, -350, 100, 130, 6),
        c.linear(
          [
            [0, "#8a6430"],
            [0.3, "#ffe9b0"],
            [0.6, "#d8a850"],
            [1, "#7a5424"],
          ],
          0,
        ),
      );
      c.path(
        box(-62, -226, 124, 228, 10),
        c.linear(
          [
            [0, "#120c14"],
            [0.25, "#5a4a58"],
            [0.5, "#221a26"],
            [1, "#0c080e"],
          ],
          0,
        ),
      );
    });
  }
  c.path(
    smooth([
      [c.w * 0.1, c.h * 0.16],
      [c.w * 0.3, c.h * 0.12],
      [c.w * 0.5, c.h * 0.18],
      [c.w * 0.7, c.h * 0.13],
      [c.w * 0.66, c.h * 0.19],
      [c.w * 0.4, c.h * 0.23],
    ]),
    reds[0] ?? "#b8202e",
    { opacity: 0.85 },
  );
}

function palette(c: Canvas, hour: Hour): void {
  const room = rooms[hour];
  tabletop(c, hour, c.luck.pick(["stone", "terrazzo", "linen"]));
  c.at(c.w * 0.46, c.h * 0.46, { turn: -9 }, () => {
    c.rect(-370, -430, 760, 900, "#2a1228", { opacity: 0.35, round: 40 });
    c.solid(box(-390, -460, 760, 400, 34), darker(room.cloth, 0.25));
    c.path(
      box(-350, -425, 680, 330, 20),
      c.linear(
        [
          [0, "#dfe8ee"],
          [0.5, "#f6f8f8"],
          [1, "#a8b8c8"],
        ],
        40,
      ),
    );
    c.path(
      poly([
        [-200, -425],
        [-60, -425],
        [-240, -95],
        [-350, -95],
        [-350, -160],
      ]),
      "#ffffff",
      { opacity: 0.6 },
    );
    c.solid(box(-390, -60, 760, 490, 34), darker(room.cloth, 0.3));
    const tones = [
      "#f2d8c0",
      "#e0a888",
      "#c9785a",
      "#a84a3c",
      "#7a3038",
      "#f0c070",
      "#d98aa0",
      "#8a5a78",
      "#5a4a6a",
      "#c8b0d0",
      "#b8905a",
      "#3a2a38",
    ];
    tones.forEach((tone, i) => {
      const [x, y] = [-290 + (i % 4) * 190, 50 + Math.floor(i / 4) * 134];
      c.oval(x, y, 78, 54, "#1c1018", { opacity: 0.6 });
      c.solid(oval(x + 2, y + 3, 72, 50), tone, { from: 60 });
      if (i % 3 === 0) c.specks(34, c.inOval(x, y, 60, 40), 8, "#fff6e0", 0.8);
      if (c.luck.maybe(0.4)) c.oval(x + 12, y + 6, 34, 22, darker(tone, 0.2), { opacity: 0.6 });
    });
  });
  for (let i = 0; i < 3; i++)
    c.at(c.w * (0.8 + i * 0.06), c.h * (0.74 + i * 0.05), { turn: -38 - i * 9 }, () => {
      c.rect(-240, 14, 500, 24, "#2a1228", { opacity: 0.3, round: 12 });
      c.solid(taper([-260, 0], [150, 0], 26), "#2a2230", { from: 90 });
      c.rect(100, -16, 70, 32, "#e0b868");
      c.solid(
        smooth([
          [170, -18],
          [250, -46],
          [300, 0],
          [250, 46],
          [170, 18],
        ]),
        "#5a3a34",
        { from: 90 },
      );
      c.hairs(30, c.inBox(180, -20, 90, 40), () => 0, 50, "#f0b8a0", 3, 0.5);
    });
  for (let i = 0; i < 3; i++)
    c.blob(
      Array.from(
        { length: 8 },
        (_, k): Point => [
          c.w * (0.12 + i * 0.1) + Math.cos(k * 0.785) * c.luck.range(40, 64),
          c.h * 0.9 + Math.sin(k * 0.785) * c.luck.range(26, 44),
        ],
      ),
      ["#c9785a", "#d98aa0", "#7a3038"][i] ?? "#c9785a",
      { opacity: 0.85 },
    );
}

function perfume(c: Canvas, hour: Hour): void {
  const room = rooms[hour];
  c.fill(
    c.linear([
      [0, room.sky[1]],
      [0.62, lighter(room.sky[2], 0.2)],
      [0.621, lighter(room.wall, 0.3)],
      [1, room.deep],
    ]),
  );
  bokeh(c, [room.sun, room.cloth, "#ffffff"], 10, 0, c.h * 0.5);
  c.path(
    poly([
      [c.w * 0.62, 0],
      [c.w, 0],
      [c.w * 0.5, c.h],
      [0, c.h],
    ]),
    c.fade(room.beam, 0.4, 0.02, 110),
  );
  const bottle = (x: number, y: number, k: number, liquid: string, round: boolean) =>
    c.at(x, y, { scale: k }, () => {
      c.path(
        poly([
          [-120, 0],
          [120, 0],
          [330, 110],
          [60, 120],
        ]),
        c.linear(
          [
            [0, liquid, 0.5],
            [1, liquid, 0],
          ],
          20,
        ),
      );
      c.ground(10, 4, 170, 22, 0.5);
      const d = round ? oval(0, -190, 190, 190) : box(-150, -420, 300, 420, 40);
      c.path(d, lighter(liquid, 0.7));
      c.within(d, () => {
        c.rect(
          -200,
          round ? -220 : -300,
          400,
          320,
          c.linear([
            [0, lighter(liquid, 0.3)],
            [1, liquid],
          ]),
        );
        c.oval(0, round ? -220 : -300, 190, 16, lighter(liquid, 0.5));
        c.path(
          poly([
            [-110, -420],
            [-50, -420],
            [-70, 0],
            [-130, 0],
          ]),
          "#ffffff",
          { opacity: 0.5 },
        );
        c.rect(90, -420, 20, 420, "#ffffff", { opacity: 0.35 });
      });
      c.stroke(d, "#ffffff", 10, { opacity: 0.7 });
      c.rect(-50, round ? -406 : -470, 100, 56, "#d8b060");
      c.solid(
        round ? oval(0, -470, 74, 74) : box(-84, -600, 168, 140, 20),
        round ? "#e8c878" : darker(room.accent, 0.2),
        { from: 10 },
      );
      c.solid(box(-70, -200, 140, 100, 6), "#fffaf0");
      c.stroke("M-44 -166H44M-30 -138H30", "#8a6a5a", 6);
    });
  bottle(c.w * 0.68, c.h * 0.74, 0.95, c.luck.pick(["#e8a0a8", "#a8c8a0", "#c8a8d8"]), true);
  bottle(c.w * 0.36, c.h * 0.86, 1.15, c.luck.pick(["#e8b060", "#e88a78", "#88b8c8"]), false);
  for (let i = 0; i < 5; i++) {
    const [x, y] = [c.w * (0.66 + i * 0.08), c.h * (0.9 + (i % 2) * 0.04)];
    for (let p = 0; p < 7; p++)
      c.at(x, y, { turn: p * 51, squash: 1 }, () =>
        c.path(
          smooth([
            [0, 0],
            [24, -40],
            [0, -72],
            [-24, -40],
          ]),
          mix(room.cloth, "#fff0e8", 0.3 + (p % 3) * 0.2),
        ),
      );
    c.oval(x, y, 15, 15, "#f2c84a");
  }
}

function skincare(c: Canvas, hour: Hour): void {
  const room = rooms[hour];
  c.fill(
    c.linear(
      [
        [0, lighter(room.leaf, 0.66)],
        [1, lighter(room.leaf, 0.3)],
      ],
      60,
    ),
  );
  sunPatch(c, c.w * 0.1, c.h * 0.04, 700, 600, 160, room.beam, 0.45);
  for (const [i, y] of [0.48, 0.9].entries()) {
    let x = 70;
    while (x < c.w - 150) {
      const kind = c.luck.int(0, 3);
      const tone = c.luck.pick(["#fffaf0", "#e8c8b0", "#b8683a", room.accent, lighter(room.cloth, 0.4)]);
      const w = [130, 170, 110, 150][kind] ?? 130;
      c.at(x + w / 2, c.h * y, {}, () => {
        c.ground(8, 0, w * 0.6, 14, 0.5);
        if (kind === 0) {
          c.path(
            box(-60, -240, 120, 240, 24),
            c.linear(
              [
                [0, darker(tone, 0.3)],
                [0.3, lighter(tone, 0.4)],
                [1, darker(tone, 0.35)],
              ],
              0,
            ),
          );
          c.rect(-18, -290, 36, 60, "#2a2430");
          c.solid(oval(0, -320, 28, 46), "#3a3038");
        } else if (kind === 1) {
          c.path(
            box(-85, -110, 170, 110, 20),
            c.linear(
              [
                [0, darker(tone, 0.2)],
                [0.3, lighter(tone, 0.5)],
                [1, darker(tone, 0.3)],
              ],
              0,
            ),
          );
          c.solid(box(-90, -160, 180, 60, 14), "#fffaf0", { from: 0 });
        } else if (kind === 2) {
          c.path(
            smooth(
              [
                [-40, 0],
                [40, 0],
                [56, -330],
                [-56, -330],
              ],
              true,
              0.3,
            ),
            c.linear(
              [
                [0, darker(tone, 0.2)],
                [0.35, lighter(tone, 0.5)],
                [1, darker(tone, 0.3)],
              ],
              0,
            ),
          );
          c.solid(box(-44, -40, 88, 44, 8), "#fffaf0");
        } else {
          c.path(
            box(-74, -300, 148, 300, 20),
            c.linear(
              [
                [0, darker(tone, 0.3)],
                [0.3, lighter(tone, 0.4)],
                [1, darker(tone, 0.35)],
              ],
              0,
            ),
          );
          c.rect(-16, -360, 32, 66, "#3a3038");
          c.solid(
            smooth([
              [-30, -386],
              [60, -386],
              [96, -366],
              [60, -350],
              [-30, -350],
            ]),
            "#3a3038",
          );
        }
        c.rect(-34, -92 - (kind % 2) * 0, 68, 44, "#ffffff", { opacity: 0.7 });
        c.stroke("M-22 -78H22M-22 -64H10", "#8a7a70", 4);
      });
      x += w + c.luck.range(26, 56);
    }
    c.rect(
      0,
      c.h * y,
      c.w,
      30,
      c.linear([
        [0, "#fffaf0"],
        [1, "#cfc0b0"],
      ]),
    );
    c.rect(0, c.h * y + 30, c.w, 70, c.fade("#2b1644", 0.25, 0));
    if (i === 0) bush(c, c.w * 0.93, c.h * y, 300, room.leaf, 11);
  }
  planks(c, "#d8c4a8", c.h * 0.985);
}

export const style = {
  flatLay,
  hangers,
  sneakers,
  qipao,
  bagShelf,
  mirror,
  lipsticks,
  palette,
  perfume,
  skincare,
};
