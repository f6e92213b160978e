import { beforeEach, describe, expect, test } from "vitest";
import { db } from "@/lib/db";
import { contentRules } from "@/lib/moderation/content-rules";
import { dsaCategory, statements } from "@/lib/moderation/dsa";
import { isMonth, monthBounds, monthOf, monthsUpTo } from "@/lib/moderation/months";
import { publicLog } from "@/lib/moderation/public-log";
import { transparency } from "@/lib/moderation/transparency";
import { aModerator, aNote, aPerson } from "../../support/cast";
import { aDecision, aReport, theRules } from "./support";

beforeEach(theRules);

const month = monthOf(new Date());

async function csv(of = month) {
  let all = "";
  for await (const lines of statements(of)) all += lines;
  return all.trimEnd().split("\r\n");
}

async function aTakenNote() {
  const author = await aPerson("spammer");
  const note = await aNote({ by: author, title: "稳赢", body: "跟单加群" });
  const { caseId } = await aReport(await aPerson("mei"), { kind: "note", id: note.id });
  await aDecision(await aModerator("wen"), caseId, { quotes: ["跟单加群"] });
}

describe("a month in figures", () => {
  test("counts reports, decisions, rules and sources of that month alone", async () => {
    await aTakenNote();
    const other = await aNote({ by: await aPerson(), title: "好吃" });
    const { caseId } = await aReport(await aPerson("lan"), { kind: "note", id: other.id });
    await aDecision(await aModerator(), caseId, { action: "dismiss" });
    const report = await transparency("en", month);
    expect(report).toMatchObject({ reports: 2, decisions: 2, detected: 0, automated: 0 });
    expect(report.actions).toEqual(
      expect.arrayContaining([
        { action: "take_down", count: 1 },
        { action: "dismiss", count: 1 },
      ]),
    );
    expect(report.rules).toEqual([{ ruleId: "gambling", title: expect.any(String), count: 1 }]);
    expect(report.sources).toEqual([{ source: "report", count: 2 }]);
    expect(report.medianMinutes).toBeLessThan(1);
    expect(report.year).toHaveLength(12);
    expect(report.year.at(-1)).toEqual({ month, reports: 2, decisions: 2, measures: 1 });
    expect(await transparency("zh", "2020-01")).toMatchObject({
      reports: 0,
      decisions: 0,
      medianMinutes: null,
    });
  });

  test("says what appeals undid", async () => {
    await aTakenNote();
    const { id: decisionId, respondentId } = await db.decision.findFirstOrThrow();
    const judge = await aModerator("judge");
    const answered = {
      judgeId: judge.id,
      outcome: "granted" as const,
      reason: "right",
      decidedAt: new Date(),
    };
    await db.appeal.create({
      data: { decisionId, appellantId: respondentId, words: "不是广告", ...answered },
    });
    expect((await transparency("en", month)).appeals).toEqual({ filed: 1, answered: 1, overturned: 1 });
    expect((await csv()).at(-1)).toMatch(/,Yes$/);
    const { rows } = await publicLog("en");
    expect(rows).toMatchObject([{ version: 1, source: "report", overturned: true }]);
  });

  test("is a month of the calendar, in UTC", () => {
    expect(["2026-11", "2026-12"].every(isMonth)).toBe(true);
    expect(["2026-13", "2026-1", "1999-01", "2026-00", "x"].some(isMonth)).toBe(false);
    expect(monthBounds("2026-12").until).toEqual(new Date("2027-01-01T00:00:00Z"));
    expect(monthsUpTo("2026-02", 3)).toEqual(["2025-12", "2026-01", "2026-02"]);
  });
});

describe("the statements of reasons", () => {
  test("have the fields of the DSA Transparency Database and nobody's words", async () => {
    await aTakenNote();
    const lines = await csv();
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^decision_visibility,end_date_visibility_restriction,/);
    expect(lines[1]).toContain("DECISION_VISIBILITY_CONTENT_REMOVED");
    expect(lines[1]).toContain("DECISION_GROUND_INCOMPATIBLE_CONTENT");
    expect(lines[1]).toContain("SOURCE_TYPE_OTHER_NOTIFICATION,No,AUTOMATED_DECISION_NOT_AUTOMATED,No");
    expect(lines[1]).toContain("STATEMENT_CATEGORY_OTHER_VIOLATION_TC");
    expect(lines.join()).not.toMatch(/spammer|mei|wen|跟单|稳赢/);
    expect(await csv("2020-01")).toHaveLength(1);
  });

  test("name the rule as it is cited, and the category that its version had", async () => {
    await aTakenNote();
    await db.ruleVersion.updateMany({ where: { ruleId: "gambling" }, data: { dsaCategory: "PHISHING" } });
    await db.rule.update({ where: { id: "gambling" }, data: { number: 899 } });
    const [, line] = await csv();
    expect(line).toContain("Rule 8.99, version 1");
    expect(line).toContain("STATEMENT_CATEGORY_SCAMS_AND_FRAUD");
    expect(line).toContain("KEYWORD_PHISHING");
  });

  test("know the category of every shipped rule", () => {
    const others = contentRules.filter(({ dsaCategory: of }) =>
      dsaCategory(of).endsWith("OTHER_VIOLATION_TC"),
    );
    expect(new Set(others.map((rule) => rule.dsaCategory))).toEqual(
      new Set([
        "ADULT_SEXUAL_MATERIAL",
        "AGE_SPECIFIC_RESTRICTIONS",
        "GOODS_SERVICES_NOT_PERMITTED",
        "OTHER",
      ]),
    );
  });
});
