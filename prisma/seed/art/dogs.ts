import type { Canvas } from "./canvas";
import { darker, lighter, mix } from "./color";
import { ridge, ripples, sky } from "./landscapes";
import {
  bokeh,
  bush,
  cushion,
  dapple,
  type Hour,
  planks,
  rooms,
  rug,
  sofa,
  sunPatch,
  wall,
  windowFrame,
} from "./rooms";
import { box, furry, num, oval, type Point, smooth, symmetric } from "./shapes";

type Breed = {
  base: string;
  pale: string;
  ear: string;
  ears: "up" | "drop" | "long" | "puff";
  long: number;
  wide: number;
  mask: "shiba" | "corgi" | "none" | "dachs";
  fluff: number;
  tongue: boolean;
};
export const breeds = {
  corgi: {
    base: "#dd8f4a",
    pale: "#fff6e6",
    ear: "#c97636",
    ears: "up",
    long: 1,
    wide: 1,
    mask: "corgi",
    fluff: 7,
    tongue: true,
  },
  shiba: {
    base: "#d98a4c",
    pale: "#fdebd2",
    ear: "#b86a34",
    ears: "up",
    long: 0.95,
    wide: 1.06,
    mask: "shiba",
    fluff: 6,
    tongue: false,
  },
  golden: {
    base: "#e0ac66",
    pale: "#f6dcae",
    ear: "#c1853f",
    ears: "drop",
    long: 1.15,
    wide: 1,
    mask: "none",
    fluff: 8,
    tongue: true,
  },
  poodle: {
    base: "#a8683f",
    pale: "#bd8054",
    ear: "#8a4f2e",
    ears: "puff",
    long: 0.95,
    wide: 0.95,
    mask: "none",
    fluff: 12,
    tongue: false,
  },
  dachshund: {
    base: "#3a2a2c",
    pale: "#b8703c",
    ear: "#2c1e22",
    ears: "long",
    long: 1.25,
    wide: 0.88,
    mask: "dachs",
    fluff: 2,
    tongue: false,
  },
} as const satisfies Record<string, Breed>;

function curls(c: Canvas, x: number, y: number, rx: number, ry: number, color: string, count = 40): void {
  for (let i = 0; i < count; i++) {
    const [px, py] = c.inOval(x, y, rx, ry)();
    const r = c.luck.range(15, 26);
    c.oval(px, py, r, r, mix(color, py < y ? "#ffe0b0" : "#2b1644", c.luck.range(0.02, 0.2)));
    c.stroke(
      `M${num(px - r * 0.5)} ${num(py)}a${num(r * 0.5)} ${num(r * 0.5)} 0 1 1 ${num(r * 0.6)} ${num(r * 0.5)}`,
      darker(color, 0.3),
      2.6,
      { opacity: 0.45 },
    );
  }
}

/** A dog's head, about 220 units wide, centred between the cheeks. */
export function dogHead(c: Canvas, dog: Breed, happy: boolean): void {
  const { wide: k, long } = dog;
  for (const s of [1, -1])
    c.at(0, 0, { flip: s < 0 }, () => {
      if (dog.ears === "up") {
        c.solid("M26 -70Q50 -150 84 -168Q94 -168 98 -150Q114 -90 92 -24Z", dog.base, {
          from: s > 0 ? 70 : 110,
          dark: 0.36,
        });
        c.path("M48 -74Q62 -126 82 -144Q98 -100 86 -48Z", mix(dog.pale, "#d98a7a", 0.5));
      } else if (dog.ears === "puff") curls(c, 104, 10, 46, 84, dog.ear, 34);
      else
        c.solid(
          smooth(
            dog.ears === "long"
              ? [
                  [60, -80],
                  [112, -60],
                  [148, 30],
                  [142, 110],
                  [104, 128],
                  [80, 60],
                ]
              : [
                  [60, -82],
                  [112, -70],
                  [140, -10],
                  [128, 62],
                  [98, 66],
                  [76, 10],
                ],
          ),
          dog.ear,
          { from: 80, dark: 0.45 },
        );
    });
  const skull: Point[] = symmetric([
    [0, -96],
    [44, -92],
    [82 * k, -58],
    [100 * k, 0],
    [96 * k, 44],
    [64, 84],
    [34, 104 * long],
    [0, 110 * long],
  ]);
  const fur = furry(skull, dog.fluff, c.luck, 5);
  c.path(fur, dog.base);
  c.within(fur, () => {
    if (dog.mask === "corgi")
      c.path("M-8 -110L8 -110Q14 -30 34 8Q84 40 78 130L-78 130Q-84 40 -34 8Q-14 -30 -8 -110Z", dog.pale);
    if (dog.mask === "shiba") {
      for (const s of [1, -1]) {
        c.glow(s * 72, 46, 62, 56, dog.pale, 1);
        c.oval(s * 42, -40, 17, 11, dog.pale);
      }
      c.glow(0, 80, 70, 60, dog.pale, 1);
    }
    if (dog.mask === "dachs") {
      for (const s of [1, -1]) {
        c.oval(s * 38, -38, 13, 10, dog.pale);
        c.glow(s * 60, 60, 50, 40, dog.pale, 0.9);
      }
    }
    if (dog.mask === "none") c.glow(0, 70, 80, 70, dog.pale, 0.9);
    if (dog.ears !== "puff")
      c.hairs(
        80,
        c.inOval(0, 10, 90, 90),
        ([x, y]) => (Math.atan2(y + 10, x) * 180) / Math.PI,
        16,
        darker(dog.base, 0.3),
        2,
        0.25,
      );
  });
  if (dog.ears === "puff") curls(c, 0, -96, 88, 54, dog.base, 60);
  c.path(
    fur,
    c.linear(
      [
        [0, "#fff2d0", 0.26],
        [0.42, "#2b1644", 0],
        [1, "#2b1644", 0.34],
      ],
      50,
    ),
  );
  for (const s of [1, -1]) {
    c.oval(s * 42, -6, 17, 18, "#1c1216");
    c.oval(s * 42, -2, 13, 12, "#5a3420");
    c.oval(s * 42, -5, 10, 11, "#120a0e");
    c.oval(s * 42 - 5, -12, 5.5, 6, "#ffffff");
    c.stroke(`M${s * 24} -34Q${s * 42} -46 ${s * 60} -32`, darker(dog.base, 0.5), 5, { opacity: 0.4 });
  }
  const my = 62 * long;
  if (happy) {
    c.solid(
      smooth([
        [-26, my + 18],
        [26, my + 18],
        [22, my + 66],
        [0, my + 80],
        [-22, my + 66],
      ]),
      "#e8808a",
      { from: 80 },
    );
    c.stroke(`M0 ${my + 26}V${my + 62}`, "#b8505f", 3);
  }
  for (const s of [1, -1])
    c.solid(
      oval(s * 22, my, 34, 28),
      dog.mask === "none" || dog.mask === "dachs"
        ? lighter(dog.mask === "dachs" ? dog.pale : dog.base, 0.2)
        : dog.pale,
      { from: 80, light: 0.3, dark: 0.2 },
    );
  c.path(
    smooth([
      [-25, my - 34],
      [0, my - 42],
      [25, my - 34],
      [18, my - 14],
      [0, my - 4],
      [-18, my - 14],
    ]),
    "#1e161c",
  );
  c.oval(-6, my - 32, 10, 4, "#ffffff", { opacity: 0.5 });
  c.stroke(
    `M0 ${my - 6}V${my + 10}M0 ${my + 10}Q-10 ${my + 26} -36 ${my + 16}M0 ${my + 10}Q10 ${my + 26} 36 ${my + 16}`,
    "#2a1a20",
    4,
  );
}

function chest(c: Canvas, dog: Breed, x: number, y: number, scale: number): void {
  c.at(x, y, { scale }, () => {
    const d = furry(
      symmetric([
        [0, 40],
        [60, 60],
        [104, 130],
        [136, 260],
        [150, 460],
        [0, 480],
      ]),
      dog.fluff,
      c.luck,
      10,
    );
    c.solid(d, dog.base, { from: 30, dark: 0.45 });
    c.within(d, () => {
      c.glow(0, 170, 90, 160, dog.pale, 1);
      if (dog.ears === "puff") curls(c, 0, 220, 140, 180, dog.base, 120);
      else c.hairs(120, c.inOval(0, 190, 100, 160), () => 90, 30, lighter(dog.pale, 0.3), 2.4, 0.4);
    });
    c.stroke("M-76 98Q0 150 76 98", "#c9382e", 20);
    c.ball(0, 134, 20, "#e8b84a");
    dogHead(c, dog, dog.tongue);
  });
}

function portrait(breed: keyof typeof breeds) {
  return (c: Canvas, hour: Hour): void => {
    const room = rooms[hour];
    if (c.luck.maybe(0.5)) {
      sky(c, hour, c.h * 0.5, 0.25);
      ridge(c, c.h * 0.46, 40, mix(room.leaf, room.sky[1], 0.5), room.leaf);
      bush(c, c.w * 0.05, c.h, 600, darker(room.leaf, 0.2), 13, 0.06);
      bush(c, c.w * 0.96, c.h, 560, darker(room.leaf, 0.1), 13, 0.06);
    } else {
      c.fill(
        c.linear(
          [
            [0, room.accent],
            [1, darker(room.accent, 0.45)],
          ],
          60,
        ),
      );
      bokeh(c, [room.sun, room.cloth, room.wall], 12);
    }
    chest(c, breeds[breed], c.w * 0.5, c.h * 0.42, 2.7);
    bokeh(c, [room.sun, "#fff6e0"], 4, c.h * 0.8);
  };
}

/** The whole length of a dachshund, on a sofa that is hardly long enough. */
function longDog(c: Canvas, hour: Hour): void {
  const room = rooms[hour];
  const dog = breeds.dachshund;
  wall(c, room);
  windowFrame(c, room, hour, c.w * 0.56, 60, c.w * 0.36, c.h * 0.3, 2);
  sofa(c, c.h * 0.62, room.cloth);
  cushion(c, c.w * 0.86, c.h * 0.5, 150, 12, lighter(room.wall, 0.3), room.accent);
  const y = c.h * 0.6;
  c.ground(c.w * 0.52, y + 110, 440, 36, 0.5);
  c.stroke(
    smooth(
      [
        [c.w * 0.88, y - 20],
        [c.w * 0.95, y - 90],
        [c.w * 0.97, y - 170],
      ],
      false,
    ),
    dog.base,
    26,
  );
  c.solid(
    smooth([
      [c.w * 0.1, y - 60],
      [c.w * 0.3, y - 90],
      [c.w * 0.6, y - 80],
      [c.w * 0.86, y - 90],
      [c.w * 0.94, y],
      [c.w * 0.88, y + 90],
      [c.w * 0.5, y + 84],
      [c.w * 0.14, y + 100],
    ]),
    dog.base,
    { from: 90, light: 0.34, dark: 0.5 },
  );
  for (const x of [0.16, 0.28, 0.78, 0.89])
    c.solid(box(c.w * x - 36, y + 40, 80, 84, 36), x > 0.5 ? dog.base : dog.pale, { from: 90 });
  const sweater = smooth([
    [c.w * 0.34, y - 92],
    [c.w * 0.66, y - 84],
    [c.w * 0.67, y + 86],
    [c.w * 0.33, y + 90],
  ]);
  c.solid(sweater, room.accent, { from: 90, dark: 0.4 });
  c.within(sweater, () => {
    for (let i = 0; i < 8; i++) c.rect(c.w * 0.32 + i * 46, y - 110, 20, 220, "#fff3dc", { opacity: 0.75 });
  });
  c.at(c.w * 0.2, y - 110, { scale: 1.25, turn: 5 }, () => dogHead(c, dog, false));
}

function corgiBehind(c: Canvas, hour: Hour): void {
  const room = rooms[hour];
  const dog = breeds.corgi;
  sky(c, hour, c.h * 0.42, 0.4);
  c.rect(
    0,
    c.h * 0.42,
    c.w,
    c.h * 0.24,
    c.linear([
      [0, mix(room.sky[2], "#5fa8b8", 0.5)],
      [1, "#3f8a9a"],
    ]),
  );
  ripples(c, c.h * 0.43, "#ffffff", 50, 0.5);
  c.path(
    smooth([
      [-50, c.h * 0.66],
      [c.w * 0.4, c.h * 0.63],
      [c.w + 50, c.h * 0.67],
      [c.w + 50, c.h + 50],
      [-50, c.h + 50],
    ]),
    c.linear([
      [0, "#f6dcae"],
      [1, mix("#d9a870", room.deep, 0.3)],
    ]),
  );
  c.at(c.w * 0.5, c.h * 0.68, { scale: 1.5 }, () => {
    c.ground(0, 186, 210, 30, 0.5);
    for (const s of [1, -1]) {
      c.solid(box(s * 84 - 36, 80, 72, 110, 30), dog.pale, { from: 60 });
      c.solid("M26 -170Q60 -260 92 -270Q112 -200 96 -140Z", dog.base, { dark: 0.4, from: s > 0 ? 40 : 120 });
      c.at(0, 0, { flip: true }, () => c.solid("M26 -170Q60 -260 92 -270Q112 -200 96 -140Z", dog.base));
    }
    c.solid(oval(0, -120, 108, 92), dog.base, { dark: 0.3 });
    c.path(
      furry(
        [
          [0, -60],
          [110, -30],
          [156, 60],
          [120, 140],
          [0, 160],
          [-120, 140],
          [-156, 60],
          [-110, -30],
        ],
        8,
        c.luck,
      ),
      dog.base,
    );
    c.path(
      furry(
        [
          [0, 30],
          [80, 44],
          [110, 110],
          [60, 152],
          [0, 124],
          [-60, 152],
          [-110, 110],
          [-80, 44],
        ],
        9,
        c.luck,
      ),
      dog.pale,
    );
    c.oval(0, 34, 26, 20, dog.base);
    c.path(
      oval(0, 40, 160, 130),
      c.linear(
        [
          [0, "#fff2d0", 0.3],
          [0.5, "#2b1644", 0],
          [1, "#2b1644", 0.2],
        ],
        60,
      ),
    );
  });
  dapple(c, room.sun, 0.06, 8);
}

function hamster(c: Canvas, hour: Hour): void {
  const room = rooms[hour];
  c.fill(
    c.linear(
      [
        [0, lighter(room.accent, 0.6)],
        [1, room.accent],
      ],
      60,
    ),
  );
  bokeh(c, [room.sun, "#ffffff"], 8);
  c.rect(
    0,
    c.h * 0.72,
    c.w,
    c.h,
    c.linear([
      [0, "#e8c898"],
      [1, "#b98a54"],
    ]),
  );
  c.hairs(240, c.inBox(0, c.h * 0.72, c.w, c.h * 0.3), () => c.luck.range(-60, 60), 60, "#f6e2b8", 7, 0.8);
  const base = c.luck.pick(["#e0a868", "#b8a494", "#d9906a", "#cdb9a0"]);
  const [x, y] = [c.w * 0.5, c.h * 0.5];
  c.ground(x, y + 390, 330, 50, 0.5);
  for (const s of [1, -1]) {
    c.solid(oval(x + s * 190, y - 270, 72, 78), base);
    c.oval(x + s * 190, y - 262, 46, 52, "#eeb4a8");
  }
  const body = furry(
    symmetric([
      [0, -310],
      [150, -280],
      [260, -150],
      [310, 20],
      [320, 220],
      [250, 370],
      [0, 400],
    ]).map(([a, b]): Point => [x + a, y + b]),
    14,
    c.luck,
    12,
  );
  c.path(body, base);
  c.within(body, () => {
    c.glow(x, y + 180, 270, 300, "#fff8ea", 1);
    for (const s of [1, -1]) c.glow(x + s * 220, y + 10, 160, 140, "#fff8ea", 1);
    c.path(
      smooth([
        [x - 20, y - 320],
        [x + 20, y - 320],
        [x + 30, y - 120],
        [x, y - 60],
        [x - 30, y - 120],
      ]),
      darker(base, 0.4),
      { opacity: 0.5 },
    );
    c.hairs(240, c.inOval(x, y + 40, 290, 330), () => 90, 34, darker(base, 0.3), 3, 0.22);
  });
  c.path(
    body,
    c.linear(
      [
        [0, "#fff2d0", 0.26],
        [0.5, "#2b1644", 0],
        [1, "#2b1644", 0.34],
      ],
      50,
    ),
  );
  for (const s of [1, -1]) {
    c.oval(x + s * 118, y - 96, 36, 40, "#160e14");
    c.oval(x + s * 118 - 12, y - 112, 12, 13, "#ffffff");
    c.glow(x + s * 200, y + 20, 80, 60, "#f29a8a", 0.5);
    c.solid(oval(x + s * 84, y + 150, 44, 36), "#f0b8a4");
    c.solid(oval(x + s * 130, y + 392, 70, 28), "#f0b8a4");
    c.stroke(
      `M${num(x + s * 60)} ${num(y - 8)}q${s * 110} -30 ${s * 220} -16m${-s * 220} 34q${s * 110} 0 ${s * 210} 36`,
      "#fff8ea",
      4,
      { opacity: 0.8 },
    );
  }
  c.path(
    smooth([
      [x - 24, y - 42],
      [x + 24, y - 42],
      [x, y - 18],
    ]),
    "#d9706a",
  );
  c.stroke(`M${x} ${num(y - 18)}v20m0 0q-8 20 -36 14m36 -14q8 20 36 14`, "#5a3424", 6);
  c.at(x, y + 130, { turn: 12 }, () => {
    c.solid(
      smooth([
        [0, -86],
        [44, -10],
        [28, 60],
        [0, 74],
        [-28, 60],
        [-44, -10],
      ]),
      "#4a4044",
      { from: 20 },
    );
    for (const k of [-18, 0, 18]) c.stroke(`M0 -80Q${k * 1.6} 0 ${k * 0.6} 66`, "#f6efe0", 7);
  });
}

function parrot(c: Canvas, hour: Hour): void {
  const room = rooms[hour];
  const [a, b, d] = c.luck.pick([
    ["#3fa46a", "#f2c840", "#e8563f"],
    ["#3f8ad0", "#f2b84b", "#2a4a8a"],
    ["#d93a34", "#f2c03a", "#2f6ac0"],
    ["#f6f0e4", "#f6d878", "#f2b84b"],
  ] as const);
  c.fill(
    c.linear(
      [
        [0, mix(room.leaf, room.sky[1], 0.4)],
        [1, darker(room.leaf, 0.55)],
      ],
      60,
    ),
  );
  bokeh(c, [room.sun, lighter(room.leaf, 0.4)], 16);
  for (let i = 0; i < 5; i++)
    bush(
      c,
      c.w * (i % 2 ? 1.02 : -0.02),
      c.h * (0.2 + i * 0.2),
      380,
      darker(room.leaf, 0.15 + i * 0.06),
      9,
      0.12,
    );
  c.at(c.w * 0.5, c.h * 0.42, { scale: 1.75 }, () => {
    c.stroke("M-420 250Q0 226 420 262", "#6a4632", 40);
    c.solid(
      smooth([
        [30, 200],
        [90, 230],
        [80, 480],
        [40, 540],
        [10, 480],
      ]),
      d,
      { from: 0 },
    );
    c.solid(
      smooth([
        [-10, -160],
        [80, -140],
        [120, -60],
        [140, 90],
        [100, 220],
        [20, 264],
        [-70, 220],
        [-104, 90],
        [-90, -60],
        [-70, -130],
      ]),
      a,
      { from: 40, dark: 0.4 },
    );
    c.solid(
      smooth([
        [60, -10],
        [136, 40],
        [150, 170],
        [96, 300],
        [60, 260],
        [40, 120],
      ]),
      d,
      { from: 20 },
    );
    for (let i = 0; i < 6; i++) c.leaf(70 + i * 8, 60 + i * 26, 120, 22, 68, i % 2 ? b : a, true);
    c.glow(-40, 120, 80, 120, b, 0.9);
    for (let i = 0; i < 24; i++) {
      const [x, y] = c.inOval(-20, 90, 70, 120)();
      c.stroke(`M${num(x - 12)} ${num(y)}q12 16 24 0`, darker(a, 0.35), 3, { opacity: 0.4 });
    }
    c.solid(oval(-12, -130, 100, 92), b === "#f6d878" ? "#fffaf0" : a, { from: 40 });
    for (let i = 0; i < 4; i++) c.leaf(10 + i * 10, -206, 100, 16, -100 + i * 24, b);
    c.oval(-46, -126, 40, 38, "#fff8ea");
    c.oval(-46, -130, 19, 19, "#1a1218");
    c.oval(-52, -137, 6, 6, "#ffffff");
    c.solid(
      smooth([
        [-84, -160],
        [-130, -140],
        [-152, -90],
        [-134, -54],
        [-122, -92],
        [-84, -92],
      ]),
      "#e8a04a",
      { from: 60 },
    );
    c.path(
      smooth([
        [-104, -90],
        [-122, -84],
        [-116, -58],
        [-96, -66],
      ]),
      "#3a2a30",
    );
    c.glow(-36, -80, 26, 16, "#f2706a", 0.6);
    for (const x of [-40, 20]) c.stroke(`M${x} 236q-10 20 -4 36m14 -36q0 20 4 36`, "#c98a6a", 12);
  });
}

function puppyRug(c: Canvas, hour: Hour): void {
  const room = rooms[hour];
  const dog = c.luck.pick([breeds.golden, breeds.shiba, breeds.poodle]);
  wall(c, room);
  planks(c, room.wood, c.h * 0.4);
  rug(c, c.w * 0.5, c.h * 0.74, c.w * 0.48, c.h * 0.2, [room.accent, lighter(room.wall, 0.3), room.cloth]);
  sunPatch(c, c.w * 0.06, c.h * 0.05, 380, 330, 70, room.beam, 0.4);
  c.ground(c.w * 0.52, c.h * 0.81, 390, 40, 0.5);
  const y = c.h * 0.7;
  const body = furry(
    [
      [c.w * 0.2, y],
      [c.w * 0.4, y - 130],
      [c.w * 0.7, y - 150],
      [c.w * 0.9, y - 30],
      [c.w * 0.92, y + 110],
      [c.w * 0.5, y + 140],
      [c.w * 0.2, y + 130],
    ],
    dog.fluff,
    c.luck,
    12,
  );
  c.stroke(
    smooth(
      [
        [c.w * 0.88, y + 40],
        [c.w * 0.97, y - 10],
        [c.w * 0.95, y - 110],
      ],
      false,
    ),
    darker(dog.base, 0.1),
    50,
  );
  c.solid(body, dog.base, { from: 70, dark: 0.42 });
  if (dog === breeds.poodle) curls(c, c.w * 0.58, y, 300, 110, dog.base, 150);
  else
    c.within(body, () =>
      c.hairs(180, c.inOval(c.w * 0.56, y, 340, 140), () => 30, 36, darker(dog.base, 0.3), 3, 0.3),
    );
  for (const x of [0.16, 0.4])
    c.solid(box(c.w * x - 60, y + 84, 190, 66, 33), lighter(dog.base, 0.12), { from: 80 });
  c.at(c.w * 0.31, y - 40, { scale: 1.7, turn: -9 }, () => dogHead(c, dog, dog.tongue));
  c.ball(c.w * 0.78, c.h * 0.88, 62, "#c8d84a");
  c.stroke(`M${num(c.w * 0.78 - 50)} ${num(c.h * 0.87)}q50 40 100 0`, "#f6f6e0", 6);
}

export const animals = {
  corgi: portrait("corgi"),
  shiba: portrait("shiba"),
  golden: portrait("golden"),
  poodle: portrait("poodle"),
  dachshund: longDog,
  corgiBehind,
  puppyRug,
  hamster,
  parrot,
};
