import type { Canvas } from "./canvas";
import type { Coat } from "./cat-coats";
import { darker, lighter, mix } from "./color";
import { furry, oval, type Point, poly, smooth, symmetric, taper } from "./shapes";

export type Mood = "awake" | "sleepy" | "asleep" | "wide" | "sideways" | "up";
export type HeadLook = { mood?: Mood; light?: number; simple?: boolean; fluffy?: boolean };

const skull = symmetric([
  [0, -80],
  [30, -82],
  [62, -68],
  [88, -34],
  [99, 4],
  [104, 32],
  [84, 58],
  [52, 80],
  [22, 92],
  [0, 94],
]);
const fluffySkull = symmetric([
  [0, -80],
  [30, -82],
  [62, -68],
  [90, -34],
  [106, 6],
  [126, 44],
  [98, 68],
  [58, 88],
  [24, 98],
  [0, 100],
]);
const earRight = "M24 -74Q44 -128 82 -150Q88 -152 92 -144Q108 -92 94 -26Z";
const earInside = "M44 -76Q58 -114 80 -130Q94 -92 86 -48Q64 -74 44 -76Z";

function ears(c: Canvas, coat: Coat): void {
  for (const side of [1, -1]) {
    c.at(side * -2, -6, { flip: side < 0, squash: 0.88 }, () => {
      const capped = coat.pattern === "point" || coat.pattern === "ragdoll";
      const outer =
        coat.pattern === "calico" ? (side > 0 ? coat.mark : coat.patch) : capped ? coat.mark : coat.base;
      c.solid(earRight, outer, { from: side > 0 ? 60 : 120, light: 0.1, dark: 0.3 });
      c.path(earInside, mix(coat.ear, outer, 0.15));
      c.path(
        earInside,
        c.linear(
          [
            [0, coat.line, 0],
            [1, coat.line, 0.45],
          ],
          100,
        ),
      );
      c.hairs(
        16,
        () => [c.luck.range(46, 62), c.luck.range(-90, -64)],
        () => -66,
        44,
        coat.pattern === "solid" || capped ? lighter(outer, 0.3) : coat.pale,
        3,
        0.75,
      );
    });
  }
}

function stripes(c: Canvas, coat: Coat): void {
  const wedge = (a: Point, b: Point, w: number, bend = 0) =>
    c.path(taper(a, b, w, bend), coat.mark, { opacity: 0.85 });
  wedge([0, -92], [0, -34], 8);
  for (const s of [1, -1]) {
    wedge([s * 18, -90], [s * 14, -38], 8, s * 4);
    wedge([s * 40, -86], [s * 30, -40], 9, s * -8);
    wedge([s * 30, -42], [s * 14, -30], 6, s * 2);
    wedge([s * 62, -74], [s * 52, -46], 7, s * -4);
    wedge([s * 62, 4], [s * 108, 4], 9, s * -8);
    wedge([s * 60, 22], [s * 108, 34], 9, s * -8);
    wedge([s * 66, 46], [s * 92, 60], 8, s * -4);
  }
}

function markings(c: Canvas, coat: Coat): void {
  const pale = coat.pale;
  if (coat.pattern === "tabby") {
    c.glow(0, 58, 80, 56, pale, 1);
    for (const s of [1, -1]) c.glow(s * 40, 0, 44, 36, pale, 0.75);
    stripes(c, coat);
  } else if (coat.pattern === "tuxedo") {
    c.path(
      "M-3 -96Q0 -60 -8 -22Q-16 14 -44 34Q-70 62 -60 110L60 110Q72 62 44 34Q18 12 10 -22Q2 -60 5 -96Z",
      pale,
    );
  } else if (coat.pattern === "calico") {
    c.blob(
      [
        [6, -120],
        [60, -110],
        [120, -60],
        [112, 14],
        [66, 30],
        [30, 8],
        [12, -40],
      ],
      coat.mark,
    );
    c.blob(
      [
        [-14, -120],
        [-8, -70],
        [-22, -38],
        [-58, -24],
        [-92, 10],
        [-130, -10],
        [-120, -90],
      ],
      coat.patch,
    );
    c.hairs(40, c.inOval(66, -30, 40, 50), () => 80, 18, darker(coat.mark, 0.25), 2, 0.35);
  } else if (coat.pattern === "point") {
    c.glow(0, 20, 88, 84, coat.mark, 0.95);
    c.glow(0, 46, 52, 50, coat.mark, 0.9);
    c.glow(0, -96, 70, 40, coat.mark, 0.35);
  } else if (coat.pattern === "ragdoll") {
    for (const s of [1, -1]) c.glow(s * 60, -26, 66, 72, coat.mark, 0.95);
    c.path("M0 -66Q16 -26 34 8Q70 36 66 104L-66 104Q-70 36 -34 8Q-16 -26 0 -66Z", pale);
  } else {
    c.glow(0, 56, 72, 48, lighter(coat.base, 0.3), 0.4);
  }
}

function eye(c: Canvas, coat: Coat, side: number, mood: Mood): void {
  const x = side * 43;
  const dark = coat.pattern === "solid" && coat.line === "#121018" ? "#0c0a12" : coat.line;
  if (mood === "asleep") {
    c.stroke(`M${x - 21} -4Q${x} 15 ${x + 21} -4`, dark, 5.5);
    c.stroke(`M${x + side * 21} -4l${side * 7} -4M${x + side * 14} 3l${side * 6} 3`, dark, 3.5);
    return;
  }
  const open = mood === "sleepy" ? 0.52 : mood === "wide" ? 1.12 : 1;
  const top = -20 * open;
  const almond = `M${x - side * 25} 5Q${x - side * 17} ${top - 2} ${x + side * 3} ${top - 3}Q${x + side * 23} ${top} ${x + side * 25} -6Q${x + side * 17} 16 ${x - side * 2} 17Q${x - side * 17} 15 ${x - side * 25} 5Z`;
  c.stroke(almond, dark, 8);
  c.path(almond, coat.eye);
  c.within(almond, () => {
    c.path(oval(x, 12, 25, 14), lighter(coat.eye, 0.5), { opacity: 0.7 });
    c.path(oval(x, -18, 30, 15), darker(coat.eye, 0.6), { opacity: 0.55 });
    const gaze = mood === "sideways" ? 7 : 0;
    const lift = mood === "up" ? -5 : 0;
    c.oval(x + gaze, -1 + lift, mood === "wide" ? 15 : mood === "sleepy" ? 8 : 11, 17.5, "#130d16");
    c.oval(x + gaze - 5, -8 + lift, 5.5, 6.5, "#ffffff", { opacity: 0.95 });
    c.oval(x + gaze + 6, 7 + lift, 3, 3, "#ffffff", { opacity: 0.55 });
  });
  if (mood === "sleepy") c.stroke(`M${x - 24} -2Q${x} -20 ${x + 24} -6`, dark, 6);
}

function muzzle(c: Canvas, coat: Coat): void {
  const pad =
    coat.pattern === "point"
      ? lighter(coat.mark, 0.12)
      : coat.pattern === "solid"
        ? lighter(coat.base, 0.12)
        : coat.pale;
  c.glow(0, 72, 44, 20, coat.line, 0.2);
  for (const s of [1, -1]) c.solid(oval(s * 19, 50, 27, 21), pad, { from: 80, light: 0.2, dark: 0.14 });
  c.path("M-15 30Q0 23 15 30Q14 40 3 45Q0 47 -3 45Q-14 40 -15 30Z", coat.nose);
  c.path("M-9 31Q0 27 9 31Q4 34 -9 31Z", "#ffffff", { opacity: 0.35 });
  c.stroke("M0 46V54M0 54Q-5 66 -23 61M0 54Q5 66 23 61", coat.line, 3.6, { opacity: 0.8 });
  for (const s of [1, -1])
    for (const [x, y] of [
      [24, 46],
      [33, 52],
      [25, 56],
    ] as const)
      c.oval(s * x, y, 1.8, 1.8, coat.line, { opacity: 0.4 });
}

function whiskers(c: Canvas, coat: Coat): void {
  let d = "";
  for (const s of [1, -1])
    for (const [y, ey] of [
      [45, 22],
      [50, 48],
      [56, 74],
    ] as const)
      d += `M${s * 32} ${y}Q${s * 80} ${y - 10} ${s * 138} ${ey}`;
  for (const s of [1, -1]) d += `M${s * 40} -28Q${s * 52} -70 ${s * 76} -86`;
  c.stroke(d, coat.whisker, 2, { opacity: 0.85 });
}

/** A cat's head looking at us, about 210 units wide, centred between the cheeks. */
export function catHead(c: Canvas, coat: Coat, look: HeadLook = {}): void {
  const { mood = "awake", light = 45, fluffy = false } = look;
  ears(c, coat);
  const outline = fluffy ? fluffySkull : skull;
  const fur = furry(outline, fluffy ? 9 : 5, c.luck, 5);
  c.path(fur, coat.base);
  c.within(fur, () => markings(c, coat));
  c.path(
    fur,
    c.linear(
      [
        [0, "#fff2d0", 0.26],
        [0.4, "#fff2d0", 0],
        [0.55, "#2b1644", 0],
        [1, "#2b1644", 0.3],
      ],
      light,
    ),
  );
  const brush =
    coat.pattern === "solid" || coat.pattern === "tuxedo"
      ? lighter(coat.base, 0.4)
      : coat.pattern === "tabby"
        ? darker(coat.base, 0.25)
        : darker(coat.base, 0.2);
  c.within(smooth(outline), () => {
    c.hairs(
      70,
      c.inOval(0, 0, 98, 84),
      ([x, y]) => (Math.atan2(y - 20, x) * 180) / Math.PI,
      15,
      brush,
      1.8,
      0.3,
    );
    c.hairs(
      60,
      () => [c.luck.pick([-1, 1]) * c.luck.range(64, 104), c.luck.range(10, 72)],
      ([x]) => (x > 0 ? 28 : 152),
      22,
      lighter(coat.pattern === "tuxedo" ? coat.base : coat.pale, 0.3),
      2,
      0.45,
    );
  });
  c.rim(fur, lighter(coat.base, 0.6), 9, light, 0.5);
  for (const side of [1, -1]) eye(c, coat, side, mood);
  muzzle(c, coat);
  whiskers(c, coat);
}

/** The back of a head: ears and a dome, for cats who look away. */
export function catNape(c: Canvas, coat: Coat): void {
  for (const side of [1, -1])
    c.at(0, -6, { flip: side < 0, squash: 0.88 }, () =>
      c.solid(
        earRight,
        coat.pattern === "calico"
          ? side > 0
            ? coat.mark
            : coat.patch
          : coat.pattern === "point" || coat.pattern === "ragdoll"
            ? coat.mark
            : coat.base,
        { dark: 0.4 },
      ),
    );
  const fur = furry(skull, 6, c.luck, 5);
  c.path(fur, coat.base);
  c.within(fur, () => {
    if (coat.pattern === "tabby")
      for (const x of [-46, -24, 0, 24, 46])
        c.path(taper([x, -90], [x * 1.2, -10], 9), coat.mark, { opacity: 0.75 });
    if (coat.pattern === "calico")
      c.path(
        poly([
          [10, -120],
          [130, -100],
          [110, 50],
          [40, 20],
        ]),
        coat.mark,
      );
  });
  c.path(
    fur,
    c.linear(
      [
        [0, "#fff2d0", 0.2],
        [0.5, "#2b1644", 0],
        [1, "#2b1644", 0.4],
      ],
      60,
    ),
  );
}
