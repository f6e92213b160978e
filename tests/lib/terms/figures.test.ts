import { beforeEach, describe, expect, test } from "vitest";
import { requireTermKeeper, type TermKeeper } from "@/lib/accounts/authority";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { switchOff, switchOn } from "@/lib/terms/changing";
import { figuresOf, onlyFalseAlarms, termFigures } from "@/lib/terms/figures";
import { falseAlarms, figureWeeks } from "@/lib/terms/limits";
import { aModerator, aPerson } from "../../support/cast";
import { aDecision, aJudgement, anAppeal, theRules } from "../moderation/support";
import { aNoteHeldFor, aTerm } from "./support";

let lan: TermKeeper;
let judge: Viewer;
let mei: Viewer;

beforeEach(async () => {
  await theRules();
  lan = requireTermKeeper(await aModerator("lan"));
  [judge, mei] = [await aModerator("judge"), await aPerson("mei")];
});

const word = "gambling-house/betway";
const suggested = async () => (await onlyFalseAlarms(lan, new Date())).map(({ termId }) => termId);

async function letPass(termId: string, times: number) {
  for (let time = 0; time < times; time += 1) {
    const { caseId } = await aNoteHeldFor(termId, mei);
    await aDecision(judge, caseId, { action: "dismiss" });
  }
}

describe("the figures of a term", () => {
  test("tell what waited for it, what was let pass and what an appeal gave back", async () => {
    await letPass(word, 1);
    const { caseId } = await aNoteHeldFor(word, mei);
    await aDecision(judge, caseId);
    const third = await aNoteHeldFor(word, mei);
    const { decisionId } = await aDecision(judge, third.caseId);
    const { appealId } = await anAppeal(mei, decisionId);
    await aJudgement(lan, appealId);
    await aNoteHeldFor(word, mei);
    const of = figuresOf(await termFigures(lan, new Date()), word);
    expect(of).toMatchObject({ hits: 4, judged: 3, overturned: 2 });
    expect(of.weeks.at(-1)).toEqual({ hits: 4, overturned: 2, refused: 0, asked: 0 });
  });

  test("of a shipped one hold those of its words", async () => {
    await aNoteHeldFor(word, mei);
    await aNoteHeldFor("gambling-house/melbet", mei);
    await aNoteHeldFor("gambling-house-promise/betway", mei);
    expect(figuresOf(await termFigures(lan, new Date()), "gambling-house").hits).toBe(2);
  });

  test("look twelve weeks back, and no further", async () => {
    const now = new Date();
    const back = (ms: number) => new Date(now.getTime() - figureWeeks * 7 * 86_400_000 + ms);
    await aNoteHeldFor(word, mei, back(1_000));
    await aNoteHeldFor(word, mei, back(-1_000));
    const of = figuresOf(await termFigures(lan, now), word);
    expect([of.hits, of.weeks[0]?.hits, of.weeks.length]).toEqual([1, 1, figureWeeks]);
  });
});

describe("what was turned away", () => {
  const now = new Date("2026-03-02T15:00:00Z");
  const aDay = (away: number) => new Date(Date.parse("2026-03-02T00:00:00Z") - away * 86_400_000);
  const turnedAway = (away: number, termId = word) =>
    db.turnedAway.create({ data: { termId, day: aDay(away), refused: 2, asked: 1 } });

  test("stands in the week of its day, twelve weeks back and no further", async () => {
    for (const away of [0, 6, 7, figureWeeks * 7 - 1, figureWeeks * 7, -1]) await turnedAway(away);
    const of = figuresOf(await termFigures(lan, now), word);
    expect(of).toMatchObject({ hits: 0, judged: 0, overturned: 0, refused: 8, asked: 4 });
    expect(of.weeks.map(({ refused }) => refused)).toEqual([2, ...Array(figureWeeks - 3).fill(0), 2, 4]);
  });

  test("is of a shipped term what its words turned away, and no false alarm by itself", async () => {
    await turnedAway(0);
    await turnedAway(0, "gambling-house/melbet");
    expect(figuresOf(await termFigures(lan, now), "gambling-house")).toMatchObject({ refused: 4, asked: 2 });
    expect(await onlyFalseAlarms(lan, now)).toEqual([]);
  });
});

describe("what makes only false alarms", () => {
  test("is suggested once it was wrong three times, and never right", async () => {
    await letPass(word, falseAlarms - 1);
    expect(await suggested()).toEqual([]);
    await letPass(word, 1);
    expect(await suggested()).toEqual([word]);
    const { caseId } = await aNoteHeldFor(word, mei);
    expect(await suggested()).toEqual([word]);
    await aDecision(judge, caseId);
    expect(await suggested()).toEqual([]);
  });

  test("is not suggested while it is off, itself or the whole of which it is a word", async () => {
    const { id } = await aTerm(lan);
    await letPass(word, 3);
    await letPass(id, 4);
    expect(await suggested()).toEqual([id, word]);
    await switchOff(lan, { termId: id });
    await switchOff(lan, { termId: "gambling-house" });
    expect(await suggested()).toEqual([]);
    await switchOn(lan, { termId: id });
    await switchOn(lan, { termId: "gambling-house" });
    await switchOff(lan, { termId: word });
    expect(await suggested()).toEqual([id]);
  });
});
