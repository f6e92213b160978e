import { describe, expect, test } from "vitest";
import { contentRules } from "@/lib/moderation/content-rules";
import { measureBounds, ruleBounds } from "@/lib/moderation/limits";
import { draftInput } from "@/lib/moderation/rule-schema";
import { missingIn, nextPlace, type RuleTerms, ruleTerms } from "@/lib/moderation/rule-terms";
import { theForm } from "./rule-forms";

/** The bounds of what a rule may say and weigh: the edge, and one past it. */

const [shipped] = contentRules;
const terms: RuleTerms = ruleTerms.parse(shipped);
const wrongWith = (change: Record<string, string>) => {
  const { error } = draftInput.safeParse({ ...theForm("pornography", terms), ...change });
  return error?.issues.map(({ path, message }) => `${String(path[0])} ${message}`) ?? [];
};

describe.each(["en", "zh"] as const)("what a rule says in %s", (locale) => {
  test.each([
    ["title", ruleBounds.title, "ruleTitleLong"],
    ["text", ruleBounds.text, "ruleTextLong"],
    ["consequence", ruleBounds.consequence, "ruleConsequenceLong"],
    ["allowed", ruleBounds.example, "exampleLong"],
    ["notAllowed", ruleBounds.example, "exampleLong"],
  ])("%s holds %i characters and not one more", (field, most, message) => {
    const name = `${field}_${locale}`;
    expect(wrongWith({ [name]: "串".repeat(most) })).toEqual([]);
    // counted as people count: one character outside of the basic plane is one
    expect(wrongWith({ [name]: "🍡".repeat(most) })).toEqual([]);
    expect(wrongWith({ [name]: "串".repeat(most + 1) })).toEqual([`${name} ${message}`]);
  });

  test.each(["allowed", "notAllowed"])("%s holds 8 examples and not one more", (field) => {
    const lines = (count: number) => Array.from({ length: count }, (_, at) => `example ${at}`).join("\n");
    const name = `${field}_${locale}`;
    expect(wrongWith({ [name]: lines(ruleBounds.examples) })).toEqual([]);
    expect(wrongWith({ [name]: lines(ruleBounds.examples + 1) })).toEqual([`${name} examplesMany`]);
  });
});

test.each([
  ["severity", measureBounds.severity, "choiceUnknown"],
  ["strikeWeight", measureBounds.strikeWeight, "strikeWeightOutside"],
  ["strikeMonths", measureBounds.strikeMonths, "strikeMonthsOutside"],
])("%s stays within its bounds, and is a whole number", (name, { least, most }, message) => {
  expect(wrongWith({ [name]: String(least) })).toEqual([]);
  expect(wrongWith({ [name]: String(most) })).toEqual([]);
  for (const outside of [String(least - 1), String(most + 1), "1.5", "", "many"]) {
    expect(wrongWith({ [name]: outside }), outside).toEqual([`${name} ${message}`]);
  }
});

test("a rule proposes to do something, and names a category of the register", () => {
  expect(wrongWith({ defaultAction: "ban" })).toEqual([]);
  expect(wrongWith({ defaultAction: "dismiss" })).toEqual(["defaultAction choiceUnknown"]);
  expect(wrongWith({ dsaCategory: "SELF_HARM" })).toEqual([]);
  expect(wrongWith({ dsaCategory: "BAD_MANNERS" })).toEqual(["dsaCategory choiceUnknown"]);
});

test("examples are read a line each, without blanks, and the same one once", () => {
  const form = { ...theForm("pornography", terms), allowed_en: " one \r\n\n two\none\n" };
  expect(draftInput.parse(form).terms.content.en.allowed).toEqual(["one", "two"]);
});

test("a draft may be unfinished; what is published may not", () => {
  const draft = draftInput.parse({ ...theForm("pornography", terms), title_zh: "", allowed_en: "\n" }).terms;
  expect(missingIn(draft)).toEqual([
    { locale: "en", field: "allowed" },
    { locale: "zh", field: "title" },
  ]);
  expect(ruleTerms.safeParse(draft).success).toBe(false);
  expect(ruleTerms.safeParse(terms).success).toBe(true);
});

test("the next rule within another stands behind the last one, up to the 99th", () => {
  expect(nextPlace(8, [])).toBe(801);
  expect(nextPlace(8, [801, 803, 901, 8])).toBe(804);
  expect(nextPlace(8, [898])).toBe(899);
  expect(nextPlace(8, [899])).toBeNull();
});
