import { describe, expect, test } from "vitest";
import { normalise } from "@/lib/screening/normalise";
import { screenText } from "@/lib/screening/screen";
import { dressedInnocently, dressedOffers } from "./spelling";

const read = (text: string) => normalise(text).readings.map((reading) => reading.text);
const sounds = (text: string) => normalise(text).sound.text;

describe("how Chinese is dressed up", () => {
  test.each([
    ["signs of Japanese and of old prints", "氷毒、笑気、囯产、大蔴", "冰毒、笑气、国产、大麻"],
    ["radicals of their own", "⻩片和⻜叶子", "黄片和飞叶子"],
    ["a stop after every character", "黄。片。合。集", "黄片合集"],
    ["a comma after every character", "真，人，赌，博", "真人赌博"],
    ["pictures for words", "加🐧、约💥、🟡片、包🌙", "加q、约炮、黄片、包夜"],
    ["characters in two halves", "土尃彩、礻果聊、氵水毒", "博彩、裸聊、冰毒"],
  ])("%s are read as they are meant", (_, written, meant) => {
    expect(read(written)).toContain(meant);
  });

  test("tones are no part of a syllable, as digits or above it", () => {
    expect(sounds("mai3 da4 ma2")).toBe("maidama");
    expect(sounds("chū dà má")).toBe("chudama");
    expect(sounds("chu1da4ma2")).toBe("chudama");
    expect(sounds("model a4 paper")).not.toContain("modelapaper");
  });

  test("what is short or long between its stops stays as it is", () => {
    expect(read("好。不。去。")).not.toContain("好不去。");
    expect(read("你好。明天见。再说")).toEqual(["你好。明天见。再说"]);
  });
});

describe("an offer in such dress", () => {
  test.each(dressedOffers)("%s: “%s” is noticed", (rule, text) => {
    expect(screenText(text).hits.map(({ ruleId }) => ruleId)).toContain(rule);
  });
});

describe("words of the same dress that mean nothing", () => {
  test.each(dressedInnocently)("“%s” is published without a word", (text) => {
    expect(screenText(text)).toEqual({ verdict: "allow", hits: [] });
  });
});
