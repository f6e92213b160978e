import { describe, expect, test } from "vitest";
import { detectLanguage } from "@/lib/language/detect";
import { locales } from "@/lib/language/locales";
import { contentRules } from "@/lib/moderation/content-rules";
import { ruleIds } from "@/lib/moderation/rule-ids";
import { outcomeOf } from "@/lib/screening/rules";
import { screen } from "@/lib/screening/screen";
import { shippedTerms } from "@/lib/screening/terms/shipped";

describe("the first set of content rules", () => {
  test("is numbered from one, without gaps, in the order people know", () => {
    expect(contentRules.map(({ id }) => id)).toEqual(ruleIds);
    expect(contentRules.map(({ number }) => number)).toEqual(ruleIds.map((_, at) => at + 1));
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
