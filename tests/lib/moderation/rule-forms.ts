import type { RuleTerms } from "@/lib/moderation/rule-terms";

/** The fields of a rule as its form sends them. */
export function theForm(ruleId: string, { content, ...measures }: RuleTerms) {
  const { en, zh } = content;
  return {
    ruleId,
    draftId: "",
    versionId: "",
    view: "write",
    title_en: en.title,
    title_zh: zh.title,
    text_en: en.text,
    text_zh: zh.text,
    allowed_en: en.allowed.join("\n"),
    allowed_zh: zh.allowed.join("\n"),
    notAllowed_en: en.notAllowed.join("\n"),
    notAllowed_zh: zh.notAllowed.join("\n"),
    consequence_en: en.consequence,
    consequence_zh: zh.consequence,
    severity: String(measures.severity),
    defaultAction: measures.defaultAction,
    dsaCategory: measures.dsaCategory,
    strikeWeight: String(measures.strikeWeight),
    strikeMonths: String(measures.strikeMonths),
  };
}
