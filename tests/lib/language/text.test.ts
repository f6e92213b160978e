import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanLine, cleanText, codePointLength, weightedLength } from "@/lib/language/text";

const anyText = fc.string({ unit: "binary", maxLength: 80 });

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
      }),
      { numRuns: 2000 },
    );
  });

  test("becomes one line in a title", () => {
    expect(cleanLine("  Cat\n tax\u3000paid ")).toBe("Cat tax paid");
  });
});
