import { describe, expect, test } from "vitest";
import { normalise } from "@/lib/screening/normalise";
import { screenText } from "@/lib/screening/screen";
import { prices, weights } from "@/lib/screening/sums";
import { everydaySenses, hiddenLetters, trades } from "./english";

const rulesOf = (text: string) => screenText(text).hits.map(({ ruleId }) => ruleId);

describe("words of the trade in their everyday sense", () => {
  test.each(everydaySenses)("“%s” is published without a word", (text) => {
    expect(screenText(text)).toEqual({ verdict: "allow", hits: [] });
  });
});

describe("those who mean them", () => {
  test.each(trades)("%s: “%s” is noticed", (rule, text) => {
    expect(rulesOf(text)).toContain(rule);
  });
});

describe("letters hidden from a search", () => {
  test.each(hiddenLetters)("%s, %s: “%s” is noticed", (_, rule, text) => {
    expect(rulesOf(text)).toContain(rule);
  });

  test.each([
    ["a flag or two are no letters", "Home from 🇨🇳 to 🇺🇸 with my coke bottle collection"],
    ["a word written plainly needs more beside it", "A ketamine lecture at the vet school"],
    ["a word blotted out may be politeness", "The w*ed smell in my stairwell again"],
    ["a hyphen or an apostrophe hides nothing", "Xan's po-ker face"],
    ["a part of what is spelt apart is no name", "t.i.c.k.e.t.s for Saturday"],
    ["accents belong to languages", "Pokér à la française, dit ma tante"],
  ])("%s", (_, text) => {
    expect(rulesOf(text)).toEqual([]);
  });

  test("what stands in disguise is remembered by its place", () => {
    expect([...normalise("a ｂc").disguised]).toEqual([2]);
    expect([...normalise("d\u200be").disguised]).toEqual([1]);
    expect([...normalise("cаt").disguised]).toEqual([1]);
    expect([...normalise("café, ключ, 😺").disguised]).toEqual([]);
  });
});

describe("sums of money and small weights", () => {
  const found = (pattern: RegExp, text: string) => [...text.matchAll(pattern)].map(([sum]) => sum);

  test.each([
    ["$20 or 30 a g", ["$20", "30 a g"]],
    ["10 bucks, 600 each, 1500 rmb", ["10 bucks", "600 each", "1500 rmb"]],
    ["2 for 80, ten for fifty, off a fiver", ["2 for 80", "ten for fifty", "a fiver"]],
    ["at 10:30, chapter 4.2, 200 people, 3 for breakfast, 5 eachother", []],
  ])("in “%s”", (text, sums) => {
    expect(found(prices, text)).toEqual(sums);
  });

  test.each([
    ["5g, 3.5 g, 2 oz and 150ug", ["5g", "3.5 g", "2 oz", "150ug"]],
    ["a 1/8, not 11/8 nor 1/80", ["1/8"]],
    ["5 games, 3 people, 10 kg", []],
  ])("a weight in “%s”", (text, sums) => {
    expect(found(weights, text)).toEqual(sums);
  });
});
