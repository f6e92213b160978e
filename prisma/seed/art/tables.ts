import type { Canvas } from "./canvas";
import { darker, lighter, mix } from "./color";
import { type Hour, rooms } from "./rooms";
import { num, oval, poly, smooth } from "./shapes";

export type Surface = "wood" | "linen" | "gingham" | "terrazzo" | "stone" | "tile";
const surfaces = ["wood", "linen", "gingham", "terrazzo", "stone", "tile"] as const;

/** A table seen from straight above, lit from the upper left. */
export function tabletop(c: Canvas, hour: Hour, kind: Surface = c.luck.pick(surfaces)): void {
  const room = rooms[hour];
  if (kind === "wood") {
    c.fill(
      c.linear(
        [
          [0, lighter(room.wood, 0.2)],
          [1, darker(room.wood, 0.2)],
        ],
        60,
      ),
    );
    for (let x = 0; x < c.w; x += 190) {
      c.rect(x, 0, 188, c.h, c.luck.maybe(0.5) ? "#fff3d6" : "#2b1644", { opacity: c.luck.range(0.02, 0.1) });
      c.rect(x + 186, 0, 5, c.h, darker(room.wood, 0.6), { opacity: 0.6 });
      for (let i = 0; i < 7; i++) {
        const gx = x + c.luck.range(15, 175);
        c.line(
          [
            [gx, c.luck.range(-100, c.h * 0.6)],
            [gx + c.luck.range(-14, 14), c.h * 0.5],
            [gx + c.luck.range(-8, 8), c.luck.range(c.h * 0.6, c.h + 100)],
          ],
          darker(room.wood, 0.45),
          2.4,
          { opacity: 0.28 },
        );
      }
    }
  } else if (kind === "linen") {
    c.fill(
      c.linear(
        [
          [0, lighter(room.wall, 0.6)],
          [1, mix(room.wall, room.deep, 0.35)],
        ],
        60,
      ),
    );
    for (let i = 0; i < 4; i++) {
      const x = c.w * (0.05 + i * 0.3);
      c.path(
        smooth([
          [x, -60],
          [x + 70, c.h * 0.3],
          [x - 20, c.h * 0.7],
          [x + 50, c.h + 60],
          [x + 130, c.h + 60],
          [x + 60, c.h * 0.66],
          [x + 140, c.h * 0.32],
          [x + 60, -60],
        ]),
        c.linear(
          [
            [0, room.deep, 0.28],
            [0.6, room.deep, 0],
            [1, "#ffffff", 0.3],
          ],
          0,
        ),
      );
    }
    for (const k of [0.06, 0.085]) c.rect(0, c.h * k, c.w, 8, room.cloth, { opacity: 0.6 });
  } else if (kind === "gingham") {
    c.fill(lighter(room.wall, 0.7));
    for (let x = 0; x < c.w; x += 140) c.rect(x, 0, 70, c.h, room.cloth, { opacity: 0.42 });
    for (let y = 0; y < c.h; y += 140) c.rect(0, y, c.w, 70, room.cloth, { opacity: 0.42 });
    c.fill(
      c.linear(
        [
          [0, "#fff3d6", 0.2],
          [1, "#2b1644", 0.22],
        ],
        50,
      ),
    );
  } else if (kind === "terrazzo") {
    c.fill(
      c.linear(
        [
          [0, lighter(room.accent, 0.72)],
          [1, lighter(room.accent, 0.4)],
        ],
        60,
      ),
    );
    for (const tone of [room.cloth, room.wood, room.leaf, "#fffaf0"])
      c.specks(70, c.inBox(0, 0, c.w, c.h), 34, tone, 0.6);
  } else if (kind === "stone") {
    c.fill(
      c.linear(
        [
          [0, mix(room.deep, "#2c3038", 0.5)],
          [1, mix(room.deep, "#15161e", 0.75)],
        ],
        60,
      ),
    );
    c.specks(420, c.inBox(0, 0, c.w, c.h), 7, "#ffffff", 0.14);
    for (let i = 0; i < 4; i++)
      c.line(
        [
          [c.luck.range(-50, 200), c.luck.next() * c.h],
          [c.w * 0.4, c.luck.next() * c.h],
          [c.w + 50, c.luck.next() * c.h],
        ],
        "#ffffff",
        3,
        { opacity: 0.1 },
      );
  } else {
    c.fill(
      c.linear(
        [
          [0, lighter(room.leaf, 0.5)],
          [1, mix(room.leaf, room.deep, 0.3)],
        ],
        60,
      ),
    );
    for (let x = 0; x < c.w; x += 150)
      for (let y = 0; y < c.h; y += 150) {
        c.rect(x + 5, y + 5, 140, 140, c.luck.maybe(0.5) ? "#fff6e2" : "#2b1644", {
          opacity: c.luck.range(0.03, 0.16),
          round: 6,
        });
        c.stroke(`M${num(x + 14)} ${num(y + 130)}V${num(y + 14)}H${num(x + 130)}`, "#ffffff", 4, {
          opacity: 0.3,
        });
      }
  }
  c.path(
    poly([
      [0, 0],
      [c.w * 0.5, 0],
      [c.w, c.h * 0.5],
      [c.w, c.h],
      [c.w * 0.8, c.h],
      [0, c.h * 0.3],
    ]),
    c.fade(room.beam, 0.3, 0.03, 40),
  );
}

/** A dish from above: shadow, rim, well. */
export function dish(
  c: Canvas,
  x: number,
  y: number,
  r: number,
  color: string,
  well: string = darker(color, 0.1),
  k = 0.74,
): void {
  c.glow(x + r * 0.12, y + r * 0.2, r * 1.3, r * 1.3, "#2a1228", 0.62);
  c.solid(oval(x, y, r), color, { from: 45, light: 0.3, dark: 0.3 });
  c.stroke(oval(x, y, r * 0.965), lighter(color, 0.6), r * 0.02, { opacity: 0.8 });
  c.path(
    oval(x, y, r * k),
    c.linear(
      [
        [0, darker(well, 0.4)],
        [0.5, well],
        [1, lighter(well, 0.22)],
      ],
      50,
    ),
  );
}

export function chopsticks(
  c: Canvas,
  x: number,
  y: number,
  long: number,
  turn: number,
  color = "#6b3226",
): void {
  c.at(x, y, { turn }, () => {
    for (const s of [-13, 11]) {
      c.rect(-long / 2 + 14, s + 12, long, 12, "#2a1228", { opacity: 0.28, round: 6 });
      c.path(
        poly([
          [-long / 2, s - 9],
          [long / 2, s - 4 + s * 0.3],
          [long / 2, s + 4 + s * 0.3],
          [-long / 2, s + 9],
        ]),
        c.linear([
          [0, lighter(color, 0.25)],
          [1, darker(color, 0.35)],
        ]),
      );
      c.rect(-long / 2, s - 9, long * 0.16, 18, "#d9a441");
    }
  });
}

export function cupAbove(
  c: Canvas,
  x: number,
  y: number,
  r: number,
  color: string,
  drink: string,
  handle = 35,
): void {
  c.glow(x + r * 0.2, y + r * 0.3, r * 1.5, r * 1.4, "#2a1228", 0.5);
  c.at(x, y, { turn: handle }, () =>
    c.stroke(
      `M${num(r * 0.9)} ${num(-r * 0.3)}Q${num(r * 1.7)} 0 ${num(r * 0.9)} ${num(r * 0.3)}`,
      darker(color, 0.15),
      r * 0.18,
    ),
  );
  c.solid(oval(x, y, r), color, { from: 45 });
  c.oval(x, y, r * 0.86, r * 0.86, darker(color, 0.35));
  c.path(
    oval(x + r * 0.02, y + r * 0.03, r * 0.82),
    c.linear(
      [
        [0, darker(drink, 0.3)],
        [1, lighter(drink, 0.18)],
      ],
      50,
    ),
  );
}

export function steam(c: Canvas, x: number, y: number, tall: number, wide = 60): void {
  for (const s of [-1, 0, 1])
    c.line(
      [
        [x + s * wide, y],
        [x + s * wide + 34, y - tall * 0.3],
        [x + s * wide - 28, y - tall * 0.6],
        [x + s * wide + 16, y - tall],
      ],
      "#ffffff",
      26 - Math.abs(s) * 8,
      { opacity: 0.14 },
    );
}
