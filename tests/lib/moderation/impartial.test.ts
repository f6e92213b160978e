import { beforeEach, describe, expect, test } from "vitest";
import { requireSenior } from "@/lib/accounts/authority";
import { db } from "@/lib/db";
import { appealFor, nextAppeal } from "@/lib/moderation/appeals-view";
import { couldJudge } from "@/lib/moderation/judges";
import { aModerator, aNote, aPerson } from "../../support/cast";
import { aDecision, aFinding, aJudgement, anAppeal, aReport, theRules } from "./support";

beforeEach(theRules);

/** A note that a senior reported, that Wen left as it was, and that Kai took down when Lan had the case opened again. */
async function openedAgain() {
  const [mei, ana, tattler] = [await aPerson("mei"), await aPerson("ana"), await aModerator("tattler")];
  const [wen, lan, kai] = [await aModerator("wen"), await aModerator("lan"), await aModerator("kai")];
  const note = await aNote({ by: mei });
  const subject = { kind: "note", id: note.id } as const;
  const { caseId } = await aReport(ana, subject);
  await aReport(tattler, subject);
  const { decisionId } = await aDecision(wen, caseId, { action: "dismiss", reason: "It is fine." });
  const { appealId } = await anAppeal(ana, decisionId, "It is not.");
  await aJudgement(lan, appealId);
  const again = await db.case.findFirstOrThrow({ where: { appealId } });
  const second = await aDecision(kai, again.id);
  return { filed: await anAppeal(mei, second.decisionId), tattler, wen };
}

describe("the appeal against a case that was opened again", () => {
  test("is not for whoever reported it the first time", async () => {
    const { filed, tattler } = await openedAgain();
    await expect(aJudgement(tattler, filed.appealId)).rejects.toMatchObject({
      messageKey: "decideOwnReport",
    });
    expect((await appealFor(requireSenior(tattler), filed.appealId, "en"))?.barred).toBe("reported");
  });

  test("is not for whoever decided it the first time", async () => {
    const { filed, wen } = await openedAgain();
    await expect(aJudgement(wen, filed.appealId)).rejects.toMatchObject({ messageKey: "judgeOwnDecision" });
    expect((await appealFor(requireSenior(wen), filed.appealId, "en"))?.barred).toBe("decided");
  });
});

describe("an appeal against what the classifier decided", () => {
  test("comes up next like any other", async () => {
    const [mei, ana, wen] = [await aPerson("mei"), await aPerson("ana"), await aModerator("wen")];
    const lan = await aModerator("lan");
    const [one, two] = [await aNote({ by: mei }), await aNote({ by: mei })];
    const { caseId } = await aReport(ana, { kind: "note", id: one.id });
    const first = await anAppeal(mei, (await aDecision(wen, caseId)).decisionId);
    await aFinding(two.id, { action: "blur", imageNumber: 1 });
    const blurred = await db.decision.findFirstOrThrow({ where: { automatedDecision: true } });
    const second = await anAppeal(mei, blurred.id);
    expect(await nextAppeal(requireSenior(lan), first.appealId)).toBe(second.appealId);
  });
});

describe("whether there is anybody to judge", () => {
  test("a reviewer does not count: appeals are for seniors", async () => {
    const [mei, ana, wen] = [await aPerson("mei"), await aPerson("ana"), await aModerator("wen")];
    await aPerson("rui", ["reviewer"]);
    const { caseId } = await aReport(ana, { kind: "note", id: (await aNote({ by: mei })).id });
    const { decisionId } = await aDecision(wen, caseId);
    expect(await couldJudge(decisionId)).toBe(false);
    await aModerator("lan");
    expect(await couldJudge(decisionId)).toBe(true);
  });
});
