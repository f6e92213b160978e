import { randomInt } from "node:crypto";
import { writeAudit } from "@/lib/audit/write";
import { type Db, db, type Tx } from "@/lib/db";
import { siteOrigin } from "@/lib/env";
import { record } from "@/lib/events/record";
import type { DecisionAction } from "@/lib/generated/prisma/enums";
import { href } from "@/lib/language/href";
import { type Locale, negotiate } from "@/lib/language/locales";
import { addressKey, limit } from "@/lib/limits";
import { queueMail } from "@/lib/mail/commands";
import { noticeLetter, noticeOutcomeLetter } from "@/lib/mail/letters";
import { joinOpenCase, preferGraver } from "@/lib/moderation/cases";
import type { Subject } from "@/lib/moderation/limits";
import { type Original, originalForReporter, reopenedSelect } from "@/lib/moderation/original";
import { overturning } from "@/lib/moderation/overturned";
import { rankCase } from "@/lib/moderation/ranking";
import { ruleTextIn } from "@/lib/moderation/rule-terms";
import { currentVersion, inForceAt } from "@/lib/moderation/rulebook";
import { plainAddress, subjectAt } from "@/lib/moderation/rules";
import type { NoticeInput } from "@/lib/moderation/schema";
import { takeSnapshot } from "@/lib/moderation/snapshot";
import { confirmationOf, isBelieved } from "@/lib/moderation/standing-for";
import { Refusal } from "@/lib/refusal";

/**
 * Notices of illegal content (Regulation (EU) 2022/2065, article 16): anybody may send one, without an account. It joins the
 * case of the thing; its sender gets a receipt, and hears what was decided. Who stands for it: standing-for.ts.
 */

type Request = { locale: Locale; address: string };

/**
 * Files a notice and sends the receipt. Refuses addresses at which nothing of this site stands, and more than ten an hour from
 * one place. Whether the thing is visible does not matter: somebody may have seen what the public cannot.
 */
export async function fileNotice(
  _viewer: unknown,
  input: NoticeInput,
  { locale, address }: Request,
): Promise<{ code: string }> {
  await limit("noticeFromAddress", addressKey(address));
  if (input.email) await limit("noticeLetter", letterboxOf(input.email));
  const code = newCode();
  const { ruleId } = input;
  const { subject } = await thingAt(db, input.url);
  await currentVersion(db, ruleId);
  const believed = await isBelieved({ subject, ruleId, address });
  await db.$transaction(async (tx) => {
    const found = await thingAt(tx, input.url);
    const version = await currentVersion(tx, ruleId);
    const caseId = await joinOpenCase(tx, { ...found, origin: "notice", ruleId, doubted: !believed });
    const { goodFaith: _, ...words } = input;
    const url = plainAddress(input.url, siteOrigin());
    const notice = await tx.illegalNotice.create({
      data: { ...words, url, name: words.name || null, email: words.email || null, code, caseId, locale },
      select: { id: true },
    });
    await tx.case.update({
      where: { id: caseId },
      data: { reportCount: { increment: 1 } },
      select: { id: true },
    });
    if (believed) await preferGraver(tx, caseId, ruleId);
    await rankCase(tx, caseId);
    if (input.email) {
      const link = linkTo(locale, code);
      const confirm = `${link}?confirm=${confirmationOf(code)}`;
      await queueMail(tx, input.email, noticeLetter({ locale, code, url, link, confirm }));
    }
    await writeAudit(tx, {
      actorId: null,
      action: "notice.filed",
      subject: { kind: "case", id: caseId },
      after: { noticeId: notice.id, ruleVersionId: version.id },
    });
    await record(tx, "notice.filed", { noticeId: notice.id });
  });
  return { code };
}

/** "ada+1@" and "ada+2@" come to one person. */
function letterboxOf(email: string): string {
  return email.replace(/\+.*(?=@)/, "");
}

async function thingAt(on: Db, url: string) {
  const subject = subjectAt(url, siteOrigin());
  const target = subject && (await targetOf(on, subject));
  const snapshot = target && (await takeSnapshot(on, target));
  if (!target || !snapshot)
    throw new Refusal("invalid", "checkFields", { fields: { url: "noticeNothingThere" } });
  return { subject: target, respondentId: snapshot.author.id, snapshot };
}

/** A profile is addressed by its handle; everything else by its id. */
async function targetOf(
  on: Db,
  at: { kind: Subject["kind"]; id: string } | { handle: string },
): Promise<Subject | null> {
  if (!("handle" in at)) return at;
  const person = await on.account.findUnique({ where: { handle: at.handle }, select: { id: true } });
  return person && { kind: "account", id: person.id };
}

// Read out on the phone and copied by hand: no letters that look like others.
const letters = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

/** Sixteen letters, 79 bits: whoever has it may follow the notice. */
function newCode(): string {
  const word = Array.from({ length: 16 }, () => letters[randomInt(letters.length)]).join("");
  return word.replace(/.{4}(?=.)/g, "$&-");
}

function linkTo(locale: Locale, code: string): string {
  return `${siteOrigin()}${href(locale, `/notices/${code}`)}`;
}

export type NoticeView = {
  code: string;
  at: Date;
  url: string;
  explanation: string;
  rule: string;
  confirmed: boolean;
  outcome: { action: DecisionAction; rule: string; reason: string; at: Date; overturned: boolean } | null;
  /** What was decided first, when a reporter's appeal opened the case again and it was decided once more. */
  original: Original | null;
};

const outcomeOf = {
  action: true,
  reason: true,
  createdAt: true,
  ruleVersion: { select: { content: true } },
  appeals: { where: overturning, select: { id: true } },
} as const;

/** A notice as its sender follows it; null when nobody has been given this code. */
export async function noticeBy(code: string, locale: Locale): Promise<NoticeView | null> {
  const row = await db.illegalNotice.findUnique({
    where: { code: code.toUpperCase() },
    select: {
      code: true,
      createdAt: true,
      url: true,
      explanation: true,
      confirmedAt: true,
      rule: { select: { versions: { ...inForceAt(new Date()), select: { content: true } } } },
      caseId: true,
    },
  });
  if (!row) return null;
  const first = await db.decision.findUnique({ where: { caseId: row.caseId }, select: outcomeOf });
  const again = await db.case.findFirst({
    where: { decidedAt: { not: null }, appeal: { decision: { caseId: row.caseId } } },
    orderBy: { createdAt: "desc" },
    select: { decision: { select: outcomeOf }, appeal: { select: reopenedSelect } },
  });
  const decision = again?.decision ?? first;
  return {
    code: row.code,
    at: row.createdAt,
    url: row.url,
    explanation: row.explanation,
    confirmed: row.confirmedAt !== null,
    rule: row.rule.versions[0] ? ruleTextIn(locale, row.rule.versions[0].content).title : "",
    outcome: decision && {
      action: decision.action,
      rule: ruleTextIn(locale, decision.ruleVersion.content).title,
      reason: decision.reason,
      at: decision.createdAt,
      overturned: decision.appeals.length > 0,
    },
    original: again?.appeal ? originalForReporter(again.appeal, locale) : null,
  };
}

/**
 * Writes to everybody who sent a notice about the case what was decided, each in their language; when it had been opened again,
 * to those of the first time too.
 */
export async function sendNoticeOutcomes(tx: Tx, caseId: string): Promise<void> {
  const about = await tx.case.findUnique({
    where: { id: caseId },
    select: {
      decision: { select: outcomeOf },
      appeal: { select: { decision: { select: { caseId: true } } } },
    },
  });
  if (!about?.decision) return;
  const { decision, appeal } = about;
  const caseIds = [caseId, ...(appeal ? [appeal.decision.caseId] : [])];
  const notices = await tx.illegalNotice.findMany({
    where: { caseId: { in: caseIds }, email: { not: null } },
    select: { code: true, email: true, url: true, locale: true },
  });
  for (const { code, email, url, locale: asked } of notices) {
    if (!email) continue;
    const locale = negotiate(asked);
    const rule = ruleTextIn(locale, decision.ruleVersion.content).title;
    const acted = decision.action !== "dismiss";
    await queueMail(
      tx,
      email,
      noticeOutcomeLetter({ locale, code, url, link: linkTo(locale, code), rule, acted }),
    );
  }
}

export type CaseNotice = {
  id: string;
  at: Date;
  ruleId: string;
  explanation: string;
  named: boolean;
  /** Its sender has read the letter about it. */
  confirmed: boolean;
};

/** The notices of a case, as a moderator reads them: who sent them stays out of sight. */
export async function noticesOf(caseId: string): Promise<CaseNotice[]> {
  const rows = await db.illegalNotice.findMany({
    where: { caseId },
    orderBy: { createdAt: "asc" },
    take: 20,
    select: { id: true, createdAt: true, ruleId: true, explanation: true, name: true, confirmedAt: true },
  });
  return rows.map(({ createdAt: at, name, confirmedAt, ...row }) => ({
    ...row,
    at,
    named: name !== null,
    confirmed: confirmedAt !== null,
  }));
}
