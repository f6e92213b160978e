import { requireModerator } from "@/lib/accounts/authority";
import type { Anyone, Viewer } from "@/lib/accounts/viewer";
import type { Finding } from "@/lib/classifier/rules";
import { db } from "@/lib/db";
import { appeal, judge } from "@/lib/moderation/appealing";
import { dueOf } from "@/lib/moderation/classifiable";
import { settleFindings } from "@/lib/moderation/classified";
import { decide } from "@/lib/moderation/deciding";
import { openCaseForHold } from "@/lib/moderation/holding";
import type { Subject } from "@/lib/moderation/limits";
import { fileNotice } from "@/lib/moderation/notices";
import { report } from "@/lib/moderation/reporting";
import { ensureRules } from "@/lib/moderation/rulebook";
import { type DecideInput, decideInput, noticeInput } from "@/lib/moderation/schema";
import { aNote } from "../../support/cast";

/** Sentences of order: who reports, decides, objects and judges. */

export async function theRules() {
  await db.$transaction((tx) => ensureRules(tx));
}

export async function aReport(by: Anyone, subject: Subject, ruleId = "gambling", words = "") {
  const { reportId } = await report(by, { ...subject, ruleId, words });
  const filed = await db.report.findUniqueOrThrow({ where: { id: reportId }, select: { caseId: true } });
  return { reportId, caseId: filed.caseId };
}

export const fromHere = { locale: "en" as const, address: "203.0.113.9" };
export const adasNotice = { name: "Ada", email: "ada@example.org", goodFaith: "on", ruleId: "privacy" };

/** Of illegal content, without an account. */
export function aNotice(url: string, more: Record<string, string> = {}) {
  const input = { ...adasNotice, url, explanation: "this is my address", ...more };
  return fileNotice(null, noticeInput.parse(input), fromHere);
}

type Wish = Partial<Omit<DecideInput, "caseId">>;

export async function aDecision(by: Viewer, caseId: string, wish: Wish = {}) {
  const input = decideInput.parse({
    caseId,
    action: "take_down",
    ruleId: "gambling",
    reason: "It promises money.",
    ...wish,
  });
  return decide(requireModerator(by), input);
}

export function anAppeal(by: Anyone, decisionId: string, words = "I was quoting the news.") {
  return appeal(by, { decisionId, words });
}

export function aJudgement(by: Anyone, appealId: string, outcome: "granted" | "refused" = "granted") {
  return judge(requireModerator(by), { appealId, outcome, reason: "It was the news." });
}

/** A note that the machine holds, and its case. */
export async function aHeldNote(by: Viewer) {
  const note = await aNote({ by, title: "稳赢", body: "稳赢跟单", publishedAt: new Date("2026-01-01") });
  const hits = [{ ruleId: "gambling", quote: "稳赢跟单", action: "hold" }];
  const screening = await db.screening.create({ data: { verdict: "hold", hits, noteId: note.id } });
  await db.hold.create({ data: { noteId: note.id, screeningId: screening.id } });
  await db.$transaction((tx) => openCaseForHold(tx, note.id));
  const opened = await db.case.findFirstOrThrow({ where: { noteId: note.id } });
  return { note, caseId: opened.id };
}

/** The classifier has answered about a note as it stands: one finding, certain, of the rule on pornography unless told. */
export async function aFinding(noteId: string, wish: Partial<Finding> = {}) {
  const version = (await dueOf(db, noteId))?.version ?? "";
  const finding = { category: "sexual", score: 1, from: 0.9, ruleId: "pornography", imageNumber: null };
  const found: Finding = { ...finding, action: "hold", ...wish };
  return db.$transaction((tx) => settleFindings(tx, { noteId, version }, [found]));
}

export function events(name: string) {
  return db.event.count({ where: { name } });
}
