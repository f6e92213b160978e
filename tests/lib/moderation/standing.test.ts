import { beforeEach, describe, expect, test } from "vitest";
import { db } from "@/lib/db";
import { letterFor } from "@/lib/moderation/letters";
import { proposalFor, standingOf } from "@/lib/moderation/standing";
import { aModerator, aNote, aPerson } from "../../support/cast";
import { aDecision, aJudgement, anAppeal, aReport, theRules } from "./support";

beforeEach(theRules);

async function twoStrikes() {
  const [ana, mei, wen] = [await aPerson("ana"), await aPerson("mei"), await aModerator("wen")];
  const decisions: string[] = [];
  for (const ruleId of ["gambling", "gambling"]) {
    const note = await aNote({ by: ana });
    const { caseId } = await aReport(mei, { kind: "note", id: note.id }, ruleId);
    decisions.push((await aDecision(wen, caseId, { ruleId })).decisionId);
  }
  return { ana, mei, decisions };
}

describe("strikes", () => {
  test("weigh as their rule, count for a time, and are shown with their decision and last day", async () => {
    const { ana, decisions } = await twoStrikes();
    const { severity } = await db.rule.findUniqueOrThrow({ where: { id: "gambling" } });
    const standing = await standingOf(ana, "en");
    expect(standing.points).toBe(2 * severity);
    expect(standing.strikes.map(({ decisionId }) => decisionId)).toEqual(decisions.toReversed());
    expect(standing.strikes[0]).toMatchObject({ state: "counts", points: severity, action: "take_down" });
    const expiry = new Date(standing.strikes[0]!.expiresAt);
    expect((await standingOf(ana, "en", new Date(expiry.getTime() - 1))).strikes[0]?.state).toBe("counts");
    expect((await standingOf(ana, "en", expiry)).strikes[0]?.state).toBe("expired");
    expect((await standingOf(ana, "en", expiry)).points).toBe(0);
  });

  test("are taken back when the appeal is granted, and seen to be", async () => {
    const { ana, decisions } = await twoStrikes();
    const before = await standingOf(ana, "en");
    const { appealId } = await anAppeal(ana, decisions[0]!);
    await aJudgement(await aModerator(), appealId);
    const after = await standingOf(ana, "en");
    expect(after.points).toBe(before.points / 2);
    expect(after.strikes.find(({ decisionId }) => decisionId === decisions[0])?.state).toBe("revoked");
    expect(await letterFor(ana, decisions[0]!, "en")).toMatchObject({ strike: { revoked: true } });
  });

  test("a label and a dismissal count nothing", async () => {
    const [ana, wen] = [await aPerson("ana"), await aModerator()];
    for (const action of ["label", "dismiss"] as const) {
      const note = await aNote({ by: ana });
      const { caseId } = await aReport(await aPerson(), { kind: "note", id: note.id });
      await aDecision(wen, caseId, { action });
    }
    expect(await standingOf(ana, "en")).toMatchObject({ points: 0, strikes: [], inForce: [] });
  });
});

test("a moderator is shown what the points come to, and what is proposed from there on", async () => {
  const { ana, mei } = await twoStrikes();
  const note = await aNote({ by: ana });
  const { caseId } = await aReport(mei, { kind: "note", id: note.id });
  const { severity } = await db.rule.findUniqueOrThrow({ where: { id: "gambling" } });
  const proposal = await proposalFor(caseId);
  const then = 3 * severity;
  const step = await db.strikeThreshold.findFirst({
    where: { points: { lte: then } },
    orderBy: { points: "desc" },
    select: { points: true, action: true, days: true },
  });
  expect(proposal).toMatchObject({ points: 2 * severity, byRule: { gambling: { points: then, step } } });
});

test("whoever never broke a rule has a clean sheet, and sees the steps", async () => {
  const standing = await standingOf(await aPerson("ana"), "zh");
  expect(standing).toMatchObject({
    points: 0,
    strikes: [],
    inForce: [],
    next: { points: 3, action: "mute" },
  });
  expect(standing.ladder.map(({ action }) => action)).toEqual(["mute", "suspend", "suspend", "ban"]);
});

test("what is in force on the account is shown until it ends", async () => {
  const ana = await aPerson("ana");
  const { caseId } = await aReport(await aPerson(), { kind: "account", id: ana.id }, "impersonation");
  await aDecision(await aModerator(), caseId, { action: "mute", days: 3 });
  expect((await standingOf(ana, "en")).inForce).toMatchObject([{ action: "mute" }]);
  const later = new Date(Date.now() + 4 * 86_400_000);
  expect((await standingOf(ana, "en", later)).inForce).toEqual([]);
});

test("a rule rewritten while the case was open: the decision cites the one in force, and names the older", async () => {
  const [ana, wen] = [await aPerson("ana"), await aModerator()];
  const note = await aNote({ by: ana });
  const { caseId } = await aReport(await aPerson(), { kind: "note", id: note.id });
  const { content } = await db.ruleVersion.findFirstOrThrow({ where: { ruleId: "gambling" } });
  await db.ruleVersion.create({
    data: { ruleId: "gambling", version: 2, content: JSON.parse(JSON.stringify(content)) },
  });
  const { decisionId } = await aDecision(wen, caseId);
  expect(await letterFor(ana, decisionId, "en")).toMatchObject({ rule: { version: 2 }, versionBefore: 1 });
});
