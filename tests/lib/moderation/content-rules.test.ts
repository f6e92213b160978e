import { describe, expect, test } from "vitest";
import { detectLanguage } from "@/lib/language/detect";
import { locales } from "@/lib/language/locales";
import { messages } from "@/lib/language/messages";
import { contentRules } from "@/lib/moderation/content-rules";
import { measureBounds } from "@/lib/moderation/limits";
import {
  exactRulesOf,
  knownRule,
  ruleChoice,
  ruleIds,
  ruleNumber,
  wideRuleOf,
} from "@/lib/moderation/rule-ids";
import { citedNumber, dsaCategories, ruleTerms } from "@/lib/moderation/rule-terms";
import { outcomeOf } from "@/lib/screening/rules";
import { screen } from "@/lib/screening/screen";
import { shippedTerms } from "@/lib/screening/terms/shipped";

describe("the first set of content rules", () => {
  test("is numbered from one, without gaps, in the order people know", () => {
    const wide = contentRules.filter(({ parentId }) => parentId === null);
    expect(wide.map(({ id }) => id)).toEqual(ruleIds);
    expect(wide.map(({ number }) => number)).toEqual(ruleIds.map((_, at) => at + 1));
  });

  test("has within every rule more exact ones, numbered in their order", () => {
    for (const { id, number } of contentRules.filter(({ parentId }) => parentId === null)) {
      const within = contentRules.filter(({ parentId }) => parentId === id);
      expect(within.length, id).toBeGreaterThanOrEqual(2);
      expect(within.map((rule) => citedNumber(rule.number))).toEqual(
        within.map((_, at) => `${number}.${at + 1}`),
      );
      expect(exactRulesOf(wideRuleOf(id)!)).toEqual(within.map((rule) => rule.id));
    }
    expect(new Set(contentRules.map(({ id }) => id)).size).toBe(contentRules.length);
  });

  test.each(contentRules)("$id has a number, a name and plain words for whoever reports", (rule) => {
    const id = knownRule(rule.id)!;
    expect(id).toBe(rule.id);
    expect(ruleNumber(id)).toBe(citedNumber(rule.number));
    for (const locale of locales) {
      const { name, plain } = messages[locale].reasons[id];
      expect(detectLanguage(`${name} ${plain}`), name).toBe(locale);
    }
  });

  test.each(dsaCategories)("the category %s has a name in both languages", (category) => {
    for (const locale of locales) expect(messages[locale].rules.categories[category]).toBeTruthy();
  });

  test("has a name in both languages for every pattern of terms", () => {
    for (const { id } of shippedTerms.flatMap(({ patterns }) => patterns))
      for (const locale of locales) expect(Object.keys(messages[locale].terms.patterns), id).toContain(id);
  });

  test.each(contentRules)("$id names a known category and stays within the bounds of an edit", (rule) => {
    expect(dsaCategories).toContain(rule.dsaCategory);
    expect(rule.strikeWeight).toBeGreaterThanOrEqual(measureBounds.strikeWeight.least);
    expect(rule.strikeWeight).toBeLessThanOrEqual(measureBounds.strikeWeight.most);
    expect(rule.strikeMonths).toBeLessThanOrEqual(measureBounds.strikeMonths.most);
    expect(ruleTerms.safeParse(rule).error).toBeUndefined();
  });

  test.each(contentRules)("$id is complete in both languages, and in the right one", ({ content }) => {
    for (const locale of locales) {
      const { title, text, consequence, allowed, notAllowed } = content[locale];
      for (const words of [title, text, consequence, ...allowed, ...notAllowed]) {
        expect(detectLanguage(words), words).toBe(locale);
      }
      expect(allowed.length).toBeGreaterThanOrEqual(2);
      expect(notAllowed.length).toBeGreaterThanOrEqual(2);
    }
    expect(content.en.allowed.length).toBe(content.zh.allowed.length);
    expect(content.en.notAllowed.length).toBe(content.zh.notAllowed.length);
  });

  test("has every rule the machine looks for", () => {
    for (const { rule } of shippedTerms) expect(ruleIds).toContain(rule);
  });

  test("does not call its own allowed examples an offence", () => {
    for (const { content } of contentRules) {
      for (const body of locales.flatMap((locale) => content[locale].allowed)) {
        const found = screen({ title: "", body, topics: [], altTexts: [] });
        expect(outcomeOf(found, { confirmed: false }), body).toBe("publish");
      }
    }
  });

  test("stops the very offers it quotes as not allowed", () => {
    const screened = contentRules.filter(({ id }) => shippedTerms.some(({ rule }) => rule === id));
    const quoted = screened.flatMap(({ content }) =>
      locales.flatMap((locale) => content[locale].notAllowed.filter((words) => words.startsWith("“"))),
    );
    expect(quoted).toHaveLength(6);
    for (const body of quoted) {
      const found = screen({ title: "", body, topics: [], altTexts: [] });
      expect(outcomeOf(found, { confirmed: false }), body).not.toBe("publish");
    }
  });
});

describe("saying what is wrong, step by step", () => {
  test("begins with no reason, goes on to one, and ends with the exact rule", () => {
    expect(ruleChoice({})).toEqual({ reason: null, rule: null });
    expect(ruleChoice({ reason: "harassment" })).toEqual({ reason: "harassment", rule: null });
    expect(ruleChoice({ rule: "pile-ons" })).toEqual({ reason: "harassment", rule: "pile-ons" });
    expect(ruleChoice({ rule: "harassment" })).toEqual({ reason: "harassment", rule: "harassment" });
  });

  test("with a word that is no rule begins anew", () => {
    expect(ruleChoice({ reason: "toString", rule: "<b>" })).toEqual({ reason: null, rule: null });
  });
});
