import { beforeEach, describe, expect, it, test } from "vitest";
import { requireModerator } from "@/lib/accounts/authority";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { forget, forgetAll, historyOf } from "@/lib/search/history";
import { hotSearches, made, review, risingSearches, sweepCounts } from "@/lib/search/hot";
import { nameMissing } from "@/lib/search/naming";
import { ensurePairs, removePair, savePair, termPairs } from "@/lib/search/pairs";
import { findPeople, findTopics } from "@/lib/search/people-and-topics";
import { completeSearch } from "@/lib/search/refreshing";
import { searchMade } from "@/lib/search/schema";
import { suggest } from "@/lib/search/suggesting";
import { aModerator, aPerson } from "@/tests/support/cast";
import { refusalOf } from "@/tests/support/refusal";

const now = new Date("2026-03-01T12:00:00Z");
const search = (viewer: Viewer | null, q: string, address = "10.0.0.1", at = now) =>
  made(viewer, searchMade.parse({ q }), address, at);

let mei: Viewer;

beforeEach(async () => {
  await db.hashtag.deleteMany();
  await db.termPair.deleteMany();
  await Promise.all([db.searchCount.deleteMany(), db.hotSearch.deleteMany()]);
  mei = await aPerson();
});

describe("while one types", () => {
  beforeEach(async () => {
    const named = await aPerson("xiaochen_eats");
    await db.account.update({ where: { id: named.id }, data: { name: "陈小美", followerCount: 5 } });
    await db.hashtag.createMany({
      data: [
        { key: "猫税", name: "猫税", noteCount: 30 },
        { key: "猫咪日常", name: "猫咪日常", noteCount: 50 },
        { key: "tiktokrefugee", name: "TikTokRefugee", noteCount: 90 },
        { key: "secret", name: "secret", noteCount: 0 },
      ],
    });
    await nameMissing();
    await completeSearch();
  });

  const topics = async (typed: string) => (await findTopics(typed, 5)).map(({ name }) => name);
  const people = async (typed: string) => (await findPeople(mei, typed, 5)).map(({ name }) => name);

  it.each([
    ["one sign, the larger first", "猫", ["猫咪日常", "猫税"]],
    ["traditional signs", "貓稅", ["猫税"]],
    ["pinyin", "maosh", ["猫税"]],
    ["initials", "ms", ["猫税"]],
    ["the beginning, in any case and width", "ＴＩＫ", ["TikTokRefugee"]],
    ["a later word", "refug", ["TikTokRefugee"]],
    ["a name misspelt", "tiktokrefuge e", ["TikTokRefugee"]],
    ["a name misspelt further", "tiktokrefgee", ["TikTokRefugee"]],
    ["nothing that only hidden notes carry", "secret", []],
    ["a wildcard as a sign", "%", []],
    ["nothing", "", []],
  ])("topics are found by %s", async (_, typed, found) => expect(await topics(typed)).toEqual(found));

  it.each([
    ["name", "陈小", ["陈小美"]],
    ["pinyin", "chenxiao", ["陈小美"]],
    ["initials", "cxm", ["陈小美"]],
    ["handle", "xiaochen", ["陈小美"]],
    ["a later word of the handle or name", "@xiaochen_eats", ["陈小美"]],
  ])("people are found by %s", async (_, typed, found) => expect(await people(typed)).toEqual(found));

  test("a topic under another one's page is shown as that one", async () => {
    const canonical = await db.hashtag.findUniqueOrThrow({ where: { key: "tiktokrefugee" } });
    await db.hashtag.update({ where: { key: "猫税" }, data: { canonicalId: canonical.id } });
    expect(await topics("猫税")).toEqual(["TikTokRefugee"]);
    expect(await findTopics("猫税", 5)).toMatchObject([{ foundAs: "猫税" }]);
  });

  test("nobody on either side of a block is offered", async () => {
    const named = await db.account.findUniqueOrThrow({ where: { handle: "xiaochen_eats" } });
    await db.block.create({ data: { blockerId: named.id, blockedId: mei.id } });
    expect(await people("陈小")).toEqual([]);
  });

  test("one's history, topics and people come together", async () => {
    await search(mei, "猫粮");
    const offered = await suggest(mei, "猫", "10.0.0.1", now);
    expect(offered.history.map(({ query }) => query)).toEqual(["猫粮"]);
    expect(offered.topics).toHaveLength(2);
    expect((await suggest(null, "猫", "10.0.0.1", now)).history).toEqual([]);
  });

  test("whatever is typed is answered", async () => {
    for (const typed of ["\0", "\ud83d", "a".repeat(10_000), "猫".repeat(10_000), "' OR 1=1 --", "\\", "_"]) {
      await expect(suggest(mei, typed, "10.0.0.1", now)).resolves.toBeDefined();
    }
  });
});

describe("history", () => {
  const queries = async (viewer: Viewer) => (await historyOf(viewer, "", 60)).map(({ query }) => query);

  test("holds each search once, as typed last, newest first, for its owner alone", async () => {
    await search(mei, "cat tax");
    await search(mei, "火锅");
    await search(mei, "Cat  Tax");
    expect(await queries(mei)).toEqual(["Cat Tax", "火锅"]);
    expect(await queries(await aPerson())).toEqual([]);
  });

  test("loses one, or all, when its owner says so", async () => {
    const ana = await aPerson();
    for (const query of ["一一", "二二", "三三"]) await search(mei, query);
    const [newest] = await historyOf(mei);
    await forget(ana, { id: newest!.id });
    expect(await queries(mei)).toHaveLength(3);
    await forget(mei, { id: newest!.id });
    expect(await queries(mei)).toEqual(["二二", "一一"]);
    await forgetAll(mei);
    expect(await queries(mei)).toEqual([]);
  });

  test("keeps the last fifty", async () => {
    for (let at = 0; at < 52; at += 1) await search(mei, `word${at}`);
    expect(await queries(mei)).toHaveLength(50);
    expect(await queries(mei)).not.toContain("word1");
  });

  test("remembers no search for nothing", async () => {
    await search(mei, "！！！");
    expect(await queries(mei)).toEqual([]);
  });
});

describe("hot searches", () => {
  const people = ["10.0.0.1", "10.0.0.2", "10.0.0.3"];

  test("count once a person and day, and are shown once a moderator has looked", async () => {
    const moderator = requireModerator(await aModerator());
    for (const address of [...people, ...people]) await search(null, "猫税", address);
    for (const address of people.slice(1)) await search(null, "火锅", address);
    expect(await hotSearches(now)).toEqual([]);
    expect(await risingSearches(moderator, now)).toEqual([
      { key: "猫税", query: "猫税", people: 3, review: null },
    ]);
    await review(moderator, { key: "猫税", query: "猫税", review: "shown" });
    await review(moderator, { key: "猫税", query: "猫税", review: "shown" });
    expect(await hotSearches(now)).toEqual(["猫税"]);
    expect(await db.audit.count({ where: { subjectKind: "hot_search" } })).toBe(1);
    await review(moderator, { key: "猫税", query: "猫税", review: "hidden" });
    expect(await hotSearches(now)).toEqual([]);
  });

  test("are shown as the moderator saw them, not as somebody wrote them meanwhile", async () => {
    const moderator = requireModerator(await aModerator());
    for (const address of people) await search(null, "猫税", address);
    const [seen] = await risingSearches(moderator, now);
    await search(null, "!!猫税!!", "10.0.0.4");
    await review(moderator, { key: "猫税", query: seen?.query ?? "", review: "shown" });
    expect(await hotSearches(now)).toEqual(["猫税"]);
    const other = review(moderator, { key: "猫税", query: "火锅", review: "shown" });
    expect(await refusalOf(other)).toMatchObject({ code: "not_found" });
    expect(await hotSearches(now)).toEqual(["猫税"]);
  });

  test("are hot for three days, and forgotten after a week", async () => {
    const moderator = requireModerator(await aModerator());
    for (const address of people) await search(null, "猫税", address);
    await review(moderator, { key: "猫税", query: "猫税", review: "shown" });
    const later = (days: number) => new Date(now.getTime() + days * 86_400_000);
    expect(await hotSearches(later(2))).toEqual(["猫税"]);
    expect(await hotSearches(later(3))).toEqual([]);
    await sweepCounts(later(7));
    expect(await db.searchCount.count()).toBe(3);
    await sweepCounts(later(8));
    expect(await db.searchCount.count()).toBe(0);
  });

  test("that nobody makes cannot be reviewed", async () => {
    const moderator = requireModerator(await aModerator());
    expect(await refusalOf(review(moderator, { key: "x", query: "x", review: "shown" }))).toMatchObject({
      code: "not_found",
    });
  });
});

describe("pairs of words", () => {
  test("come with the app, once, and are the moderators' from then on", async () => {
    const moderator = requireModerator(await aModerator());
    await ensurePairs(db);
    const shipped = await termPairs(moderator);
    expect(shipped.length).toBeGreaterThanOrEqual(60);
    expect(shipped.map(({ en, zh }) => [en, zh])).toContainEqual(["cat tax", "猫税"]);
    for (const { id } of shipped) await removePair(moderator, { id });
    await ensurePairs(db);
    expect(await termPairs(moderator)).toEqual([]);
  });

  test("are added, changed and removed, and the audit says by whom", async () => {
    const moderator = requireModerator(await aModerator());
    await savePair(moderator, { en: "Cat Taxes", zh: "貓稅" });
    const [pair] = await termPairs(moderator);
    expect(pair).toMatchObject({ enKey: "cattax", zhKey: "猫税" });
    await savePair(moderator, { id: pair!.id, en: "cat tax", zh: "猫税" });
    expect(await refusalOf(savePair(moderator, { en: "cat-tax", zh: "猫税" }))).toMatchObject({
      code: "conflict",
    });
    expect(await refusalOf(savePair(moderator, { en: "!!", zh: "猫" }))).toMatchObject({
      fields: { en: "pairMissing" },
    });
    await removePair(moderator, { id: pair!.id });
    const said = await db.audit.findMany({ where: { subjectId: pair!.id }, orderBy: { id: "asc" } });
    expect(said.map(({ action, actorId }) => [action, actorId])).toEqual(
      ["added", "changed", "removed"].map((each) => [`term_pair.${each}`, moderator.id]),
    );
  });
});
