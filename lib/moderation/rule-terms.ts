/** What a version of a rule says and asks for, as it is stored and as it is edited. Pure. */
import { z } from "zod";
import { DecisionAction } from "@/lib/generated/prisma/enums";
import { type Locale, locales } from "@/lib/language/locales";
import { cleanLine, cleanText, codePointLength } from "@/lib/language/text";
import { proposable } from "@/lib/moderation/ladder";
import { measureBounds, ruleBounds, rulesWithin } from "@/lib/moderation/limits";

/** In the order in which they are read. */
export const textFields = ["title", "text", "allowed", "notAllowed", "consequence"] as const;

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

const measures = z.object({
  severity: z.number(),
  defaultAction: z.enum(DecisionAction),
  dsaCategory: z.string(),
  strikeWeight: z.number(),
  strikeMonths: z.number(),
});

export type RuleMeasures = z.infer<typeof measures>;

/** All that a version fixes, as it is stored: an earlier version may be outside of today's bounds. */
export const storedTerms = measures.extend({ content: ruleContent });
export type RuleTerms = z.infer<typeof storedTerms>;

function cleaned(limit: number, message: string, clean: (written: string) => string) {
  return z
    .string("fieldInvalid")
    .max(limit * 20, message)
    .transform(clean)
    .refine((words) => codePointLength(words) <= limit, message);
}

const words = (limit: number, message: string) =>
  cleaned(limit, message, (written) => cleanText(written).trim());
const line = (limit: number, message: string) => cleaned(limit, message, cleanLine);

/** One a line, as a form sends them; the same twice is once. */
const examples = z
  .union([z.string(), z.array(z.string())], "fieldInvalid")
  .transform((given) => (typeof given === "string" ? given.split(/\r?\n/) : given))
  .pipe(
    z
      .array(line(ruleBounds.example, "exampleLong"), "fieldInvalid")
      .max(ruleBounds.examples * 20, "examplesMany"),
  )
  .transform((lines) => [...new Set(lines.filter((each) => each !== ""))])
  .refine((lines) => lines.length <= ruleBounds.examples, "examplesMany");

/** The parts of a rule's text within their bounds; each may still be empty. */
export const draftText = {
  title: line(ruleBounds.title, "ruleTitleLong"),
  text: words(ruleBounds.text, "ruleTextLong"),
  consequence: words(ruleBounds.consequence, "ruleConsequenceLong"),
  allowed: examples,
  notAllowed: examples,
};

function within({ least, most }: { least: number; most: number }, message: string) {
  // an empty field is no zero
  return z.preprocess(
    (given) => (given === "" ? undefined : given),
    z.coerce.number(message).int(message).min(least, message).max(most, message),
  );
}

export const draftMeasures = {
  severity: within(measureBounds.severity, "choiceUnknown"),
  defaultAction: z.enum(proposable, "choiceUnknown"),
  dsaCategory: z.enum(dsaCategories, "choiceUnknown"),
  strikeWeight: within(measureBounds.strikeWeight, "strikeWeightOutside"),
  strikeMonths: within(measureBounds.strikeMonths, "strikeMonthsOutside"),
};

const draftTextIn = z.object(draftText);

/** What somebody wants a rule to say next: within the bounds, and perhaps not finished. */
const draftTerms = z.object({
  ...draftMeasures,
  content: z.object({ en: draftTextIn, zh: draftTextIn }),
});

/** What may be published: within the bounds, and nothing of it is missing. */
export const ruleTerms = draftTerms.refine((terms) => missingIn(terms).length === 0, "ruleUnfinished");

/** The parts of the text that nobody has written yet. */
export function missingIn({ content }: RuleTerms): { locale: Locale; field: keyof RuleText }[] {
  return locales.flatMap((locale) =>
    textFields.flatMap((field) => (content[locale][field].length === 0 ? [{ locale, field }] : [])),
  );
}

/** A rule's stored text in one language. Throws on what is no rule text: only this slice writes them. */
export function ruleTextIn(locale: Locale, stored: unknown): RuleText {
  return ruleContent.parse(stored)[locale];
}

/** The number as it is cited: 8, and 8.1 for the first rule within it. */
export function citedNumber(number: number): string {
  return number < 100 ? String(number) : `${Math.floor(number / 100)}.${number % 100}`;
}

/** The number of the next rule within another one, past those that are taken; null when there is no room. */
export function nextPlace(within: number, taken: readonly number[]): number | null {
  const last = Math.max(within * 100, ...taken.filter((number) => Math.floor(number / 100) === within));
  return last % 100 < rulesWithin ? last + 1 : null;
}

/** Each rule, followed by those within it. */
export function byCitedNumber(a: { number: number }, b: { number: number }): number {
  const wide = ({ number }: { number: number }) => (number < 100 ? number * 100 : number);
  return wide(a) - wide(b);
}

export function sameTerms(a: RuleTerms, b: RuleTerms): boolean {
  return JSON.stringify(storedTerms.parse(a)) === JSON.stringify(storedTerms.parse(b));
}
