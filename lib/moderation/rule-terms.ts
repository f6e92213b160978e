/** What a version of a rule says and asks for, as it is stored and as it is edited. Pure. */
import { z } from "zod";
import { DecisionAction } from "@/lib/generated/prisma/enums";
import type { Locale } from "@/lib/language/locales";

const ruleText = z.object({
  title: z.string(),
  text: z.string(),
  consequence: z.string(),
  allowed: z.array(z.string()),
  notAllowed: z.array(z.string()),
});
export const ruleContent = z.object({ en: ruleText, zh: ruleText });

export type RuleText = z.infer<typeof ruleText>;

/** Category specifications of the DSA Transparency Database that a rule of ours may fall under, without `KEYWORD_`. */
export const dsaCategories = [
  "ADULT_SEXUAL_MATERIAL",
  "AGE_SPECIFIC_RESTRICTIONS",
  "ANIMAL_HARM",
  "CHILD_SEXUAL_ABUSE_MATERIAL",
  "COORDINATED_HARM",
  "COPYRIGHT_INFRINGEMENT",
  "CYBER_BULLYING_INTIMIDATION",
  "CYBER_HARASSMENT",
  "CYBER_INCITEMENT",
  "CYBER_STALKING",
  "DEFAMATION",
  "DISCRIMINATION",
  "DISINFORMATION",
  "GENDER_BASED_VIOLENCE",
  "GOODS_SERVICES_NOT_PERMITTED",
  "GROOMING_SEXUAL_ENTICEMENT_MINORS",
  "HATE_SPEECH",
  "HIDDEN_ADVERTISEMENT",
  "HUMAN_TRAFFICKING",
  "IMPERSONATION_ACCOUNT_HIJACKING",
  "INAUTHENTIC_ACCOUNTS",
  "INAUTHENTIC_LISTINGS",
  "INAUTHENTIC_USER_REVIEWS",
  "INCITEMENT_VIOLENCE_HATRED",
  "MISINFORMATION",
  "MISSING_PROCESSING_GROUND",
  "NON_CONSENSUAL_IMAGE_SHARING",
  "NUDITY",
  "PHISHING",
  "PROHIBITED_PRODUCTS",
  "PYRAMID_SCHEMES",
  "REGULATED_GOODS_SERVICES",
  "SELF_HARM",
  "SUICIDE",
  "TERRORIST_CONTENT",
  "TRADEMARK_INFRINGEMENT",
  "UNSAFE_CHALLENGES",
  "OTHER",
] as const;

export const measureBounds = {
  severity: { least: 1, most: 3 },
  strikeWeight: { least: 0, most: 10 },
  strikeMonths: { least: 1, most: 60 },
} as const;

const measures = z.object({
  severity: z.number(),
  defaultAction: z.enum(DecisionAction),
  dsaCategory: z.string(),
  strikeWeight: z.number(),
  strikeMonths: z.number(),
});

export type RuleMeasures = z.infer<typeof measures>;

/** All that a version fixes. */
const ruleTerms = measures.extend({ content: ruleContent });
export type RuleTerms = z.infer<typeof ruleTerms>;

/** A rule's stored text in one language. Throws on what is no rule text: only this slice writes them. */
export function ruleTextIn(locale: Locale, stored: unknown): RuleText {
  return ruleContent.parse(stored)[locale];
}

/** The number as it is cited: 8, and 8.1 for the first rule within it. */
export function citedNumber(number: number): string {
  return number < 100 ? String(number) : `${Math.floor(number / 100)}.${number % 100}`;
}

/** Each rule, followed by those within it. */
export function byCitedNumber(a: { number: number }, b: { number: number }): number {
  const wide = ({ number }: { number: number }) => (number < 100 ? number * 100 : number);
  return wide(a) - wide(b);
}

export function sameTerms(a: RuleTerms, b: RuleTerms): boolean {
  return JSON.stringify(ruleTerms.parse(a)) === JSON.stringify(ruleTerms.parse(b));
}
