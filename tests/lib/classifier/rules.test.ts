import { describe, expect, it } from "vitest";
import { findingsIn, strongestOf, wordsToSend } from "@/lib/classifier/rules";
import { shippedThresholds } from "@/lib/classifier/thresholds";
import { contentRules } from "@/lib/moderation/content-rules";
import { growthOf, noSquare } from "../../support/growth";

const thresholds = {
  sexual: { rule: "pornography", hold: 0.9, blur: 0.6 },
  hate: { rule: "hate", hold: 0.8 },
  gore: { rule: "gore", blur: 0.5 },
};

const actions = (scores: Record<string, number>, imageNumber: number | null = 1) =>
  findingsIn(scores, thresholds, imageNumber).map(({ category, action }) => `${category} ${action}`);

describe("what passes a threshold", () => {
  it.each([
    [{ sexual: 0.9 }, ["sexual hold"]],
    [{ sexual: 0.8999 }, ["sexual blur"]],
    [{ sexual: 0.6 }, ["sexual blur"]],
    [{ sexual: 0.5999 }, []],
    [{ sexual: 0 }, []],
    [{}, []],
    [{ unheard: 1 }, []],
    [{ gore: 1, hate: 0.8 }, ["hate hold", "gore blur"]],
  ])("%o", (scores, expected) => {
    expect(actions(scores)).toEqual(expected);
  });

  it("is held, never blurred, where it is about words", () => {
    expect(actions({ sexual: 0.95, gore: 1 }, null)).toEqual(["sexual hold"]);
    expect(actions({ sexual: 0.7 }, null)).toEqual([]);
  });

  it("is not what an answer has inherited", () => {
    const odd = { toString: { rule: "hate", hold: 0.1 } };
    expect(findingsIn({}, odd, null)).toEqual([]);
  });

  it("comes to a hold before a blur, and of several to the surest", () => {
    const found = findingsIn({ sexual: 0.91, hate: 0.95, gore: 1 }, thresholds, 2);
    expect(strongestOf(found)).toMatchObject({ category: "hate", action: "hold", imageNumber: 2 });
    expect(strongestOf([])).toBeNull();
  });

  it("names a rule that there is, in every threshold that ships", () => {
    const rules = new Set(contentRules.map(({ id }) => id));
    for (const { rule, hold, blur } of Object.values(shippedThresholds)) {
      expect(rules).toContain(rule);
      expect(Math.min(hold ?? 1, blur ?? 1)).toBeGreaterThan(0);
      expect(blur ?? 0).toBeLessThan(hold ?? 1.1);
    }
  });
});

describe("the words that leave the server", () => {
  const note = { title: " 周末 ", body: "", contentWarning: null, altTexts: ["", "一只猫"] };

  it("are the title, the text, its warning and what pictures are described as", () => {
    expect(wordsToSend(note)).toBe("周末\n\n一只猫");
    const whole = { ...note, body: "去公园", contentWarning: "虫子" };
    expect(wordsToSend(whole)).toBe("周末\n\n去公园\n\n虫子\n\n一只猫");
  });

  it("name nobody and carry no mail address", () => {
    const body = "和 @mei_li 、@Ana 一起，写信到 mei.li+pets@example.co.uk 或 小美@例子.中国";
    expect(wordsToSend({ ...note, body })).toBe("周末\n\n和 @… 、@… 一起，写信到 […] 或 […]\n\n一只猫");
  });

  it("take time that grows with them, and no faster, whatever they are", () => {
    const hostile = (length: number) =>
      wordsToSend({ ...note, body: `${"a@".repeat(length)}${"a".repeat(2 * length)}@` });
    expect(growthOf(hostile, 50_000)).toBeLessThan(noSquare);
  });
});
