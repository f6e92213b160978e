import { describe, expect, it } from "vitest";
import { cardTrouble, isTemplate, partsOf, templateIds, tidyWords, undrawable } from "@/lib/cards/rules";
import { cardInput } from "@/lib/cards/schema";
import { growthOf, noSquare } from "../../support/growth";

const troubleIn = (words: string) => {
  const parsed = cardInput.safeParse({ template: "paper", words });
  return parsed.success ? null : parsed.error.issues[0]?.message;
};

describe("the words of a card", () => {
  it("are at most 120 weighted characters, and not one more", () => {
    expect(cardTrouble("字".repeat(120))).toBeNull();
    expect(cardTrouble("字".repeat(121))).toBe("cardLong");
    expect(cardTrouble("a".repeat(240))).toBeNull();
    expect(cardTrouble("a".repeat(241))).toBe("cardLong");
  });

  it("stand on at most ten lines of one's own making, and not eleven", () => {
    expect(cardTrouble(Array(10).fill("猫").join("\n"))).toBeNull();
    expect(cardTrouble(Array(11).fill("猫").join("\n"))).toBe("cardLines");
  });

  it("are some", () => {
    for (const words of ["", " \n\t ", "\u202e", "\ud800", "\0"]) expect(troubleIn(words)).toBe("cardEmpty");
  });

  it("lose blanks around lines, and all but one empty line", () => {
    expect(tidyWords("  晚安 \n\n\n\n 好梦  \n")).toBe("晚安\n\n好梦");
  });

  it("lose what turns the reading direction, and lone halves of characters", () => {
    const parsed = cardInput.parse({ template: "night", words: "a\u202eb\u2066c\ud83dd" });
    expect(parsed.words).toBe("abcd");
  });

  it("are measured in time that grows with them, and no faster", () => {
    const marked = (length: number) => troubleIn(`a${"\u0301".repeat(length)}`);
    expect(marked(10_000)).toBeNull();
    expect(troubleIn("字".repeat(20_001))).toBe("cardLong");
    expect(growthOf(marked, 10_000)).toBeLessThan(noSquare);
  });

  it("are drawn part by part, or named when they cannot be", () => {
    expect(partsOf("❤️")).toEqual(["❤"]);
    expect(partsOf("👍🏽")).toEqual(["👍"]);
    expect(partsOf("👩‍💻")).toEqual(["👩", "💻"]);
    expect(undrawable("ab c\nb☃", (part) => part !== "b" && part !== "☃")).toEqual(["b", "☃"]);
  });

  it("know their looks", () => {
    expect(templateIds.length).toBeGreaterThanOrEqual(8);
    expect(isTemplate("paper")).toBe(true);
    for (const other of ["", "papers", "toString", null, undefined]) expect(isTemplate(other)).toBe(false);
    expect(cardInput.safeParse({ template: "__proto__", words: "猫" }).success).toBe(false);
  });
});
