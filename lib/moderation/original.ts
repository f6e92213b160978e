import type { Prisma } from "@/lib/generated/prisma/client";
import type { DecisionAction, DecisionPart, SubjectKind } from "@/lib/generated/prisma/enums";
import type { Locale } from "@/lib/language/locales";
import { type CitedRule, citedRule, citedSelect } from "@/lib/moderation/cited";
import { isTold } from "@/lib/moderation/told";

/** What was decided about a thing before a reporter's appeal opened its case again, to be read beside what is decided now. */

const decisionSelect = {
  id: true,
  action: true,
  part: true,
  imageNumber: true,
  reason: true,
  quotes: true,
  days: true,
  createdAt: true,
  automatedDecision: true,
  moderator: { select: { name: true } },
  ruleVersion: { select: citedSelect },
  case: { select: { subjectKind: true, origin: true } },
} satisfies Prisma.DecisionSelect;

/** Of a case: the appeal that opened it again. */
export const reopenedSelect = {
  appellantId: true,
  words: true,
  reason: true,
  judge: { select: { name: true } },
  decision: { select: decisionSelect },
} satisfies Prisma.AppealSelect;

type DecisionRow = Prisma.DecisionGetPayload<{ select: typeof decisionSelect }>;
type ReopenedRow = Prisma.AppealGetPayload<{ select: typeof reopenedSelect }>;

export type Original = {
  decisionId: string;
  action: DecisionAction;
  kind: SubjectKind;
  part: DecisionPart;
  imageNumber: number | null;
  days: number | null;
  rule: CitedRule;
  reason: string;
  quotes: string[];
  at: string;
  /** Who decided; for the desk alone. */
  by: string | null;
  /** Nobody did, but the classifier. */
  automated: boolean;
  /** Why it was opened again; for the desk alone. */
  doubt: { words: string; judge: string; reason: string } | null;
};

/** For moderators: all of it. */
export function originalForDesk(row: ReopenedRow, locale: Locale): Original {
  return {
    ...originalOf(row.decision, locale),
    by: row.decision.moderator?.name ?? null,
    doubt: { words: row.words, judge: row.judge?.name ?? "", reason: row.reason ?? "" },
  };
}

/** For who reported it: as they were told it the first time. */
export function originalForReporter(row: ReopenedRow, locale: Locale): Original {
  return { ...originalOf(row.decision, locale), quotes: [] };
}

/**
 * For the person concerned, who does not learn that somebody objected. What a first look that found nothing wrong said to the
 * reporters was never for them to read.
 */
export function originalForPerson({ decision }: ReopenedRow, locale: Locale): Original {
  const original = originalOf(decision, locale);
  const told = isTold({ action: decision.action, origin: decision.case.origin });
  return told ? original : { ...original, reason: "", quotes: [] };
}

function originalOf(row: DecisionRow, locale: Locale): Original {
  return {
    decisionId: row.id,
    action: row.action,
    kind: row.case.subjectKind,
    part: row.part,
    imageNumber: row.imageNumber,
    days: row.days,
    rule: citedRule(row.ruleVersion, locale),
    reason: row.reason,
    quotes: row.quotes,
    at: row.createdAt.toISOString(),
    by: null,
    automated: row.automatedDecision,
    doubt: null,
  };
}
