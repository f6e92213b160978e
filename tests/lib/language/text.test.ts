import fc from "fast-check";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import {
  cleanLine,
  cleanText,
  codePointLength,
  isBlank,
  lineLength,
  textLength,
  weightedLength,
} from "@/lib/language/text";
import { growthOf, noSquare } from "../../support/growth";

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 80 }),
  fc
    .array(
      fc.constantFrom(
        "a",
        "\u0301",
        "\u0323",
        "\u0f71",
        "\u200d",
        "👩",
        "🇨",
        "\u1100",
        "\u0600",
        "\ud83d",
        "\n",
      ),
      {
        maxLength: 700,
      },
    )
    .map((parts) => parts.join("")),
);

describe("the title counter", () => {
  test("Mei fits 20 Chinese characters, and Ana 40 Latin letters", () => {
    expect(weightedLength("糖".repeat(20))).toBe(20);
    expect(weightedLength("a".repeat(40))).toBe(20);
    expect(weightedLength("a".repeat(41))).toBe(21);
  });

  test("a mixed title adds up and is rounded up", () => {
    expect(weightedLength("")).toBe(0);
    expect(weightedLength("猫税 paid")).toBe(5);
    expect(weightedLength("Hello 你好")).toBe(5);
  });

  test("a family of emoji counts as the one picture it is", () => {
    expect(weightedLength("👨‍👩‍👧‍👦")).toBe(1);
    expect(weightedLength("🇨🇳🇺🇸")).toBe(2);
    expect(weightedLength("e\u0301")).toBe(1);
  });

  test.each([
    ["20 families of emoji", "👨‍👩‍👧‍👦".repeat(20), 20],
    ["a family more", "👨‍👩‍👧‍👦".repeat(21), 21],
    ["20 flags", "🇨🇳".repeat(20), 20],
    ["a flag more", "🇨🇳".repeat(21), 21],
    ["20 skin tones", "👍🏽".repeat(20), 20],
    ["20 letters with an accent", "é".repeat(20), 20],
    ["an accent on an ASCII letter more", `${"a".repeat(38)}é`, 20],
    ["39 letters and a Chinese one", `${"a".repeat(39)}猫`, 21],
    ["20 Korean syllables of parts", "\u1100\u1161\u11a8".repeat(20), 20],
    ["keycaps", "1️⃣".repeat(20), 20],
  ])("%s", (_, title, length) => {
    expect(weightedLength(title)).toBe(length);
  });

  test("counts what will be kept, however it was typed", () => {
    expect(textLength("  cafe\u0301 \n")).toBe(4);
    expect(lineLength(" a\n\nb\0 ")).toBe(3);
    expect(textLength("\ufeffa\u2060b\ud83d")).toBe(2);
  });
});

describe("what people paste", () => {
  test("comes out composed, with plain line ends", () => {
    expect(cleanText("cafe\u0301\r\nline\rend\u2028x\ty")).toBe("café\nline\nend\nx y");
  });

  test("loses NUL, control characters, half emoji and direction overrides, and nothing else", () => {
    expect(cleanText("a\0b\u0007c\u009fd")).toBe("abcd");
    expect(cleanText("cat\ud83d tax")).toBe("cat tax");
    expect(cleanText("\u202egnp.exe\u2066x")).toBe("gnp.exex");
    const kept = "مرحبا می‌خواهم 😀 👩🏽‍❤️‍💋‍👩🏿 🏴󠁧󠁢󠁥󠁮󠁧󠁿 猫";
    expect(cleanText(kept)).toBe(kept);
  });

  test("loses what is invisible and shapes nothing, but not what parts or shapes words", () => {
    expect(cleanText("\ufeffcat\u2060tax\u206a\ufff9")).toBe("cattax");
    expect(cleanText("ไทย\u200bไทย می\u200cخواهم \u200fx")).toBe("ไทย\u200bไทย می\u200cخواهم \u200fx");
  });

  test("can be seen to hold nothing", () => {
    for (const text of ["", " \u3000", "\u200b\u200d", "\u3164", "\u2800\ufe0f", "\u0301"])
      expect(isBlank(text), JSON.stringify(text)).toBe(true);
    for (const text of ["a", "猫", "😺", ".", "\u200bx"]) expect(isBlank(text)).toBe(false);
  });

  test("of any length is cleaned in time that grows with it, and cut where characters part", () => {
    for (const part of ["a.", "\u0301\u0323\u0335\u0f71", "👨‍👩‍👧‍👦", "🇨🇳", "क्"]) {
      const cleaned = (length: number) =>
        weightedLength(cleanText(`a${part.repeat(Math.ceil(length / part.length))}`));
      expect(growthOf(cleaned, 20_000), part).toBeLessThan(noSquare);
    }
    // Longer than the stretches in which a text is read.
    for (const [part, length] of [
      ["👨‍👩‍👧‍👦", 1],
      ["🇨🇳", 1],
      ["क्ष", 1],
      ["ab", 1],
    ] as const)
      expect(weightedLength(part.repeat(1_001))).toBe(1_001 * length);
    expect(weightedLength(`a${"\u0301".repeat(5_000)}b`)).toBe(2);
  });

  test("cannot tower over other people's words", () => {
    const tower = `Z${"\u0335".repeat(200)}`;
    expect(codePointLength(cleanText(tower))).toBe(8);
    expect(cleanText(`${tower}ok`).endsWith("ok")).toBe(true);
  });

  test("is the same after a second cleaning, and always fit for PostgreSQL", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const clean = cleanText(text);
        expect(cleanText(clean)).toBe(clean);
        expect(clean.isWellFormed()).toBe(true);
        expect(clean.includes("\0")).toBe(false);
        expect(clean.normalize("NFC")).toBe(clean);
        // as the segmenter itself counts, given the whole
        const whole = [...new Intl.Segmenter("en").segment(clean)];
        const halves = whole.reduce((sum, { segment }) => sum + (/^\p{ASCII}+$/u.test(segment) ? 1 : 2), 0);
        expect(weightedLength(clean)).toBe(Math.ceil(halves / 2));
      }),
      { numRuns: 2000 },
    );
  });

  test("becomes one line in a title", () => {
    expect(cleanLine("  Cat\n tax\u3000paid ")).toBe("Cat tax paid");
  });
});

test("a page that measures nothing does not wait for what cuts words into characters", async () => {
  vi.resetModules();
  const made: unknown[] = [];
  class Counted extends Intl.Segmenter {
    constructor(...given: ConstructorParameters<typeof Intl.Segmenter>) {
      super(...given);
      made.push(this);
    }
  }
  onTestFinished(() => void vi.unstubAllGlobals());
  vi.stubGlobal("Intl", Object.create(Intl, { Segmenter: { value: Counted } }));
  await import("@/components/ui/avatar");
  const text = await import("@/lib/language/text");
  expect(made).toHaveLength(0);
  expect(text.weightedLength("👨‍👩‍👧 in 上海")).toBe(5);
  expect(made).toHaveLength(1);
});
