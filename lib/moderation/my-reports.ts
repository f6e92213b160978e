import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import type { DecisionAction, SubjectKind } from "@/lib/generated/prisma/enums";
import type { Locale } from "@/lib/language/locales";
import { type CitedRule, citedRule, citedSelect } from "@/lib/moderation/cited";
import { appealSelect, type Objection, objectionOf } from "@/lib/moderation/objections";
import { type Original, originalForReporter, reopenedSelect } from "@/lib/moderation/original";
import { overturns } from "@/lib/moderation/overturned";
import { ruleTextIn } from "@/lib/moderation/rule-terms";
import { inForceAt } from "@/lib/moderation/rulebook";
import { readSnapshot } from "@/lib/moderation/snapshot";
import { fromMomentCursor, isUuid, momentCursor, type Page, pageOf } from "@/lib/pagination";

const needed = () =>
  ({
    id: true,
    words: true,
    createdAt: true,
    reporterId: true,
    rule: {
      select: { id: true, number: true, versions: { ...inForceAt(new Date()), select: { content: true } } },
    },
    case: {
      select: {
        subjectKind: true,
        snapshot: true,
        claimedAt: true,
        appeal: { select: reopenedSelect },
        decision: {
          select: {
            id: true,
            action: true,
            reason: true,
            createdAt: true,
            ruleVersion: { select: citedSelect },
            appeals: {
              select: {
                ...appealSelect,
                reopened: { select: { reports: { select: { id: true, reporterId: true } } } },
              },
            },
          },
        },
      },
    },
  }) satisfies Prisma.ReportSelect;

type Row = Prisma.ReportGetPayload<{ select: ReturnType<typeof needed> }>;

/** A report as the one who filed it follows it. */
export type ReportView = {
  id: string;
  at: string;
  kind: SubjectKind;
  /** Whose it was and its first words, as they were when reported. */
  authorName: string;
  quote: string;
  language: string;
  rule: string;
  words: string;
  state: "waiting" | "in_hand" | "decided";
  outcome: {
    action: DecisionAction;
    rule: CitedRule;
    reason: string;
    at: string;
    /** An appeal by the person concerned has since undone the decision. */
    overturned: boolean;
  } | null;
  /** What one can still do, or did, when one doubts the outcome. */
  appeal: Objection | null;
  /** What was decided before the case was opened again. */
  original: Original | null;
  /** The report in the case that one's own doubts opened again. */
  again: string | null;
};

async function reportView(row: Row, locale: Locale): Promise<ReportView> {
  const { decision, snapshot: stored, subjectKind, claimedAt, appeal } = row.case;
  const snapshot = readSnapshot(stored);
  const [version] = row.rule.versions;
  return {
    id: row.id,
    at: row.createdAt.toISOString(),
    kind: subjectKind,
    authorName: snapshot.author.name,
    quote: [...(snapshot.title || snapshot.body)].slice(0, 120).join(""),
    language: snapshot.language,
    rule: version ? ruleTextIn(locale, version.content).title : row.rule.id,
    words: row.words,
    state: decision ? "decided" : claimedAt ? "in_hand" : "waiting",
    outcome: decision && {
      action: decision.action,
      rule: citedRule(decision.ruleVersion, locale),
      reason: decision.reason,
      at: decision.createdAt.toISOString(),
      overturned: decision.appeals.some(overturns),
    },
    appeal: decision && (await objectionOf(decision, row.reporterId)),
    // a report that came later joined it; to its sender nothing was decided before
    original: appeal?.appellantId === row.reporterId ? originalForReporter(appeal, locale) : null,
    again: reopenedFor(row),
  };
}

function reopenedFor({ reporterId, case: { decision } }: Row): string | null {
  const mine = decision?.appeals.find(({ appellantId }) => appellantId === reporterId);
  const reports = mine?.reopened.flatMap((opened) => opened.reports) ?? [];
  return reports.find((report) => report.reporterId === reporterId)?.id ?? null;
}

/** One's own reports, newest first, 20 a page. */
export async function myReports(
  viewer: Viewer,
  cursor: string | undefined,
  locale: Locale,
): Promise<Page<ReportView>> {
  const from = fromMomentCursor(cursor);
  const before: Prisma.ReportWhereInput = from
    ? { OR: [{ createdAt: { lt: from.at } }, { createdAt: from.at, id: { lt: from.id } }] }
    : {};
  const rows = await db.report.findMany({
    where: { reporterId: viewer.id, ...before },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: 21,
    select: needed(),
  });
  const page = pageOf(rows, 20, (last) => momentCursor(last.createdAt, last.id));
  return { ...page, rows: await Promise.all(page.rows.map((row) => reportView(row, locale))) };
}

/** One report of the viewer's own; null for anybody else's. */
export async function myReport(viewer: Viewer, id: string, locale: Locale): Promise<ReportView | null> {
  if (!isUuid(id)) return null;
  const row = await db.report.findFirst({ where: { id, reporterId: viewer.id }, select: needed() });
  return row ? reportView(row, locale) : null;
}
