import type { Canvas } from "./canvas";
import type { Coat } from "./cat-coats";
import { catHead, catNape, type HeadLook } from "./cat-head";
import { darker, lighter } from "./color";
import { furry, oval, type Point, sample, smooth, taper } from "./shapes";

type BodyLook = {
  spine: readonly Point[];
  reach: number;
  lean?: number;
  light?: number;
  belly?: readonly [Point, number, number];
  tufts?: number;
};

/** A furry body with its coat: stripes hang from the spine, patches lie along it. */
function coatOver(c: Canvas, points: readonly Point[], coat: Coat, look: BodyLook): void {
  const { spine, reach, lean = 90, light = 55, belly, tufts = 7 } = look;
  const fur = furry(points, tufts, c.luck, 9);
  c.path(fur, coat.base);
  const line = sample(spine, 4, false);
  const spot = (share: number): Point =>
    line[Math.min(line.length - 1, Math.floor(share * line.length))] ?? [0, 0];
  c.within(fur, () => {
    if (belly && coat.pattern !== "solid" && coat.pattern !== "point")
      c.glow(belly[0][0], belly[0][1], belly[1], belly[2], coat.pale, 1);
    if (coat.pattern === "tabby") {
      line.forEach(([x, y], i) => {
        const a = ((lean + (i % 2 ? 10 : -6)) * Math.PI) / 180;
        const long = reach * c.luck.range(0.55, 0.9);
        c.path(
          taper(
            [x - Math.cos(a) * 20, y - Math.sin(a) * 20],
            [x + Math.cos(a) * long, y + Math.sin(a) * long],
            12,
            i % 2 ? 16 : -10,
          ),
          coat.mark,
          { opacity: 0.8 },
        );
      });
    } else if (coat.pattern === "calico") {
      for (const [share, color, size] of [
        [0.1, coat.mark, 0.6],
        [0.42, coat.patch, 0.52],
        [0.72, coat.mark, 0.66],
        [0.95, coat.patch, 0.4],
      ] as const) {
        const [x, y] = spot(share);
        c.blob(
          Array.from(
            { length: 7 },
            (_, i): Point => [
              x + Math.cos(i * 0.9) * reach * size * c.luck.range(0.7, 1.25),
              y + Math.sin(i * 0.9) * reach * size * c.luck.range(0.6, 1.1),
            ],
          ),
          color,
        );
      }
    } else if (coat.pattern === "ragdoll") {
      for (const share of [0.3, 0.6, 0.9])
        c.glow(spot(share)[0], spot(share)[1], reach * 0.9, reach * 0.6, coat.mark, 0.6);
    }
    const [lx, ly] = spot(0.5);
    const brush =
      coat.pattern === "solid" || coat.pattern === "tuxedo"
        ? lighter(coat.base, 0.35)
        : darker(coat.base, 0.3);
    c.hairs(
      170,
      c.inOval(lx, ly + reach * 0.4, reach * 1.9, reach * 1.1),
      () => lean + 40,
      26,
      brush,
      2,
      0.22,
    );
  });
  c.path(
    fur,
    c.linear(
      [
        [0, "#ffeec4", 0.34],
        [0.4, "#ffeec4", 0],
        [0.5, "#2b1644", 0],
        [1, "#2b1644", 0.42],
      ],
      light,
    ),
  );
  c.rim(fur, lighter(coat.base, 0.65), 12, light, 0.6);
}

function paw(c: Canvas, coat: Coat, x: number, y: number, w = 34, h = 24): void {
  const dark = coat.pattern === "point";
  const socks =
    coat.pattern === "tabby" ||
    coat.pattern === "tuxedo" ||
    coat.pattern === "ragdoll" ||
    coat.pattern === "calico";
  c.solid(oval(x, y, w, h), dark ? coat.mark : socks ? coat.pale : lighter(coat.base, 0.06), {
    from: 80,
    light: 0.3,
    dark: 0.32,
  });
  c.stroke(
    `M${x - w * 0.3} ${y + h * 0.1}v${h * 0.6}M${x + w * 0.3} ${y + h * 0.1}v${h * 0.6}`,
    coat.line,
    3,
    { opacity: 0.55 },
  );
}

function catTail(c: Canvas, coat: Coat, points: readonly Point[], width = 40): void {
  const color =
    coat.pattern === "point" || coat.pattern === "ragdoll"
      ? coat.mark
      : coat.pattern === "calico"
        ? coat.patch
        : coat.base;
  const d = smooth(points, false);
  c.stroke(d, darker(color, 0.35), width + 4);
  c.stroke(d, color, width);
  if (coat.pattern === "tabby") c.stroke(d, coat.mark, width * 0.96, { dash: "11 30", opacity: 0.8 });
  c.at(-width * 0.14, -width * 0.16, {}, () =>
    c.stroke(d, lighter(color, 0.4), width * 0.3, { opacity: 0.28 }),
  );
  const tip = points.at(-1);
  if (tip && width >= 40 && (coat.pattern === "tuxedo" || coat.pattern === "tabby"))
    c.oval(tip[0], tip[1], width * 0.5, width * 0.5, coat.pattern === "tuxedo" ? coat.pale : coat.mark);
}

/** Sitting and facing us; the head's centre is the origin, the paws stand near y = 395. */
export function catSitting(c: Canvas, coat: Coat, head: HeadLook = {}): void {
  catTail(
    c,
    coat,
    [
      [96, 360],
      [190, 366],
      [214, 300],
      [186, 250],
      [206, 214],
    ],
    40,
  );
  const body: Point[] = [
    [0, 20],
    [70, 50],
    [96, 130],
    [134, 250],
    [148, 340],
    [122, 392],
    [0, 400],
    [-122, 392],
    [-148, 340],
    [-134, 250],
    [-96, 130],
    [-70, 50],
  ];
  coatOver(c, body, coat, {
    spine: [
      [-130, 180],
      [-110, 260],
      [-136, 330],
    ],
    reach: 60,
    lean: 10,
    belly: [[0, 150], 86, 150],
  });
  if (coat.pattern === "tabby")
    for (const y of [190, 240, 290, 340])
      c.path(taper([140, y], [70, y + 8], 10), coat.mark, { opacity: 0.7 });
  if (coat.pattern === "tuxedo")
    c.blob(
      [
        [0, 70],
        [52, 90],
        [58, 170],
        [0, 250],
        [-58, 170],
        [-52, 90],
      ],
      coat.pale,
    );
  for (const s of [1, -1]) {
    c.solid(
      smooth([
        [s * 92, 262],
        [s * 140, 318],
        [s * 132, 388],
        [s * 70, 392],
        [s * 62, 310],
      ]),
      coat.pattern === "calico" && s > 0 ? coat.mark : coat.base,
      { from: 60, dark: 0.25, light: 0.16 },
    );
    const leg = smooth([
      [s * 14, 180],
      [s * 58, 190],
      [s * 62, 300],
      [s * 56, 388],
      [s * 14, 390],
      [s * 8, 300],
    ]);
    c.solid(
      leg,
      coat.pattern === "tabby" || coat.pattern === "tuxedo"
        ? coat.pattern === "tuxedo"
          ? coat.base
          : coat.base
        : coat.base,
      { from: s > 0 ? 20 : 60, dark: 0.22, light: 0.16 },
    );
    paw(c, coat, s * 104, 388, 38, 22);
    paw(c, coat, s * 36, 390, 34, 25);
  }
  c.glow(0, 96, 90, 36, "#2b1644", 0.4);
  catHead(c, coat, head);
}

/** A loaf seen from three quarters; it lies on y = 205, from x = -140 to 370. */
export function catLoaf(c: Canvas, coat: Coat, head: HeadLook = {}): void {
  c.ground(110, 205, 260, 22, 0.5);
  const body: Point[] = [
    [-110, 40],
    [-40, -30],
    [80, -66],
    [210, -62],
    [322, -6],
    [366, 100],
    [346, 190],
    [200, 210],
    [20, 210],
    [-96, 204],
    [-136, 140],
  ];
  coatOver(c, body, coat, {
    spine: [
      [40, -60],
      [130, -68],
      [220, -62],
      [300, -16],
      [350, 60],
    ],
    reach: 130,
    lean: 96,
    belly: [[-60, 150], 110, 90],
    light: head.light ?? 60,
  });
  c.path(
    smooth([
      [190, 210],
      [196, 120],
      [262, 84],
      [340, 120],
      [352, 190],
      [330, 208],
    ]),
    c.linear(
      [
        [0, "#ffeec4", 0.14],
        [0.5, "#2b1644", 0],
        [1, "#2b1644", 0.22],
      ],
      70,
    ),
  );
  c.stroke("M196 204Q186 128 254 90", coat.line, 4, { opacity: 0.25 });
  catTail(
    c,
    coat,
    [
      [352, 178],
      [290, 204],
      [190, 204],
      [120, 196],
    ],
    38,
  );
  paw(c, coat, -78, 196, 42, 22);
  paw(c, coat, 10, 198, 42, 22);
  c.glow(-50, 78, 110, 40, "#2b1644", 0.42);
  c.at(-62, -34, { turn: -3, scale: 1.02 }, () => catHead(c, coat, head));
}

/** Curled up asleep like a croissant, about 520 wide, centred. */
export function catCurl(c: Canvas, coat: Coat): void {
  c.ground(0, 176, 270, 34, 0.5);
  const body: Point[] = [
    [-250, 60],
    [-214, -60],
    [-110, -146],
    [20, -166],
    [150, -128],
    [236, -30],
    [252, 80],
    [196, 160],
    [40, 190],
    [-130, 186],
    [-222, 140],
  ];
  coatOver(c, body, coat, {
    spine: [
      [-150, -120],
      [-60, -160],
      [40, -166],
      [140, -130],
      [220, -50],
      [248, 50],
    ],
    reach: 150,
    lean: 80,
    belly: [[-60, 100], 130, 90],
  });
  c.stroke("M214 132Q150 20 40 40Q-30 58 -40 120", coat.line, 5, { opacity: 0.22 });
  c.path(
    smooth([
      [60, 176],
      [40, 90],
      [110, 30],
      [200, 60],
      [236, 120],
      [180, 170],
    ]),
    c.linear(
      [
        [0, "#ffeec4", 0.2],
        [0.6, "#2b1644", 0],
        [1, "#2b1644", 0.25],
      ],
      60,
    ),
  );
  catTail(
    c,
    coat,
    [
      [244, 70],
      [226, 150],
      [130, 186],
      [10, 184],
      [-80, 176],
      [-120, 150],
    ],
    46,
  );
  c.glow(-120, 110, 120, 66, "#2b1644", 0.4);
  c.at(-126, 66, { turn: -24, scale: 0.98 }, () => catHead(c, coat, { mood: "asleep" }));
  paw(c, coat, -40, 170, 38, 24);
}

/** A deep morning stretch, seen from the side; the feet stand on y = 200. */
export function catStretch(c: Canvas, coat: Coat): void {
  c.ground(20, 204, 360, 24, 0.42);
  catTail(
    c,
    coat,
    [
      [268, -66],
      [330, -130],
      [352, -230],
      [312, -300],
      [338, -352],
    ],
    34,
  );
  const far: Point[] = [
    [230, -20],
    [296, 30],
    [286, 120],
    [322, 190],
    [256, 200],
    [232, 120],
  ];
  c.solid(smooth(far), darker(coat.base, 0.28));
  const body: Point[] = [
    [-160, 60],
    [-110, 6],
    [0, -6],
    [110, -60],
    [210, -112],
    [280, -86],
    [302, -10],
    [262, 56],
    [170, 64],
    [60, 112],
    [-40, 164],
    [-130, 176],
    [-190, 130],
  ];
  coatOver(c, body, coat, {
    spine: [
      [-80, 0],
      [0, -8],
      [80, -50],
      [150, -90],
      [220, -110],
      [280, -80],
    ],
    reach: 110,
    lean: 96,
    belly: [[-120, 120], 110, 70],
  });
  const hind: Point[] = [
    [170, -30],
    [250, -50],
    [290, 10],
    [250, 80],
    [236, 130],
    [258, 196],
    [180, 204],
    [190, 120],
    [160, 60],
  ];
  coatOver(c, hind, coat, {
    spine: [
      [200, 0],
      [226, 40],
    ],
    reach: 50,
    lean: 20,
  });
  for (const [dx, dy] of [
    [30, -8],
    [0, 0],
  ] as const) {
    c.solid(
      smooth([
        [-110 + dx, 110 + dy],
        [-40 + dx, 150 + dy],
        [-120 + dx, 192 + dy],
        [-290 + dx, 206 + dy],
        [-330 + dx, 190 + dy],
        [-280 + dx, 166 + dy],
        [-180 + dx, 150 + dy],
      ]),
      dx ? darker(coat.base, 0.2) : coat.base,
      { from: 80 },
    );
    paw(c, coat, -316 + dx, 190 + dy, 36, 20);
  }
  paw(c, coat, 212, 196, 38, 20);
  c.glow(-150, 130, 90, 50, "#2b1644", 0.35);
  c.at(-164, 62, { turn: -8, scale: 0.92 }, () => catHead(c, coat, { mood: "asleep" }));
}

/** From behind, looking out; the seat is at y = 390. */
export function catFromBehind(c: Canvas, coat: Coat): void {
  const body: Point[] = [
    [0, 10],
    [66, 40],
    [98, 120],
    [146, 240],
    [166, 330],
    [140, 390],
    [0, 402],
    [-140, 390],
    [-166, 330],
    [-146, 240],
    [-98, 120],
    [-66, 40],
  ];
  coatOver(c, body, coat, {
    spine: [
      [0, 60],
      [0, 130],
      [0, 220],
      [0, 330],
    ],
    reach: 130,
    lean: 20,
    tufts: 6,
    light: 80,
  });
  if (coat.pattern === "tabby")
    for (const y of [90, 130, 175, 220, 270, 320])
      c.path(taper([0, y], [-110, y + 34], 11, -14), coat.mark, { opacity: 0.75 });
  catTail(
    c,
    coat,
    [
      [60, 384],
      [160, 402],
      [220, 440],
      [210, 520],
      [240, 560],
    ],
    38,
  );
  c.glow(0, 76, 80, 28, "#2b1644", 0.4);
  catNape(c, coat);
}

/** Two paws laid over an edge at y = 0, for cats in boxes and behind tables. */
export function catPaws(c: Canvas, coat: Coat, apart = 74): void {
  for (const s of [1, -1]) {
    c.solid(
      smooth([
        [s * (apart - 34), -40],
        [s * (apart + 34), -40],
        [s * (apart + 36), 10],
        [s * apart, 30],
        [s * (apart - 36), 10],
      ]),
      coat.pattern === "point" ? coat.mark : coat.base,
      { from: 70 },
    );
    paw(c, coat, s * apart, 12, 37, 27);
  }
}

/** On its back, seen from above: belly, four paws in the air, head at the top and upside down. */
export function catBellyUp(c: Canvas, coat: Coat): void {
  c.glow(20, 30, 300, 360, "#2a1838", 0.35);
  catTail(
    c,
    coat,
    [
      [20, 330],
      [70, 410],
      [30, 470],
      [-50, 460],
    ],
    40,
  );
  const body: Point[] = [
    [-70, -120],
    [70, -120],
    [128, 0],
    [150, 150],
    [126, 290],
    [40, 350],
    [-50, 350],
    [-130, 290],
    [-150, 150],
    [-126, 0],
  ];
  coatOver(c, body, coat, {
    spine: [
      [-140, 20],
      [-150, 120],
      [-140, 240],
    ],
    reach: 70,
    lean: 0,
    belly: [[0, 110], 150, 240],
  });
  if (coat.pattern === "tabby")
    for (const y of [30, 100, 170, 240])
      c.path(taper([148, y], [76, y + 8], 10), coat.mark, { opacity: 0.7 });
  c.hairs(120, c.inOval(0, 110, 90, 180), () => 90, 30, lighter(coat.pale, 0.4), 2.4, 0.45);
  for (const s of [1, -1]) {
    c.solid(
      smooth([
        [s * 84, 220],
        [s * 160, 230],
        [s * 182, 310],
        [s * 150, 370],
        [s * 108, 340],
        [s * 80, 290],
      ]),
      coat.base,
      { from: 60 },
    );
    paw(c, coat, s * 146, 358, 34, 30);
    c.solid(
      smooth([
        [s * 50, -60],
        [s * 104, -70],
        [s * 132, 0],
        [s * 104, 56],
        [s * 62, 30],
      ]),
      coat.base,
      { from: 60 },
    );
    paw(c, coat, s * 90, 44, 33, 30);
  }
  c.at(0, -190, { turn: 172, scale: 1.15 }, () => catHead(c, coat, { mood: "wide", light: 225 }));
}
