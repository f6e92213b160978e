import { describe, expect, test } from "vitest";
import { avatarKinds, drawAvatar } from "@/prisma/seed/art/avatars";
import { catalogue } from "@/prisma/seed/art/catalogue";
import { draw } from "@/prisma/seed/art/draw";
import { measure, wrap } from "@/prisma/seed/art/lettering";

/** Every opened element is closed again, in order. */
function wellFormed(svg: string): boolean {
  const open: string[] = [];
  for (const [, close, name, self] of svg.matchAll(/<(\/?)([a-zA-Z]+)[^<>]*?(\/?)>/g)) {
    if (close) {
      if (open.pop() !== name) return false;
    } else if (!self) open.push(name!);
  }
  return open.length === 0 && svg.startsWith("<svg ") && !/NaN|undefined|Infinity/.test(svg);
}

describe("the demo's pictures", () => {
  const drawn = new Map(catalogue.map((picture) => [picture.name, draw(picture)]));

  test("there are enough for a feed, each with its own name", () => {
    expect(catalogue.length).toBeGreaterThanOrEqual(200);
    expect(drawn.size).toBe(catalogue.length);
    expect(new Set(catalogue.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(90);
  });

  test("every one is a whole SVG that needs no font and no network", () => {
    for (const [name, svg] of drawn) {
      expect(wellFormed(svg), name).toBe(true);
      expect(svg, name).not.toMatch(/<text|font-family|href="(?!data:image\/png)/);
    }
  });

  test("no two are the same, and the same scene is always the same", () => {
    expect(new Set(drawn.values()).size).toBe(drawn.size);
    for (const picture of catalogue.slice(0, 40))
      expect(draw(picture) === drawn.get(picture.name)).toBe(true);
  });

  test("a scene nobody can draw is refused", () => {
    expect(() => draw({ kind: "toString", variant: "", seed: 1, width: 100, height: 100 })).toThrow(
      /toString/,
    );
  });

  test("avatars are told apart", () => {
    const all = avatarKinds.flatMap((kind) => [0, 1, 2, 3, 4].map((seed) => drawAvatar({ seed, kind })));
    expect(all.every(wellFormed)).toBe(true);
    expect(new Set(all).size).toBe(all.length);
  });

  test("lines break between Chinese characters and between English words", () => {
    const lines = wrap("交一只猫税，pay the cat tax first", 20, 120);
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect(measure(line, 20)).toBeLessThanOrEqual(120);
    expect(lines.join(" ")).toContain("tax");
    expect(lines.every((line) => !line.startsWith("，"))).toBe(true);
  });
});
