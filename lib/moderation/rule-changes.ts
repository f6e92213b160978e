/** What differs between two versions of a rule, word for word. Pure. */
import { diffArrays } from "diff";
import type { Locale } from "@/lib/language/locales";
import { type RuleMeasures, type RuleText, textFields } from "@/lib/moderation/rule-terms";

export type Piece = { text: string; kind: "same" | "added" | "removed" };

const measureNames = ["severity", "defaultAction", "strikeWeight", "strikeMonths", "dsaCategory"] as const;

export type TextChange = { field: keyof RuleText; pieces: Piece[] };
export type MeasureChange = {
  name: (typeof measureNames)[number];
  before: string | number;
  after: string | number;
};

/** Chinese has no blanks between words; the segmenter knows where they end. */
const segmenters: Record<Locale, Intl.Segmenter> = {
  en: new Intl.Segmenter("en", { granularity: "word" }),
  zh: new Intl.Segmenter("zh", { granularity: "word" }),
};

/** From one wording to the other, in pieces that read on. */
export function wordChanges(before: string, after: string, locale: Locale): Piece[] {
  const words = (text: string) => [...segmenters[locale].segment(text)].map(({ segment }) => segment);
  return diffArrays(words(before), words(after)).map(({ value, added, removed }) => ({
    text: value.join(""),
    kind: added ? "added" : removed ? "removed" : "same",
  }));
}

const asText = (value: string | readonly string[]) => (typeof value === "string" ? value : value.join("\n"));

/** The parts of the text that read differently. */
export function textChanges(before: RuleText, after: RuleText, locale: Locale): TextChange[] {
  return textFields.flatMap((field) => {
    const [was, is] = [asText(before[field]), asText(after[field])];
    return was === is ? [] : [{ field, pieces: wordChanges(was, is, locale) }];
  });
}

export function measureChanges(before: RuleMeasures, after: RuleMeasures): MeasureChange[] {
  return measureNames.flatMap((name) =>
    before[name] === after[name] ? [] : [{ name, before: before[name], after: after[name] }],
  );
}
