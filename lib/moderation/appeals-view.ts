import type { Moderator } from "@/lib/accounts/authority";
import { db } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import type { Locale } from "@/lib/language/locales";
import { couldJudge } from "@/lib/moderation/judges";
import { type Letter, letterFor } from "@/lib/moderation/letters";
import type { Original } from "@/lib/moderation/original";
import { partOf, partsTaken } from "@/lib/moderation/parts";
import { ruleTextIn } from "@/lib/moderation/rule-terms";
import { isTold } from "@/lib/moderation/told";
import { isUuid } from "@/lib/pagination";

const needed = {
  id: true,
  words: true,
  createdAt: true,
  decisionId: true,
  party: true,
  outcome: true,
  reason: true,
  appellant: { select: { name: true, handle: true } },
  judge: { select: { name: true } },
  decision: {
    select: {
      action: true,
      moderatorId: true,
      moderator: { select: { name: true } },
      ruleVersion: { select: { content: true } },
      case: { select: { subjectKind: true, ...partsTaken } },
    },
  },
} satisfies Prisma.AppealSelect;

type Row = Prisma.AppealGetPayload<{ select: typeof needed }>;

export type WaitingAppeal = {
  id: string;
  words: string;
  since: string;
  party: Row["party"];
  appellant: { name: string; handle: string };
  action: Row["decision"]["action"];
  kind: Row["decision"]["case"]["subjectKind"];
  rule: string;
  /** Null when nobody did, but the classifier. */
  decidedBy: string | null;
  /** Why this moderator leaves it to others; null when they may judge. */
  barred: "decided" | "reported" | null;
  someoneCanJudge: boolean;
};

async function waitingAppeal(row: Row, moderator: Moderator, locale: Locale): Promise<WaitingAppeal> {
  const { decision } = row;
  return {
    id: row.id,
    words: row.words,
    since: row.createdAt.toISOString(),
    party: row.party,
    appellant: row.appellant,
    action: decision.action,
    kind: decision.case.subjectKind,
    rule: ruleTextIn(locale, decision.ruleVersion.content).title,
    decidedBy: decision.moderator?.name ?? null,
    barred: partOf(moderator.id, decision),
    someoneCanJudge: await couldJudge(row.decisionId),
  };
}

/** A case about oneself is not even there. */
function ofOthers({ id }: Moderator): Prisma.AppealWhereInput {
  return { appellantId: { not: id }, decision: { respondentId: { not: id } } };
}

/** Appeals that wait, the oldest first, at most 50; one's own are not among them. */
export async function waitingAppeals(moderator: Moderator, locale: Locale): Promise<WaitingAppeal[]> {
  const rows = await db.appeal.findMany({
    where: { decidedAt: null, ...ofOthers(moderator) },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: 50,
    select: needed,
  });
  return Promise.all(rows.map((row) => waitingAppeal(row, moderator, locale)));
}

/** The next appeal that this moderator may judge, behind `after` and from the oldest again at the end; null when there is no other. */
export async function nextAppeal(moderator: Moderator, after: string): Promise<string | null> {
  const { id } = moderator;
  const impartial: Prisma.AppealWhereInput = {
    // nobody's own is what a machine decided
    decision: {
      OR: [{ moderatorId: null }, { moderatorId: { not: id } }],
      case: { reports: { none: { reporterId: id } }, formers: { none: { decision: partTakenBy(id) } } },
    },
  };
  const place = await db.appeal.findUnique({ where: { id: after }, select: { createdAt: true } });
  const first = (where: Prisma.AppealWhereInput) =>
    db.appeal.findFirst({
      where: { AND: [{ decidedAt: null, id: { not: after } }, ofOthers(moderator), impartial, where] },
      orderBy: [{ createdAt: "asc" }, { id: "asc" }],
      select: { id: true },
    });
  const behind = place && (await first({ createdAt: { gte: place.createdAt } }));
  return (behind ?? (await first({})))?.id ?? null;
}

function partTakenBy(id: string): Prisma.DecisionWhereInput {
  return { OR: [{ moderatorId: id }, { case: { reports: { some: { reporterId: id } } } }] };
}

export type AppealOnDesk = WaitingAppeal & {
  letter: Letter;
  /** The decision in a few lines. */
  original: Original;
  /** Whether the person concerned has the letter: that a report led to nothing is not told to them. */
  told: boolean;
  judged: { outcome: string; reason: string; by: string } | null;
};

/** An appeal as the moderator sees it; null when there is none, and for one of their own. */
export async function appealFor(
  moderator: Moderator,
  appealId: string,
  locale: Locale,
): Promise<AppealOnDesk | null> {
  if (!isUuid(appealId)) return null;
  const row = await db.appeal.findFirst({
    where: { id: appealId, ...ofOthers(moderator) },
    select: needed,
  });
  const letter = row && (await letterFor(moderator, row.decisionId, locale));
  if (!row || !letter) return null;
  const judged = row.outcome && { outcome: row.outcome, reason: row.reason ?? "", by: row.judge?.name ?? "" };
  const waiting = await waitingAppeal(row, moderator, locale);
  const { id: decisionId, action, kind, part, imageNumber, days, rule, reason, quotes, at } = letter;
  const facts = { decisionId, action, kind, part, imageNumber, days, rule, reason, quotes, at };
  return {
    ...waiting,
    letter,
    judged,
    original: { ...facts, by: waiting.decidedBy, automated: letter.automatedDecision, doubt: null },
    told: isTold({ action, origin: letter.source }),
  };
}
