import { describe, expect, test } from "vitest";
import { screenText } from "@/lib/screening/screen";
import { chineseEverydaySenses, chineseTrades } from "./chinese";

describe("what is sold in Chinese, by its kind", () => {
  test.each(chineseTrades)("%s: “%s” gets at least a friendly word", (rule, text) => {
    expect(screenText(text).hits.map(({ ruleId }) => ruleId)).toContain(rule);
  });
});

describe("the same words among people who sell nothing of the kind", () => {
  test.each(chineseEverydaySenses)("“%s” is published without a word", (text) => {
    expect(screenText(text)).toEqual({ verdict: "allow", hits: [] });
  });
});
