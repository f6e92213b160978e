import type { Moderator } from "@/lib/accounts/authority";
import { db } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import type { CaseOrigin, SubjectKind } from "@/lib/generated/prisma/enums";
import { waitingTrends } from "@/lib/hashtags/trends";
import type { Locale } from "@/lib/language/locales";
import { ruleTextIn } from "@/lib/moderation/rulebook";
import { claimsBefore, gravity, isClaimedByAnother } from "@/lib/moderation/rules";
import { readSnapshot } from "@/lib/moderation/snapshot";

/** Cases shown at once; the queue says how many wait in all. */
const shown = 60;

export type QueuedCase = {
  id: string;
  number: number;
  origin: CaseOrigin;
  kind: SubjectKind;
  ruleId: string;
  /** The rule's full title. */
  rule: string;
  gravity: "low" | "mid" | "high";
  /** The first words of what was reported. */
  quote: string;
  language: string;
  authorName: string;
  /** Title of the note a comment stands under. */
  under: string | null;
  reportCount: number;
  since: string;
  /** The name of another moderator who is at work on it. */
  claimedBy: string | null;
};

/** Open cases that this moderator may know of: not those about themselves. */
function openFor(moderator: Moderator): Prisma.CaseWhereInput {
  return { decidedAt: null, respondentId: { not: moderator.id } };
}

/** Gravest rule first, then the most reports, then the longest waiting. */
const order: Prisma.CaseOrderByWithRelationInput[] = [
  { rule: { severity: "desc" } },
  { reportCount: "desc" },
  { createdAt: "asc" },
  { id: "asc" },
];

/** The cases that wait for a decision, the most pressing first; at most `shown`. */
export async function queue(moderator: Moderator, locale: Locale): Promise<QueuedCase[]> {
  const rows = await db.case.findMany({
    where: openFor(moderator),
    orderBy: order,
    take: shown,
    select: {
      id: true,
      number: true,
      origin: true,
      subjectKind: true,
      snapshot: true,
      reportCount: true,
      createdAt: true,
      claimedById: true,
      claimedAt: true,
      claimedBy: { select: { name: true } },
      rule: {
        select: {
          id: true,
          severity: true,
          versions: { orderBy: { version: "desc" }, take: 1, select: { content: true } },
        },
      },
    },
  });
  const now = new Date();
  return rows.map((row) => {
    const { title, body, language, author, hits, under } = readSnapshot(row.snapshot);
    const [version] = row.rule.versions;
    return {
      id: row.id,
      number: row.number,
      origin: row.origin,
      kind: row.subjectKind,
      ruleId: row.rule.id,
      rule: version ? ruleTextIn(locale, version.content).title : "",
      gravity: gravity(row.rule.severity),
      quote: [...(hits[0]?.quote || title || body)].slice(0, 80).join(""),
      language,
      authorName: author.name,
      under: under?.title ?? null,
      reportCount: row.reportCount,
      since: row.createdAt.toISOString(),
      claimedBy: isClaimedByAnother(row, moderator.id, now) ? (row.claimedBy?.name ?? null) : null,
    };
  });
}

export type DeskFigures = {
  waiting: number;
  appeals: number;
  /** Topics on the rise that nobody has looked at. */
  trends: number;
  /** Median minutes from opening to decision over the last 24 hours; null when nothing was decided. */
  medianMinutes: number | null;
};

/** What the head of the desk says about the work waiting. */
export async function deskFigures(moderator: Moderator): Promise<DeskFigures> {
  const [waiting, appeals, trends, [median]] = await Promise.all([
    db.case.count({ where: openFor(moderator) }),
    db.appeal.count({ where: { decidedAt: null, appellantId: { not: moderator.id } } }),
    waitingTrends(moderator, new Date()),
    db.$queryRaw<{ minutes: number | null }[]>`
      SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM decided_at - created_at) / 60)::float AS minutes
      FROM cases WHERE decided_at > now() - interval '24 hours'`,
  ]);
  return { waiting, appeals, trends: trends.length, medianMinutes: median?.minutes ?? null };
}

/** The case to take up next: the first of the queue that nobody has and that this moderator may decide; null when none is left. */
export async function nextCase(moderator: Moderator): Promise<string | null> {
  const next = await db.case.findFirst({
    where: {
      ...openFor(moderator),
      reports: { none: { reporterId: moderator.id } },
      OR: [
        { claimedById: null },
        { claimedById: moderator.id },
        { claimedAt: { lt: claimsBefore(new Date()) } },
      ],
    },
    orderBy: order,
    select: { id: true },
  });
  return next?.id ?? null;
}
