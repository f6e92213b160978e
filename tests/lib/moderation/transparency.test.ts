import { parse } from "csv-parse/sync";
import { beforeEach, describe, expect, test } from "vitest";
import { db } from "@/lib/db";
import { contentRules } from "@/lib/moderation/content-rules";
import { statements } from "@/lib/moderation/dsa";
import { dsaCategory, dsaKeyword } from "@/lib/moderation/dsa-fields";
import { proposable } from "@/lib/moderation/ladder";
import { isMonth, monthBounds, monthOf, monthsUpTo } from "@/lib/moderation/months";
import { publicLog } from "@/lib/moderation/public-log";
import { dsaCategories } from "@/lib/moderation/rule-terms";
import { transparency } from "@/lib/moderation/transparency";
import { aModerator, aNote, aPerson } from "../../support/cast";
import { aDecision, aNotice, aReport, theRules } from "./support";

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

/** The statements of this month, by their columns. */
async function said(): Promise<Record<string, string>[]> {
  return parse((await csv()).join("\r\n"), { columns: true });
}

async function decided(ruleId: string, wish: Parameters<typeof aDecision>[2] = {}, noticed?: string) {
  const note = await aNote({ by: await aPerson(), title: "看这里", publishedAt: new Date("2026-10-09") });
  if (noticed) await aNotice(`/en/notes/${note.id}`, { ruleId: noticed });
  else await aReport(await aPerson(), { kind: "note", id: note.id });
  const { id } = await db.case.findFirstOrThrow({ where: { noteId: note.id } });
  await aDecision(await aModerator(), id, { ruleId, ...wish });
  return (await said()).at(-1);
}

describe("the statements of reasons", () => {
  test("have the fields of the DSA Transparency Database and nobody's words", async () => {
    await aTakenNote();
    const lines = await csv();
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^puid,decision_visibility,/);
    expect((await said())[0]).toMatchObject({
      decision_visibility: '["DECISION_VISIBILITY_CONTENT_REMOVED"]',
      decision_ground: "DECISION_GROUND_INCOMPATIBLE_CONTENT",
      decision_ground_reference_url: expect.stringMatching(/\/en\/rules\/gambling$/),
      source_type: "SOURCE_TYPE_OTHER_NOTIFICATION",
      automated_detection: "No",
      automated_decision: "AUTOMATED_DECISION_NOT_AUTOMATED",
      category: "STATEMENT_CATEGORY_OTHER_VIOLATION_TC",
      overturned_on_appeal: "No",
    });
    expect(lines.join()).not.toMatch(/spammer|mei|wen|跟单|稳赢/);
    expect(await csv("2020-01")).toHaveLength(1);
  });

  test("rest on the law where the law itself forbids it, whoever pointed at it", async () => {
    expect(await decided("intimate-pictures")).toMatchObject({
      decision_ground: "DECISION_GROUND_ILLEGAL_CONTENT",
      illegal_content_legal_ground: expect.stringMatching(
        /^Directive \(EU\) 2024\/1385, article 5\. Rule 1\.2, version 1/,
      ),
      illegal_content_explanation: expect.stringContaining("intimate pictures"),
      incompatible_content_ground: "",
      incompatible_content_illegal: "",
    });
    expect(await decided("secret-pictures")).toMatchObject({
      decision_ground: "DECISION_GROUND_INCOMPATIBLE_CONTENT",
      illegal_content_legal_ground: "",
      incompatible_content_ground: expect.stringMatching(/^Rule 10\.\d, version 1/),
      incompatible_content_illegal: "No",
    });
  });

  test("rest on the law that a notice named, when its rule was the right one, or the one around it", async () => {
    const right = { decision_ground: "DECISION_GROUND_ILLEGAL_CONTENT", source_type: "SOURCE_ARTICLE_16" };
    expect(await decided("privacy", {}, "privacy")).toMatchObject({
      ...right,
      illegal_content_legal_ground: expect.stringContaining("named in a notice under article 16"),
    });
    expect(await decided("doxxing", {}, "privacy")).toMatchObject(right);
    expect(await decided("harassment", {}, "privacy")).toMatchObject({
      decision_ground: "DECISION_GROUND_INCOMPATIBLE_CONTENT",
      source_type: "SOURCE_ARTICLE_16",
    });
  });

  test.each(proposable)("say of %s all that the schema asks for", async (action) => {
    const line = await decided("gambling", { action });
    const always = [
      "puid",
      "decision_ground",
      "incompatible_content_ground",
      "incompatible_content_explanation",
      "category",
      "content_type",
      "content_date",
      "territorial_scope",
      "application_date",
      "decision_facts",
      "source_type",
      "automated_detection",
      "automated_decision",
    ];
    for (const column of always) expect(line?.[column], column).not.toBe("");
    const done = [line?.decision_visibility, line?.decision_provision, line?.decision_account];
    expect(done.filter(Boolean)).toHaveLength(1);
    expect(Boolean(line?.decision_visibility_other)).toBe(action === "blur");
    expect(line?.content_date).toBe("2026-10-09");
    expect(JSON.parse(line?.territorial_scope ?? "")).toHaveLength(30);
  });

  test("say of somebody paused that the note went, too", async () => {
    expect(await decided("gambling", { action: "suspend", takeDownToo: true })).toMatchObject({
      decision_visibility: '["DECISION_VISIBILITY_CONTENT_REMOVED"]',
      end_date_visibility_restriction: "",
      decision_account: "DECISION_ACCOUNT_SUSPENDED",
      end_date_account_restriction: expect.stringMatching(/^20/),
    });
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

  test.each(dsaCategories)("call %s what the schema calls it", (specification) => {
    expect(keywordsOfTheSchema).toContain(dsaKeyword(specification).replace("KEYWORD_", ""));
  });
});

/** Those of the schema of 1 July 2025 that a rule here may come to. */
const keywordsOfTheSchema =
  `ADULT_SEXUAL_MATERIAL AGE_SPECIFIC_RESTRICTIONS ANIMAL_HARM CHILD_SEXUAL_ABUSE_MATERIAL COORDINATED_HARM
  COPYRIGHT_INFRINGEMENT CYBER_BULLYING_INTIMIDATION CYBER_HARASSMENT CYBER_INCITEMENT CYBER_STALKING DEFAMATION DISCRIMINATION
  GOODS_SERVICES_NOT_PERMITTED GROOMING_SEXUAL_ENTICEMENT_MINORS HATE_SPEECH HIDDEN_ADVERTISEMENT HUMAN_TRAFFICKING
  IMPERSONATION_ACCOUNT_HIJACKING INAUTHENTIC_ACCOUNTS INAUTHENTIC_LISTINGS INAUTHENTIC_USER_REVIEWS INCITEMENT_AGAINST_WOMEN
  INCITEMENT_VIOLENCE_HATRED MISINFORMATION_DISINFORMATION MISSING_PROCESSING_GROUND NON_CONSENSUAL_IMAGE_SHARING NUDITY OTHER
  PHISHING PROHIBITED_PRODUCTS PYRAMID_SCHEMES SELF_MUTILATION SUICIDE TERRORIST_CONTENT TRADEMARK_INFRINGEMENT
  UNSAFE_CHALLENGES`.split(/\s+/);
