import { beforeEach, describe, expect, test } from "vitest";
import { requireRulesEditor } from "@/lib/accounts/authority";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { dayOf } from "@/lib/hashtags/rules";
import { openRule, ruleTree } from "@/lib/moderation/rule-desk";
import { discardDrafts, saveDraft } from "@/lib/moderation/rule-drafting";
import { ruleHistory } from "@/lib/moderation/rule-history";
import { publishDraft, withdrawVersion } from "@/lib/moderation/rule-publishing";
import type { RuleTerms } from "@/lib/moderation/rule-terms";
import { takeEffect } from "@/lib/moderation/rulebook";
import { aNote, aPerson } from "../../support/cast";
import { refusalOf } from "../../support/refusal";
import { aDecision, aReport, theRules } from "./support";

let wen: Viewer;
let rosa: Viewer;
const ruleId = "gambling";

beforeEach(async () => {
  await theRules();
  [wen, rosa] = [await aPerson("wen", ["rules_editor"]), await aPerson("rosa", ["rules_editor"])];
});

const open = async (by = wen) => (await openRule(requireRulesEditor(by), "en", { ruleId, draftId: null }))!;

type Base = { draftId: string | null; versionId: string | null };

function retitled(terms: RuleTerms, title: string): RuleTerms {
  return { ...terms, content: { ...terms.content, en: { ...terms.content.en, title } } };
}

/** Saves with that title, having read what is the newest (or `base`). */
async function save(title: string, { by = wen, base }: { by?: Viewer; base?: Base } = {}) {
  const rule = await open(by);
  const terms = retitled(rule.terms, title);
  return saveDraft(requireRulesEditor(by), { ruleId, ...(base ?? rule.base), view: "write", terms });
}

async function publish(from = dayOf(new Date(), 0), { by = wen, base }: { by?: Viewer; base?: Base } = {}) {
  const { draftId, versionId } = base ?? (await open()).base;
  return publishDraft(requireRulesEditor(by), { ruleId, draftId: draftId ?? "", versionId, from });
}

const inDays = (days: number) => dayOf(new Date(), days);
const versions = () => db.ruleVersion.findMany({ where: { ruleId }, orderBy: { version: "asc" } });
const draftTitles = async () =>
  Promise.all(
    (await open()).drafts.map(
      async ({ id }) =>
        (await openRule(requireRulesEditor(wen), "en", { ruleId, draftId: id }))?.terms.content.en.title,
    ),
  );

test("what is drafted changes nothing that is in force, and nobody else reads it", async () => {
  await save("No betting");
  expect(await versions()).toHaveLength(1);
  expect(JSON.stringify(await ruleHistory("en", ruleId))).not.toContain("No betting");
  expect((await open(rosa)).terms.content.en.title).toBe("No betting");
});

test("saving what stands there already keeps nothing twice", async () => {
  const rule = await open();
  const form = { ruleId, ...rule.base, view: "write" as const };
  await saveDraft(requireRulesEditor(wen), { ...form, terms: rule.terms });
  expect(await db.ruleDraft.count()).toBe(0);
  const terms = retitled(rule.terms, "No betting");
  // the same form, sent twice at once
  await Promise.all([1, 2].map(() => saveDraft(requireRulesEditor(wen), { ...form, terms })));
  expect(await db.ruleDraft.count()).toBe(1);
});

describe("of two who write at once", () => {
  test("the later one is told who was faster, and both wordings are kept", async () => {
    const { base } = await open();
    await save("Rosa's words", { by: rosa, base });
    const refused = await refusalOf(save("Wen's words", { base }));
    expect(refused).toMatchObject({ code: "conflict", messageKey: "ruleMoved", values: { name: "rosa" } });
    expect(await draftTitles()).toEqual(["Rosa's words"]);
    // the form now rests on what it was told of
    await save("Wen's words", { base: refused.detail as Base });
    expect(await draftTitles()).toEqual(["Wen's words", "Rosa's words"]);
  });

  test("a third saving in between is told again", async () => {
    const { base } = await open();
    await save("Rosa's words", { by: rosa, base });
    const refused = await refusalOf(save("Wen's words", { base }));
    await save("Rosa's second thoughts", { by: rosa });
    const again = await refusalOf(save("Wen's words", { base: refused.detail as Base }));
    expect(again.messageKey).toBe("ruleMoved");
  });

  test("one of them saves, whoever it is", async () => {
    const { base } = await open();
    const both = await Promise.allSettled([save("one", { base }), save("other", { by: rosa, base })]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await db.ruleDraft.count()).toBe(1);
  });

  test("a draft that was published and begun anew is another draft, though it counts from one again", async () => {
    await save("First");
    const { base } = await open();
    await publish();
    await save("Begun anew", { by: rosa });
    const [draft] = await db.ruleDraft.findMany();
    expect(draft?.revision).toBe(1);
    expect((await refusalOf(save("Late", { base }))).messageKey).toBe("ruleMoved");
    expect(await draftTitles()).toEqual(["Begun anew"]);
  });

  test("who was overtaken by a publication is told so, and can save after that", async () => {
    await save("First");
    const { base } = await open();
    await publish();
    const refused = await refusalOf(save("Late", { base }));
    expect(refused.messageKey).toBe("ruleOvertaken");
    await save("Late", { base: refused.detail as Base });
    expect(await draftTitles()).toEqual(["Late"]);
  });

  test("nobody publishes or discards words they have not read", async () => {
    await save("First");
    const { base } = await open();
    await save("Unread", { by: rosa });
    expect((await refusalOf(publish(inDays(0), { base }))).messageKey).toBe("ruleReadFirst");
    const discarding = discardDrafts(requireRulesEditor(wen), { ruleId, draftId: base.draftId ?? "" });
    expect((await refusalOf(discarding)).messageKey).toBe("ruleReadFirst");
    expect(await versions()).toHaveLength(1);
    expect(await db.ruleDraft.count()).toBe(2);
  });

  test("a draft is published once", async () => {
    await save("First");
    const { base } = await open();
    const twice = await Promise.allSettled([publish(inDays(0), { base }), publish(inDays(0), { base })]);
    expect(twice.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await versions()).toHaveLength(2);
  });
});

describe("publishing", () => {
  test("from today applies at once, and is never dated before it was there", async () => {
    const before = new Date();
    await save("No betting");
    await publish();
    const [, second] = await versions();
    expect(second).toMatchObject({ version: 2, shipped: false });
    expect(second!.publishedAt >= before).toBe(true);
    expect((await ruleHistory("en", ruleId))?.rule).toMatchObject({ version: 2, title: "No betting" });
    expect(await db.ruleDraft.count()).toBe(0);
  });

  test("from a later day is announced on the public page, and applies from its first moment", async () => {
    await save("No betting");
    await publish(inDays(3));
    const [, second] = await versions();
    expect(second!.publishedAt.toISOString()).toBe(`${inDays(3)}T00:00:00.000Z`);
    const history = await ruleHistory("zh", ruleId);
    expect(history?.rule.version).toBe(1);
    expect(history?.versions[0]).toMatchObject({ version: 2, standing: "ahead" });
  });

  test("takes a day up to a year ahead, and none that is over", async () => {
    await save("No betting");
    expect((await refusalOf(publish(inDays(-1)))).fields).toEqual({ from: "ruleDayPast" });
    expect((await refusalOf(publish(inDays(367)))).fields).toEqual({ from: "ruleDayFar" });
    await publish(inDays(366));
    expect(await versions()).toHaveLength(2);
  });

  test("refuses what says nothing new", async () => {
    const { terms } = await open();
    await save("No betting");
    await saveDraft(requireRulesEditor(wen), { ruleId, ...(await open()).base, view: "write", terms });
    expect((await refusalOf(publish())).messageKey).toBe("ruleUnchanged");
  });

  test("refuses what is not finished in both languages", async () => {
    await save("");
    expect((await refusalOf(publish())).messageKey).toBe("ruleUnfinished");
    expect((await open()).terms.content.en.title).toBe("");
  });

  test("refuses while another version waits for its day, and keeps the draft", async () => {
    await save("No betting");
    await publish(inDays(2));
    await save("No betting at all");
    expect((await refusalOf(publish())).messageKey).toBe("ruleWaits");
    expect(await draftTitles()).toEqual(["No betting at all"]);
  });

  test("a change of measures alone is a version, and reaches the queue", async () => {
    const rule = await open();
    const terms = { ...rule.terms, severity: 3, strikeWeight: 9 };
    await saveDraft(requireRulesEditor(wen), { ruleId, ...rule.base, view: "changes", terms });
    await publish();
    expect(await db.rule.findUniqueOrThrow({ where: { id: ruleId } })).toMatchObject({
      severity: 3,
      inForce: 2,
    });
  });
});

describe("a version that waits for its day", () => {
  const withdraw = async (versionId?: string) =>
    withdrawVersion(requireRulesEditor(rosa), { ruleId, versionId: versionId ?? (await open()).ahead!.id });

  test("is withdrawn, and its words are a draft again", async () => {
    await save("No betting");
    await publish(inDays(2));
    await withdraw();
    expect(await versions()).toHaveLength(1);
    expect(await draftTitles()).toEqual(["No betting"]);
    expect((await ruleHistory("en", ruleId))?.versions).toHaveLength(1);
    await publish(inDays(5));
    expect(await versions()).toHaveLength(2);
  });

  test("goes beneath what was drafted meanwhile", async () => {
    await save("Withdrawn");
    await publish(inDays(2));
    await save("Meanwhile");
    await withdraw();
    expect(await draftTitles()).toEqual(["Meanwhile", "Withdrawn"]);
  });

  test("stays once it is in force", async () => {
    await save("No betting");
    await publish();
    const [, second] = await versions();
    expect((await refusalOf(withdraw(second!.id))).messageKey).toBe("ruleInForce");
    expect(await versions()).toHaveLength(2);
  });

  test("is withdrawn by its id: another one of the same number is another one", async () => {
    await save("No betting");
    await publish(inDays(2));
    const read = (await open()).ahead!.id;
    await withdraw();
    await publish(inDays(4));
    expect((await refusalOf(withdraw(read))).code).toBe("not_found");
    expect(await versions()).toHaveLength(2);
  });

  test("is not withdrawn under the name of another rule", async () => {
    await save("No betting");
    await publish(inDays(2));
    const { id: versionId } = (await open()).ahead!;
    const refused = await refusalOf(withdrawVersion(requireRulesEditor(wen), { ruleId: "drugs", versionId }));
    expect(refused.code).toBe("not_found");
  });
});

test("what was discarded is gone, and the version in force stays", async () => {
  await save("One");
  await save("Two");
  const { draftId } = (await open()).base;
  await discardDrafts(requireRulesEditor(wen), { ruleId, draftId: draftId! });
  expect(await db.ruleDraft.count()).toBe(0);
  expect((await open()).draft).toBeNull();
  expect((await open()).terms.content.en.title).toBe("No gambling for money");
});

test("the log says who did what to which version, and nothing of the words", async () => {
  await save("Secret plans");
  await publish(inDays(1));
  await withdrawVersion(requireRulesEditor(wen), { ruleId, versionId: (await open()).ahead!.id });
  await discardDrafts(requireRulesEditor(wen), { ruleId, draftId: (await open()).base.draftId! });
  const rows = await db.audit.findMany({ where: { subjectKind: "rule" }, orderBy: { seq: "asc" } });
  expect(rows.map(({ action }) => action)).toEqual([
    "rule.drafted",
    "rule.published",
    "rule.withdrawn",
    "rule.discarded",
  ]);
  expect(rows.every(({ actorId }) => actorId === wen.id)).toBe(true);
  expect(JSON.stringify(rows.map(({ before, after }) => ({ before, after })))).not.toContain("Secret");
  expect(JSON.stringify(rows[1]?.after)).toMatch(/"digest":"[0-9a-f]{64}"/);
  expect(await db.auditText.count()).toBe(0);
});

test("the tree says of each rule what is in force, what waits and what is drafted", async () => {
  await save("No betting");
  await publish(inDays(2));
  await save("No betting at all", { by: rosa });
  const tree = await ruleTree(requireRulesEditor(wen), "zh");
  expect(tree.map(({ cited }) => cited)).toEqual(Array.from({ length: 11 }, (_, at) => String(at + 1)));
  const rule = tree.find(({ id }) => id === ruleId);
  expect(rule).toMatchObject({
    title: "不搞赌博",
    inForce: { version: 1 },
    ahead: { version: 2 },
    draft: { by: "rosa" },
  });
  expect(rule?.within.map(({ cited }) => cited)).toEqual(["3.1", "3.2"]);
});

describe("a case that is open while its rule changes", () => {
  const cited = async (decisionId: string) =>
    (await db.decision.findUniqueOrThrow({ where: { id: decisionId }, include: { ruleVersion: true } }))
      .ruleVersion.version;

  test("is decided by the version in force when it is decided, and weighed by it", async () => {
    const [mei, ana] = [await aPerson("mei"), await aPerson("ana")];
    const { caseId } = await aReport(ana, { kind: "note", id: (await aNote({ by: mei })).id });
    const rule = await open();
    const terms = { ...retitled(rule.terms, "No betting"), strikeWeight: 7, strikeMonths: 3 };
    await saveDraft(requireRulesEditor(wen), { ruleId, ...rule.base, view: "write", terms });
    await publish();
    const { decisionId } = await aDecision(await aPerson("lan", ["senior"]), caseId);
    expect(await cited(decisionId)).toBe(2);
    expect((await db.strike.findFirstOrThrow({ where: { decisionId } })).points).toBe(7);
  });

  test("is decided by the old version while the new one waits for its day", async () => {
    const [mei, ana] = [await aPerson("mei"), await aPerson("ana")];
    const { caseId } = await aReport(ana, { kind: "note", id: (await aNote({ by: mei })).id });
    await save("No betting");
    await publish(inDays(1));
    await takeEffect(new Date());
    const { decisionId } = await aDecision(await aPerson("lan", ["senior"]), caseId);
    expect(await cited(decisionId)).toBe(1);
  });

  test("what was decided before keeps its version and its weight", async () => {
    const [mei, ana] = [await aPerson("mei"), await aPerson("ana")];
    const { caseId } = await aReport(ana, { kind: "note", id: (await aNote({ by: mei })).id });
    const { decisionId } = await aDecision(await aPerson("lan", ["senior"]), caseId);
    const before = await db.strike.findFirstOrThrow({ where: { decisionId } });
    await save("No betting");
    await publish();
    expect(await cited(decisionId)).toBe(1);
    expect(await db.strike.findFirstOrThrow({ where: { decisionId } })).toEqual(before);
  });
});
