import { beforeEach, describe, expect, test } from "vitest";
import { requireModerator } from "@/lib/accounts/authority";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { bannersOf } from "@/lib/moderation/banners";
import { caseFor } from "@/lib/moderation/case-view";
import { claim, release } from "@/lib/moderation/claiming";
import { letterFor } from "@/lib/moderation/letters";
import { isPlaceInLog, publicLog } from "@/lib/moderation/public-log";
import { queue } from "@/lib/moderation/queue";
import { visibleTo } from "@/lib/notes/visibility";
import { sealedId, unsealedId } from "@/lib/sealed-ids";
import { aComment, aModerator, aNote, aPerson } from "../../support/cast";
import { aDecision, aHeldNote, aReport, events, theRules } from "./support";

beforeEach(theRules);

async function aReportedNote() {
  const spammer = await aPerson("spammer");
  const note = await aNote({ by: spammer, title: "稳赢", body: "跟单加群，稳赢" });
  const mei = await aPerson("mei");
  return { spammer, mei, note, ...(await aReport(mei, { kind: "note", id: note.id })) };
}

function isVisible(noteId: string) {
  return db.note.count({ where: { id: noteId, ...visibleTo(null) } });
}

describe("taking a note down", () => {
  test("hides it from everybody but its author, who reads why", async () => {
    const { spammer, note, caseId, mei } = await aReportedNote();
    const wen = await aModerator("wen");
    const { decisionId } = await aDecision(wen, caseId, { quotes: ["跟单加群"] });
    expect(await isVisible(note.id)).toBe(0);
    expect(await letterFor(spammer, decisionId, "zh")).toMatchObject({
      action: "take_down",
      quotes: ["跟单加群"],
      rule: { id: "gambling", version: 1 },
      automated: false,
      mayAppeal: true,
    });
    expect(await bannersOf(spammer, note.id, "en")).toMatchObject([{ action: "take_down", appeal: "none" }]);
    expect(await bannersOf(mei, note.id, "en")).toEqual([]);
    expect(await letterFor(mei, decisionId, "en")).toBeNull();
    expect(await letterFor(null, decisionId, "en")).toBeNull();
    expect(await events("case.decided")).toBe(1);
    expect(await events("note.taken_down")).toBe(1);
  });

  test("is written to an audit that nobody can change or empty", async () => {
    const { caseId } = await aReportedNote();
    const wen = await aModerator("wen");
    await aDecision(wen, caseId);
    const [entry] = await db.audit.findMany({ where: { action: "case.decided" } });
    expect(entry).toMatchObject({ actorId: wen.id, subjectKind: "case", subjectId: caseId });
    await expect(db.audit.updateMany({ data: { actorId: null } })).rejects.toThrow();
    await expect(db.audit.deleteMany()).rejects.toThrow();
  });

  test("needs a reason, and quotes somebody wrote", async () => {
    const { caseId } = await aReportedNote();
    const wen = await aModerator("wen");
    await expect(aDecision(wen, caseId, { reason: "" })).rejects.toMatchObject({
      fields: { reason: "sayWhy" },
    });
    await expect(aDecision(wen, caseId, { quotes: ["never written"] })).rejects.toMatchObject({
      fields: { quotes: "quoteNotFound" },
    });
    expect(await db.decision.count()).toBe(0);
  });

  test("a comment leaves the note and takes it out of the count", async () => {
    const note = await aNote({ by: await aPerson() });
    const comment = await aComment({ by: await aPerson("rude"), on: note });
    await db.note.update({ where: { id: note.id }, data: { commentCount: 1 } });
    const { caseId } = await aReport(await aPerson(), { kind: "comment", id: comment.id }, "harassment");
    await aDecision(await aModerator(), caseId);
    expect(await db.takedown.count({ where: { commentId: comment.id } })).toBe(1);
    expect((await db.note.findUniqueOrThrow({ where: { id: note.id } })).commentCount).toBe(0);
  });
});

describe("suspending a person", () => {
  test("ends by itself, and their notes stay", async () => {
    const { spammer, note, caseId } = await aReportedNote();
    const { decisionId } = await aDecision(await aModerator(), caseId, { action: "suspend", days: 3 });
    const suspension = await db.suspension.findUniqueOrThrow({ where: { decisionId } });
    expect(suspension.accountId).toBe(spammer.id);
    expect(Math.round((suspension.until.getTime() - Date.now()) / 86_400_000)).toBe(3);
    expect(await isVisible(note.id)).toBe(1);
  });

  test("can take the note down as well", async () => {
    const { note, caseId, spammer } = await aReportedNote();
    const wish = { action: "suspend", takeDownToo: true } as const;
    const { decisionId } = await aDecision(await aModerator(), caseId, wish);
    expect(await isVisible(note.id)).toBe(0);
    expect(await letterFor(spammer, decisionId, "en")).toMatchObject({ tookDownToo: true, days: 7 });
  });
});

describe("a colleague", () => {
  async function aReportedColleague() {
    return aReport(await aPerson("mei"), { kind: "account", id: (await aModerator("lan")).id });
  }

  test("cannot be paused by another moderator", async () => {
    const { caseId } = await aReportedColleague();
    const suspending = aDecision(await aModerator(), caseId, { action: "suspend" });
    await expect(suspending).rejects.toMatchObject({ code: "forbidden", messageKey: "decideStaff" });
    expect(await db.suspension.count()).toBe(0);
  });

  test("can be paused by an administrator", async () => {
    const { caseId } = await aReportedColleague();
    await aDecision(await aPerson("wen", ["admin"]), caseId, { action: "suspend" });
    expect(await db.suspension.count()).toBe(1);
  });
});

describe("dismissing", () => {
  test("changes nothing, and the person does not learn that somebody reported them", async () => {
    const { spammer, note, caseId } = await aReportedNote();
    const wen = await aModerator("wen");
    const { decisionId } = await aDecision(wen, caseId, { action: "dismiss", reason: "" });
    expect(await isVisible(note.id)).toBe(1);
    expect(await letterFor(spammer, decisionId, "en")).toBeNull();
    expect(await letterFor(wen, decisionId, "en")).not.toBeNull();
  });

  test("releases a held note, new from that moment", async () => {
    const ana = await aPerson("ana");
    const { note, caseId } = await aHeldNote(ana);
    expect(await isVisible(note.id)).toBe(0);
    const rule = { id: "gambling", number: "3", title: "No gambling for money", version: 1 };
    const found = { rule, quotes: ["稳赢跟单"] };
    const held = { state: "held", found, resembles: null, classified: null };
    expect(await bannersOf(ana, note.id, "en")).toEqual([held]);
    const { decisionId } = await aDecision(await aModerator(), caseId, { action: "dismiss" });
    expect(await isVisible(note.id)).toBe(1);
    const { publishedAt } = await db.note.findUniqueOrThrow({ where: { id: note.id } });
    expect(Date.now() - publishedAt.getTime()).toBeLessThan(60_000);
    expect(await events("note.released")).toBe(1);
    expect(await letterFor(ana, decisionId, "en")).toMatchObject({ action: "dismiss", automated: true });
  });
});

test("what began to wait after the moderator opened the case is read before it is released", async () => {
  const { note, caseId } = await aReportedNote();
  const wen = requireModerator(await aModerator("wen"));
  await claim(wen, { caseId });
  const screening = await db.screening.create({ data: { verdict: "hold", hits: [] } });
  await db.hold.create({ data: { noteId: note.id, screeningId: screening.id } });
  const dismissal = () => aDecision(wen, caseId, { action: "dismiss", reason: "" });
  await expect(dismissal()).rejects.toMatchObject({ code: "conflict", messageKey: "caseChanged" });
  expect(await isVisible(note.id)).toBe(0);
  await claim(wen, { caseId });
  await dismissal();
  expect(await isVisible(note.id)).toBe(1);
});

test("a held note that is taken down waits no longer", async () => {
  const { note, caseId } = await aHeldNote(await aPerson("ana"));
  await aDecision(await aModerator(), caseId);
  expect(await db.hold.count()).toBe(0);
  expect(await db.takedown.count({ where: { noteId: note.id } })).toBe(1);
});

test("a note that its author has deleted meanwhile can still be decided", async () => {
  const { note, caseId } = await aReportedNote();
  await db.note.update({ where: { id: note.id }, data: { deletedAt: new Date() } });
  await expect(aDecision(await aModerator(), caseId)).resolves.toBeTruthy();
});

describe("two moderators", () => {
  test("deciding at once: one decision stands, the other is told kindly by whom", async () => {
    const { caseId } = await aReportedNote();
    const [wen, ravi] = [await aModerator("wen"), await aModerator("ravi")];
    const outcomes = await Promise.allSettled([
      aDecision(wen, caseId),
      aDecision(ravi, caseId, { action: "dismiss" }),
    ]);
    const refused = outcomes.filter((outcome) => outcome.status === "rejected");
    expect(refused).toHaveLength(1);
    expect(refused[0]!.reason).toMatchObject({ code: "conflict", messageKey: "caseDecided" });
    expect(["wen", "ravi"]).toContain(refused[0]!.reason.values.name);
    expect(await db.decision.count()).toBe(1);
  });

  test("never have one case unseen: who opened it first keeps it for fifteen minutes", async () => {
    const { caseId } = await aReportedNote();
    const [wen, ravi] = [await aModerator("wen"), await aModerator("ravi")];
    await claim(requireModerator(wen), { caseId });
    await claim(requireModerator(ravi), { caseId });
    expect((await caseFor(requireModerator(ravi), caseId, "en"))?.barred).toMatchObject({
      why: "claimed",
      by: "wen",
    });
    await expect(aDecision(ravi, caseId)).rejects.toMatchObject({ messageKey: "caseClaimed" });
    const before = new Date(Date.now() - 16 * 60_000);
    await db.case.update({ where: { id: caseId }, data: { claimedAt: before } });
    await claim(requireModerator(ravi), { caseId });
    expect((await caseFor(requireModerator(wen), caseId, "en"))?.barred).toMatchObject({ by: "ravi" });
  });

  test("give a case back only when it is theirs", async () => {
    const { caseId } = await aReportedNote();
    const [wen, ravi] = [await aModerator("wen"), await aModerator("ravi")];
    await claim(requireModerator(wen), { caseId });
    await release(requireModerator(ravi), { caseId });
    expect((await db.case.findUniqueOrThrow({ where: { id: caseId } })).claimedById).toBe(wen.id);
    await release(requireModerator(wen), { caseId });
    expect((await db.case.findUniqueOrThrow({ where: { id: caseId } })).claimedById).toBeNull();
  });
});

describe("a moderator who is party", () => {
  test("to a case about themselves does not know of it", async () => {
    const wen = await aModerator("wen");
    const note = await aNote({ by: wen });
    const { caseId } = await aReport(await aPerson(), { kind: "note", id: note.id });
    expect(await queue(requireModerator(wen), "en")).toEqual([]);
    expect(await caseFor(requireModerator(wen), caseId, "en")).toBeNull();
    await expect(aDecision(wen, caseId)).rejects.toMatchObject({ code: "not_found" });
  });

  test("who reported it leaves it to somebody else", async () => {
    const wen = await aModerator("wen");
    const note = await aNote({ by: await aPerson() });
    const { caseId } = await aReport(wen, { kind: "note", id: note.id });
    expect((await caseFor(requireModerator(wen), caseId, "en"))?.barred).toMatchObject({ why: "reported" });
    await expect(aDecision(wen, caseId)).rejects.toMatchObject({ messageKey: "decideOwnReport" });
  });
});

test("the case shows what was reported beside what has become of it", async () => {
  const { note, caseId } = await aReportedNote();
  await db.note.update({ where: { id: note.id }, data: { title: "猫" } });
  const shown = await caseFor(requireModerator(await aModerator()), caseId, "en");
  expect(shown).toMatchObject({ standing: "visible", then: { title: "稳赢" }, now: { title: "猫" } });
  expect(JSON.stringify(shown)).not.toContain("mei");
});

describe("the public log", () => {
  test("names nobody", async () => {
    const { caseId } = await aReportedNote();
    await aDecision(await aModerator("wen"), caseId);
    const { rows } = await publicLog("en");
    expect(rows).toMatchObject([
      { action: "take_down", kind: "note", ruleId: "gambling", overturned: false },
    ]);
    expect(JSON.stringify(rows)).not.toMatch(/spammer|mei|wen|promises/);
  });

  test("tells no id and no hour, in its rows and in where it goes on", async () => {
    const wen = await aModerator("wen");
    const [first] = await moreDecisions(51, wen);
    const page = await publicLog("en");
    expect(page.rows).toHaveLength(50);
    const told = JSON.stringify(page);
    expect(told).not.toMatch(/[0-9a-f]{8}-?[0-9a-f]{4}-?7[0-9a-f]{3}/i);
    expect(told).not.toMatch(/\d\d:\d\d/);
    const { next } = page;
    const stored = await db.decision.findMany({ select: { id: true, caseId: true, createdAt: true } });
    const millisecond = (id: string) => Buffer.from(id.replaceAll("-", "").slice(0, 12), "hex");
    for (const word of [next ?? "", ...page.rows.map(({ key }) => key)]) {
      const bytes = Buffer.from(word, "base64url");
      for (const { id } of stored) expect(bytes.includes(millisecond(id))).toBe(false);
    }
    const rest = await publicLog("en", next ?? "");
    expect(rest).toMatchObject({ rows: [{ key: sealedId("public log", first!) }], next: null });
    expect(new Set([...page.rows, ...rest.rows].map(({ key }) => key)).size).toBe(51);
    // the same words next time: the page is kept
    expect(await publicLog("en")).toEqual(page);
  });

  test("goes on from no id and from no word of another page", async () => {
    const { caseId } = await aReportedNote();
    const { decisionId } = await aDecision(await aModerator("wen"), caseId);
    for (const word of [decisionId, sealedId("another page", decisionId), "", "x".repeat(28), "../.."]) {
      expect(isPlaceInLog(word), word).toBe(false);
    }
    const place = sealedId("public log", decisionId);
    expect(isPlaceInLog(place)).toBe(true);
    expect(unsealedId("public log", place)).toBe(decisionId);
  });
});

/** Ids of so many dismissals, the oldest first. */
async function moreDecisions(count: number, by: Viewer): Promise<string[]> {
  const { caseId } = await aReportedNote();
  const { decisionId } = await aDecision(by, caseId);
  const {
    id: _,
    caseId: _case,
    ...decision
  } = await db.decision.findUniqueOrThrow({ where: { id: decisionId } });
  const {
    id: _open,
    number: _number,
    snapshot,
    ...opened
  } = await db.case.findUniqueOrThrow({
    where: { id: caseId },
  });
  const ids = [decisionId];
  while (ids.length < count) {
    const { id } = await db.case.create({ data: { ...opened, snapshot: snapshot ?? {} } });
    ids.push((await db.decision.create({ data: { ...decision, caseId: id } })).id);
  }
  return ids;
}
