import type { Moderator } from "@/lib/accounts/authority";
import { db } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import type { CaseOrigin, SubjectKind } from "@/lib/generated/prisma/enums";
import { waitingTrends } from "@/lib/hashtags/trends";
import type { Locale } from "@/lib/language/locales";
import type { QueueFilter } from "@/lib/moderation/queue-filter";
import { remitOf } from "@/lib/moderation/remit";
import { ruleTextIn } from "@/lib/moderation/rule-terms";
import { inForceAt } from "@/lib/moderation/rulebook";
import { claimsBefore, gravity, isClaimedByAnother } from "@/lib/moderation/rules";
import { readSnapshot } from "@/lib/moderation/snapshot";
import { fromMomentCursor, momentCursor, type Page, pageOf } from "@/lib/pagination";

/** Cases shown at once; the queue says how many wait in all. */
const perPage = 60;

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
  /** The classifier pointed to it, too, or alone. */
  classified: boolean;
  /** People it has reached, as of the last report. */
  reach: number;
  since: string;
  rankedAt: string;
  /** The name of another moderator who is at work on it. */
  claimedBy: string | null;
  /** In the asker's own hands. */
  mine: boolean;
};

/** Open cases that come to this moderator, as far as the filter lets them. */
async function openFor(moderator: Moderator, filter: QueueFilter = {}): Promise<Prisma.CaseWhereInput> {
  const { rule, kind, language, mine } = filter;
  const narrowed = {
    decidedAt: null,
    ...(rule && { ruleId: { in: await withExactOnes(rule) } }),
    ...(kind && { subjectKind: kind }),
    ...(language && { language }),
    ...(mine && { claimedById: moderator.id, claimedAt: { gte: claimsBefore(new Date()) } }),
  };
  return { AND: [narrowed, await remitOf(moderator)] };
}

/** A wide rule stands for those within it. */
async function withExactOnes(rule: string): Promise<string[]> {
  const within = await db.rule.findMany({ where: { parentId: rule }, select: { id: true } });
  return [rule, ...within.map(({ id }) => id)];
}

/** As they were ranked (lib/moderation/ranking.ts). */
const order: Prisma.CaseOrderByWithRelationInput[] = [{ rankedAt: "asc" }, { id: "asc" }];

function behind({ at, id }: { at: Date; id: string }): Prisma.CaseWhereInput {
  return { OR: [{ rankedAt: { gt: at } }, { rankedAt: at, id: { gt: id } }], rankedAt: { gte: at } };
}

/** The cases that wait for a decision, the most pressing first; the first page of them. */
export async function queue(
  moderator: Moderator,
  locale: Locale,
  filter: QueueFilter = {},
): Promise<QueuedCase[]> {
  return (await queuePage(moderator, locale, filter)).rows;
}

/** One page of the queue, after the place that `cursor` names. */
export async function queuePage(
  moderator: Moderator,
  locale: Locale,
  filter: QueueFilter,
  cursor?: string | null,
): Promise<Page<QueuedCase>> {
  const from = fromMomentCursor(cursor);
  const rows = await db.case.findMany({
    where: { AND: [await openFor(moderator, filter), from ? behind(from) : {}] },
    orderBy: order,
    take: perPage + 1,
    select: {
      id: true,
      number: true,
      origin: true,
      subjectKind: true,
      snapshot: true,
      reportCount: true,
      classifications: { take: 1, select: { id: true } },
      reach: true,
      rankedAt: true,
      createdAt: true,
      claimedById: true,
      claimedAt: true,
      claimedBy: { select: { name: true } },
      rule: {
        select: {
          id: true,
          severity: true,
          versions: { ...inForceAt(new Date()), select: { content: true } },
        },
      },
    },
  });
  const now = new Date();
  const cases = rows.map((row): QueuedCase => {
    const { title, body, language, author, hits, under } = readSnapshot(row.snapshot);
    const [version] = row.rule.versions;
    const taken = isClaimedByAnother(row, moderator.id, now);
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
      classified: row.classifications.length > 0,
      reach: row.reach,
      since: row.createdAt.toISOString(),
      rankedAt: row.rankedAt.toISOString(),
      claimedBy: taken ? (row.claimedBy?.name ?? null) : null,
      mine: row.claimedById === moderator.id && row.claimedAt !== null && row.claimedAt >= claimsBefore(now),
    };
  });
  return pageOf(cases, perPage, ({ rankedAt, id }) => momentCursor(new Date(rankedAt), id));
}

export type DeskFigures = {
  waiting: number;
  appeals: number;
  /** Topics on the rise that nobody has looked at. */
  trends: number;
  /** Median minutes from opening to decision over the last 24 hours, of what people decided; null when that is nothing. */
  medianMinutes: number | null;
};

/** What the head of the desk says about the work waiting. */
export async function deskFigures(moderator: Moderator): Promise<DeskFigures> {
  const [waiting, appeals, trends, [median]] = await Promise.all([
    db.case.count({ where: await openFor(moderator) }),
    db.appeal.count({
      where: {
        decidedAt: null,
        appellantId: { not: moderator.id },
        decision: { respondentId: { not: moderator.id } },
      },
    }),
    waitingTrends(moderator, new Date()),
    db.$queryRaw<{ minutes: number | null }[]>`
      SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM c.decided_at - c.created_at) / 60)::float AS minutes
      FROM cases c WHERE c.decided_at > now() - interval '24 hours'
        AND NOT coalesce((SELECT d.automated_decision FROM decisions d WHERE d.case_id = c.id), FALSE)`,
  ]);
  return { waiting, appeals, trends: trends.length, medianMinutes: median?.minutes ?? null };
}

/** Free for this moderator: not in another's hands, and not reported by themselves. */
function free(moderator: Moderator): Prisma.CaseWhereInput {
  return {
    reports: { none: { reporterId: moderator.id } },
    OR: [
      { claimedById: null },
      { claimedById: moderator.id },
      { claimedAt: { lt: claimsBefore(new Date()) } },
    ],
  };
}

/**
 * The case to take up next: the first of the queue that nobody has and that this moderator may decide, behind `after` when that
 * is given, and from the top again at its end; null when none is left.
 */
export async function nextCase(
  moderator: Moderator,
  filter: QueueFilter = {},
  after?: string,
): Promise<string | null> {
  const place = after
    ? await db.case.findUnique({ where: { id: after }, select: { id: true, rankedAt: true } })
    : null;
  const open = await openFor(moderator, filter);
  const first = (where: Prisma.CaseWhereInput) =>
    db.case.findFirst({
      where: { AND: [open, free(moderator), where] },
      orderBy: order,
      select: { id: true },
    });
  const behindIt = place && (await first(behind({ at: place.rankedAt, id: place.id })));
  const next = behindIt ?? (await first(after ? { id: { not: after } } : {}));
  return next?.id ?? null;
}
