import { beforeEach, describe, expect, test } from "vitest";
import { requireModerator } from "@/lib/accounts/authority";
import { db } from "@/lib/db";
import { addedRules } from "@/lib/moderation/added-rules";
import { caseFor } from "@/lib/moderation/case-view";
import { claim } from "@/lib/moderation/claiming";
import { myReport, myReports } from "@/lib/moderation/my-reports";
import { queue } from "@/lib/moderation/queue";
import { otherNotes } from "@/lib/moderation/reportable";
import { report } from "@/lib/moderation/reporting";
import { ruleChoice } from "@/lib/moderation/rule-ids";
import { reportInput } from "@/lib/moderation/schema";
import { readSnapshot } from "@/lib/moderation/snapshot";
import { aComment, aModerator, aNote, aPerson } from "../../support/cast";
import { refusalOf } from "../../support/refusal";
import { aDecision, aHeldNote, aReport, events, theRules } from "./support";

beforeEach(theRules);

describe("reporting a note", () => {
  test("keeps it as it was, whatever becomes of it", async () => {
    const [spammer, mei] = [await aPerson("spammer"), await aPerson("mei")];
    const note = await aNote({ by: spammer, title: "稳赢", body: "跟单加群" });
    const { caseId } = await aReport(mei, { kind: "note", id: note.id });
    await db.note.update({ where: { id: note.id }, data: { body: "nothing here" } });
    const opened = await db.case.findUniqueOrThrow({ where: { id: caseId } });
    const snapshot = readSnapshot(opened.snapshot);
    expect(snapshot).toMatchObject({ title: "稳赢", body: "跟单加群", author: { handle: "spammer" } });
    expect(snapshot.images).toHaveLength(1);
    expect(await events("report.filed")).toBe(1);
    expect(await db.audit.count({ where: { action: "report.filed" } })).toBe(1);
  });

  test("by many at once opens one case with a report of each", async () => {
    const note = await aNote({ by: await aPerson("spammer") });
    const people = await Promise.all(Array.from({ length: 8 }, () => aPerson()));
    await Promise.all(people.map((person) => aReport(person, { kind: "note", id: note.id })));
    const [only, ...more] = await db.case.findMany();
    expect(more).toEqual([]);
    expect(only!.reportCount).toBe(8);
    expect(await db.report.count()).toBe(8);
  });

  test("again changes one's words and counts once", async () => {
    const mei = await aPerson("mei");
    const subject = { kind: "note", id: (await aNote({ by: await aPerson() })).id } as const;
    const first = await aReport(mei, subject, "gambling", "look at the link");
    const again = await aReport(mei, subject, "drugs", "and at the picture");
    expect(again).toEqual(first);
    const [filed] = await db.report.findMany();
    expect(filed).toMatchObject({ ruleId: "drugs", words: "and at the picture" });
    expect((await db.case.findFirstOrThrow()).reportCount).toBe(1);
    expect(await events("report.filed")).toBe(1);
  });

  test("stands in the queue under the gravest rule named", async () => {
    const subject = { kind: "note", id: (await aNote({ by: await aPerson() })).id } as const;
    await aReport(await aPerson(), subject, "hidden-advertising");
    await aReport(await aPerson(), subject, "drugs");
    await aReport(await aPerson(), subject, "scams-and-spam");
    expect((await db.case.findFirstOrThrow()).ruleId).toBe("drugs");
  });

  test("for an exact rule stands there, and under the exact one of equally grave ones", async () => {
    const subject = { kind: "note", id: (await aNote({ by: await aPerson() })).id } as const;
    const [mei, tom] = [await aPerson(), await aPerson()];
    await aReport(mei, subject, "harassment");
    const { reportId, caseId } = await aReport(tom, subject, "pile-ons");
    expect((await db.case.findFirstOrThrow()).ruleId).toBe("pile-ons");
    expect(await myReport(tom, reportId, "en")).toMatchObject({ rule: "No pile-ons" });
    const moderator = requireModerator(await aModerator());
    const found = (rule: string) =>
      queue(moderator, "en", { rule }).then((cases) => cases.map(({ id }) => id));
    expect(await found("harassment")).toEqual([caseId]);
    expect(await found("pile-ons")).toEqual([caseId]);
    expect(await found("unwanted-advances")).toEqual([]);
    await aDecision(moderator, caseId, { ruleId: "pile-ons" });
    expect(
      await myReport(mei, (await db.report.findFirstOrThrow({ where: { reporterId: mei.id } })).id, "zh"),
    ).toMatchObject({
      rule: "不要骚扰",
      outcome: { rule: { title: "不要围攻", id: "pile-ons" } },
    });
  });

  test("after it was decided opens a new case", async () => {
    const subject = { kind: "note", id: (await aNote({ by: await aPerson() })).id } as const;
    const { caseId } = await aReport(await aPerson(), subject);
    await aDecision(await aModerator(), caseId, { action: "dismiss" });
    const second = await aReport(await aPerson(), subject);
    expect(second.caseId).not.toBe(caseId);
  });
});

test("an exact rule that was added here is offered once it is in force, reported for, and found under its wide one", async () => {
  const { content, ...terms } = await db.ruleVersion.findFirstOrThrow({ where: { ruleId: "gambling" } });
  const { severity, defaultAction, dsaCategory, strikeWeight, strikeMonths } = terms;
  const measures = { severity, defaultAction, dsaCategory };
  await db.rule.create({ data: { id: "mahjong-rooms", parentId: "gambling", number: 303, ...measures } });
  expect(await addedRules("en")).toEqual([]);
  const version = { ruleId: "mahjong-rooms", version: 1, content: content as object, shipped: false };
  await db.ruleVersion.create({ data: { ...version, ...measures, strikeWeight, strikeMonths } });
  const added = await addedRules("zh");
  expect(added).toEqual([
    { id: "mahjong-rooms", reason: "gambling", number: "3.3", title: expect.any(String) },
  ]);
  expect(ruleChoice({ rule: "mahjong-rooms" }, added)).toEqual({ reason: "gambling", rule: "mahjong-rooms" });
  expect(ruleChoice({ rule: "mahjong-rooms" })).toEqual({ reason: null, rule: null });
  const note = await aNote({ by: await aPerson() });
  const { caseId } = await aReport(await aPerson(), { kind: "note", id: note.id }, "mahjong-rooms");
  const found = await queue(requireModerator(await aModerator()), "en", { rule: "gambling" });
  expect(found.map(({ id, ruleId }) => [id, ruleId])).toEqual([[caseId, "mahjong-rooms"]]);
});

describe("what cannot be reported", () => {
  test("one's own note", async () => {
    const mei = await aPerson("mei");
    const subject = { kind: "note", id: (await aNote({ by: mei })).id } as const;
    await expect(aReport(mei, subject)).rejects.toMatchObject({ code: "invalid", messageKey: "reportOwn" });
  });

  test("oneself", async () => {
    const mei = await aPerson("mei");
    await expect(aReport(mei, { kind: "account", id: mei.id })).rejects.toMatchObject({ code: "invalid" });
  });

  test("what one cannot see: another's private note, a deleted note, a comment under it", async () => {
    const [ana, mei] = [await aPerson("ana"), await aPerson("mei")];
    const secret = await aNote({ by: ana, visibility: "only_me" });
    const gone = await aNote({ by: ana });
    const comment = await aComment({ by: ana, on: gone });
    await db.note.update({ where: { id: gone.id }, data: { deletedAt: new Date() } });
    const refused = { code: "not_found" };
    await expect(aReport(mei, { kind: "note", id: secret.id })).rejects.toMatchObject(refused);
    await expect(aReport(mei, { kind: "note", id: gone.id })).rejects.toMatchObject(refused);
    await expect(aReport(mei, { kind: "comment", id: comment.id })).rejects.toMatchObject(refused);
    expect(await db.case.count()).toBe(0);
  });

  test("anything under a rule that is not there", async () => {
    const subject = { kind: "note", id: (await aNote({ by: await aPerson() })).id } as const;
    await expect(aReport(await aPerson(), subject, "politics")).rejects.toMatchObject({
      fields: { ruleId: "chooseRule" },
    });
  });
});

describe("further notes of the same person", () => {
  test("are reported for the same, each with a case of its own", async () => {
    const [mei, spammer] = [await aPerson("mei"), await aPerson("spammer")];
    const [one, two, three] = [
      await aNote({ by: spammer }),
      await aNote({ by: spammer }),
      await aNote({ by: spammer }),
    ];
    expect(await otherNotes(db, mei, { kind: "note", id: one.id })).toHaveLength(2);
    const said = { ruleId: "gambling", words: "都是一样的", alsoNotes: [two.id, two.id, one.id] };
    const { reportId } = await report(mei, { kind: "note", id: one.id, ...said });
    const filed = await db.report.findMany({ include: { case: true } });
    expect(filed.map(({ case: { noteId } }) => noteId).sort()).toEqual([one.id, two.id].sort());
    expect(filed.every(({ words, ruleId }) => words === "都是一样的" && ruleId === "gambling")).toBe(true);
    expect(filed.find(({ id }) => id === reportId)?.case.noteId).toBe(one.id);
    await report(mei, {
      kind: "account",
      id: spammer.id,
      ruleId: "gambling",
      words: "",
      alsoNotes: [three.id],
    });
    expect(await db.case.count()).toBe(4);
  });

  test("of somebody else, or not to be seen, let nothing be filed", async () => {
    const [mei, spammer, lan] = [await aPerson("mei"), await aPerson("spammer"), await aPerson("lan")];
    const one = await aNote({ by: spammer });
    const hidden = await aNote({ by: spammer, visibility: "only_me" });
    for (const also of [await aNote({ by: lan }), hidden]) {
      const said = { ruleId: "gambling", words: "", alsoNotes: [also.id] };
      const no = await refusalOf(report(mei, { kind: "note", id: one.id, ...said }));
      expect(no.code).toBe("not_found");
    }
    expect(await db.case.count()).toBe(0);
  });

  test("are five at most", () => {
    const input = { kind: "note", id: crypto.randomUUID(), ruleId: "gambling" };
    const also = (count: number) =>
      reportInput.safeParse({ ...input, alsoNotes: Array.from({ length: count }, () => crypto.randomUUID()) })
        .success;
    expect([also(5), also(6)]).toEqual([true, false]);
  });
});

describe("a picture of a note", () => {
  test("is reported by its number, and the desk reads which", async () => {
    const note = await aNote({ by: await aPerson("spammer") });
    const picture = { kind: "note", id: note.id, ruleId: "gambling", words: "", imageNumber: 1 } as const;
    await report(await aPerson(), picture);
    const { id } = await db.case.findFirstOrThrow();
    const opened = await caseFor(requireModerator(await aModerator()), id, "en");
    expect(opened?.reports).toMatchObject([{ ruleId: "gambling", count: 1, pictures: [1] }]);
  });

  test("that is not there cannot be reported, nor one of a comment", async () => {
    const note = await aNote({ by: await aPerson("spammer") });
    const comment = await aComment({ by: await aPerson(), on: note });
    const wrong = { ruleId: "gambling", words: "" };
    for (const input of [
      { ...wrong, kind: "note" as const, id: note.id, imageNumber: 2 },
      { ...wrong, kind: "comment" as const, id: comment.id, imageNumber: 1 },
    ]) {
      await expect(report(await aPerson(), input)).rejects.toMatchObject({
        fields: { imageNumber: "pictureGone" },
      });
    }
    expect(await db.case.count()).toBe(0);
  });

  test("may be left open in the form, and is one of eighteen at most", () => {
    const sent = { kind: "note", id: "0198c0de-0000-7000-8000-000000000001", ruleId: "drugs" };
    const read = (imageNumber: string) => reportInput.safeParse({ ...sent, imageNumber });
    expect(read("").data?.imageNumber).toBeNull();
    expect(read("18").data?.imageNumber).toBe(18);
    expect(read("19").success).toBe(false);
    expect(read("0").success).toBe(false);
  });
});

describe("a board", () => {
  test("is reported by its name while it is open, and is nobody's business when it is private", async () => {
    const hoarder = await aPerson("hoarder");
    const open = await db.board.create({ data: { ownerId: hoarder.id, name: "稳赢平台" } });
    const closed = await db.board.create({ data: { ownerId: hoarder.id, name: "mine", isPrivate: true } });
    await aReport(await aPerson(), { kind: "board", id: open.id });
    expect(await db.case.findMany()).toMatchObject([
      { subjectKind: "board", boardId: open.id, respondentId: hoarder.id },
    ]);
    await expect(aReport(await aPerson(), { kind: "board", id: closed.id })).rejects.toMatchObject({
      code: "not_found",
    });
  });
});

describe("who may report", () => {
  test("somebody signed out is asked to sign in, somebody suspended is told until when", async () => {
    const note = await aNote({ by: await aPerson() });
    const input = { kind: "note", id: note.id, ruleId: "drugs", words: "", imageNumber: null } as const;
    const paused = { ...(await aPerson()), suspendedUntil: new Date(Date.now() + 1000) };
    await expect(report(null, input)).rejects.toMatchObject({ code: "unauthenticated" });
    await expect(report(paused, input)).rejects.toMatchObject({ code: "forbidden" });
  });

  test("a person whom the other has blocked can still report that person", async () => {
    const [bully, mei] = [await aPerson("bully"), await aPerson("mei")];
    await db.block.create({ data: { blockerId: bully.id, blockedId: mei.id } });
    await expect(aReport(mei, { kind: "account", id: bully.id }, "harassment")).resolves.toBeTruthy();
  });
});

test("a comment is kept together with the note it stands under", async () => {
  const note = await aNote({ by: await aPerson(), title: "猫" });
  const comment = await aComment({ by: await aPerson("rude"), on: note, body: "走开" });
  const { caseId } = await aReport(await aPerson(), { kind: "comment", id: comment.id }, "harassment");
  const { snapshot } = await db.case.findUniqueOrThrow({ where: { id: caseId } });
  expect(readSnapshot(snapshot)).toMatchObject({ body: "走开", under: { title: "猫", noteId: note.id } });
});

describe("one's own reports", () => {
  test("say how they stand, and belong to oneself alone", async () => {
    const [mei, ana, wen] = [await aPerson("mei"), await aPerson("ana"), await aModerator("wen")];
    const subject = { kind: "note", id: (await aNote({ by: await aPerson() })).id } as const;
    const { reportId, caseId } = await aReport(mei, subject);
    expect((await myReport(mei, reportId, "en"))?.state).toBe("waiting");
    await claim(requireModerator(wen), { caseId });
    expect((await myReport(mei, reportId, "en"))?.state).toBe("in_hand");
    await aDecision(wen, caseId);
    expect(await myReport(mei, reportId, "en")).toMatchObject({
      state: "decided",
      outcome: { action: "take_down", reason: "It promises money.", overturned: false },
    });
    expect(await myReport(ana, reportId, "en")).toBeNull();
    expect((await myReports(ana, undefined, "en")).rows).toEqual([]);
    expect((await myReports(mei, undefined, "zh")).rows).toHaveLength(1);
  });
});

describe("a held note", () => {
  test("comes before the moderators once, with the words the machine pointed at", async () => {
    const { caseId } = await aHeldNote(await aPerson("ana"));
    const waiting = await queue(requireModerator(await aModerator()), "en");
    expect(waiting).toMatchObject([{ id: caseId, origin: "screening", quote: "稳赢跟单", reportCount: 0 }]);
  });
});
