import { csvLine } from "@/lib/csv";
import { db } from "@/lib/db";
import type { CaseOrigin, DecisionAction, DecisionPart, SubjectKind } from "@/lib/generated/prisma/enums";
import { monthBounds } from "@/lib/moderation/months";
import { overturning } from "@/lib/moderation/overturned";
import { citedNumber } from "@/lib/moderation/rule-terms";

/**
 * Statements of reasons in the fields of the DSA Transparency Database (schema of 1 July 2025:
 * https://transparency.dsa.ec.europa.eu/page/api-documentation, github.com/digital-services-act/transparency-database), without what
 * could point at somebody: no facts, no words, no address, no identifier of the thing.
 */
const columns = [
  "decision_visibility",
  "end_date_visibility_restriction",
  "decision_provision",
  "end_date_service_restriction",
  "decision_account",
  "end_date_account_restriction",
  "account_type",
  "decision_ground",
  "incompatible_content_ground",
  "incompatible_content_illegal",
  "category",
  "category_specification",
  "content_type",
  "content_type_other",
  "content_language",
  "territorial_scope",
  "application_date",
  "source_type",
  "automated_detection",
  "automated_decision",
  "overturned_on_appeal",
] as const;

/** What is done to a thing, or to an account: only one of them is said of each action. */
const measures: Record<
  Exclude<DecisionAction, "dismiss">,
  { visibility?: string; provision?: string; account?: string }
> = {
  label: { visibility: "DECISION_VISIBILITY_CONTENT_LABELLED" },
  blur: { visibility: "DECISION_VISIBILITY_OTHER" },
  limit_reach: { visibility: "DECISION_VISIBILITY_CONTENT_DEMOTED" },
  hide: { visibility: "DECISION_VISIBILITY_CONTENT_DISABLED" },
  take_down: { visibility: "DECISION_VISIBILITY_CONTENT_REMOVED" },
  mute: { provision: "DECISION_PROVISION_PARTIAL_SUSPENSION" },
  suspend: { account: "DECISION_ACCOUNT_SUSPENDED" },
  ban: { account: "DECISION_ACCOUNT_TERMINATED" },
};

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
function sourceOf(source: CaseOrigin): string {
  if (source === "notice") return "SOURCE_ARTICLE_16";
  return source === "report" ? "SOURCE_TYPE_OTHER_NOTIFICATION" : "SOURCE_VOLUNTARY";
}

function contentOf(kind: SubjectKind, part: DecisionPart): { types: string[]; other?: string } {
  if (part === "image") return { types: ["CONTENT_TYPE_IMAGE"] };
  if (kind === "note") return { types: ["CONTENT_TYPE_IMAGE", "CONTENT_TYPE_TEXT"] };
  if (kind === "account" && part === "whole") return { types: ["CONTENT_TYPE_OTHER"], other: "Account" };
  return { types: ["CONTENT_TYPE_TEXT"] };
}

const batch = 1_000;

/** The statements of a month ("2026-11"), oldest first, a line each. */
export async function* statements(month: string): AsyncGenerator<string> {
  yield csvLine(columns);
  for (let after: string | null = null; ; ) {
    const rows: Statement[] = await statementsAfter(month, after);
    if (rows.length > 0) yield rows.map(lineOf).join("");
    after = rows.length === batch ? (rows.at(-1)?.id ?? null) : null;
    if (after === null) return;
  }
}

function statementsAfter(month: string, after: string | null) {
  const { from, until } = monthBounds(month);
  return db.decision.findMany({
    where: {
      createdAt: { gte: from, lt: until },
      action: { not: "dismiss" },
      ...(after ? { id: { gt: after } } : {}),
    },
    orderBy: { id: "asc" },
    take: batch,
    select: {
      id: true,
      action: true,
      part: true,
      source: true,
      automatedDetection: true,
      automatedDecision: true,
      endsAt: true,
      createdAt: true,
      ruleVersion: { select: { version: true, dsaCategory: true, rule: { select: { number: true } } } },
      case: { select: { subjectKind: true, language: true } },
      appeals: { where: overturning, select: { id: true } },
    },
  });
}

type Statement = Awaited<ReturnType<typeof statementsAfter>>[number];

const day = (at: Date | null) => at?.toISOString().slice(0, 10) ?? null;

function lineOf(row: Statement): string {
  if (row.action === "dismiss") return "";
  const { visibility, provision, account } = measures[row.action];
  const { types, other } = contentOf(row.case.subjectKind, row.part);
  const { version, rule, dsaCategory: specification } = row.ruleVersion;
  const said: Record<(typeof columns)[number], string | null> = {
    decision_visibility: visibility ? JSON.stringify([visibility]) : null,
    end_date_visibility_restriction: visibility ? day(row.endsAt) : null,
    decision_provision: provision ?? null,
    end_date_service_restriction: provision ? day(row.endsAt) : null,
    decision_account: account ?? null,
    end_date_account_restriction: row.action === "suspend" ? day(row.endsAt) : null,
    account_type: null,
    decision_ground: "DECISION_GROUND_INCOMPATIBLE_CONTENT",
    incompatible_content_ground: `Rule ${citedNumber(rule.number)}, version ${version}`,
    incompatible_content_illegal: "No",
    category: dsaCategory(specification),
    category_specification: JSON.stringify([`KEYWORD_${specification}`]),
    content_type: JSON.stringify(types),
    content_type_other: other ?? null,
    // the schema takes ISO 639-1 in capitals; of mixed and wordless things it is left out
    content_language: /^(en|zh)$/.test(row.case.language) ? row.case.language.toUpperCase() : null,
    territorial_scope: JSON.stringify(["EU", "EEA"]),
    application_date: day(row.createdAt),
    source_type: sourceOf(row.source),
    automated_detection: row.automatedDetection ? "Yes" : "No",
    automated_decision: row.automatedDecision
      ? "AUTOMATED_DECISION_FULLY"
      : "AUTOMATED_DECISION_NOT_AUTOMATED",
    overturned_on_appeal: row.appeals.length > 0 ? "Yes" : "No",
  };
  return csvLine(columns.map((column) => said[column]));
}
