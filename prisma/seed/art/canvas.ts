import { type Chance, chance } from "./chance";
import { grain } from "./grain";
import { furry, leaf, num, oval, type Point, smooth } from "./shapes";

export type Look = { opacity?: number; turn?: string; blend?: "multiply" | "screen"; dash?: string };
export type Stop = readonly [offset: number, color: string, opacity?: number];

/**
 * A sheet to paint on, back to front. Coordinates: the short side is 1000 units.
 * Large radial gradients are what librsvg is slow at; linear ones and clips are nearly free.
 */
export class Canvas {
  readonly w: number;
  readonly h: number;
  readonly luck: Chance;
  private readonly marks: string[] = [];
  private readonly defs: string[] = [];
  private readonly known = new Map<string, string>();

  constructor(
    private readonly width: number,
    private readonly height: number,
    private readonly seed: number,
  ) {
    const short = Math.min(width, height);
    this.w = (width / short) * 1000;
    this.h = (height / short) * 1000;
    this.luck = chance(seed);
  }

  /** One of a few subjects: neighbouring seeds get different ones, where luck might repeat itself. */
  choose<const T extends readonly [unknown, ...unknown[]]>(choices: T): T[number] {
    return choices[this.seed % choices.length] ?? choices[0];
  }

  private define(make: (id: string) => string): string {
    const key = make("");
    const before = this.known.get(key);
    if (before) return before;
    const id = `d${this.known.size}`;
    this.known.set(key, id);
    this.defs.push(make(id));
    return id;
  }

  private look(look: Look, mark: "fill" | "stroke" = "fill"): string {
    // Plain opacity would make librsvg paint a whole extra layer for every mark.
    const parts = [
      look.opacity === undefined ? "" : ` ${mark}-opacity="${Math.round(look.opacity * 1000) / 1000}"`,
      look.turn ? ` transform="${look.turn}"` : "",
      look.blend ? ` style="mix-blend-mode:${look.blend}"` : "",
    ];
    return parts.join("");
  }

  path(d: string, fill: string, look: Look = {}): void {
    this.marks.push(`<path d="${d}" fill="${fill}"${this.look(look)}/>`);
  }

  stroke(d: string, color: string, width: number, look: Look = {}): void {
    const dash = look.dash ? ` stroke-dasharray="${look.dash}"` : "";
    this.marks.push(
      `<path d="${d}" fill="none" stroke="${color}" stroke-width="${num(width)}" stroke-linecap="round" stroke-linejoin="round"${dash}${this.look(look, "stroke")}/>`,
    );
  }

  blob(points: readonly Point[], fill: string, look: Look = {}): void {
    this.path(smooth(points), fill, look);
  }

  line(points: readonly Point[], color: string, width: number, look: Look = {}): void {
    this.stroke(smooth(points, false), color, width, look);
  }

  rect(x: number, y: number, w: number, h: number, fill: string, look: Look & { round?: number } = {}): void {
    const round = look.round ? ` rx="${num(look.round)}"` : "";
    this.marks.push(
      `<rect x="${num(x)}" y="${num(y)}" width="${num(w)}" height="${num(h)}"${round} fill="${fill}"${this.look(look)}/>`,
    );
  }

  oval(x: number, y: number, rx: number, ry: number, fill: string, look: Look = {}): void {
    this.marks.push(
      `<ellipse cx="${num(x)}" cy="${num(y)}" rx="${num(rx)}" ry="${num(ry)}" fill="${fill}"${this.look(look)}/>`,
    );
  }

  fill(paint: string): void {
    this.rect(0, 0, this.w, this.h, paint);
  }

  within(d: string, paint: () => void): void {
    const id = this.define((name) => `<clipPath id="${name}"><path d="${d}"/></clipPath>`);
    this.marks.push(`<g clip-path="url(#${id})">`);
    paint();
    this.marks.push("</g>");
  }

  at(
    x: number,
    y: number,
    pose: { turn?: number; scale?: number; flip?: boolean; squash?: number; opacity?: number },
    paint: () => void,
  ): void {
    const { turn = 0, scale = 1, flip = false, squash = 1, opacity } = pose;
    const turned = turn ? ` rotate(${num(turn)})` : "";
    const fade = opacity === undefined ? "" : ` opacity="${opacity}"`;
    this.marks.push(
      `<g transform="translate(${num(x)} ${num(y)})${turned} scale(${(flip ? -scale : scale).toFixed(3)} ${(scale * squash).toFixed(3)})"${fade}>`,
    );
    paint();
    this.marks.push("</g>");
  }

  private stops(stops: readonly Stop[]): string {
    return stops
      .map(
        ([o, color, alpha = 1]) =>
          `<stop offset="${o}" stop-color="${color}"${alpha < 1 ? ` stop-opacity="${alpha}"` : ""}/>`,
      )
      .join("");
  }

  /** A linear gradient over the shape's own box; 0° runs left to right, 90° top to bottom. */
  linear(stops: readonly Stop[], degrees = 90): string {
    const a = (degrees * Math.PI) / 180;
    const [x, y] = [Math.cos(a) / 2, Math.sin(a) / 2];
    const f = (v: number) => String(Math.round(v * 1000) / 1000);
    return `url(#${this.define((id) => `<linearGradient id="${id}" x1="${f(0.5 - x)}" y1="${f(0.5 - y)}" x2="${f(0.5 + x)}" y2="${f(0.5 + y)}">${this.stops(stops)}</linearGradient>`)})`;
  }

  radial(stops: readonly Stop[], cx = 0.5, cy = 0.5, r = 0.5): string {
    return `url(#${this.define((id) => `<radialGradient id="${id}" cx="${cx}" cy="${cy}" r="${r}">${this.stops(stops)}</radialGradient>`)})`;
  }

  /** From a colour down to nothing, for skies and walls. */
  fade(color: string, from: number, to: number, degrees = 90): string {
    return this.linear(
      [
        [0, color, from],
        [1, color, to],
      ],
      degrees,
    );
  }

  /** A soft round light or shadow. */
  glow(x: number, y: number, rx: number, ry: number, color: string, alpha: number, turn?: string): void {
    this.oval(
      x,
      y,
      rx,
      ry,
      this.radial([
        [0, color, alpha],
        [0.45, color, alpha * 0.55],
        [1, color, 0],
      ]),
      turn ? { turn } : {},
    );
  }

  /** The shadow something leaves where it stands. */
  ground(x: number, y: number, rx: number, ry: number, alpha = 0.4, color = "#2a1838"): void {
    this.glow(x, y, rx * 1.25, ry * 1.5, color, alpha * 0.8);
    this.glow(x, y, rx * 0.85, ry * 0.7, color, alpha * 0.7);
  }

  /** A shape with volume: base colour, light from one side (degrees), dusk on the other. */
  solid(
    d: string,
    base: string,
    volume: { from?: number; light?: number; dark?: number; warm?: string; cool?: string } = {},
  ): void {
    const { from = 55, light = 0.28, dark = 0.34, warm = "#fff3d6", cool = "#2b1644" } = volume;
    this.path(d, base);
    this.path(
      d,
      this.linear(
        [
          [0, warm, light],
          [0.42, warm, 0],
          [0.5, cool, 0],
          [1, cool, dark],
        ],
        from,
      ),
    );
  }

  /** A bright edge on the lit side. */
  rim(d: string, color: string, width: number, from = 45, alpha = 0.8): void {
    this.within(d, () =>
      this.stroke(
        d,
        this.linear(
          [
            [0, color, alpha],
            [0.35, color, alpha * 0.4],
            [0.6, color, 0],
          ],
          from,
        ),
        width,
      ),
    );
  }

  /** Short hairs or brush marks, all in one path. `lean` gives the direction in degrees at a point. */
  hairs(
    count: number,
    place: () => Point,
    lean: (p: Point) => number,
    length: number,
    color: string,
    width: number,
    opacity = 0.5,
  ): void {
    let d = "";
    for (let i = 0; i < count; i++) {
      const p = place();
      const a = ((lean(p) + this.luck.range(-14, 14)) * Math.PI) / 180;
      const long = length * this.luck.range(0.5, 1.1);
      d += `M${num(p[0])} ${num(p[1])}q${num(Math.cos(a) * long * 0.5 + 1)} ${num(Math.sin(a) * long * 0.5 - 1)} ${num(Math.cos(a) * long)} ${num(Math.sin(a) * long)}`;
    }
    // Butt ends: round ones cost twice the time on a thousand hairs.
    this.marks.push(
      `<path d="${d}" fill="none" stroke="${color}" stroke-width="${num(width)}" stroke-opacity="${opacity}"/>`,
    );
  }

  /** Specks of ink over a region, as in a two-colour print. */
  specks(count: number, place: () => Point, size: number, color: string, opacity = 0.5): void {
    let d = "";
    for (let i = 0; i < count; i++) {
      const [x, y] = place();
      const s = size * this.luck.range(0.4, 1.2);
      d += `M${num(x)} ${num(y)}l${num(s)} ${num(s * 0.3)}l${num(-s * 0.4)} ${num(s * 0.8)}Z`;
    }
    this.path(d, color, { opacity });
  }

  inBox(x: number, y: number, w: number, h: number): () => Point {
    return () => [x + this.luck.next() * w, y + this.luck.next() * h];
  }

  inOval(x: number, y: number, rx: number, ry: number): () => Point {
    return () => {
      const angle = this.luck.next() * Math.PI * 2;
      const out = Math.sqrt(this.luck.next());
      return [x + Math.cos(angle) * rx * out, y + Math.sin(angle) * ry * out];
    };
  }

  fur(points: readonly Point[], fill: string, size: number): string {
    const d = furry(points, size, this.luck);
    this.path(d, fill);
    return d;
  }

  leaf(x: number, y: number, length: number, width: number, turn: number, color: string, vein = true): void {
    const d = leaf(x, y, length, width, turn);
    this.solid(d, color, { from: turn + 90, light: 0.25, dark: 0.3 });
    const a = (turn * Math.PI) / 180;
    if (vein)
      this.stroke(
        `M${num(x)} ${num(y)}L${num(x + Math.cos(a) * length * 0.88)} ${num(y + Math.sin(a) * length * 0.88)}`,
        "#fff6dc",
        length * 0.014 + 1,
        { opacity: 0.35 },
      );
  }

  ball(x: number, y: number, r: number, color: string, shine = 0.5): void {
    this.solid(oval(x, y, r), color, { from: 50, light: 0.3, dark: 0.42 });
    if (shine > 0) this.glow(x - r * 0.36, y - r * 0.4, r * 0.42, r * 0.3, "#ffffff", shine);
  }

  /** The finished picture: corners a breath darker, paper grain over all. */
  finish(vignette = "#2a1030"): string {
    const k = (this.w / this.width) ** -1;
    this.rect(0, this.h * 0.72, this.w, this.h * 0.28, this.fade(vignette, 0, 0.16));
    this.rect(0, 0, this.w, this.h * 0.2, this.fade(vignette, 0.07, 0));
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${this.width}" height="${this.height}" viewBox="0 0 ${this.width} ${this.height}"><defs>${this.defs.join("")}${grain("grain")}</defs><g transform="scale(${k.toFixed(4)})">${this.marks.join("")}</g><rect width="${this.width}" height="${this.height}" fill="url(#grain)"/></svg>`;
  }
}
