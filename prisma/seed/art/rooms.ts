import type { Canvas } from "./canvas";
import { darker, lighter, mix } from "./color";
import { box, leaf, num, oval, type Point, poly, smooth } from "./shapes";

export type Hour = "morning" | "noon" | "golden" | "dusk" | "night" | "rain";
export type Room = {
  wall: string;
  deep: string;
  wood: string;
  cloth: string;
  accent: string;
  sky: readonly [string, string, string];
  sun: string /** Light as it lies on walls and floors. */;
  beam: string;
  leaf: string;
};

export const rooms: Record<Hour, Room> = {
  morning: {
    wall: "#f3dcc4",
    deep: "#d9a88c",
    wood: "#b9794e",
    cloth: "#e07a5f",
    accent: "#3d7a78",
    sky: ["#a9d3e6", "#fbe3c0", "#ffd2a0"],
    sun: "#fff0c8",
    beam: "#fff0c8",
    leaf: "#5f8f5c",
  },
  noon: {
    wall: "#dfeae0",
    deep: "#a9c4b8",
    wood: "#c89b6c",
    cloth: "#f2b84b",
    accent: "#d9604c",
    sky: ["#6fbbe0", "#bfe6ee", "#f1f7e6"],
    sun: "#fffbe8",
    beam: "#fffbe8",
    leaf: "#3f8a5e",
  },
  golden: {
    wall: "#e9a862",
    deep: "#b5623c",
    wood: "#7d432c",
    cloth: "#8f2f3c",
    accent: "#2f6470",
    sky: ["#f2a65a", "#f9cf7e", "#fbe7a8"],
    sun: "#ffdf8a",
    beam: "#ffe9a8",
    leaf: "#6a7a3a",
  },
  dusk: {
    wall: "#a892bd",
    deep: "#6a5490",
    wood: "#5c3f58",
    cloth: "#e58a86",
    accent: "#f2c078",
    sky: ["#4a4a86", "#c47a9c", "#f6b28e"],
    sun: "#ffc9a0",
    beam: "#ffc9a0",
    leaf: "#4c6a72",
  },
  night: {
    wall: "#34406a",
    deep: "#1f2748",
    wood: "#4b3550",
    cloth: "#c2586a",
    accent: "#f0b455",
    sky: ["#131a3a", "#26356a", "#4a5c94"],
    sun: "#ffd48a",
    beam: "#5d78c8",
    leaf: "#3a6668",
  },
  rain: {
    wall: "#b9c4c6",
    deep: "#7d9098",
    wood: "#7a6254",
    cloth: "#c9873f",
    accent: "#b5483f",
    sky: ["#7d93a4", "#a9bcc4", "#cfd8d6"],
    sun: "#eef4f0",
    beam: "#eef4f0",
    leaf: "#4d7a64",
  },
};

export const hours = ["morning", "noon", "golden", "dusk", "night", "rain"] as const;

export function wall(c: Canvas, room: Room, floorAt?: number): void {
  c.fill(
    c.linear(
      [
        [0, room.wall],
        [1, mix(room.wall, room.deep, 0.75)],
      ],
      75,
    ),
  );
  if (floorAt !== undefined) planks(c, room.wood, floorAt);
}

export function planks(c: Canvas, wood: string, top: number): void {
  c.rect(
    0,
    top,
    c.w,
    c.h - top,
    c.linear([
      [0, darker(wood, 0.25)],
      [1, lighter(wood, 0.12)],
    ]),
  );
  let d = "";
  for (let i = 1, y = top; y < c.h; i++, y += 26 + i * 12) d += `M0 ${num(y)}H${num(c.w)}`;
  for (let i = -6; i < 14; i++)
    d += `M${num(c.w / 2 + (i - 4) * 90)} ${num(top)}L${num(c.w / 2 + (i - 4) * 320)} ${num(c.h)}`;
  c.stroke(d, darker(wood, 0.5), 2.5, { opacity: 0.22 });
}

/** What a window shows: a sky with hills, roofs, rain or stars. */
export function outside(c: Canvas, room: Room, hour: Hour, x: number, y: number, w: number, h: number): void {
  c.within(box(x, y, w, h), () => {
    c.rect(
      x,
      y,
      w,
      h,
      c.linear([
        [0, room.sky[0]],
        [0.6, room.sky[1]],
        [1, room.sky[2]],
      ]),
    );
    if (hour === "night") {
      c.specks(60, c.inBox(x, y, w, h * 0.6), 5, "#fff6d8", 0.8);
      c.oval(x + w * 0.72, y + h * 0.2, w * 0.08, w * 0.08, "#fdf0c8");
      c.oval(x + w * 0.75, y + h * 0.185, w * 0.07, w * 0.07, mix(room.sky[0], room.sky[1], 0.3));
    } else if (hour !== "rain") {
      const sx = x + w * (hour === "dusk" ? 0.3 : 0.68);
      const sy = y + h * (hour === "noon" ? 0.16 : 0.42);
      c.glow(sx, sy, w * 0.34, w * 0.34, room.sun, 0.9);
      c.oval(sx, sy, w * 0.07, w * 0.07, lighter(room.sun, 0.4));
    }
    const far = mix(room.leaf, room.sky[1], 0.62);
    c.blob(
      [
        [x - 60, y + h * 0.66],
        [x + w * 0.25, y + h * 0.52],
        [x + w * 0.5, y + h * 0.62],
        [x + w * 0.8, y + h * 0.5],
        [x + w + 80, y + h * 0.64],
        [x + w + 80, y + h + 90],
        [x - 60, y + h + 90],
      ],
      far,
    );
    const roof = mix(room.deep, room.sky[1], hour === "night" ? 0.1 : 0.35);
    for (let i = 0; i < 6; i++) {
      const rw = w * c.luck.range(0.14, 0.24);
      const rx = x + (i / 6) * w * 1.1 - w * 0.05;
      const ry = y + h * c.luck.range(0.64, 0.8);
      c.path(
        poly([
          [rx, ry],
          [rx + rw / 2, ry - h * 0.07],
          [rx + rw, ry],
          [rx + rw, y + h],
          [rx, y + h],
        ]),
        i % 2 ? roof : darker(roof, 0.12),
      );
      c.rect(
        rx + rw * 0.3,
        ry + h * 0.05,
        rw * 0.16,
        rw * 0.2,
        hour === "night" || hour === "dusk" ? room.sun : lighter(roof, 0.3),
        { opacity: 0.9 },
      );
    }
    c.specks(120, c.inBox(x, y + h * 0.84, w, h * 0.2), 34, mix(room.leaf, room.sky[2], 0.2), 0.9);
    if (hour === "rain") {
      let d = "";
      for (let i = 0; i < 80; i++)
        d += `M${num(x + c.luck.next() * w)} ${num(y + c.luck.next() * h)}l-5 ${num(c.luck.range(14, 40))}`;
      c.stroke(d, "#ffffff", 2.4, { opacity: 0.5 });
      c.specks(50, c.inBox(x, y, w, h), 12, "#ffffff", 0.4);
    }
  });
}

export function windowFrame(
  c: Canvas,
  room: Room,
  hour: Hour,
  x: number,
  y: number,
  w: number,
  h: number,
  bars = 2,
): void {
  const frame = hour === "night" ? "#5a5474" : hour === "dusk" ? "#d8c0cc" : "#faf1e2";
  c.rect(x - 26, y - 26, w + 52, h + 52, darker(frame, 0.22));
  c.rect(x - 22, y - 26, w + 44, h + 44, frame);
  outside(c, room, hour, x, y, w, h);
  for (let i = 1; i < bars; i++)
    c.rect(
      x + (w / bars) * i - 10,
      y,
      20,
      h,
      c.linear(
        [
          [0, frame],
          [1, darker(frame, 0.25)],
        ],
        0,
      ),
    );
  c.rect(
    x,
    y + h * 0.36,
    w,
    16,
    c.linear([
      [0, frame],
      [1, darker(frame, 0.2)],
    ]),
  );
  c.path(
    poly([
      [x, y],
      [x + w, y],
      [x + w, y + 18],
      [x, y + 18],
    ]),
    "#2b1644",
    { opacity: 0.16 },
  );
}

/** Light falling through a window onto wall or floor, slanting. */
export function sunPatch(
  c: Canvas,
  x: number,
  y: number,
  w: number,
  h: number,
  slant: number,
  color: string,
  alpha = 0.35,
): void {
  for (let i = 0; i < 2; i++)
    for (let j = 0; j < 2; j++) {
      const px = x + i * w * 0.54 + j * slant * 0.52;
      const py = y + j * h * 0.54 + i * 20;
      c.path(
        poly([
          [px, py],
          [px + w * 0.47, py + 16],
          [px + w * 0.47 + slant * 0.46, py + h * 0.47 + 16],
          [px + slant * 0.46, py + h * 0.47],
        ]),
        c.fade(color, alpha, alpha * 0.6, 60),
      );
    }
}

export function curtain(c: Canvas, x: number, w: number, bottom: number, color: string, flip = false): void {
  const folds = 5;
  c.at(flip ? x + w : x, 0, { flip }, () => {
    const edge = smooth(
      [
        [w, -40],
        [w * 0.92, bottom * 0.3],
        [w * 0.7, bottom * 0.62],
        [w * 0.86, bottom * 0.94],
        [w * 0.8, bottom],
      ],
      false,
    );
    const d = `${edge}L0 ${num(bottom)}L0 -40Z`;
    c.path(d, color);
    c.within(d, () => {
      for (let i = 0; i < folds; i++) {
        const fx = (w / folds) * i;
        c.path(
          poly([
            [fx, -40],
            [fx + w * 0.16, -40],
            [fx * 0.86 + w * 0.13, bottom],
            [fx * 0.86, bottom],
          ]),
          c.linear(
            [
              [0, darker(color, 0.5), 0.4],
              [0.5, color, 0],
              [1, "#fff3d6", 0.3],
            ],
            0,
          ),
        );
      }
    });
  });
}

export function pot(c: Canvas, x: number, y: number, w: number, color: string): void {
  c.ground(x, y, w * 0.6, w * 0.1, 0.4);
  c.solid(
    poly([
      [x - w * 0.46, y - w * 0.7],
      [x + w * 0.46, y - w * 0.7],
      [x + w * 0.34, y],
      [x - w * 0.34, y],
    ]),
    color,
    { from: 10 },
  );
  c.solid(box(x - w * 0.5, y - w * 0.82, w, w * 0.17, 6), lighter(color, 0.1), { from: 10 });
}

export function bush(
  c: Canvas,
  x: number,
  y: number,
  size: number,
  color: string,
  count = 14,
  slim = 0.16,
): void {
  for (let i = 0; i < count; i++) {
    const turn = -90 + (i % 2 ? 1 : -1) * (count - i) * (150 / count / 2) * c.luck.range(0.85, 1.1);
    c.leaf(
      x + c.luck.range(-8, 8),
      y,
      size * c.luck.range(0.7, 1.05),
      size * slim,
      turn,
      i % 3 ? color : mix(color, "#dbe08a", 0.25),
    );
  }
}

/** A swiss-cheese leaf on its stalk, for jungly foregrounds. */
export function monstera(c: Canvas, x: number, y: number, size: number, turn: number, color: string): void {
  c.at(x, y, { turn, scale: size / 100 }, () => {
    const half: Point[] = [
      [0, -8],
      [30, -34],
      [62, -24],
      [80, 6],
      [52, 8],
      [82, 30],
      [76, 48],
      [46, 34],
      [68, 66],
      [54, 78],
      [34, 56],
      [40, 92],
      [22, 98],
      [0, 116],
    ];
    const d = smooth(
      [
        ...half,
        ...half
          .slice(1, -1)
          .reverse()
          .map(([px, py]): Point => [-px, py]),
      ],
      true,
      0.7,
    );
    c.solid(d, color, { from: 30, light: 0.3, dark: 0.42 });
    c.stroke(
      "M0 -6V108M0 14L56 -4M0 34L58 26M0 54L50 52M0 74L40 76M0 14L-56 -4M0 34L-58 26M0 54L-50 52M0 74L-40 76",
      "#f6f0c0",
      1.8,
      { opacity: 0.35 },
    );
  });
}

export function trailing(c: Canvas, x: number, y: number, long: number, color: string): void {
  for (const s of [-1, 0.2, 1]) {
    const end: Point = [x + s * 60 + c.luck.range(-16, 16), y + long * c.luck.range(0.6, 1)];
    c.line(
      [[x + s * 10, y], [x + s * 46, y + long * 0.2], [x + s * 40, y + long * 0.5], end],
      darker(color, 0.3),
      4,
    );
    for (let t = 0.15; t < 1; t += 0.12)
      c.leaf(
        x + s * 44 * Math.min(1, t * 3) + (end[0] - x - s * 44) * t,
        y + (end[1] - y) * t,
        44,
        15,
        (t * 900) % 2 > 1 ? 150 : 40 + s * 20,
        color,
        false,
      );
  }
}

export function sofa(c: Canvas, y: number, color: string): void {
  c.solid(box(-60, y - 320, c.w + 120, 420, 90), darker(color, 0.12), { from: 90, light: 0.2 });
  c.stroke(`M${c.w * 0.5} ${y - 310}Q${c.w * 0.49} ${y - 150} ${c.w * 0.5} ${y}`, darker(color, 0.55), 7, {
    opacity: 0.4,
  });
  c.solid(box(-80, y - 30, c.w + 160, 260, 60), color, { from: 90, light: 0.32, dark: 0.36 });
  c.rect(
    -20,
    y + 180,
    c.w + 40,
    c.h,
    c.linear([
      [0, darker(color, 0.45)],
      [1, darker(color, 0.25)],
    ]),
  );
}

export function cushion(
  c: Canvas,
  x: number,
  y: number,
  size: number,
  turn: number,
  color: string,
  stripes?: string,
): void {
  c.at(x, y, { turn, scale: size / 100 }, () => {
    const d = smooth([
      [-100, -92],
      [-40, -80],
      [40, -80],
      [100, -92],
      [86, -30],
      [86, 40],
      [100, 92],
      [30, 82],
      [-40, 82],
      [-100, 92],
      [-86, 30],
      [-86, -40],
    ]);
    c.glow(8, 30, 130, 110, "#2a1838", 0.3);
    c.path(d, color);
    if (stripes)
      c.within(d, () => {
        for (let i = -3; i < 4; i++) c.rect(i * 32 - 7, -110, 14, 220, stripes);
      });
    c.path(
      d,
      c.linear(
        [
          [0, "#fff3d6", 0.3],
          [0.45, "#fff3d6", 0],
          [1, "#2b1644", 0.4],
        ],
        55,
      ),
    );
  });
}

export function rug(
  c: Canvas,
  x: number,
  y: number,
  rx: number,
  ry: number,
  colors: readonly [string, string, string],
): void {
  c.oval(x, y + 10, rx * 1.02, ry * 1.02, "#2a1838", { opacity: 0.25 });
  c.path(oval(x, y, rx, ry), colors[0]);
  for (const [k, i] of [
    [0.86, 1],
    [0.78, 2],
    [0.6, 0],
    [0.5, 1],
    [0.24, 2],
  ] as const)
    c.oval(x, y, rx * k, ry * k, colors[i]);
  let d = "";
  for (let a = 0; a < 360; a += 6)
    d += `M${num(x + Math.cos(a / 57.3) * rx)} ${num(y + Math.sin(a / 57.3) * ry)}l${num(Math.cos(a / 57.3) * 26)} ${num(Math.sin(a / 57.3) * 20)}`;
  c.stroke(d, colors[0], 4);
}

export function books(
  c: Canvas,
  x: number,
  y: number,
  count: number,
  wide: number,
  tones: readonly string[],
): number {
  let top = y;
  for (let i = 0; i < count; i++) {
    const tall = 34 + ((i * 17) % 22);
    const w = wide * (1 - ((i * 37) % 17) / 100);
    const bx = x - w / 2 + ((i * 29) % 30) - 15;
    top -= tall;
    const color = tones[i % tones.length] ?? "#888888";
    c.solid(box(bx, top, w, tall, 6), color, { from: 80, light: 0.2, dark: 0.3 });
    c.rect(bx + w * 0.08, top + tall * 0.36, w * 0.3, tall * 0.22, lighter(color, 0.6), { opacity: 0.7 });
    c.rect(bx + w * 0.86, top, 8, tall, lighter(color, 0.5), { opacity: 0.5 });
  }
  return top;
}

export function lamp(c: Canvas, x: number, y: number, size: number, color: string): void {
  c.glow(x, y - size * 0.8, size * 1.7, size * 1.5, "#ffd98a", 0.55);
  c.ground(x, y, size * 0.3, size * 0.06);
  c.rect(x - size * 0.03, y - size * 0.8, size * 0.06, size * 0.8, "#5a4038");
  c.solid(oval(x, y, size * 0.22, size * 0.06), "#5a4038");
  c.path(
    poly([
      [x - size * 0.2, y - size * 1.15],
      [x + size * 0.2, y - size * 1.15],
      [x + size * 0.4, y - size * 0.66],
      [x - size * 0.4, y - size * 0.66],
    ]),
    c.linear([
      [0, color],
      [0.6, "#ffe3a0"],
      [1, "#fff4cc"],
    ]),
  );
}

/** Out-of-focus lights behind a close-up. */
export function bokeh(
  c: Canvas,
  colors: readonly [string, ...string[]],
  count = 14,
  top = 0,
  bottom = c.h,
): void {
  for (let i = 0; i < count; i++) {
    const r = c.luck.range(24, 84);
    const x = c.luck.next() * c.w;
    const y = c.luck.range(top, bottom);
    c.oval(x, y, r, r, c.luck.pick(colors), { opacity: c.luck.range(0.14, 0.4) });
    c.stroke(oval(x, y, r), "#ffffff", 2, { opacity: 0.16 });
  }
}

export function dapple(c: Canvas, color: string, alpha = 0.2, count = 26): void {
  let d = "";
  for (let i = 0; i < count; i++) {
    const x = c.luck.next() * c.w * 1.1;
    const y = c.luck.next() * c.h;
    d += leaf(x, y, c.luck.range(60, 160), c.luck.range(18, 44), c.luck.range(20, 80));
  }
  c.path(d, color, { opacity: alpha });
}
