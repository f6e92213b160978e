import { hasDuty } from "@/lib/accounts/authority";
import type { Anyone } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import type { AppealOutcome, DecisionAction, SubjectKind } from "@/lib/generated/prisma/enums";
import type { Locale } from "@/lib/language/locales";
import { couldJudge } from "@/lib/moderation/judges";
import { ruleTextIn } from "@/lib/moderation/rulebook";
import { appealDeadline, canAppeal } from "@/lib/moderation/rules";
import { readSnapshot, type Snapshot } from "@/lib/moderation/snapshot";
import { isUuid } from "@/lib/pagination";

const needed = {
  id: true,
  action: true,
  reason: true,
  quotes: true,
  automatedDetection: true,
  days: true,
  createdAt: true,
  respondentId: true,
  respondent: { select: { name: true, handle: true } },
  ruleVersion: {
    select: {
      ruleId: true,
      version: true,
      publishedAt: true,
      content: true,
      rule: { select: { number: true } },
    },
  },
  case: {
    select: {
      subjectKind: true,
      origin: true,
      snapshot: true,
      noteId: true,
      comment: { select: { noteId: true } },
    },
  },
  takedown: { select: { id: true } },
  suspension: { select: { until: true } },
  appeal: {
    select: { id: true, words: true, createdAt: true, outcome: true, reason: true, decidedAt: true },
  },
} satisfies Prisma.DecisionSelect;

type Row = Prisma.DecisionGetPayload<{ select: typeof needed }>;

export type AppealView = {
  words: string;
  filedAt: string;
  outcome: AppealOutcome | null;
  reason: string | null;
  decidedAt: string | null;
  /** False while there is nobody but the one who decided: it waits until there is. */
  someoneCanJudge: boolean;
};

/** A decision as the person concerned reads it: what, why, by which rule and words, for how long, what one can do. */
export type Letter = {
  id: string;
  action: DecisionAction;
  kind: SubjectKind;
  /** A suspension that also took the note or comment down. */
  tookDownToo: boolean;
  reason: string;
  quotes: string[];
  automated: boolean;
  days: number | null;
  until: string | null;
  at: string;
  appealBy: string;
  mayAppeal: boolean;
  /** Whether the reader is the person concerned. */
  mine: boolean;
  respondent: { name: string; handle: string };
  rule: { id: string; number: number; title: string; version: number; publishedAt: string };
  snapshot: Snapshot;
  noteId: string | null;
  appeal: AppealView | null;
};

/**
 * The statement of reasons, for the person concerned and for moderators; null for everyone else. That a report led to
 * nothing is told to moderators only: the person need not know that somebody reported them.
 */
export async function letterFor(viewer: Anyone, decisionId: string, locale: Locale): Promise<Letter | null> {
  if (!viewer || !isUuid(decisionId)) return null;
  const told: Prisma.DecisionWhereInput = {
    OR: [{ action: { not: "dismiss" } }, { case: { origin: "screening" } }],
  };
  const ofMine: Prisma.DecisionWhereInput = { respondentId: viewer.id, AND: [told] };
  const onDesk = hasDuty(viewer, "review") && !viewer.suspendedUntil;
  const permitted = onDesk ? [ofMine, { respondentId: { not: viewer.id } }] : [ofMine];
  const row = await db.decision.findFirst({ where: { id: decisionId, OR: permitted }, select: needed });
  return row ? letterOf(row, viewer.id, locale) : null;
}

async function letterOf(row: Row, readerId: string, locale: Locale): Promise<Letter> {
  const { ruleVersion, suspension, takedown } = row;
  const found = row.case;
  return {
    id: row.id,
    action: row.action,
    kind: found.subjectKind,
    tookDownToo: row.action === "suspend" && takedown !== null,
    reason: row.reason,
    quotes: row.quotes,
    automated: row.automatedDetection,
    days: row.days,
    until: suspension?.until.toISOString() ?? null,
    at: row.createdAt.toISOString(),
    appealBy: appealDeadline(row.createdAt).toISOString(),
    mayAppeal: row.respondentId === readerId && row.appeal === null && canAppeal(row, new Date()),
    mine: row.respondentId === readerId,
    respondent: row.respondent,
    rule: {
      id: ruleVersion.ruleId,
      number: ruleVersion.rule.number,
      title: ruleTextIn(locale, ruleVersion.content).title,
      version: ruleVersion.version,
      publishedAt: ruleVersion.publishedAt.toISOString(),
    },
    snapshot: readSnapshot(found.snapshot),
    noteId: found.noteId ?? found.comment?.noteId ?? null,
    appeal: row.appeal && {
      words: row.appeal.words,
      filedAt: row.appeal.createdAt.toISOString(),
      outcome: row.appeal.outcome,
      reason: row.appeal.reason,
      decidedAt: row.appeal.decidedAt?.toISOString() ?? null,
      someoneCanJudge: row.appeal.outcome !== null || (await couldJudge(row.id)),
    },
  };
}

export type NoteBanner =
  | { state: "held" }
  | {
      state: "taken_down";
      decisionId: string;
      rule: string;
      reason: string;
      quotes: string[];
      appeal: "none" | "waiting" | "refused";
    };

/** What the author reads on their own note while it waits or is taken down; null otherwise and for everyone else. */
export async function bannerOf(viewer: Anyone, noteId: string, locale: Locale): Promise<NoteBanner | null> {
  if (!viewer || !isUuid(noteId)) return null;
  const note = await db.note.findFirst({
    where: { id: noteId, authorId: viewer.id, deletedAt: null },
    select: {
      hold: { select: { noteId: true } },
      takedown: {
        select: {
          decision: {
            select: {
              id: true,
              reason: true,
              quotes: true,
              ruleVersion: { select: { content: true } },
              appeal: { select: { outcome: true } },
            },
          },
        },
      },
    },
  });
  if (note?.takedown) {
    const { id, reason, quotes, ruleVersion, appeal } = note.takedown.decision;
    const rule = ruleTextIn(locale, ruleVersion.content).title;
    const stage = !appeal ? "none" : appeal.outcome === "refused" ? "refused" : "waiting";
    return { state: "taken_down", decisionId: id, rule, reason, quotes, appeal: stage };
  }
  return note?.hold ? { state: "held" } : null;
}
