import fc from "fast-check";
import sharp from "sharp";
import { describe, expect, it, vi } from "vitest";
import { layOut } from "@/lib/cards/layout";
import { measureIn } from "@/lib/cards/lettering";
import { cardSvg, missingFrom } from "@/lib/cards/paint";
import { cardSize, cardTrouble, type TemplateId, templateIds } from "@/lib/cards/rules";
import { templates } from "@/lib/cards/templates";

// As in the painter's own process.
sharp.unblock({ operation: ["VipsForeignLoadSvgBuffer"] });

// Fonts of 30,000 characters are opened on the way.
vi.setConfig({ testTimeout: 60_000 });

const corpus = [
  "早",
  "晚安",
  "OK",
  "今天也要好好吃饭",
  "Small joys count twice.",
  "第一次在北方看雪，比想象中安静。The city went quiet, and so did I. ❄️🐱 “真好”。",
  "周末计划\n1. 睡到自然醒\n2. 去公园看猫\n3. 给外婆打电话\n4. Do nothing, beautifully",
  "字".repeat(120),
  "W".repeat(240),
  "Donaudampfschifffahrtsgesellschaftskapitän 🎉",
  Array(10).fill("猫税 cat tax").join("\n"),
  "「『（《“‘…………——————’”》）』」",
];

describe("a card", () => {
  it.each(templateIds)("keeps the words inside their place: %s", (id) => {
    const { place, face } = templates[id];
    for (const words of corpus) {
      const { lines, size } = layOut(words, place, measureIn(face));
      expect(lines.length).toBeGreaterThan(0);
      for (const { x, baseline, width } of lines) {
        expect(x, words).toBeGreaterThanOrEqual(place.x - 0.5);
        expect(x + width, words).toBeLessThanOrEqual(place.x + place.width + 0.5);
        expect(baseline - size * 0.88, words).toBeGreaterThanOrEqual(place.y - 1);
        expect(baseline + size * 0.25, words).toBeLessThanOrEqual(place.y + place.height + size * 0.3);
      }
    }
  });

  it.each(templateIds)("leaves a margin on every side: %s", (id) => {
    const { x, y, width, height } = templates[id].place;
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(90);
    expect(x + width).toBeLessThanOrEqual(cardSize.width - 90);
    expect(y + height).toBeLessThanOrEqual(cardSize.height - 180);
  });

  it("holds whatever may be written on it", () => {
    const square = () => 1.3;
    const words = fc
      .array(fc.constantFrom("字", "，", "a", "Word ", "🐱", "\n", "（"), { minLength: 1, maxLength: 130 })
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(words, fc.constantFrom(...templateIds), (text, id) => {
        fc.pre(cardTrouble(text) === null);
        const { place } = templates[id];
        const { lines, size } = layOut(text, place, square);
        expect(lines.length * size * place.leading).toBeLessThanOrEqual(place.height);
      }),
      { numRuns: 60 },
    );
  });

  it("sets few words large and many small", () => {
    const sizeOf = (words: string) => layOut(words, templates.paper.place, measureIn("serif")).size;
    expect(sizeOf("早")).toBeGreaterThan(sizeOf("今天也要好好吃饭"));
    expect(sizeOf("今天也要好好吃饭")).toBeGreaterThan(sizeOf("字".repeat(120)));
  });

  it("holds people's words as outlines and never as markup", () => {
    const words = '</svg><script>alert(1)</script><image href="file:///etc/passwd"/>&lt;';
    for (const id of templateIds) {
      const svg = cardSvg(id, words);
      expect(svg).not.toMatch(/<script|<image|<text|href=|passwd|alert/);
      expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    }
  });

  it("has outlines for Chinese of both scripts, European letters, kana, signs and emoji", () => {
    const words = "简体繁體 Ünïcödé Łódź Привет Ελλάδα ひらがなカタカナ 한글 ①★→✓℃€ 😀🐱❤️👩‍💻🇨🇳👍🏽1️⃣";
    for (const id of templateIds) expect(missingFrom(id, words), id).toEqual([]);
  });

  it("names what it cannot draw", () => {
    expect(missingFrom("paper", "ab مرحبا")).toEqual(
      [..."مرحبا"].filter((one, at, all) => all.indexOf(one) === at),
    );
    expect(missingFrom("paper", "a\ue000")).toEqual(["\ue000"]);
  });

  it.each(templateIds)("shows its scene and its words: %s", async (id) => {
    const [dot, written] = await Promise.all([pixelsOf(id, "."), pixelsOf(id, "糖葫芦 tanghulu")]);
    expect(new Set(dot).size).toBeGreaterThan(10);
    const changed = written.filter((value, at) => Math.abs(value - (dot[at] ?? 0)) > 24).length;
    expect(changed / written.length).toBeGreaterThan(0.01);
  });

  it("is the same drawing each time", () => {
    expect(cardSvg("night", "晚安")).toBe(cardSvg("night", "晚安"));
  });
});

async function pixelsOf(id: TemplateId, words: string): Promise<number[]> {
  const small = cardSvg(id, words).replace(
    'width="1080" height="1440" viewBox',
    'width="216" height="288" viewBox',
  );
  return [...(await sharp(Buffer.from(small)).greyscale().raw().toBuffer())];
}
