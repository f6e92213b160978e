import { Prisma } from "@/lib/generated/prisma/client";
import type { Locale } from "@/lib/language/locales";
import { titlesIn } from "@/lib/screening/naming";

/** What everybody reads beside a note, comment or person that is labelled or blurred, or out of which a picture was taken. */
export type Notice = {
  /** "hidden" is said of a picture that others do not get. */
  what: "label" | "blur" | "hidden";
  ruleId: string;
  /** The title of the rule, in each language. */
  titles: Record<Locale, string>;
  /** No moderator did it, but the classifier by itself. */
  automated: boolean;
};

type Stored = { action: string; automated: boolean; ruleId: string; en: string; zh: string };

export function noticeOf(stored: Stored | null | undefined): Notice | null {
  if (!stored) return null;
  const { action, automated, ruleId, en, zh } = stored;
  const what = action === "label" || action === "blur" ? action : "hidden";
  return { what, ruleId, titles: { en, zh }, automated };
}

/** The hardest that stands at this moment, for SQL; `which` tells of a restriction `r` whether it is meant. */
export function noticeSql(which: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(SELECT json_build_object('action', r.action, 'automated', d.automated_decision, 'ruleId', v.rule_id,
      'en', v.content->'en'->>'title', 'zh', v.content->'zh'->>'title')
    FROM restrictions r JOIN decisions d ON d.id = r.decision_id JOIN rule_versions v ON v.id = d.rule_version_id
    WHERE ${which} AND (r.until IS NULL OR r.until > now()) ORDER BY r.action DESC LIMIT 1)`;
}

/** The same for Prisma. */
export const noticeSelect = {
  action: true,
  part: true,
  mediaId: true,
  decision: { select: { automatedDecision: true, ruleVersion: { select: { ruleId: true, content: true } } } },
} satisfies Prisma.RestrictionSelect;

type Row = Prisma.RestrictionGetPayload<{ select: typeof noticeSelect }>;

/** Of a restriction as the database has it. */
export function noticeFrom({ action, decision }: Row): Notice | null {
  const { ruleId, content } = decision.ruleVersion;
  return noticeOf({ action, automated: decision.automatedDecision, ruleId, ...titlesIn(content) });
}

export function standingRestriction(now = new Date()): Prisma.RestrictionWhereInput {
  return { OR: [{ until: null }, { until: { gt: now } }] };
}
