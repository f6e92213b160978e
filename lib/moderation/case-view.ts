import type { Moderator } from "@/lib/accounts/authority";
import type { Finding } from "@/lib/classifier/rules";
import { db } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import type { DecisionAction } from "@/lib/generated/prisma/enums";
import { isLocale, type Locale } from "@/lib/language/locales";
import { subjectOf } from "@/lib/moderation/cases";
import { findingsOf } from "@/lib/moderation/findings";
import { handsSelect, type OtherHands, otherHands } from "@/lib/moderation/hands";
import type { Subject } from "@/lib/moderation/limits";
import { type Original, originalForDesk, reopenedSelect } from "@/lib/moderation/original";
import { overturning } from "@/lib/moderation/overturned";
import { remitOf, spokenBy } from "@/lib/moderation/remit";
import { ruleTextIn } from "@/lib/moderation/rule-terms";
import { hasChanged, readSnapshot, type Snapshot, takeSnapshot } from "@/lib/moderation/snapshot";
import { isUuid } from "@/lib/pagination";

const needed = {
  id: true,
  number: true,
  origin: true,
  subjectKind: true,
  noteId: true,
  commentId: true,
  boardId: true,
  respondentId: true,
  ruleId: true,
  snapshot: true,
  createdAt: true,
  reports: {
    orderBy: { createdAt: "asc" },
    select: { ruleId: true, words: true, imageNumber: true, reporterId: true },
  },
  classifications: { orderBy: { createdAt: "asc" }, select: { findings: true } },
  ...handsSelect,
  appeal: { select: reopenedSelect },
  respondent: { select: { handle: true, name: true, locale: true, createdAt: true, noteCount: true } },
} satisfies Prisma.CaseSelect;

type Row = Prisma.CaseGetPayload<{ select: typeof needed }>;

/** Where the thing stands at this moment. */
type Standing = "visible" | "held" | "taken_down" | "deleted";

type EarlierDecision = {
  id: string;
  action: DecisionAction;
  rule: string;
  at: string;
  overturned: boolean;
  /** The classifier decided by itself. */
  automated: boolean;
  /** Whether its letter is for this moderator: a language reviewer reads those of their languages. */
  readable: boolean;
};

export type CaseView = {
  id: string;
  number: number;
  origin: Row["origin"];
  subject: Subject | null;
  kind: Subject["kind"];
  ruleId: string;
  since: string;
  then: Snapshot;
  /** Null when nothing has changed since, or when it is gone. */
  now: Snapshot | null;
  standing: Standing;
  /** What the classifier said of it, the surest first. */
  classified: Finding[];
  /** `pictures` are the numbers of those that were named. */
  reports: { ruleId: string; count: number; words: string[]; pictures: number[] }[];
  /** The one picture that all of them are about, if that is so. */
  picture: number | null;
  respondent: {
    handle: string;
    name: string;
    locale: Locale;
    joined: string;
    noteCount: number;
    earlier: EarlierDecision[];
    suspendedUntil: string | null;
  };
  /** Why this moderator cannot decide it now; null when they can. */
  barred: OtherHands | { why: "reported" } | null;
  claimedAt: string | null;
  /** Of a case that was opened again: what was decided first. */
  original: Original | null;
};

/** A case as the moderator sees it; null when there is none, and for a case about oneself. Reporters are not named. */
export async function caseFor(
  moderator: Moderator,
  caseId: string,
  locale: Locale,
): Promise<CaseView | null> {
  if (!isUuid(caseId)) return null;
  const row = await db.case.findFirst({
    where: { AND: [{ id: caseId }, await remitOf(moderator)] },
    select: needed,
  });
  if (!row) return null;
  const subject = subjectOf(row);
  const then = readSnapshot(row.snapshot);
  const [standing, now, earlier, suspension] = await Promise.all([
    standingOf(subject),
    subject ? takeSnapshot(db, subject) : null,
    earlierDecisions(row.respondentId, { but: caseId, languages: await spokenBy(moderator.id), locale }),
    db.suspension.findFirst({
      where: { accountId: row.respondentId, until: { gt: new Date() } },
      orderBy: { until: "desc" },
      select: { until: true },
    }),
  ]);
  const { respondent } = row;
  return {
    id: row.id,
    number: row.number,
    origin: row.origin,
    subject,
    kind: row.subjectKind,
    ruleId: row.ruleId,
    since: row.createdAt.toISOString(),
    then,
    now: now && hasChanged(then, now) ? now : null,
    standing,
    classified: findingsOf(row.classifications),
    reports: merged(row.reports),
    picture: onePicture(row.reports),
    respondent: {
      handle: respondent.handle,
      name: respondent.name,
      locale: isLocale(respondent.locale) ? respondent.locale : "en",
      joined: respondent.createdAt.toISOString(),
      noteCount: respondent.noteCount,
      earlier,
      suspendedUntil: suspension?.until.toISOString() ?? null,
    },
    barred: barredFrom(row, moderator),
    claimedAt: row.claimedAt?.toISOString() ?? null,
    original: row.appeal && originalForDesk(row.appeal, locale),
  };
}

function barredFrom(row: Row, moderator: Moderator): CaseView["barred"] {
  const hands = otherHands(row, moderator.id, new Date());
  if (hands?.why === "decided") return hands;
  return row.reports.some(({ reporterId }) => reporterId === moderator.id) ? { why: "reported" } : hands;
}

async function standingOf(subject: Subject | null): Promise<Standing> {
  if (!subject) return "deleted";
  const { kind, id } = subject;
  // a board's row is gone with its board, and then there is no subject
  if (kind === "account" || kind === "board") return "visible";
  const hidden = { deletedAt: true, takedown: { select: { id: true } } } as const;
  if (kind === "comment") {
    const select = { ...hidden, hold: { select: { commentId: true } } };
    return standingIn(await db.comment.findUnique({ where: { id }, select }));
  }
  const select = { ...hidden, hold: { select: { noteId: true } } };
  return standingIn(await db.note.findUnique({ where: { id }, select }));
}

type Hidden = { deletedAt: Date | null; takedown: object | null; hold: object | null };

function standingIn(thing: Hidden | null): Standing {
  if (!thing || thing.deletedAt) return "deleted";
  if (thing.takedown) return "taken_down";
  return thing.hold ? "held" : "visible";
}

function onePicture(reports: Row["reports"]): number | null {
  const [first] = reports;
  if (!first || reports.some(({ imageNumber }) => imageNumber !== first.imageNumber)) return null;
  return first.imageNumber;
}

function merged(reports: Row["reports"]): CaseView["reports"] {
  const byRule = new Map<string, CaseView["reports"][number]>();
  for (const { ruleId, words, imageNumber } of reports) {
    const group = byRule.get(ruleId) ?? { ruleId, count: 0, words: [], pictures: [] };
    group.count += 1;
    if (words !== "") group.words.push(words);
    if (imageNumber !== null && !group.pictures.includes(imageNumber)) group.pictures.push(imageNumber);
    byRule.set(ruleId, group);
  }
  return [...byRule.values()].sort((a, b) => b.count - a.count);
}

async function earlierDecisions(
  respondentId: string,
  { but, languages, locale }: { but: string; languages: string[] | null; locale: Locale },
): Promise<EarlierDecision[]> {
  const rows = await db.decision.findMany({
    where: { respondentId, caseId: { not: but } },
    orderBy: { createdAt: "desc" },
    take: 5,
    select: {
      id: true,
      action: true,
      automatedDecision: true,
      createdAt: true,
      case: { select: { language: true } },
      ruleVersion: { select: { content: true } },
      appeals: { where: overturning, select: { id: true } },
    },
  });
  return rows.map((row) => ({
    id: row.id,
    action: row.action,
    rule: ruleTextIn(locale, row.ruleVersion.content).title,
    at: row.createdAt.toISOString(),
    overturned: row.appeals.length > 0,
    automated: row.automatedDecision,
    readable: languages?.includes(row.case.language) ?? true,
  }));
}
