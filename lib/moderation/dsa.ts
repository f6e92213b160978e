import { createHash } from "node:crypto";
import { csvLine } from "@/lib/csv";
import { db } from "@/lib/db";
import { siteOrigin } from "@/lib/env";
import type { Prisma } from "@/lib/generated/prisma/client";
import { href } from "@/lib/language/href";
import {
  contentOf,
  dsaCategory,
  dsaKeyword,
  everywhere,
  groundOf,
  measures,
  sourceOf,
} from "@/lib/moderation/dsa-fields";
import { isAboutPerson } from "@/lib/moderation/ladder";
import { monthBounds } from "@/lib/moderation/months";
import { overturning } from "@/lib/moderation/overturned";
import { citedNumber, ruleTextIn } from "@/lib/moderation/rule-terms";

/**
 * Statements of reasons in the fields of the DSA Transparency Database (lib/moderation/dsa-fields.ts), in its order, without what could
 * point at somebody: in place of anybody's words stand the rule's own, and a statement is known by a digest. Of its fields those that
 * cannot apply here are left out (money, trusted flaggers); the last column is ours.
 */
const columns = [
  "puid",
  "decision_visibility",
  "decision_visibility_other",
  "end_date_visibility_restriction",
  "decision_provision",
  "end_date_service_restriction",
  "decision_account",
  "end_date_account_restriction",
  "account_type",
  "decision_ground",
  "decision_ground_reference_url",
  "illegal_content_legal_ground",
  "illegal_content_explanation",
  "incompatible_content_ground",
  "incompatible_content_explanation",
  "incompatible_content_illegal",
  "category",
  "category_specification",
  "category_specification_other",
  "content_type",
  "content_type_other",
  "content_language",
  "content_date",
  "territorial_scope",
  "application_date",
  "decision_facts",
  "source_type",
  "automated_detection",
  "automated_decision",
  "overturned_on_appeal",
] as const;

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

const begun = { select: { createdAt: true } } as const;

/** What it was about, and the rules that notices of illegal content named. */
const thing = {
  subjectKind: true,
  language: true,
  note: { select: { publishedAt: true } },
  comment: begun,
  board: begun,
  respondent: begun,
  notices: { select: { rule: { select: { id: true, parentId: true } } } },
} satisfies Prisma.CaseSelect;

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
      ruleVersion: {
        select: {
          version: true,
          dsaCategory: true,
          content: true,
          rule: { select: { id: true, number: true, parentId: true } },
        },
      },
      case: { select: thing },
      restrictions: { select: { action: true } },
      appeals: { where: overturning, select: { id: true } },
    },
  });
}

type Statement = Awaited<ReturnType<typeof statementsAfter>>[number];

const day = (at: Date | null) => at?.toISOString().slice(0, 10) ?? null;

/** The very rule that a notice named, the one around it, or one within it. */
function wasNoticed({ case: { notices }, ruleVersion: { rule } }: Statement): boolean {
  return notices.some(
    ({ rule: named }) => named.id === rule.id || named.id === rule.parentId || named.parentId === rule.id,
  );
}

/** When the thing came to be, as far as it is still there. */
function dateOf({ case: about, createdAt }: Statement): string | null {
  const { subjectKind, note, comment, board, respondent } = about;
  if (subjectKind === "account") return day(respondent.createdAt);
  return day(note?.publishedAt ?? comment?.createdAt ?? board?.createdAt ?? createdAt);
}

const things = { note: "A note", comment: "A comment", board: "A board’s title", account: "An account" };

/** The schema asks for facts: what anybody may know of them. */
function factsOf({ case: { subjectKind }, source, automatedDecision }: Statement): string {
  const judged = automatedDecision
    ? "was judged by a machine alone"
    : "was judged by a person, who read it as it was and what stood around it";
  return `${things[subjectKind]} ${judged}. What brought it up: ${source.replaceAll("_", " ")}.`;
}

/** Of a measure about a person: the thing that went as well. */
function visibilityOf({ action, restrictions }: Statement): string | null {
  if (action === "dismiss") return null;
  const tookDown = isAboutPerson(action) && restrictions.some((each) => each.action === "take_down");
  return measures[tookDown ? "take_down" : action].visibility ?? null;
}

function lineOf(row: Statement): string {
  if (row.action === "dismiss") return "";
  const { other: otherVisibility, provision, account } = measures[row.action];
  const visibility = visibilityOf(row);
  const { types, other } = contentOf(row.case.subjectKind, row.part);
  const { version, rule, content, dsaCategory: specification } = row.ruleVersion;
  const { title, text } = ruleTextIn("en", content);
  const { ground, legal, terms } = groundOf({
    rule: { id: rule.id, cited: citedNumber(rule.number), version, title },
    specification,
    noticed: wasNoticed(row),
  });
  const said: Record<(typeof columns)[number], string | null> = {
    puid: createHash("sha256").update(`statement of reasons ${row.id}`).digest("hex").slice(0, 32),
    decision_visibility: visibility && JSON.stringify([visibility]),
    decision_visibility_other: otherVisibility ?? null,
    end_date_visibility_restriction: isAboutPerson(row.action) ? null : day(row.endsAt),
    decision_provision: provision ?? null,
    end_date_service_restriction: provision ? day(row.endsAt) : null,
    decision_account: account ?? null,
    end_date_account_restriction: row.action === "suspend" ? day(row.endsAt) : null,
    account_type: null,
    decision_ground: ground,
    decision_ground_reference_url: `${siteOrigin()}${href("en", `/rules/${rule.id}`)}`,
    illegal_content_legal_ground: legal,
    illegal_content_explanation: legal && text,
    incompatible_content_ground: terms,
    incompatible_content_explanation: terms && text,
    incompatible_content_illegal: terms && "No",
    category: dsaCategory(specification),
    category_specification: JSON.stringify([dsaKeyword(specification)]),
    category_specification_other: specification === "OTHER" ? title : null,
    content_type: JSON.stringify(types),
    content_type_other: other ?? null,
    // the schema takes ISO 639-1 in capitals; of mixed and wordless things it is left out
    content_language: /^(en|zh)$/.test(row.case.language) ? row.case.language.toUpperCase() : null,
    content_date: dateOf(row),
    territorial_scope: JSON.stringify(everywhere),
    application_date: day(row.createdAt),
    decision_facts: factsOf(row),
    source_type: sourceOf(row.source),
    automated_detection: row.automatedDetection ? "Yes" : "No",
    automated_decision: row.automatedDecision
      ? "AUTOMATED_DECISION_FULLY"
      : "AUTOMATED_DECISION_NOT_AUTOMATED",
    overturned_on_appeal: row.appeals.length > 0 ? "Yes" : "No",
  };
  return csvLine(columns.map((column) => said[column]));
}
