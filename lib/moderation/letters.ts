import { mayReview } from "@/lib/accounts/authority";
import type { Anyone } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import type { CaseOrigin, DecisionAction, DecisionPart, SubjectKind } from "@/lib/generated/prisma/enums";
import type { Locale } from "@/lib/language/locales";
import { type CitedRule, citedRule, citedSelect } from "@/lib/moderation/cited";
import { isAboutPerson } from "@/lib/moderation/ladder";
import { type AppealView, appealSelect, appealView } from "@/lib/moderation/objections";
import { type Original, originalForDesk, originalForPerson, reopenedSelect } from "@/lib/moderation/original";
import { remitOf } from "@/lib/moderation/remit";
import { appealDeadline, canAppeal } from "@/lib/moderation/rules";
import { readSnapshot, type Snapshot } from "@/lib/moderation/snapshot";
import { waited } from "@/lib/moderation/told";
import { isUuid } from "@/lib/pagination";

const needed = {
  id: true,
  action: true,
  reason: true,
  quotes: true,
  part: true,
  imageNumber: true,
  source: true,
  automatedDetection: true,
  automatedDecision: true,
  days: true,
  endsAt: true,
  createdAt: true,
  respondentId: true,
  respondent: { select: { name: true, handle: true } },
  ruleVersion: { select: { ...citedSelect, publishedAt: true } },
  case: {
    select: {
      subjectKind: true,
      origin: true,
      snapshot: true,
      createdAt: true,
      noteId: true,
      comment: { select: { noteId: true } },
      appeal: { select: reopenedSelect },
    },
  },
  restrictions: { select: { action: true } },
  strike: { select: { points: true, expiresAt: true, revokedAt: true } },
  appeals: { select: appealSelect },
} satisfies Prisma.DecisionSelect;

type Row = Prisma.DecisionGetPayload<{ select: typeof needed }>;

/** A decision as the person concerned reads it: what, why, by which rule and words, for how long, what one can do. */
export type Letter = {
  id: string;
  action: DecisionAction;
  kind: SubjectKind;
  /** What of the thing it is about. */
  part: DecisionPart;
  /** Which picture, counted from 1. */
  imageNumber: number | null;
  /** A measure about the person that also took the thing down. */
  tookDownToo: boolean;
  reason: string;
  quotes: string[];
  source: CaseOrigin;
  automated: boolean;
  automatedDecision: boolean;
  days: number | null;
  /** When it ends by itself; null when it stays until it is lifted. */
  until: string | null;
  /** By now it has ended by itself. */
  over: boolean;
  strike: { points: number; expiresAt: string; revoked: boolean } | null;
  at: string;
  appealBy: string;
  mayAppeal: boolean;
  /** Whether the reader is the person concerned. */
  mine: boolean;
  respondent: { name: string; handle: string };
  rule: CitedRule & { publishedAt: string };
  /** The version that stood when the case was opened, if the rule has been rewritten since. */
  versionBefore: number | null;
  snapshot: Snapshot;
  noteId: string | null;
  appeal: AppealView | null;
  /** What was decided before the case was opened again. */
  original: Original | null;
};

/**
 * The statement of reasons, for the person concerned and for moderators to whom its case could come; null for everyone else. That a
 * report led to nothing is told to moderators only: the person need not know that somebody reported them.
 */
export async function letterFor(viewer: Anyone, decisionId: string, locale: Locale): Promise<Letter | null> {
  if (!viewer || !isUuid(decisionId)) return null;
  const told: Prisma.DecisionWhereInput = {
    OR: [{ action: { not: "dismiss" } }, { case: { origin: { in: waited } } }],
  };
  const ofMine: Prisma.DecisionWhereInput = { respondentId: viewer.id, AND: [told] };
  const permitted = mayReview(viewer) ? [ofMine, { case: await remitOf(viewer) }] : [ofMine];
  const row = await db.decision.findFirst({ where: { id: decisionId, OR: permitted }, select: needed });
  return row ? letterOf(row, viewer.id, locale) : null;
}

async function letterOf(row: Row, readerId: string, locale: Locale): Promise<Letter> {
  const { ruleVersion, endsAt, strike } = row;
  const found = row.case;
  const mine = row.respondentId === readerId;
  // The person concerned never learns that a reporter objected too.
  const filed = row.appeals.find(({ party }) => party === "author");
  return {
    id: row.id,
    action: row.action,
    kind: found.subjectKind,
    part: row.part,
    imageNumber: row.imageNumber,
    tookDownToo: isAboutPerson(row.action) && row.restrictions.some(({ action }) => action === "take_down"),
    reason: row.reason,
    quotes: row.quotes,
    source: row.source,
    automated: row.automatedDetection,
    automatedDecision: row.automatedDecision,
    days: row.days,
    until: endsAt?.toISOString() ?? null,
    over: endsAt !== null && endsAt <= new Date(),
    strike: strike && {
      points: strike.points,
      expiresAt: strike.expiresAt.toISOString(),
      revoked: strike.revokedAt !== null,
    },
    at: row.createdAt.toISOString(),
    appealBy: appealDeadline(row.createdAt).toISOString(),
    mayAppeal: mine && row.action !== "dismiss" && !filed && canAppeal(row, new Date()),
    mine,
    respondent: row.respondent,
    rule: { ...citedRule(ruleVersion, locale), publishedAt: ruleVersion.publishedAt.toISOString() },
    versionBefore: await versionBefore(ruleVersion, found.createdAt),
    snapshot: readSnapshot(found.snapshot),
    noteId: found.noteId ?? found.comment?.noteId ?? null,
    appeal: filed ? await appealView(filed, row.id) : null,
    original: found.appeal && (mine ? originalForPerson : originalForDesk)(found.appeal, locale),
  };
}

type Cited = { ruleId: string; version: number };

/** A rule that was rewritten while the case was open: what it said when it was opened is another version. */
async function versionBefore({ ruleId, version }: Cited, openedAt: Date): Promise<number | null> {
  if (version === 1) return null;
  const then = await db.ruleVersion.findFirst({
    where: { ruleId, publishedAt: { lte: openedAt } },
    orderBy: { version: "desc" },
    select: { version: true },
  });
  return then && then.version < version ? then.version : null;
}
