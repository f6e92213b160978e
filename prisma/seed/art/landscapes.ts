import type { Canvas } from "./canvas";
import { darker, lighter, mix } from "./color";
import { type Hour, rooms, trailing } from "./rooms";
import { num, oval, type Point, poly, smooth, taper } from "./shapes";

function sky(c: Canvas, hour: Hour, horizon: number, sunX = 0.68): void {
  const room = rooms[hour];
  c.rect(
    0,
    0,
    c.w,
    c.h,
    c.linear([
      [0, room.sky[0]],
      [0.45, room.sky[1]],
      [0.75, room.sky[2]],
      [1, room.sky[2]],
    ]),
  );
  const [x, y] = [c.w * sunX, horizon * (hour === "noon" ? 0.3 : hour === "morning" ? 0.7 : 0.6)];
  if (hour === "night") {
    c.specks(130, c.inBox(0, 0, c.w, horizon), 6, "#fff6d8", 0.8);
    c.glow(x, y * 0.6, 260, 260, "#cdd8ff", 0.4);
    c.oval(x, y * 0.6, 62, 62, "#fdf3d2");
    c.oval(x + 22, y * 0.6 - 10, 10, 10, "#e6d8b0");
  } else if (hour !== "rain") {
    c.glow(x, y, 380, 380, room.sun, 0.85);
    c.oval(x, y, hour === "noon" ? 52 : 78, hour === "noon" ? 52 : 78, lighter(room.sun, 0.5));
  }
  for (let i = 0; i < 6; i++) {
    const [cx, cy, w] = [c.luck.next() * c.w, c.luck.range(0.08, 0.75) * horizon, c.luck.range(120, 340)];
    c.path(
      smooth([
        [cx - w, cy],
        [cx - w * 0.4, cy - w * 0.07],
        [cx, cy - w * 0.14],
        [cx + w * 0.5, cy - w * 0.06],
        [cx + w, cy],
        [cx, cy + w * 0.04],
      ]),
      lighter(room.sky[2], 0.35),
      { opacity: hour === "night" ? 0.12 : 0.5 },
    );
  }
}

function ridge(
  c: Canvas,
  y: number,
  rough: number,
  color: string,
  low: string,
  steps = 9,
  sharp = false,
): Point[] {
  const top: Point[] = Array.from(
    { length: steps + 1 },
    (_, i): Point => [
      (i / steps) * (c.w + 200) - 100,
      y + c.luck.range(-rough, rough) * (sharp && i % 2 ? 1.5 : 0.8),
    ],
  );
  const d = sharp
    ? poly([...top, [c.w + 100, c.h], [-100, c.h]])
    : `${smooth(top, false)}L${num(c.w + 100)} ${num(c.h)}L-100 ${num(c.h)}Z`;
  c.path(
    d,
    c.linear([
      [0, color],
      [0.6, low],
    ]),
  );
  return top;
}

function pine(c: Canvas, x: number, y: number, tall: number, color: string): void {
  const pts: Point[] = [[x, y - tall]];
  for (let i = 1; i < 6; i++)
    pts.push(
      [x + tall * 0.055 * i + 6, y - tall * (1 - i / 6)],
      [x + tall * 0.03 * i, y - tall * (1 - i / 6) - 4],
    );
  pts.push([x, y]);
  for (let i = 5; i > 0; i--)
    pts.push(
      [x - tall * 0.03 * i, y - tall * (1 - i / 6) - 4],
      [x - tall * 0.055 * i - 6, y - tall * (1 - i / 6)],
    );
  c.path(
    poly(pts),
    c.linear(
      [
        [0, lighter(color, 0.22)],
        [1, darker(color, 0.25)],
      ],
      20,
    ),
  );
}

function ripples(c: Canvas, top: number, color: string, count = 60, opacity = 0.35): void {
  let d = "";
  for (let i = 0; i < count; i++) {
    const y = top + c.luck.next() ** 1.6 * (c.h - top);
    const w = 20 + ((y - top) / (c.h - top)) * 160 * c.luck.next();
    d += `M${num(c.luck.next() * c.w)} ${num(y)}h${num(w)}`;
  }
  c.stroke(d, color, 4, { opacity });
}

export function lake(c: Canvas, hour: Hour): void {
  const room = rooms[hour];
  const shore = c.h * 0.56;
  sky(c, hour, shore);
  const far = mix(room.deep, room.sky[1], 0.5);
  const peaks: Point[] = [
    [-50, shore],
    [c.w * 0.1, shore - 190],
    [c.w * 0.24, shore - 130],
    [c.w * 0.44, shore - 460],
    [c.w * 0.58, shore - 260],
    [c.w * 0.72, shore - 350],
    [c.w * 0.9, shore - 160],
    [c.w + 60, shore - 230],
    [c.w + 60, shore],
  ];
  c.path(
    poly(peaks),
    c.linear([
      [0, lighter(far, 0.3)],
      [1, mix(far, room.sky[2], 0.4)],
    ]),
  );
  for (const [px, py] of [
    [c.w * 0.44, shore - 460],
    [c.w * 0.72, shore - 350],
  ] as const) {
    c.path(
      poly([
        [px, py],
        [px + 50, py + 110],
        [px + 18, py + 96],
        [px - 4, py + 150],
        [px - 34, py + 100],
        [px - 70, py + 140],
        [px - 60, py + 90],
      ]),
      "#fff6ea",
      { opacity: 0.92 },
    );
    c.path(
      poly([
        [px, py],
        [px + c.w * 0.14, py + 200],
        [px + 130, py + 460],
        [px + 20, py + 300],
        [px + 40, py + 140],
      ]),
      darker(far, 0.3),
      { opacity: 0.4 },
    );
  }
  for (let i = 0; i < 30; i++)
    pine(
      c,
      i * c.w * 0.036 + c.luck.range(-14, 14),
      shore + 6,
      c.luck.range(60, 150),
      mix(room.leaf, room.sky[1], 0.2),
    );
  c.rect(
    0,
    shore,
    c.w,
    c.h - shore,
    c.linear([
      [0, mix(room.sky[2], "#5f9fb0", 0.3)],
      [0.4, mix(room.sky[1], "#3f8496", 0.5)],
      [1, mix(room.sky[0], room.deep, 0.5)],
    ]),
  );
  c.at(0, shore * 2, { scale: 1, squash: -1 }, () =>
    c.path(
      poly(peaks),
      c.linear([
        [0, far, 0.1],
        [1, far, 0.55],
      ]),
    ),
  );
  ripples(c, shore, "#fff6ea", 70, 0.4);
  const jetty = poly([
    [c.w * 0.42, c.h + 10],
    [c.w * 0.5, c.h * 0.76],
    [c.w * 0.545, c.h * 0.76],
    [c.w * 0.68, c.h + 10],
  ]);
  c.path(
    jetty,
    c.linear([
      [0, lighter(room.wood, 0.25)],
      [1, darker(room.wood, 0.3)],
    ]),
  );
  const boatX = c.w * 0.25;
  c.ground(boatX, c.h * 0.72, 130, 16, 0.5);
  c.solid(
    smooth([
      [boatX - 130, c.h * 0.69],
      [boatX, c.h * 0.7],
      [boatX + 130, c.h * 0.685],
      [boatX + 90, c.h * 0.725],
      [boatX - 90, c.h * 0.725],
    ]),
    "#b8402f",
    { from: 90 },
  );
  for (const x of [0.02, 0.12, 0.92, 1])
    pine(c, c.w * x, c.h + 30, c.luck.range(400, 620), darker(room.leaf, 0.5));
}

function canalTown(c: Canvas, hour: Hour): void {
  const room = rooms[hour];
  sky(c, hour, c.h * 0.5, 0.5);
  const vanish = c.h * 0.5;
  c.rect(
    0,
    vanish,
    c.w,
    c.h,
    c.linear([
      [0, room.sky[2]],
      [0.4, mix(room.sky[1], room.leaf, 0.4)],
      [1, darker(mix(room.leaf, room.deep, 0.5), 0.3)],
    ]),
  );
  const glowing = hour === "night" || hour === "dusk";
  for (const side of [-1, 1])
    for (let i = 0; i < 5; i++) {
      const k = 1.75 ** i * 0.12;
      const edge = c.w * 0.5 + side * (40 + k * 290);
      const out = c.w * 0.5 + side * (40 + k * 1.85 * 290);
      const [base, roof] = [vanish + k * 300, vanish - k * (470 + c.luck.range(-60, 60))];
      const [l, r] = [Math.min(edge, out) - 2, Math.max(edge, out) + 2];
      c.rect(
        l,
        roof,
        r - l,
        base - roof,
        c.linear(
          [
            [0, mix(glowing ? "#8a7a98" : "#f3ece0", room.wall, 0.3)],
            [1, mix("#b8aca8", room.deep, 0.4)],
          ],
          side > 0 ? 0 : 180,
        ),
      );
      c.path(
        poly([
          [l - k * 60, roof + k * 24],
          [l + (r - l) * 0.2, roof - k * 90],
          [r - (r - l) * 0.2, roof - k * 90],
          [r + k * 60, roof + k * 24],
        ]),
        c.linear([
          [0, "#4a4c58"],
          [1, "#24242e"],
        ]),
      );
      for (let w = 0; w < 2; w++)
        for (let v = 0; v < 2; v++)
          c.rect(
            l + (r - l) * (0.16 + w * 0.4),
            roof + k * (90 + v * 230),
            (r - l) * 0.26,
            k * 130,
            glowing ? "#ffc860" : "#5a3a30",
          );
      c.rect(l, base - k * 50, r - l, k * 50, "#77707a");
      for (let n = 0; n < 3; n++) {
        const [lx, ly] = [l + (r - l) * (0.2 + n * 0.3), roof + k * 62];
        if (glowing) c.glow(lx, ly, k * 110, k * 110, "#ff8a4a", 0.6);
        c.solid(oval(lx, ly, k * 27, k * 32), "#d6342c", { from: 45 });
      }
      c.path(
        poly([
          [l, base],
          [r, base],
          [r, base + k * 240],
          [l, base + k * 300],
        ]),
        c.fade(glowing ? "#f2a050" : "#f3ece0", 0.35, 0),
      );
    }
  const by = vanish - 8;
  c.stroke(
    `M${num(c.w * 0.5 - 110)} ${num(by + 30)}Q${num(c.w * 0.5)} ${num(by - 90)} ${num(c.w * 0.5 + 110)} ${num(by + 30)}`,
    "#8c8088",
    30,
  );
  ripples(c, vanish + 30, glowing ? "#ffd48a" : "#ffffff", 80, 0.4);
  const [x, y] = [c.w * 0.52, c.h * 0.8];
  c.ground(x, y + 46, 220, 24, 0.5);
  c.solid(
    smooth([
      [x - 240, y - 10],
      [x - 120, y + 14],
      [x + 120, y + 14],
      [x + 240, y - 10],
      [x + 150, y + 54],
      [x - 150, y + 54],
    ]),
    "#4a2f2a",
    { from: 90 },
  );
  c.path(
    smooth([
      [x - 90, y + 6],
      [x - 80, y - 74],
      [x, y - 100],
      [x + 80, y - 74],
      [x + 90, y + 6],
    ]),
    c.linear([
      [0, "#8a7458"],
      [1, "#3e3028"],
    ]),
  );
  c.solid(
    poly([
      [x + 150, y - 150],
      [x + 196, y - 124],
      [x + 104, y - 124],
    ]),
    "#d8b878",
  );
  c.solid(
    smooth([
      [x + 128, y - 122],
      [x + 172, y - 122],
      [x + 184, y + 4],
      [x + 116, y + 4],
    ]),
    "#2f4a68",
  );
  c.stroke(`M${num(x + 210)} ${num(y - 230)}L${num(x + 110)} ${num(y + 110)}`, "#6a4a34", 8);
  for (let i = 0; i < 3; i++)
    trailing(c, c.w * (0.02 + i * 0.09), -30, 480 - i * 120, mix(room.leaf, "#a8c060", 0.3));
}

function greatWall(c: Canvas, hour: Hour): void {
  const room = rooms[hour];
  sky(c, hour, c.h * 0.5, 0.3);
  for (let i = 0; i < 4; i++)
    ridge(
      c,
      c.h * (0.36 + i * 0.1),
      60 - i * 6,
      mix(mix(room.leaf, room.deep, 0.5), room.sky[1], 0.75 - i * 0.2),
      mix(room.sky[2], room.leaf, 0.2 + i * 0.15),
      8,
    );
  const path: readonly (readonly [number, number, number])[] = [
    [0.92, 0.42, 10],
    [0.78, 0.44, 14],
    [0.7, 0.49, 20],
    [0.5, 0.5, 30],
    [0.36, 0.55, 42],
    [0.5, 0.64, 64],
    [0.72, 0.71, 92],
    [0.62, 0.84, 140],
    [0.3, 1.08, 230],
  ];
  const stone = mix("#c9a884", room.wall, 0.4);
  const left = path.map(([x, y, w]): Point => [c.w * x - w, c.h * y]);
  const right = path.map(([x, y, w]): Point => [c.w * x + w, c.h * y]);
  const strip = (a: Point[], b: Point[]) =>
    `${smooth(a, false)}L${smooth([...b].reverse(), false).slice(1)}Z`;
  c.path(
    strip(
      right,
      right.map(([x, y], i): Point => [x, y + (path[i]?.[2] ?? 0) * 1.1]),
    ),
    c.linear([
      [0, darker(stone, 0.35)],
      [1, darker(stone, 0.5)],
    ]),
  );
  c.path(
    strip(
      left,
      left.map(([x, y], i): Point => [x, y + (path[i]?.[2] ?? 0) * 1.1]),
    ),
    darker(stone, 0.25),
  );
  c.path(
    strip(left, right),
    c.linear(
      [
        [0, lighter(stone, 0.3)],
        [1, stone],
      ],
      30,
    ),
  );
  for (const side of [left, right])
    c.stroke(smooth(side, false), lighter(stone, 0.15), 22, { dash: "17 30" });
  for (const [x, y, s] of [
    [0.8, 0.435, 0.4],
    [0.36, 0.54, 0.8],
    [0.73, 0.7, 1.5],
  ] as const)
    c.at(c.w * x, c.h * y, { scale: s }, () => {
      c.solid(
        poly([
          [-70, -130],
          [70, -130],
          [82, 60],
          [-82, 60],
        ]),
        stone,
        { from: 20, dark: 0.5 },
      );
      for (let i = -3; i < 4; i++)
        c.rect(i * 23 - 9, -152, 16, 26, i < 0 ? lighter(stone, 0.2) : darker(stone, 0.2));
      for (const wx of [-36, 4, 40]) c.path(`M${wx - 12} -40v-26a12 12 0 0 1 24 0v26Z`, "#3a2430");
    });
  for (let i = 0; i < 260; i++) {
    const [x, y] = [c.luck.next() * c.w, c.h * c.luck.range(0.78, 1.02)];
    if (x < c.w * 0.1 || x > c.w * 0.82)
      c.oval(
        x,
        y,
        c.luck.range(14, 40),
        c.luck.range(12, 30),
        mix(room.leaf, c.luck.pick(["#c9542f", "#e0a040", "#3f5a3a"]), 0.6),
        { opacity: 0.9 },
      );
  }
}

function desert(c: Canvas, hour: Hour): void {
  const room = rooms[hour];
  sky(c, hour, c.h * 0.45, 0.7);
  const sand = hour === "night" ? "#5a5484" : hour === "dusk" ? "#c9806a" : "#e8a860";
  for (let i = 0; i < 4; i++) {
    const y = c.h * (0.42 + i * 0.14);
    const peak: Point = [c.w * c.luck.range(0.25, 0.75), y - 110];
    const foot: Point = [peak[0] + c.luck.range(-160, 160), c.h * (0.62 + i * 0.14)];
    const light = mix(lighter(sand, 0.3), room.sky[2], 0.5 - i * 0.14);
    c.path(
      `M-60 ${num(y + 50)}Q${num(peak[0] * 0.6)} ${num(y + 20)} ${num(peak[0])} ${num(peak[1])}Q${num(peak[0] + 200)} ${num(y + 10)} ${num(c.w + 60)} ${num(y - 20)}V${num(c.h)}H-60Z`,
      c.linear([
        [0, light],
        [1, mix(sand, room.deep, 0.2)],
      ]),
    );
    c.path(
      `M${num(peak[0])} ${num(peak[1])}Q${num(peak[0] + 200)} ${num(y + 10)} ${num(c.w + 60)} ${num(y - 20)}V${num(c.h)}H${num(foot[0])}Q${num(peak[0] - 120)} ${num(y + 160)} ${num(peak[0])} ${num(peak[1])}Z`,
      c.linear([
        [0, darker(sand, 0.4)],
        [1, mix(sand, room.deep, 0.4)],
      ]),
      { opacity: 0.6 },
    );
  }
  let d = "";
  for (let i = 0; i < 26; i++) {
    const y = c.h * (0.86 + i * 0.0062);
    d += `M${num(c.luck.range(-40, 60))} ${num(y)}q160 -26 330 0t${num(c.luck.range(200, 500))} 0`;
  }
  c.stroke(d, lighter(sand, 0.4), 3, { opacity: 0.35 });
  for (let i = 0; i < 4; i++)
    c.at(c.w * (0.2 + i * 0.15), c.h * (0.672 - i * 0.012), { scale: 0.62 - i * 0.06 }, () => {
      const ink = darker(room.deep, 0.55);
      c.path(
        "M-70 -90Q-50 -140 -24 -96Q0 -150 26 -96Q60 -90 66 -60L100 -120Q110 -150 140 -138L138 -124Q116 -118 110 -92L84 -30L66 -34L70 50H58L48 -30H-40L-46 50H-58L-62 -40Q-80 -50 -70 -90Z",
        ink,
      );
      c.path(
        poly([
          [-14, -120],
          [16, -120],
          [22, -180],
          [-16, -180],
        ]),
        i % 2 ? "#b8402f" : "#d8a040",
      );
      c.oval(2, -196, 15, 17, ink);
      c.path("M-60 52L70 52L300 92L160 96Z", ink, { opacity: 0.25 });
    });
}

function skyline(c: Canvas, hour: Hour): void {
  const room = rooms[hour];
  const water = c.h * 0.68;
  sky(c, hour, water, 0.22);
  const lit = hour === "night" || hour === "dusk" || hour === "rain";
  for (let row = 0; row < 3; row++) {
    let x = -40 + row * 20;
    while (x < c.w) {
      const w = c.luck.range(60, 130);
      const tall = c.luck.range(140, 480) * (1 - row * 0.16);
      const tone = mix(mix(room.deep, "#26305a", 0.4), room.sky[2], 0.62 - row * 0.28);
      c.rect(
        x,
        water - tall,
        w,
        tall,
        c.linear([
          [0, lighter(tone, 0.12)],
          [1, darker(tone, 0.18)],
        ]),
      );
      if (c.luck.maybe(0.3)) c.rect(x + w * 0.46, water - tall - 70, 6, 72, tone);
      if (row) {
        let d = "";
        for (let wy = water - tall + 20; wy < water - 20; wy += 26)
          for (let wx = x + 12; wx < x + w - 14; wx += 22)
            if (c.luck.maybe(lit ? 0.5 : 0.3)) d += `M${num(wx)} ${num(wy)}h10v13h-10Z`;
        c.path(d, lit ? c.luck.pick(["#ffd98a", "#ffb870", "#b8e0ff"]) : "#ffffff", {
          opacity: lit ? 0.85 : 0.3,
        });
      }
      x += w + c.luck.range(-6, 14);
    }
  }
  const tx = c.w * 0.64;
  c.path(
    poly([
      [tx - 5, water - 900],
      [tx + 5, water - 900],
      [tx + 16, water - 560],
      [tx - 16, water - 560],
    ]),
    "#e8a0b8",
  );
  for (const [y, r] of [
    [560, 54],
    [230, 86],
    [690, 24],
  ] as const) {
    if (lit) c.glow(tx, water - y, r * 2.4, r * 2.4, "#ff6a9a", 0.5);
    c.ball(tx, water - y, r, "#d8507a", 0.6);
  }
  for (const s of [-1, 0, 1]) c.path(taper([tx + s * 20, water - 540], [tx + s * 100, water], 11), "#c8688c");
  c.rect(
    0,
    water,
    c.w,
    c.h,
    c.linear([
      [0, mix(room.sky[2], room.deep, 0.4)],
      [1, darker(room.deep, 0.4)],
    ]),
  );
  for (let i = 0; i < 34; i++)
    c.rect(
      c.luck.next() * c.w,
      water + 4,
      c.luck.range(6, 22),
      c.luck.range(60, 300),
      c.fade(c.luck.pick(["#ffd98a", "#ff6a9a", "#8ad0ff", "#ffb870"]), lit ? 0.5 : 0.16, 0),
    );
  ripples(c, water, "#ffffff", 60, 0.2);
  c.rect(0, c.h - 90, c.w, 90, darker(room.deep, 0.7));
  for (let i = 0; i < 9; i++) c.rect(i * c.w * 0.125, c.h - 160, 10, 80, darker(room.deep, 0.7));
  c.rect(0, c.h - 166, c.w, 12, darker(room.deep, 0.7));
}

export function lighthouse(c: Canvas, hour: Hour): void {
  const room = rooms[hour];
  const sea = c.h * 0.58;
  sky(c, hour, sea, 0.2);
  c.rect(
    0,
    sea,
    c.w,
    c.h,
    c.linear([
      [0, mix(room.sky[2], "#4a9aa8", 0.5)],
      [0.4, mix("#2f7a90", room.deep, 0.3)],
      [1, mix("#1c4a68", room.deep, 0.4)],
    ]),
  );
  ripples(c, sea, "#ffffff", 80, 0.45);
  const x = c.w * 0.7;
  if (hour === "night" || hour === "dusk")
    for (const e of [-0.34, 0.1])
      c.path(
        poly([
          [x, c.h * 0.2],
          [-200, c.h * (0.2 + e)],
          [-200, c.h * (0.26 + e * 1.6)],
        ]),
        c.fade("#ffe9a8", 0.05, 0.45, 0),
      );
  c.path(
    smooth([
      [c.w * 0.42, sea + 70],
      [c.w * 0.52, sea - 30],
      [c.w * 0.64, sea - 70],
      [c.w * 0.8, sea - 90],
      [c.w + 80, sea - 140],
      [c.w + 80, c.h * 0.82],
      [c.w * 0.7, c.h * 0.76],
    ]),
    c.linear([
      [0, mix(room.leaf, "#c8c870", 0.2)],
      [0.35, mix("#8a7468", room.deep, 0.2)],
      [1, mix("#4a3c48", room.deep, 0.3)],
    ]),
  );
  const tower = poly([
    [x - 52, c.h * 0.24],
    [x + 52, c.h * 0.24],
    [x + 82, sea - 60],
    [x - 82, sea - 60],
  ]);
  c.path(tower, "#fbf3e6");
  c.within(tower, () => {
    for (let i = 0; i < 3; i++) c.rect(x - 100, c.h * 0.27 + i * 150, 200, 74, "#c9382e");
  });
  c.path(
    tower,
    c.linear(
      [
        [0, "#fff3d6", 0.3],
        [0.5, "#2b1644", 0],
        [1, "#2b1644", 0.45],
      ],
      0,
    ),
  );
  c.rect(x - 70, c.h * 0.228, 140, 18, "#3a3a4a");
  c.rect(x - 36, c.h * 0.18, 72, 66, "#ffe9a0");
  c.path(
    poly([
      [x - 50, c.h * 0.182],
      [x, c.h * 0.135],
      [x + 50, c.h * 0.182],
    ]),
    "#c9382e",
  );
  c.glow(x, c.h * 0.205, 150, 150, "#fff0b8", 0.8);
  c.solid(
    poly([
      [x + 90, sea - 150],
      [x + 150, sea - 200],
      [x + 220, sea - 150],
      [x + 220, sea - 70],
      [x + 90, sea - 70],
    ]),
    "#efe3d2",
  );
  for (let i = 0; i < 6; i++) {
    const y = c.h * (0.7 + i * 0.055);
    c.line(
      [
        [-30, y],
        [c.w * 0.2, y - 14 - i * 4],
        [c.w * 0.42, y + 10],
        [c.w * 0.7, y - 10],
        [c.w + 30, y + 16],
      ],
      "#ffffff",
      6 + i * 3,
      { opacity: 0.16 + i * 0.04 },
    );
  }
  for (const [gx, gy] of [
    [0.2, 0.3],
    [0.3, 0.24],
    [0.4, 0.36],
    [0.12, 0.4],
  ] as const)
    c.stroke(`M${num(c.w * gx - 34)} ${num(c.h * gy - 8)}q18 -16 34 8q16 -24 34 -8`, "#ffffff", 6);
}

function trainBridge(c: Canvas, hour: Hour): void {
  const room = rooms[hour];
  sky(c, hour, c.h * 0.4, 0.75);
  for (let i = 0; i < 3; i++)
    ridge(
      c,
      c.h * (0.3 + i * 0.12),
      80,
      mix(room.leaf, room.sky[1], 0.66 - i * 0.25),
      mix(room.leaf, room.sky[2], 0.6 - i * 0.1),
      7,
    );
  c.rect(
    0,
    c.h * 0.72,
    c.w,
    c.h,
    c.linear([
      [0, lighter(room.sky[2], 0.3), 0.8],
      [0.3, mix(room.leaf, room.deep, 0.4)],
      [1, darker(mix(room.leaf, room.deep, 0.6), 0.3)],
    ]),
  );
  const deck = c.h * 0.52;
  const stone = mix("#c9ad90", room.wall, 0.3);
  for (let i = -1; i < 5; i++) {
    const x = i * c.w * 0.26 - 20;
    c.path(
      `M${num(x)} ${num(deck)}h${num(c.w * 0.27)}v${num(c.h * 0.34)}h-40V${num(deck + 190)}a${num(c.w * 0.095)} ${num(c.w * 0.1)} 0 0 0 ${num(-c.w * 0.19)} 0V${num(deck + c.h * 0.34)}h-40Z`,
      c.linear(
        [
          [0, lighter(stone, 0.2)],
          [1, darker(mix(stone, room.deep, 0.4), 0.2)],
        ],
        70,
      ),
    );
  }
  c.rect(0, deck - 14, c.w, 26, lighter(stone, 0.35));
  const colour = c.luck.pick(["#c9382e", "#2f6a78", "#e0a040", "#3f7a4e"]);
  for (let i = 0; i < 4; i++) {
    const x = c.w * 0.02 + i * c.w * 0.235;
    c.solid(
      smooth(
        [
          [x, deck - 20],
          [x, deck - 96],
          [x + 12, deck - 110],
          [x + c.w * 0.21, deck - 110],
          [x + c.w * 0.228, deck - 90],
          [x + c.w * 0.228, deck - 20],
        ],
        true,
        0.3,
      ),
      colour,
      { from: 80 },
    );
    c.rect(x, deck - 50, c.w * 0.228, 10, "#fff3dc");
    for (let w = 0; w < 4; w++)
      c.rect(x + 18 + w * c.w * 0.05, deck - 92, c.w * 0.034, 32, "#ffe7a8", { round: 5 });
  }
  for (let i = 0; i < 7; i++)
    c.oval(c.w * 0.95 - i * 120, deck - 170 - i * 22, 40 + i * 12, 30 + i * 8, "#ffffff", {
      opacity: 0.5 - i * 0.055,
    });
  for (let i = 0; i < 22; i++)
    pine(
      c,
      c.luck.next() * c.w,
      c.h + 40,
      c.luck.range(180, 420),
      darker(mix(room.leaf, "#c87a3a", c.luck.next() * 0.4), 0.3),
    );
}

function blossoms(c: Canvas, hour: Hour): void {
  const room = rooms[hour];
  sky(c, hour, c.h * 0.6, 0.5);
  ridge(c, c.h * 0.56, 40, mix(room.leaf, room.sky[1], 0.6), mix(room.leaf, room.sky[2], 0.5));
  c.path(
    poly([
      [c.w * 0.44, c.h * 0.6],
      [c.w * 0.52, c.h * 0.6],
      [c.w * 1.05, c.h],
      [c.w * 0.05, c.h],
    ]),
    c.linear([
      [0, lighter(room.wall, 0.4)],
      [1, mix(room.wall, room.deep, 0.5)],
    ]),
  );
  for (const s of [-1, 1])
    c.path(
      poly([
        [c.w * 0.48 + s * 40, c.h * 0.6],
        [c.w * 0.5 + s * c.w, c.h * 0.6],
        [c.w * 0.5 + s * c.w, c.h],
        [c.w * 0.52 + s * c.w * 0.48, c.h],
      ]),
      c.linear([
        [0, mix(room.leaf, "#d8d878", 0.3)],
        [1, darker(room.leaf, 0.25)],
      ]),
    );
  const pinks = ["#f6b8c8", "#f9d3da", "#ee96b0", "#fff0f0", "#e57a9c"] as const;
  for (let row = 0; row < 4; row++)
    for (const side of [-1, 1]) {
      const k = 0.3 * 1.6 ** row;
      const x = c.w * 0.49 + side * (60 + k * 360);
      const base = c.h * 0.6 + k * 160;
      c.path(taper([x, base], [x - side * k * 60, base - k * 640], k * 44, side * k * 40), "#4a2f3a");
      c.path(
        taper([x - side * k * 20, base - k * 330], [x - side * k * 300, base - k * 560], k * 22, side * 20),
        "#4a2f3a",
      );
      for (let i = 0; i < 40 + row * 26; i++) {
        const [px, py] = c.inOval(x - side * k * 70, base - k * 620, k * 400, k * 300)();
        c.oval(
          px,
          py,
          k ** 0.7 * c.luck.range(22, 58),
          k ** 0.7 * c.luck.range(18, 46),
          mix(
            c.luck.pick(pinks),
            room.deep,
            hour === "night" ? 0.4 : 0.05 + (py > base - k * 560 ? 0.16 : 0),
          ),
          { opacity: 0.85 },
        );
      }
    }
  c.specks(150, c.inBox(0, c.h * 0.2, c.w, c.h * 0.8), 16, "#ffdfe6", 0.9);
  c.at(c.w * 0.5, c.h * 0.71, { scale: 0.9 }, () => {
    c.ground(0, 0, 40, 8);
    c.solid(
      smooth([
        [-16, -76],
        [16, -76],
        [30, 0],
        [-30, 0],
      ]),
      "#c9382e",
    );
    c.oval(0, -92, 15, 17, "#3a2430");
    c.path("M-74 -110Q0 -190 74 -110Z", "#f2c860");
    c.stroke("M0 -160V-60", "#5a3a30", 4);
  });
}

function snowVillage(c: Canvas, hour: Hour): void {
  const room = rooms[hour];
  sky(c, hour, c.h * 0.5, 0.75);
  const shade = mix("#8fa4cc", room.deep, 0.3);
  for (let i = 0; i < 3; i++) {
    ridge(c, c.h * (0.36 + i * 0.08), 50, mix("#f4f2f6", shade, 0.6 - i * 0.12), mix("#ffffff", shade, 0.4));
    for (let p = 0; p < 16; p++)
      pine(
        c,
        c.luck.next() * c.w,
        c.h * (0.44 + i * 0.07),
        c.luck.range(60, 120),
        mix("#4a6a78", shade, 0.3),
      );
  }
  for (let i = 0; i < 9; i++) {
    const k = 0.45 + (i / 9) * 0.9;
    const x = c.w * ((i * 0.37 + 0.08) % 1);
    const y = c.h * (0.52 + i * 0.045);
    c.at(x, y, { scale: k }, () => {
      c.rect(
        -100,
        -130,
        200,
        140,
        c.linear([
          [0, i % 2 ? "#a05a3c" : "#7a4434"],
          [1, "#4a2a2c"],
        ]),
      );
      c.glow(0, -60, 150, 120, "#ffb04a", 0.4);
      for (const wx of [-64, 14]) {
        c.rect(wx, -96, 52, 56, "#ffd070", { round: 4 });
        c.stroke(`M${wx + 26} -96v56M${wx} -68h52`, "#5a2f24", 5);
      }
      c.solid(
        smooth(
          [
            [-150, -110],
            [-110, -170],
            [0, -256],
            [110, -170],
            [150, -110],
            [120, -112],
            [0, -200],
            [-120, -112],
          ],
          true,
          0.6,
        ),
        "#fbfbff",
        { from: 80, dark: 0.4 },
      );
      c.path(
        poly([
          [-112, -116],
          [0, -204],
          [112, -116],
        ]),
        "#6a3c30",
      );
      c.rect(52, -262, 34, 70, "#7a4a3c");
      c.oval(69, -264, 28, 12, "#ffffff");
      c.oval(90, -320, 30, 22, "#ffffff", { opacity: 0.4 });
      c.oval(120, -370, 40, 26, "#ffffff", { opacity: 0.25 });
      c.blob(
        [
          [-170, 4],
          [-60, -16],
          [60, -12],
          [180, 8],
          [120, 40],
          [-120, 40],
        ],
        mix("#ffffff", shade, 0.2),
      );
    });
  }
  c.path(
    smooth([
      [-60, c.h * 0.92],
      [c.w * 0.3, c.h * 0.88],
      [c.w * 0.7, c.h * 0.95],
      [c.w + 60, c.h * 0.9],
      [c.w + 60, c.h + 90],
      [-60, c.h + 90],
    ]),
    c.linear([
      [0, "#ffffff"],
      [1, shade],
    ]),
  );
  c.specks(240, c.inBox(0, 0, c.w, c.h), 11, "#ffffff", 0.9);
}

function terraces(c: Canvas, hour: Hour): void {
  const room = rooms[hour];
  sky(c, hour, c.h * 0.3, 0.62);
  ridge(c, c.h * 0.22, 60, mix(room.leaf, room.sky[1], 0.65), mix(room.leaf, room.sky[2], 0.6));
  for (let i = 0; i < 13; i++) {
    const y = c.h * (0.28 + (i / 13) ** 1.25 * 0.76);
    const amp = 16 + i * 9;
    const pts: Point[] = Array.from(
      { length: 8 },
      (_, k): Point => [
        (k / 7) * (c.w + 160) - 80,
        y + Math.sin(k * 1.25 + i * 0.35) * amp + c.luck.range(-8, 8),
      ],
    );
    const d = `${smooth(pts, false)}L${num(c.w + 80)} ${num(c.h + 90)}L-80 ${num(c.h + 90)}Z`;
    const green = mix(mix(room.leaf, "#a8b848", (i % 3) * 0.25), room.sky[1], 0.4 - i * 0.03);
    const water = i % 2 === 0;
    c.path(
      d,
      c.linear([
        [0, water ? lighter(room.sky[2], 0.2) : lighter(green, 0.25)],
        [0.14, water ? room.sky[1] : green],
        [1, darker(green, 0.2)],
      ]),
    );
    c.stroke(smooth(pts, false), darker(green, 0.5), 5 + i * 0.9);
    c.at(0, 5 + i, {}, () =>
      c.stroke(smooth(pts, false), lighter(green, 0.35), 3 + i * 0.4, { dash: "3 9" }),
    );
  }
  for (const [x, y, k] of [
    [0.2, 0.42, 0.4],
    [0.28, 0.425, 0.36],
    [0.78, 0.6, 0.7],
  ] as const)
    c.at(c.w * x, c.h * y, { scale: k }, () => {
      c.ground(0, 0, 110, 14);
      c.rect(-80, -90, 160, 94, "#8a5a3c");
      c.solid(
        poly([
          [-120, -80],
          [0, -170],
          [120, -80],
        ]),
        "#4a3a3c",
        { from: 30 },
      );
      c.rect(-20, -60, 40, 60, "#3a2024");
    });
  c.at(c.w * 0.36, c.h * 0.8, { scale: 1 }, () => {
    c.ground(0, 4, 50, 10);
    c.solid(
      smooth([
        [-26, -110],
        [26, -110],
        [36, 0],
        [-36, 0],
      ]),
      "#2f5a8a",
    );
    c.solid(
      poly([
        [0, -166],
        [66, -116],
        [-66, -116],
      ]),
      "#e0b868",
    );
    c.stroke("M-110 -84Q0 -112 110 -84", "#6a4a30", 7);
    for (const s of [-1, 1]) {
      c.stroke(`M${s * 106} -84v50`, "#6a4a30", 3);
      c.solid(oval(s * 106, -20, 34, 20), "#b98a4e");
    }
  });
  for (let i = 0; i < 3; i++)
    c.oval(c.w * c.luck.next(), c.h * c.luck.range(0.26, 0.4), 420, 22, "#ffffff", { opacity: 0.28 });
}

export const travel = {
  lake,
  canalTown,
  greatWall,
  desert,
  skyline,
  lighthouse,
  trainBridge,
  blossoms,
  snowVillage,
  terraces,
};
export { pine, ridge, ripples, sky };
