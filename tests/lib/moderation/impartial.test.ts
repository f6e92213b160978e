import { beforeEach, describe, expect, test } from "vitest";
import { requireSenior } from "@/lib/accounts/authority";
import { db } from "@/lib/db";
import { decideTogether, undoTogether } from "@/lib/desk/bulk";
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
  const lin = await aModerator("lin");
  return { filed: await anAppeal(mei, second.decisionId), mei, tattler, wen, kai, lin };
}

/** The same, but Kai had left it, too, and Rosa took it down when it was opened again once more. */
async function openedAgainTwice() {
  const [mei, ana] = [await aPerson("mei"), await aPerson("ana")];
  const [wen, lan, kai] = [await aModerator("wen"), await aModerator("lan"), await aModerator("kai")];
  const [rosa, lin] = [await aModerator("rosa"), await aModerator("lin")];
  const { caseId } = await aReport(ana, { kind: "note", id: (await aNote({ by: mei })).id });
  let open = caseId;
  for (const moderator of [wen, kai]) {
    const { decisionId } = await aDecision(moderator, open, { action: "dismiss", reason: "It is fine." });
    const { appealId } = await anAppeal(ana, decisionId, "It is not.");
    await aJudgement(lan, appealId);
    open = (await db.case.findFirstOrThrow({ where: { appealId } })).id;
  }
  const { decisionId } = await aDecision(rosa, open);
  return { again: await anAppeal(mei, decisionId), wen, lin };
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

describe("the database", () => {
  /** Past the command: what would be if it forgot to ask. */
  const judgedInTheDatabase = (appealId: string, { id: judgeId }: { id: string }) =>
    db.appeal.update({
      where: { id: appealId },
      data: { judgeId, decidedAt: new Date(), outcome: "refused" },
    });
  const refusal = /somebody without a part in it/;

  test("takes no judge who is its author, reported it, decided it, now or the first time", async () => {
    const { filed, tattler, wen, kai, mei, lin } = await openedAgain();
    for (const party of [tattler, wen, kai, mei]) {
      await expect(judgedInTheDatabase(filed.appealId, party), party.handle).rejects.toThrow(refusal);
    }
    await judgedInTheDatabase(filed.appealId, lin);
  });

  test("takes none of a case that was opened again twice, either", async () => {
    const { again, wen, lin } = await openedAgainTwice();
    await expect(judgedInTheDatabase(again.appealId, wen)).rejects.toThrow(refusal);
    expect((await appealFor(requireSenior(wen), again.appealId, "en"))?.barred).toBe("decided");
    await judgedInTheDatabase(again.appealId, lin);
  });

  test("takes none who had decided it, and took that back", async () => {
    const [mei, ana, wen] = [await aPerson("mei"), await aPerson("ana"), await aModerator("wen")];
    const { caseId } = await aReport(ana, { kind: "note", id: (await aNote({ by: mei })).id });
    const wish = { caseIds: [caseId], action: "take_down" as const, reason: "It promises money." };
    const { bulkId } = await decideTogether(requireSenior(wen), wish);
    await undoTogether(requireSenior(wen), { bulkId });
    const open = await db.case.findFirstOrThrow({ where: { decidedAt: null } });
    const { decisionId } = await aDecision(await aModerator("kai"), open.id);
    const { appealId } = await anAppeal(mei, decisionId);
    await expect(judgedInTheDatabase(appealId, wen)).rejects.toThrow(refusal);
    await expect(aJudgement(wen, appealId)).rejects.toMatchObject({ messageKey: "judgeOwnDecision" });
  });

  test("lets nobody become a party of an appeal that they answered", async () => {
    const { filed, lin } = await openedAgain();
    await aJudgement(lin, filed.appealId, "refused");
    const where = { id: filed.appealId };
    await expect(db.appeal.update({ where, data: { appellantId: lin.id } })).rejects.toThrow(refusal);
  });
});

test("who took their own decision back may decide the case again", async () => {
  const [mei, ana, wen] = [await aPerson("mei"), await aPerson("ana"), await aModerator("wen")];
  const { caseId } = await aReport(ana, { kind: "note", id: (await aNote({ by: mei })).id });
  const wish = { caseIds: [caseId], action: "take_down" as const, reason: "It promises money." };
  const { bulkId } = await decideTogether(requireSenior(wen), wish);
  await undoTogether(requireSenior(wen), { bulkId });
  const open = await db.case.findFirstOrThrow({ where: { decidedAt: null } });
  expect(await aDecision(wen, open.id)).toMatchObject({ decisionId: expect.any(String) });
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
