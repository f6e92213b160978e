import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { scoreOf } from "@/lib/screening/scoring";
import { screenText } from "@/lib/screening/screen";

const texts = readFileSync("tests/fixtures/screening/tuning.tsv", "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => {
    const [label = "", text = ""] = line.split("\t");
    return { label, text };
  });
const score = scoreOf(texts, screenText);

describe("on texts whose answer is known", () => {
  test.each(["pornography", "drugs", "gambling"])(
    "what is %s is found, and little else is called so",
    (rule) => {
      const figures = score.rules.find((one) => one.rule === rule);
      expect(figures?.precision).toBeGreaterThanOrEqual(0.97);
      expect(figures?.recall).toBeGreaterThanOrEqual(0.9);
    },
  );

  test("no innocent text is refused", () => {
    expect(score.innocent).toBeGreaterThan(200);
    expect(score.innocentRefused).toBe(0);
  });
});
