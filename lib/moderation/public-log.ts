import { db } from "@/lib/db";
import type { CaseOrigin, DecisionAction, SubjectKind } from "@/lib/generated/prisma/enums";
import type { Locale } from "@/lib/language/locales";
import { isUndone, undone, undoneSelect } from "@/lib/moderation/overturned";
import { ruleTextIn } from "@/lib/moderation/rule-terms";
import { type Page, pageOf } from "@/lib/pagination";
import { sealedId, unsealedId } from "@/lib/sealed-ids";

/** A decision as everybody may know it: nobody's name, nobody's words, no id, the day but not the hour. */
export type LogEntry = {
  /** One of its own on this page, which names nothing elsewhere. */
  key: string;
  /** YYYY-MM-DD, UTC. */
  day: string;
  action: DecisionAction;
  kind: SubjectKind;
  ruleId: string;
  rule: string;
  version: number;
  source: CaseOrigin;
  days: number | null;
  automated: boolean;
  /** No person had a part in it. */
  automatedDecision: boolean;
  overturned: boolean;
};

const pageSize = 50;

const purpose = "public log";

/** Whether a place in the log was given by it. */
export function isPlaceInLog(cursor: string): boolean {
  return unsealedId(purpose, cursor) !== null;
}

/** Newest first. Decision ids are made in time's order (UUIDv7), so they are the cursor; sealed, since they tell the millisecond. */
export async function publicLog(locale: Locale, before?: string): Promise<Page<LogEntry>> {
  const from = before ? unsealedId(purpose, before) : null;
  const rows = await db.decision.findMany({
    where: from ? { id: { lt: from } } : {},
    orderBy: { id: "desc" },
    take: pageSize + 1,
    select: {
      id: true,
      action: true,
      days: true,
      source: true,
      automatedDetection: true,
      automatedDecision: true,
      createdAt: true,
      ruleVersion: { select: { ruleId: true, version: true, content: true } },
      case: { select: { subjectKind: true } },
      ...undoneSelect,
    },
  });
  const page = pageOf(rows, pageSize, (last) => sealedId(purpose, last.id));
  const entries = page.rows.map((row) => ({
    key: sealedId(purpose, row.id),
    day: row.createdAt.toISOString().slice(0, 10),
    action: row.action,
    kind: row.case.subjectKind,
    ruleId: row.ruleVersion.ruleId,
    rule: ruleTextIn(locale, row.ruleVersion.content).title,
    version: row.ruleVersion.version,
    source: row.source,
    days: row.days,
    automated: row.automatedDetection,
    automatedDecision: row.automatedDecision,
    overturned: isUndone(row),
  }));
  return { rows: entries, next: page.next };
}

const day = 86_400_000;

/** Of the thirty days up to now: decisions, those undone since, and what the check held for a person to look at. */
export async function lately(now: Date): Promise<{ decisions: number; overturned: number; held: number }> {
  const createdAt = { gt: new Date(now.getTime() - 30 * day), lte: now };
  const [decisions, overturned, screened, classified] = await Promise.all([
    db.decision.count({ where: { createdAt } }),
    db.decision.count({ where: { createdAt, ...undone } }),
    db.screening.count({ where: { createdAt } }),
    db.classification.count({ where: { createdAt, outcome: "hold" } }),
  ]);
  return { decisions, overturned, held: screened + classified };
}
