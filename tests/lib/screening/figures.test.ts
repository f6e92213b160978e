import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { scoreOf } from "@/lib/screening/scoring";
import { screenText } from "@/lib/screening/screen";

const scoreOn = (file: string) =>
  scoreOf(
    readFileSync(`tests/fixtures/screening/${file}`, "utf8")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => {
        const [label = "", text = ""] = line.split("\t");
        return { label, text };
      }),
    screenText,
  );

describe.each([
  ["of every kind", "tuning.tsv", 200],
  ["in which an offer and talk stand side by side", "offers-in-talk.tsv", 100],
])("on texts %s whose answer is known", (_, file, innocent) => {
  const score = scoreOn(file);
  test.each(["pornography", "drugs", "gambling"])(
    "what is %s is found, and little else is called so",
    (rule) => {
      const figures = score.rules.find((one) => one.rule === rule);
      expect(figures?.precision).toBeGreaterThanOrEqual(0.97);
      expect(figures?.recall).toBeGreaterThanOrEqual(0.9);
    },
  );

  test("no innocent text is refused", () => {
    expect(score.innocent).toBeGreaterThan(innocent);
    expect(score.innocentRefused).toBe(0);
  });
});
