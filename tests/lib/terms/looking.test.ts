import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { requireTermKeeper, type TermKeeper } from "@/lib/accounts/authority";
import { db } from "@/lib/db";
import { compile, use } from "@/lib/screening/screen";
import { switchOff, switchShipped } from "@/lib/terms/changing";
import { readTermFilter, termQuery } from "@/lib/terms/filter";
import { termPath, triedLimit } from "@/lib/terms/limits";
import { offNow, ownTerms, shippedTerms, switchesNow } from "@/lib/terms/listing";
import { switchInput, tryInput } from "@/lib/terms/schema";
import { piecesOf, tryText } from "@/lib/terms/trying";
import { aModerator } from "../../support/cast";
import { theRules } from "../moderation/support";
import { aTerm } from "./support";

let lan: TermKeeper;

beforeEach(async () => {
  await theRules();
  lan = requireTermKeeper(await aModerator("lan"));
});

afterAll(() => use(compile([])));

describe("a text that is tried", () => {
  test("shows what matched in the writer's own words, with the term and how it was read", async () => {
    const { id } = await aTerm(lan);
    const tried = await tryText(lan, { text: "Get your M00N t.i.c.k.e.t.s now" });
    expect(tried.outcome).toBe("hold");
    expect(tried.hits).toMatchObject([
      { termId: id, name: "moon tickets", ruleId: "scams-and-spam", quote: "M00N t.i.c.k.e.t.s" },
    ]);
    expect(tried.hits[0]?.words[0]?.reading).toBe("mended");
    expect(tried.pieces).toEqual([
      { text: "Get your " },
      { text: "M00N t.i.c.k.e.t.s", hit: 0 },
      { text: " now" },
    ]);
  });

  test("shows what was excused, and by which words", async () => {
    const { outcome, excused, pieces } = await tryText(lan, { text: "police found cocaine for sale" });
    expect(outcome).toBe("publish");
    expect(excused).toContainEqual(
      expect.objectContaining({ ruleId: "drugs", by: "talk", excuse: "police" }),
    );
    expect(pieces.filter((piece) => piece.excused !== undefined).map(({ text }) => text)).toContain(
      "cocaine",
    );
  });

  test("shows what a term that is switched off would have found", async () => {
    await switchOff(lan, { termId: "gambling-house/betway" });
    const { outcome, excused } = await tryText(lan, { text: "betway" });
    expect([outcome, excused.map(({ by }) => by)]).toEqual(["publish", ["off"]]);
  });

  test("has up to 5,000 characters, of which none may be missing", () => {
    const reads = (text: string) => tryInput.safeParse({ text }).success;
    expect([reads("🍡".repeat(triedLimit)), reads("🍡".repeat(triedLimit + 1))]).toEqual([true, false]);
    expect(reads(" \n ")).toBe(false);
  });

  test("is parted into pieces that are the text again", () => {
    const text = "one two three";
    const marks = [
      { start: 4, end: 7, hit: 0 },
      { start: 0, end: 5, excused: 0 },
      { start: 8, end: 13, excused: 1 },
    ];
    const pieces = piecesOf(text, marks);
    expect(pieces.map((piece) => piece.text).join("")).toBe(text);
    expect(pieces.map(({ hit, excused }) => hit ?? excused)).toEqual([undefined, 0, undefined, 1]);
  });
});

describe("the list", () => {
  const words = async (given: Record<string, string>) =>
    (await ownTerms(lan, readTermFilter(given), null, new Date())).rows.map((term) => term.words);

  test("is narrowed down by rule, action, language, state and words", async () => {
    const { id } = await aTerm(lan);
    await aTerm(lan, { words: "月亮门票", language: "zh", rule: "gambling", action: "warn" });
    await switchOff(lan, { termId: id });
    expect(await words({})).toEqual(["月亮门票", "moon tickets"]);
    expect(await words({ rule: "gambling" })).toEqual(["月亮门票"]);
    expect(await words({ action: "hold" })).toEqual(["moon tickets"]);
    expect(await words({ language: "zh", q: "月" })).toEqual(["月亮门票"]);
    expect(await words({ state: "off" })).toEqual(["moon tickets"]);
    expect(await words({ state: "on", q: "MOON" })).toEqual([]);
    expect(await offNow(lan, id, new Date())).toBe(true);
  });

  test("finds a shipped term by a word of it, and by what was made of it", async () => {
    const found = async (given: Record<string, string>) =>
      shippedTerms(readTermFilter(given), await switchesNow(lan, new Date())).map(({ id }) => id);
    expect(await found({ q: "betway" })).toContain("gambling-house");
    expect(await found({ q: "betway", rule: "drugs" })).toEqual([]);
    expect(await found({ state: "off" })).toEqual([]);
    await switchShipped(lan, switchInput.parse({ termId: "drugs-slang", action: "refuse" }));
    await switchOff(lan, { termId: "drugs-use" });
    expect(await found({ state: "off" })).toEqual(["drugs-use"]);
    expect(await found({ rule: "drugs", action: "refuse" })).toContain("drugs-slang");
  });

  test("goes on where the page before ended", async () => {
    for (let at = 0; at < 51; at += 1) {
      const words = `moon ${at} tickets`;
      await db.term.create({
        data: { ruleId: "drugs", action: "hold", language: "en", words, meaning: words },
      });
    }
    const first = await ownTerms(lan, {}, null, new Date());
    expect([first.rows.length, first.rows[0]?.words]).toEqual([50, "moon 50 tickets"]);
    const second = await ownTerms(lan, {}, first.next, new Date());
    expect([second.rows.map((term) => term.words), second.next]).toEqual([["moon 0 tickets"], null]);
  });

  test("lives in the address, without what is no filter", () => {
    const filter = readTermFilter({
      rule: "No Rule",
      action: "hold",
      state: "gone",
      q: " moon ",
      after: "x",
    });
    expect(filter).toEqual({ action: "hold", q: "moon" });
    expect(termQuery(filter)).toBe("?action=hold&q=moon");
    expect(termPath("gambling-house/betway")).toBe("/moderation/terms/gambling-house");
  });
});
