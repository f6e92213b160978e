import { beforeEach, describe, expect, test } from "vitest";
import { requireModerator } from "@/lib/accounts/authority";
import { db } from "@/lib/db";
import { waitingAppeals } from "@/lib/moderation/appeals-view";
import { letterFor } from "@/lib/moderation/letters";
import { publicLog } from "@/lib/moderation/public-log";
import { settleCounts } from "@/lib/notes/counting";
import { visibleTo } from "@/lib/notes/visibility";
import { aComment, aModerator, aNote, aPerson } from "../../support/cast";
import { aDecision, aJudgement, anAppeal, aReport, events, theRules } from "./support";

beforeEach(theRules);

async function aTakenDownNote() {
  const [ana, mei, wen] = [await aPerson("ana"), await aPerson("mei"), await aModerator("wen")];
  const note = await aNote({ by: ana });
  await db.$transaction((tx) => settleCounts(tx, note.id));
  const { caseId } = await aReport(mei, { kind: "note", id: note.id });
  const { decisionId } = await aDecision(wen, caseId);
  return { ana, mei, wen, note, decisionId };
}

const notesOf = async (id: string) => (await db.account.findUniqueOrThrow({ where: { id } })).noteCount;

describe("appealing", () => {
  test("twice at once is one appeal", async () => {
    const { ana, decisionId } = await aTakenDownNote();
    const outcomes = await Promise.allSettled([anAppeal(ana, decisionId), anAppeal(ana, decisionId)]);
    const refused = outcomes.filter((outcome) => outcome.status === "rejected");
    expect(refused).toHaveLength(1);
    expect(refused[0]!.reason).toMatchObject({ code: "conflict", messageKey: "appealedAlready" });
    expect(await db.appeal.count()).toBe(1);
    expect(await events("appeal.filed")).toBe(1);
  });

  test("is for the person concerned, suspended or not, and for who reported it", async () => {
    const { ana, mei, wen, decisionId } = await aTakenDownNote();
    await expect(anAppeal(null, decisionId)).rejects.toMatchObject({ code: "unauthenticated" });
    await expect(anAppeal(await aPerson("stranger"), decisionId)).rejects.toMatchObject({
      code: "not_found",
    });
    await expect(anAppeal(wen, decisionId)).rejects.toMatchObject({ code: "not_found" });
    const paused = { ...ana, suspendedUntil: new Date(Date.now() + 86_400_000) };
    await expect(anAppeal(paused, decisionId)).resolves.toBeTruthy();
    await expect(anAppeal(mei, decisionId)).resolves.toMatchObject({ reportId: expect.any(String) });
  });

  test("ends after six months", async () => {
    const { ana, decisionId } = await aTakenDownNote();
    const createdAt = new Date(Date.now() - 190 * 86_400_000);
    await db.decision.update({ where: { id: decisionId }, data: { createdAt } });
    await expect(anAppeal(ana, decisionId)).rejects.toMatchObject({ messageKey: "appealTooLate" });
  });
});

describe("granting an appeal", () => {
  test("brings the note back with its counts, and tells the public log", async () => {
    const { ana, note, decisionId } = await aTakenDownNote();
    expect(await notesOf(ana.id)).toBe(0);
    const { appealId } = await anAppeal(ana, decisionId);
    await aJudgement(await aModerator("ravi"), appealId);
    expect(await db.note.count({ where: { id: note.id, ...visibleTo(null) } })).toBe(1);
    expect(await db.note.findUniqueOrThrow({ where: { id: note.id } })).toEqual({ ...note, counted: true });
    expect(await notesOf(ana.id)).toBe(1);
    expect(await events("note.restored")).toBe(1);
    expect(await letterFor(ana, decisionId, "en")).toMatchObject({
      appeal: { outcome: "granted", reason: "It was the news." },
      mayAppeal: false,
    });
    expect((await publicLog("en")).rows).toMatchObject([{ overturned: true }]);
    expect(await db.audit.count({ where: { action: "appeal.decided" } })).toBe(1);
  });

  test("brings a comment back into the count", async () => {
    const [rude, wen, note] = [
      await aPerson("rude"),
      await aModerator(),
      await aNote({ by: await aPerson() }),
    ];
    const comment = await aComment({ by: rude, on: note });
    await db.note.update({ where: { id: note.id }, data: { commentCount: 1 } });
    const { caseId } = await aReport(await aPerson(), { kind: "comment", id: comment.id });
    const { decisionId } = await aDecision(wen, caseId);
    const { appealId } = await anAppeal(rude, decisionId);
    await aJudgement(await aModerator(), appealId);
    expect((await db.note.findUniqueOrThrow({ where: { id: note.id } })).commentCount).toBe(1);
    expect(await events("comment.restored")).toBe(1);
  });

  test("ends a suspension", async () => {
    const [ana, wen] = [await aPerson("ana"), await aModerator()];
    const { caseId } = await aReport(await aPerson(), { kind: "account", id: ana.id }, "impersonation");
    const { decisionId } = await aDecision(wen, caseId, { action: "suspend" });
    const { appealId } = await anAppeal(ana, decisionId);
    await aJudgement(await aModerator(), appealId);
    expect(await db.suspension.count()).toBe(0);
  });
});

test("an appeal that was answered, either way, is not heard again", async () => {
  for (const outcome of ["granted", "refused"] as const) {
    const [author, reporter] = [await aPerson(), await aPerson()];
    const note = await aNote({ by: author });
    const { caseId } = await aReport(reporter, { kind: "note", id: note.id });
    const { decisionId } = await aDecision(await aModerator(), caseId);
    for (const appellant of [author, reporter]) {
      const { appealId } = await anAppeal(appellant, decisionId);
      await aJudgement(await aModerator(), appealId, outcome);
      await expect(anAppeal(appellant, decisionId)).rejects.toMatchObject({ messageKey: "appealedAlready" });
    }
  }
});

test("refusing an appeal leaves everything as decided", async () => {
  const { ana, note, decisionId } = await aTakenDownNote();
  const { appealId } = await anAppeal(ana, decisionId);
  await aJudgement(await aModerator(), appealId, "refused");
  expect(await db.takedown.count({ where: { noteId: note.id } })).toBe(1);
});

describe("who judges", () => {
  test("two at once: one answer stands", async () => {
    const { ana, decisionId } = await aTakenDownNote();
    const { appealId } = await anAppeal(ana, decisionId);
    const [ravi, lin] = [await aModerator("ravi"), await aModerator("lin")];
    const outcomes = await Promise.allSettled([
      aJudgement(ravi, appealId),
      aJudgement(lin, appealId, "refused"),
    ]);
    const refused = outcomes.filter((outcome) => outcome.status === "rejected");
    expect(refused).toHaveLength(1);
    expect(refused[0]!.reason).toMatchObject({ code: "conflict", messageKey: "appealDecided" });
  });

  test("while there is nobody but the one who decided, it waits, and both sides are told", async () => {
    const { ana, wen, decisionId } = await aTakenDownNote();
    const { appealId } = await anAppeal(ana, decisionId);
    await expect(aJudgement(wen, appealId)).rejects.toMatchObject({ messageKey: "judgeOwnDecision" });
    expect(await waitingAppeals(requireModerator(wen), "en")).toMatchObject([
      { id: appealId, barred: "decided", someoneCanJudge: false },
    ]);
    expect((await letterFor(ana, decisionId, "en"))?.appeal).toMatchObject({ someoneCanJudge: false });
    await aPerson("root", ["admin"]);
    expect((await letterFor(ana, decisionId, "en"))?.appeal).toMatchObject({ someoneCanJudge: true });
  });

  test("not the appellant, whatever their role, and not one who reported it", async () => {
    const [lin, ravi, wen] = [await aModerator("lin"), await aModerator("ravi"), await aModerator("wen")];
    const note = await aNote({ by: lin });
    const { caseId } = await aReport(ravi, { kind: "note", id: note.id });
    const { decisionId } = await aDecision(wen, caseId);
    const { appealId } = await anAppeal(lin, decisionId);
    await expect(aJudgement(lin, appealId)).rejects.toMatchObject({ code: "not_found" });
    await expect(aJudgement(ravi, appealId)).rejects.toMatchObject({ messageKey: "decideOwnReport" });
    expect(await waitingAppeals(requireModerator(lin), "en")).toEqual([]);
    expect((await letterFor(lin, decisionId, "en"))?.appeal).toMatchObject({ someoneCanJudge: false });
  });
});
