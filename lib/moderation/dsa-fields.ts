import type { CaseOrigin, DecisionAction, DecisionPart, SubjectKind } from "@/lib/generated/prisma/enums";

/**
 * What our decisions are called in the DSA Transparency Database (schema of 1 July 2025:
 * https://transparency.dsa.ec.europa.eu/page/api-documentation, github.com/digital-services-act/transparency-database).
 */

/** What is done to a thing, or to an account: only one of them is said of each action. */
export const measures: Record<
  Exclude<DecisionAction, "dismiss">,
  { visibility?: string; other?: string; provision?: string; account?: string }
> = {
  label: { visibility: "DECISION_VISIBILITY_CONTENT_LABELLED" },
  // it has a name of its own for everything but this, and then asks for one
  blur: { visibility: "DECISION_VISIBILITY_OTHER", other: "Blurred until a reader asks to see it" },
  limit_reach: { visibility: "DECISION_VISIBILITY_CONTENT_DEMOTED" },
  hide: { visibility: "DECISION_VISIBILITY_CONTENT_DISABLED" },
  take_down: { visibility: "DECISION_VISIBILITY_CONTENT_REMOVED" },
  mute: { provision: "DECISION_PROVISION_PARTIAL_SUSPENSION" },
  suspend: { account: "DECISION_ACCOUNT_SUSPENDED" },
  ban: { account: "DECISION_ACCOUNT_TERMINATED" },
};

/** What rules call by a name that the schema has in other words. */
const keywords: Record<string, string> = {
  SELF_HARM: "SELF_MUTILATION",
  REGULATED_GOODS_SERVICES: "PROHIBITED_PRODUCTS",
  MISINFORMATION: "MISINFORMATION_DISINFORMATION",
  DISINFORMATION: "MISINFORMATION_DISINFORMATION",
  GENDER_BASED_VIOLENCE: "INCITEMENT_AGAINST_WOMEN",
};

export function dsaKeyword(specification: string): string {
  return `KEYWORD_${keywords[specification] ?? specification}`;
}

/** A category specification, as rules have it, → the category it belongs to. What is in none is a breach of the house's own terms. */
const categories: Record<string, string> = {
  PROHIBITED_PRODUCTS: "UNSAFE_AND_PROHIBITED_PRODUCTS",
  UNSAFE_PRODUCTS: "UNSAFE_AND_PROHIBITED_PRODUCTS",
  REGULATED_GOODS_SERVICES: "UNSAFE_AND_PROHIBITED_PRODUCTS",
  GROOMING_SEXUAL_ENTICEMENT_MINORS: "PROTECTION_OF_MINORS",
  CHILD_SEXUAL_ABUSE_MATERIAL: "PROTECTION_OF_MINORS",
  AGE_SPECIFIC_RESTRICTIONS_MINORS: "PROTECTION_OF_MINORS",
  UNSAFE_CHALLENGES: "PROTECTION_OF_MINORS",
  INCITEMENT_VIOLENCE_HATRED: "VIOLENCE",
  COORDINATED_HARM: "VIOLENCE",
  HUMAN_TRAFFICKING: "VIOLENCE",
  GENDER_BASED_VIOLENCE: "CYBER_VIOLENCE_AGAINST_WOMEN",
  TERRORIST_CONTENT: "RISK_FOR_PUBLIC_SECURITY",
  MISINFORMATION: "NEGATIVE_EFFECTS_ON_CIVIC_DISCOURSE_OR_ELECTIONS",
  DISINFORMATION: "NEGATIVE_EFFECTS_ON_CIVIC_DISCOURSE_OR_ELECTIONS",
  HATE_SPEECH: "ILLEGAL_OR_HARMFUL_SPEECH",
  DEFAMATION: "ILLEGAL_OR_HARMFUL_SPEECH",
  DISCRIMINATION: "ILLEGAL_OR_HARMFUL_SPEECH",
  CYBER_HARASSMENT: "CYBER_VIOLENCE",
  CYBER_BULLYING_INTIMIDATION: "CYBER_VIOLENCE",
  CYBER_STALKING: "CYBER_VIOLENCE",
  CYBER_INCITEMENT: "CYBER_VIOLENCE",
  NON_CONSENSUAL_IMAGE_SHARING: "CYBER_VIOLENCE",
  PHISHING: "SCAMS_AND_FRAUD",
  PYRAMID_SCHEMES: "SCAMS_AND_FRAUD",
  INAUTHENTIC_ACCOUNTS: "SCAMS_AND_FRAUD",
  INAUTHENTIC_LISTINGS: "SCAMS_AND_FRAUD",
  INAUTHENTIC_USER_REVIEWS: "SCAMS_AND_FRAUD",
  IMPERSONATION_ACCOUNT_HIJACKING: "SCAMS_AND_FRAUD",
  HIDDEN_ADVERTISEMENT: "CONSUMER_INFORMATION",
  MISSING_PROCESSING_GROUND: "DATA_PROTECTION_AND_PRIVACY_VIOLATIONS",
  RIGHT_TO_BE_FORGOTTEN: "DATA_PROTECTION_AND_PRIVACY_VIOLATIONS",
  SELF_MUTILATION: "SELF_HARM",
  SUICIDE: "SELF_HARM",
  SELF_HARM: "SELF_HARM",
  ANIMAL_HARM: "ANIMAL_WELFARE",
  COPYRIGHT_INFRINGEMENT: "INTELLECTUAL_PROPERTY_INFRINGEMENTS",
  TRADEMARK_INFRINGEMENT: "INTELLECTUAL_PROPERTY_INFRINGEMENTS",
};

export function dsaCategory(specification: string): string {
  return `STATEMENT_CATEGORY_${categories[specification] ?? "OTHER_VIOLATION_TC"}`;
}

/** Article 16 is for notices of illegal content; a report by the house's own rules is another notification. */
export function sourceOf(source: CaseOrigin): string {
  if (source === "notice") return "SOURCE_ARTICLE_16";
  return source === "report" ? "SOURCE_TYPE_OTHER_NOTIFICATION" : "SOURCE_VOLUNTARY";
}

export function contentOf(kind: SubjectKind, part: DecisionPart): { types: string[]; other?: string } {
  if (part === "image") return { types: ["CONTENT_TYPE_IMAGE"] };
  if (kind === "note") return { types: ["CONTENT_TYPE_IMAGE", "CONTENT_TYPE_TEXT"] };
  if (kind === "account" && part === "whole") return { types: ["CONTENT_TYPE_OTHER"], other: "Account" };
  return { types: ["CONTENT_TYPE_TEXT"] };
}

/** Countries of the EEA: the schema takes no name for all of them together. */
export const everywhere =
  "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK".split(" ");

/** What the law of the Union itself has every member state forbid, and where it does: by rule, and by category of any other rule. */
const lawOfRule: Record<string, string> = {
  "intimate-pictures": "Directive (EU) 2024/1385, article 5",
  "selling-drugs": "Framework Decision 2004/757/JHA, article 2",
  dehumanising: "Framework Decision 2008/913/JHA, article 1",
};
const lawOfCategory: Record<string, string> = {
  CHILD_SEXUAL_ABUSE_MATERIAL: "Directive 2011/93/EU, article 5",
  HUMAN_TRAFFICKING: "Directive 2011/36/EU, article 2",
  TERRORIST_CONTENT: "Regulation (EU) 2021/784, article 2",
};

type Ground = {
  rule: { id: string; cited: string; version: number; title: string };
  specification: string;
  /** Whether a notice of illegal content named this rule, the one around it or one within it. */
  noticed: boolean;
};

/**
 * On what a decision rests: on the law, where the Union's own forbids the thing or a notice of illegal content was right about it;
 * else on the house's terms.
 */
export function groundOf({ rule, specification, noticed }: Ground) {
  const cited = `Rule ${rule.cited}, version ${rule.version}: ${rule.title}`;
  const law =
    lawOfRule[rule.id] ??
    lawOfCategory[specification] ??
    (noticed ? "The law named in a notice under article 16 of Regulation (EU) 2022/2065" : null);
  return law
    ? { ground: "DECISION_GROUND_ILLEGAL_CONTENT", legal: `${law}. ${cited}`, terms: null }
    : { ground: "DECISION_GROUND_INCOMPATIBLE_CONTENT", legal: null, terms: cited };
}
