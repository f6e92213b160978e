import { beforeEach, expect, test } from "vitest";
import { requireRulesEditor } from "@/lib/accounts/authority";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { dayOf } from "@/lib/hashtags/rules";
import { addedRules } from "@/lib/moderation/added-rules";
import { addRule } from "@/lib/moderation/rule-adding";
import { openRule, ruleTree } from "@/lib/moderation/rule-desk";
import { discardDrafts, saveDraft } from "@/lib/moderation/rule-drafting";
import { comingRules, ruleHistory } from "@/lib/moderation/rule-history";
import { ruleChoice } from "@/lib/moderation/rule-ids";
import { publishDraft, withdrawVersion } from "@/lib/moderation/rule-publishing";
import { addInput } from "@/lib/moderation/rule-schema";
import { rulebook } from "@/lib/moderation/rulebook";
import { aPerson } from "../../support/cast";
import { refusalOf } from "../../support/refusal";
import { theRules } from "./support";

let wen: Viewer;

beforeEach(async () => {
  await theRules();
  wen = await aPerson("wen", ["rules_editor"]);
});

const add = (
  title_en = "No loaded dice",
  title_zh = "不用灌铅骰子",
  parentId: string | null = "gambling",
  dsaCategory?: string,
) =>
  addRule(
    requireRulesEditor(wen),
    addInput.parse({ parentId: parentId ?? "", title_en, title_zh, dsaCategory }),
  );
const addWide = (title = "No fake reviews") => add(title, "不写假评价", null, "INAUTHENTIC_USER_REVIEWS");
const open = async (ruleId: string) =>
  (await openRule(requireRulesEditor(wen), "en", { ruleId, draftId: null }))!;

async function finishAndPublish(ruleId: string, from = dayOf(new Date(), 0)) {
  const { terms, base } = await open(ruleId);
  const said = {
    text: "Text.",
    consequence: "It goes.",
    allowed: ["fair dice"],
    notAllowed: ["loaded dice"],
  };
  const content = { en: { ...terms.content.en, ...said }, zh: { ...terms.content.zh, ...said } };
  const finished = { ruleId, ...base, view: "write" as const, terms: { ...terms, content } };
  await saveDraft(requireRulesEditor(wen), finished);
  const { draftId } = (await open(ruleId)).base;
  return publishDraft(requireRulesEditor(wen), { ruleId, draftId: draftId!, versionId: null, from });
}

test("a more exact rule begins as a draft with the measures of the one around it, and nobody reads it yet", async () => {
  const { ruleId } = await add();
  expect(ruleId).toBe("no-loaded-dice");
  const rule = await open(ruleId);
  expect(rule).toMatchObject({ cited: "3.3", inForce: null, parent: { id: "gambling" } });
  expect(rule.terms.defaultAction).toBe((await open("gambling")).terms.defaultAction);
  expect((await rulebook("en")).map(({ id }) => id)).not.toContain(ruleId);
  expect(await ruleHistory("en", ruleId)).toBeNull();
  const tree = await ruleTree(requireRulesEditor(wen), "zh");
  const titles = tree.find(({ id }) => id === "gambling")?.within.map(({ title }) => title);
  expect(titles).toContain("不用灌铅骰子");
});

test("finished and published, it can be cited like any other", async () => {
  const { ruleId } = await add();
  await finishAndPublish(ruleId);
  const rule = (await rulebook("en")).find(({ id }) => id === ruleId);
  expect(rule).toMatchObject({ cited: "3.3", version: 1, title: "No loaded dice" });
  await theRules();
  expect((await rulebook("en")).find(({ id }) => id === ruleId)).toEqual(rule);
});

test("with a day to come, nobody is judged by it before, and everybody can read it", async () => {
  const { ruleId } = await add();
  await finishAndPublish(ruleId, dayOf(new Date(), 2));
  expect((await rulebook("en")).map(({ id }) => id)).not.toContain(ruleId);
  expect((await open(ruleId)).ahead?.version).toBe(1);
  expect((await ruleHistory("zh", "gambling"))?.coming).toMatchObject([
    { cited: "3.3", title: "不用灌铅骰子", text: "Text." },
  ]);
  expect((await ruleHistory("zh", "drugs"))?.coming).toEqual([]);
});

test("discarded before it was published, it is gone altogether", async () => {
  const { ruleId } = await add();
  const { draftId } = (await open(ruleId)).base;
  expect(await discardDrafts(requireRulesEditor(wen), { ruleId, draftId: draftId! })).toEqual({
    ruleId: null,
  });
  expect(await db.rule.findUnique({ where: { id: ruleId } })).toBeNull();
});

test("there is no rule within a rule within a rule, nor within one that is not there", async () => {
  const [within] = (await ruleTree(requireRulesEditor(wen), "en"))[2]!.within;
  for (const parentId of [within!.id, "no-such-rule"]) {
    expect((await refusalOf(add("A", "甲", parentId))).code).toBe("not_found");
  }
});

test("an address is given once; a title without letters a–z gets one of numbers", async () => {
  await add();
  expect((await refusalOf(add())).fields).toEqual({ title_en: "ruleTaken" });
  expect((await add("不要", "不要")).ruleId).toBe("gambling-4");
});

test("two who add at once get two numbers", async () => {
  await Promise.all([add("One more", "一"), add("And another", "二")]);
  const numbers = (await db.rule.findMany({ where: { parentId: "gambling" } })).map(({ number }) => number);
  expect(numbers.sort()).toEqual([301, 302, 303, 304]);
});

test("the 99th within a rule is the last", async () => {
  const rule = { parentId: "gambling", severity: 1, defaultAction: "label", dsaCategory: "OTHER" };
  await db.rule.create({ data: { ...rule, id: "nearly-full", number: 398 } });
  await add("Ninety-nine", "九十九");
  expect((await refusalOf(add("A hundred", "一百"))).messageKey).toBe("rulesWithinFull");
});

test("a rule of the product that comes later takes the next number where ours has its own", async () => {
  const taken = await db.rule.findFirstOrThrow({
    where: { parentId: "gambling" },
    orderBy: { number: "desc" },
  });
  await db.ruleVersion.deleteMany({ where: { ruleId: taken.id } });
  await db.rule.delete({ where: { id: taken.id } });
  const { ruleId } = await add();
  expect((await db.rule.findUniqueOrThrow({ where: { id: ruleId } })).number).toBe(taken.number);
  await theRules();
  await theRules();
  const numbers = await db.rule.findMany({ where: { id: { in: [ruleId, taken.id] } } });
  expect(Object.fromEntries(numbers.map(({ id, number }) => [id, number]))).toEqual({
    [ruleId]: taken.number,
    [taken.id]: taken.number + 1,
  });
});

test("a rule of its own takes the next number, the category it was given, and is announced on the page of all rules", async () => {
  const { ruleId } = await addWide();
  expect(ruleId).toBe("no-fake-reviews");
  const rule = await open(ruleId);
  expect(rule).toMatchObject({
    cited: "12",
    parent: null,
    terms: { dsaCategory: "INAUTHENTIC_USER_REVIEWS" },
  });
  await finishAndPublish(ruleId, dayOf(new Date(), 2));
  expect(await comingRules("en", null)).toMatchObject([{ cited: "12", title: "No fake reviews" }]);
  expect((await rulebook("en")).map(({ id }) => id)).not.toContain(ruleId);
  await theRules();
  expect((await open(ruleId)).cited).toBe("12");
});

test("a rule of its own says which category it falls under", async () => {
  const no = await refusalOf(add("No fake reviews", "不写假评价", null, ""));
  expect(no.fields).toEqual({ dsaCategory: "choiceUnknown" });
});

test("in force, it is a reason to report by, and holds more exact ones", async () => {
  const { ruleId } = await addWide();
  await finishAndPublish(ruleId);
  let added = await addedRules("en");
  expect(added).toEqual([{ id: ruleId, reason: ruleId, number: "12", title: "No fake reviews" }]);
  expect(ruleChoice({ reason: ruleId }, added)).toEqual({ reason: ruleId, rule: ruleId });
  const within = await add("No bought stars", "不买星级", ruleId);
  expect((await open(within.ruleId)).terms.dsaCategory).toBe("INAUTHENTIC_USER_REVIEWS");
  await finishAndPublish(within.ruleId);
  added = await addedRules("en");
  expect(added.at(-1)).toMatchObject({ id: "no-bought-stars", reason: ruleId, number: "12.1" });
  expect(ruleChoice({ reason: ruleId }, added)).toEqual({ reason: ruleId, rule: null });
  expect(ruleChoice({ rule: "no-bought-stars" }, added)).toMatchObject({ reason: ruleId });
});

test("no rule applies before the one around it, nor stays when that one is withdrawn", async () => {
  const { ruleId } = await addWide();
  // nothing can be added to what nobody has published
  expect((await refusalOf(add("Too early", "太早", ruleId))).code).toBe("not_found");
  await finishAndPublish(ruleId, dayOf(new Date(), 3));
  const within = await add("No bought stars", "不买星级", ruleId);
  const no = await refusalOf(finishAndPublish(within.ruleId, dayOf(new Date(), 2)));
  expect(no.fields).toEqual({ from: "ruleBeforeParent" });
  await finishAndPublish(within.ruleId, dayOf(new Date(), 3));
  const versionId = (await open(ruleId)).ahead!.id;
  const held = await refusalOf(withdrawVersion(requireRulesEditor(wen), { ruleId, versionId }));
  expect(held).toMatchObject({ code: "conflict", messageKey: "ruleHoldsOthers" });
});

test("the 99th rule is the last", async () => {
  const rule = { severity: 1, defaultAction: "label", dsaCategory: "OTHER" };
  await db.rule.create({ data: { ...rule, id: "nearly-full", number: 98 } });
  await addWide("Ninety-nine");
  expect((await refusalOf(addWide("A hundred"))).messageKey).toBe("rulesFull");
});
