import { randomUUID } from "node:crypto";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { requireModerator } from "@/lib/accounts/authority";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { sharp } from "@/lib/media/sharp";
import { mediaStorage } from "@/lib/media/store";
import { bannersOf } from "@/lib/moderation/banners";
import { caseFor } from "@/lib/moderation/case-view";
import { classify } from "@/lib/moderation/classifying";
import { letterFor } from "@/lib/moderation/letters";
import { publicLog } from "@/lib/moderation/public-log";
import { deskFigures, queue } from "@/lib/moderation/queue";
import { edit, publish } from "@/lib/notes/commands";
import { deleteNote } from "@/lib/notes/deletion";
import { noteToEdit } from "@/lib/notes/own";
import { noteView } from "@/lib/notes/queries";
import { editInput, publishInput } from "@/lib/notes/schema";
import { inbox } from "@/lib/notifications/queries";
import { deliver } from "@/lib/worker/deliver";
import { subscriptions } from "@/lib/worker/subscriptions";
import { aChannel, aModerator, aPerson, aPicture } from "../../support/cast";
import { json, type StandIn, scores, scoresOf, startClassifier } from "../../support/classifier-server";
import { aPhoto } from "../media/photos";
import { aDecision, aJudgement, anAppeal, aReport, theRules } from "./support";

const thresholds = {
  sexual: { rule: "pornography", hold: 0.9, blur: 0.6 },
  hate: { rule: "hate", hold: 0.8 },
};

let standIn: StandIn;
let [ana, bo, sam, kim] = [] as unknown as [Viewer, Viewer, Viewer, Viewer]; // set before each test

beforeAll(async () => {
  standIn = await startClassifier();
});
afterAll(() => standIn.close());
afterEach(() => standIn.forget());
beforeEach(async () => {
  await Promise.all([theRules(), aChannel()]);
  ana = await aPerson("ana");
  bo = await aPerson("bo");
  sam = await aModerator("sam");
  kim = await aModerator("kim");
});

async function aPublished({ title = "周末", body = "", visibility = "everyone", photos = 1 } = {}) {
  const pictures = [];
  for (let seed = 1; seed <= photos; seed += 1) {
    const media = await aPicture(ana);
    const webp = await sharp(await aPhoto(seed))
      .webp()
      .toBuffer();
    await mediaStorage().put(media.smallKey, webp);
    pictures.push({ mediaId: media.id });
  }
  const words = { title, body, channel: "pets", visibility };
  return publish(ana, publishInput.parse({ requestId: randomUUID(), ...words, pictures }));
}

async function anEdit(noteId: string, wish: { title?: string; visibility?: string } = {}) {
  const { title, body, channel, visibility, revision, pictures } = (await noteToEdit(ana, noteId))!;
  const words = { title, body, channel, visibility, from: revision, ...wish };
  const same = pictures.map(({ id, alt }) => ({ mediaId: id, alt }));
  return edit(ana, editInput.parse({ noteId, requestId: randomUUID(), ...words, pictures: same }));
}

const asked = (noteId: string) => classify(noteId, standIn.classifier(thresholds));

async function theWorkerCatchesUp() {
  const events = await db.event.findMany({ orderBy: { id: "asc" }, select: { id: true } });
  for (const { id } of events) await deliver(subscriptions, id);
}

const isReadable = async (noteId: string) => (await noteView(null, noteId)) !== null;

describe("a note in which nothing is found", () => {
  test("stays as it is, and is not asked about twice", async () => {
    const note = await aPublished({ body: "和 @bo 去公园" });
    standIn.answers(scoresOf({ words: { hate: 0.79 }, pictures: [{ sexual: 0.59 }] }));
    expect(await asked(note.id)).toBe("nothing");
    expect(await isReadable(note.id)).toBe(true);
    expect([await db.case.count(), await db.decision.count(), await db.hold.count()]).toEqual([0, 0, 0]);
    expect(standIn.asked).toHaveLength(2);
    expect(await asked(note.id)).toBeNull();
    expect(standIn.asked).toHaveLength(2);
  });

  test("was sent as words without names and as small pictures without metadata, and nothing else", async () => {
    const note = await aPublished({ body: "和 @bo 去公园", photos: 2 });
    await asked(note.id);
    const [words, first] = standIn.asked.map(({ body }) => body.input);
    expect(words).toBe("周末\n\n和 @… 去公园");
    expect(standIn.asked).toHaveLength(3);
    if (typeof first === "string" || !first) throw new Error("no picture was sent");
    const url = first[0]?.image_url.url ?? "";
    expect(url).toMatch(/^data:image\/webp;base64,/);
    const { exif, xmp, iptc, width } = await sharp(Buffer.from(url.split(",")[1] ?? "", "base64")).metadata();
    expect([exif, xmp, iptc]).toEqual([undefined, undefined, undefined]);
    expect(width).toBeLessThanOrEqual(480);
    const everything = JSON.stringify(standIn.asked);
    for (const word of ["ana", "@bo", note.id, ana.id]) expect(everything).not.toContain(word);
  });

  test("is asked about as far as there is somebody to ask", async () => {
    const note = await aPublished();
    const { words, pictures } = standIn.classifier(thresholds);
    expect(await classify(note.id, { words: null, pictures, thresholds })).toBe("nothing");
    expect(standIn.asked.map(({ body }) => typeof body.input)).toEqual(["object"]);
    await anEdit(note.id, { title: "周六" });
    expect(await classify(note.id, { words, pictures: null, thresholds })).toBe("nothing");
    expect(standIn.asked.map(({ body }) => typeof body.input)).toEqual(["object", "string"]);
  });
});

describe("a note that is over a threshold to hold", () => {
  test("waits for a moderator, who reads who found it and what", async () => {
    const note = await aPublished();
    standIn.answers(scoresOf({ words: { hate: 0.8 } }));
    expect(await asked(note.id)).toBe("hold");
    expect(await isReadable(note.id)).toBe(false);
    const { counted, author } = await db.note.findUniqueOrThrow({
      where: { id: note.id },
      include: { author: true },
    });
    expect([counted, author.noteCount]).toEqual([false, 0]);
    // what waits anyway is shown to nobody else
    expect(standIn.asked).toHaveLength(1);
    const [waiting] = await queue(requireModerator(sam), "en");
    expect(waiting).toMatchObject({ origin: "classifier", classified: true, ruleId: "hate", reportCount: 0 });
    const opened = await caseFor(requireModerator(sam), waiting!.id, "en");
    expect(opened).toMatchObject({ origin: "classifier", standing: "held" });
    expect(opened?.classified).toMatchObject([{ category: "hate", score: 0.8, imageNumber: null }]);
    // nothing is decided: no statement, no point
    expect([await db.decision.count(), await db.strike.count()]).toEqual([0, 0]);
  });

  test("tells its author at once why, by which rule and that a machine found it", async () => {
    const note = await aPublished({ photos: 2 });
    standIn.answers(scoresOf({ pictures: [{}, { sexual: 0.97 }] }));
    expect(await asked(note.id)).toBe("hold");
    await theWorkerCatchesUp();
    expect((await inbox(ana, "notices", null)).rows).toMatchObject([{ kind: "held", note: { id: note.id } }]);
    for (const [locale, title] of [
      ["en", "No pornography"],
      ["zh", "色情"],
    ] as const) {
      const [banner] = await bannersOf(ana, note.id, locale);
      expect(banner).toMatchObject({
        state: "held",
        classified: { words: false, pictures: [2], rule: { id: "pornography", version: 1 } },
      });
      expect(JSON.stringify(banner)).toContain(title);
    }
    expect(await bannersOf(bo, note.id, "en")).toEqual([]);
  });

  test("comes back when a moderator finds nothing wrong, and is not asked about again", async () => {
    const note = await aPublished();
    standIn.answers(scores({ hate: 1 }));
    await asked(note.id);
    const { id: caseId } = await db.case.findFirstOrThrow({ where: { noteId: note.id } });
    await aDecision(sam, caseId, { action: "dismiss", ruleId: "hate" });
    await theWorkerCatchesUp();
    expect(await isReadable(note.id)).toBe(true);
    expect(await asked(note.id)).toBeNull();
    expect((await inbox(ana, "notices", null)).rows.map(({ kind }) => kind)).toEqual(["released", "held"]);
  });

  test("is decided about by a person, who is told to have had the machine's word first", async () => {
    const note = await aPublished();
    standIn.answers(scores({ hate: 1 }));
    await asked(note.id);
    const { id: caseId } = await db.case.findFirstOrThrow({ where: { noteId: note.id } });
    const { decisionId } = await aDecision(sam, caseId, { ruleId: "hate" });
    expect(await letterFor(ana, decisionId, "en")).toMatchObject({
      action: "take_down",
      source: "classifier",
      automated: true,
      automatedDecision: false,
    });
    const { appealId } = await anAppeal(ana, decisionId);
    await aJudgement(kim, appealId);
    expect(await isReadable(note.id)).toBe(true);
  });

  test("takes along what was found in it when its row goes", async () => {
    const note = await aPublished();
    standIn.answers(scores({ hate: 1 }));
    await asked(note.id);
    await db.note.delete({ where: { id: note.id } });
    expect([await db.hold.count(), await db.classification.count()]).toEqual([0, 0]);
  });

  test("joins the open case of a report, whose moderator has to look again", async () => {
    const note = await aPublished();
    const { caseId } = await aReport(bo, { kind: "note", id: note.id }, "privacy");
    const { claim } = await import("@/lib/moderation/claiming");
    await claim(requireModerator(sam), { caseId });
    standIn.answers(scores({ hate: 1 }));
    expect(await asked(note.id)).toBe("hold");
    expect(await db.case.count()).toBe(1);
    const opened = await caseFor(requireModerator(sam), caseId, "en");
    expect(opened).toMatchObject({ origin: "report", classified: [{ category: "hate" }] });
    await expect(aDecision(sam, caseId, { action: "dismiss" })).rejects.toMatchObject({
      messageKey: "caseChanged",
    });
  });
});

describe("a picture that is over a threshold to blur", () => {
  test("is blurred until asked, alone, with a statement that says nobody decided", async () => {
    const note = await aPublished({ photos: 2 });
    standIn.answers(scoresOf({ pictures: [{}, { sexual: 0.6 }] }));
    expect(await asked(note.id)).toBe("blur");
    const view = await noteView(null, note.id);
    expect(view?.contentWarning).toBeNull();
    expect(view?.images.map(({ notice }) => notice)).toMatchObject([null, { what: "blur", automated: true }]);
    const decision = await db.decision.findFirstOrThrow({
      include: { strike: true, restrictions: true, case: true },
    });
    expect(decision).toMatchObject({
      ...{ action: "blur", part: "image", imageNumber: 2, moderatorId: null, source: "classifier" },
      ...{ automatedDetection: true, automatedDecision: true, strike: null },
      restrictions: [{ action: "blur", noteId: note.id }],
    });
    expect(decision.case.decidedAt).not.toBeNull();
    const letter = await letterFor(ana, decision.id, "en");
    expect(letter).toMatchObject({ mayAppeal: true, mine: true, automatedDecision: true, strike: null });
    expect(letter?.reason).toMatch(/picture 2 goes against this rule.*60 of 100.*from 60 upwards/);
  });

  test("makes the whole note wait behind one veil when there are several", async () => {
    await db.account.update({ where: { id: ana.id }, data: { locale: "zh" } });
    const note = await aPublished({ photos: 3 });
    standIn.answers(scoresOf({ pictures: [{ sexual: 0.7 }, {}, { sexual: 0.8 }] }));
    expect(await asked(note.id)).toBe("blur");
    expect(await noteView(null, note.id)).toMatchObject({ contentWarning: "", notice: { automated: true } });
    expect(await db.decision.findFirstOrThrow()).toMatchObject({
      part: "whole",
      reason: expect.stringContaining("第 1、3 张图"),
    });
  });

  test("is told to its author, the log, the figures and the desk as decided by nobody", async () => {
    const note = await aPublished();
    standIn.answers(scoresOf({ pictures: [{ sexual: 0.7 }] }));
    await asked(note.id);
    await theWorkerCatchesUp();
    const { rows } = await inbox(ana, "notices", null);
    expect(rows).toMatchObject([{ kind: "decision", automated: true }]);
    expect((await publicLog("en")).rows).toMatchObject([
      { action: "blur", source: "classifier", automated: true, automatedDecision: true },
    ]);
    const { transparency } = await import("@/lib/moderation/transparency");
    expect(await transparency("en", new Date().toISOString().slice(0, 7))).toMatchObject({
      ...{ decisions: 1, detected: 1, automated: 1, medianMinutes: null },
      sources: [{ source: "classifier", count: 1 }],
    });
    const { statements } = await import("@/lib/moderation/dsa");
    let csv = "";
    for await (const line of statements(new Date().toISOString().slice(0, 7))) csv += line;
    expect(csv).toContain("SOURCE_VOLUNTARY,Yes,AUTOMATED_DECISION_FULLY,No");
    // nobody has to take it up, and nobody was quick about it
    expect(await deskFigures(requireModerator(sam))).toMatchObject({ waiting: 0, medianMinutes: null });
    expect(await queue(requireModerator(sam), "en")).toEqual([]);
    const { id: caseId } = await db.case.findFirstOrThrow();
    expect(await caseFor(requireModerator(sam), caseId, "en")).toMatchObject({
      barred: { why: "decided", by: null },
      classified: [{ category: "sexual", imageNumber: 1 }],
    });
    const report = await aReport(bo, { kind: "account", id: ana.id });
    const again = await caseFor(requireModerator(sam), report.caseId, "en");
    expect(again?.respondent.earlier).toMatchObject([{ action: "blur", automated: true }]);
    expect(
      await db.audit.count({ where: { action: "case.decided", actorId: null, subjectId: caseId } }),
    ).toBe(1);
  });

  test("is shown again when an appeal is granted, and is not asked about again", async () => {
    const note = await aPublished();
    standIn.answers(scoresOf({ pictures: [{ sexual: 0.7 }] }));
    await asked(note.id);
    const { id: decisionId } = await db.decision.findFirstOrThrow();
    const { appealId } = await anAppeal(ana, decisionId);
    const { waitingAppeals, appealFor } = await import("@/lib/moderation/appeals-view");
    const waiting = { decidedBy: null, barred: null, someoneCanJudge: true };
    expect(await waitingAppeals(requireModerator(sam), "en")).toMatchObject([waiting]);
    expect(await appealFor(requireModerator(sam), appealId, "en")).toMatchObject({
      original: { by: null, automated: true },
    });
    await aJudgement(sam, appealId);
    expect((await noteView(null, note.id))?.images[0]?.notice ?? null).toBeNull();
    expect(await db.restriction.count()).toBe(0);
    expect(await asked(note.id)).toBeNull();
    expect((await publicLog("en")).rows).toMatchObject([{ overturned: true }]);
  });

  test("stays blurred when the appeal is refused", async () => {
    const note = await aPublished();
    standIn.answers(scoresOf({ pictures: [{ sexual: 0.7 }] }));
    await asked(note.id);
    const { id: decisionId } = await db.decision.findFirstOrThrow();
    const { appealId } = await anAppeal(ana, decisionId);
    await aJudgement(sam, appealId, "refused");
    expect((await noteView(null, note.id))?.images[0]?.notice).toMatchObject({ what: "blur" });
  });

  test("is left alone when it is blurred already, by its author or by a moderator", async () => {
    standIn.answers(scoresOf({ pictures: [{ sexual: 0.7 }] }));
    const warned = await aPublished();
    await db.note.update({ where: { id: warned.id }, data: { contentWarning: "" } });
    expect(await asked(warned.id)).toBe("nothing");
    const note = await aPublished({ title: "周日" });
    const { caseId } = await aReport(bo, { kind: "note", id: note.id });
    await aDecision(sam, caseId, { action: "blur" });
    await anEdit(note.id, { title: "周一" });
    expect(await asked(note.id)).toBe("nothing");
    expect(await db.decision.count()).toBe(1);
  });

  test("leaves an open case of the same note to its moderators", async () => {
    const note = await aPublished();
    const { caseId } = await aReport(bo, { kind: "note", id: note.id });
    standIn.answers(scoresOf({ pictures: [{ sexual: 0.7 }] }));
    expect(await asked(note.id)).toBe("blur");
    expect(await db.case.findMany({ where: { decidedAt: null } })).toMatchObject([{ id: caseId }]);
    await aDecision(sam, caseId, { action: "take_down" });
    expect(await isReadable(note.id)).toBe(false);
  });
});

describe("nobody asks about", () => {
  test.each(["dismiss", "label"] as const)(
    "what a moderator has decided about (%s), until it is edited",
    async (action) => {
      const note = await aPublished();
      const { caseId } = await aReport(bo, { kind: "note", id: note.id });
      await aDecision(sam, caseId, { action });
      standIn.answers(scores({ hate: 1, sexual: 1 }));
      expect(await asked(note.id)).toBeNull();
      expect(standIn.asked).toEqual([]);
      await anEdit(note.id, { title: "改过的" });
      expect(await asked(note.id)).toBe("hold");
    },
  );

  test("what a moderator has decided about, when an edit brings it back", async () => {
    const note = await aPublished({ title: "原来的" });
    const { caseId } = await aReport(bo, { kind: "note", id: note.id });
    await aDecision(sam, caseId, { action: "dismiss" });
    await anEdit(note.id, { title: "改过的" });
    await anEdit(note.id, { title: "原来的" });
    standIn.answers(scores({ hate: 1 }));
    expect(await asked(note.id)).toBeNull();
    expect(standIn.asked).toEqual([]);
  });

  test("what is deleted, waits, is hidden or only its author's, or whose author is banned", async () => {
    standIn.answers(scores({ hate: 1 }));
    const deleted = await aPublished({ title: "一" });
    await deleteNote(ana, { noteId: deleted.id });
    const hidden = await aPublished({ title: "二" });
    await aDecision(sam, (await aReport(bo, { kind: "note", id: hidden.id })).caseId, { action: "hide" });
    const secret = await aPublished({ title: "三", visibility: "only_me" });
    for (const { id } of [deleted, hidden, secret]) expect(await asked(id)).toBeNull();
    expect(await asked(randomUUID())).toBeNull();
    const held = await aPublished({ title: "四" });
    expect(await asked(held.id)).toBe("hold");
    expect(await asked(held.id)).toBeNull();
    expect(standIn.asked).toHaveLength(1);
  });

  test("a note again that only changed whom it is for, except when it was nobody's yet", async () => {
    const secret = await aPublished({ visibility: "only_me" });
    expect(await asked(secret.id)).toBeNull();
    await anEdit(secret.id, { visibility: "mutuals" });
    expect(await asked(secret.id)).toBe("nothing");
    await anEdit(secret.id, { visibility: "everyone" });
    expect(await asked(secret.id)).toBeNull();
  });
});

describe("an answer changes nothing", () => {
  const stateOf = async (noteId: string) => ({
    note: await db.note.findUniqueOrThrow({ where: { id: noteId } }),
    rows: [
      await db.case.count(),
      await db.decision.count(),
      await db.hold.count(),
      await db.classification.count(),
    ],
  });

  test.each([
    ["nonsense", json({ results: "?" })],
    ["an error", json({ error: "overloaded" }, 500)],
    ["too many questions", json({}, 429, { "retry-after": "30" })],
  ])("when it is %s; it is asked again later", async (_, answer) => {
    const note = await aPublished();
    const untouched = await stateOf(note.id);
    standIn.answers(answer);
    await expect(asked(note.id)).rejects.toThrow("the classifier answered");
    expect(await stateOf(note.id)).toEqual(untouched);
    standIn.answers(scores({ hate: 1 }));
    expect(await asked(note.id)).toBe("hold");
  });

  test("when the second of two pictures gets none", async () => {
    const note = await aPublished({ photos: 2 });
    standIn.answers((response, question) => {
      const broken = standIn.asked.length === 3;
      (broken ? json({}, 502) : scores({ sexual: 0.7 }))(response, question);
    });
    await expect(asked(note.id)).rejects.toThrow("answered 502");
    expect(await db.decision.count()).toBe(0);
  });

  test.each([
    ["was edited", (id: string) => anEdit(id, { title: "改过的" })],
    ["was deleted", (noteId: string) => deleteNote(ana, { noteId })],
    [
      "was decided about",
      async (id: string) =>
        aDecision(sam, (await aReport(bo, { kind: "note", id })).caseId, { action: "dismiss" }),
    ],
  ])("when the note %s while it was on its way", async (_, meanwhile) => {
    const note = await aPublished();
    standIn.answers(async (response, question) => {
      await meanwhile(note.id);
      scores({ hate: 1 })(response, question);
    });
    expect(await asked(note.id)).toBeNull();
    expect([await db.hold.count(), await db.classification.count()]).toEqual([0, 0]);
  });

  test("twice, however many ask at once", async () => {
    const note = await aPublished();
    standIn.answers(scoresOf({ pictures: [{ sexual: 0.7 }] }));
    const outcomes = await Promise.all([asked(note.id), asked(note.id), asked(note.id)]);
    expect(outcomes.toSorted()).toEqual(["blur", null, null]);
    expect(await db.decision.count()).toBe(1);
  });

  test("when the operator's thresholds name a rule that is not there, which is said", async () => {
    const note = await aPublished();
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    standIn.answers(scores({ odd: 1 }));
    const odd = standIn.classifier({ odd: { rule: "no-such-rule", hold: 0.5 } });
    expect(await classify(note.id, odd)).toBe("nothing");
    expect(warn).toHaveBeenCalledWith("CLASSIFIER_THRESHOLDS names no rule: no-such-rule");
    warn.mockRestore();
  });
});
