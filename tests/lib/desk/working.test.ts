import { beforeEach, describe, expect, it } from "vitest";
import { requireModerator } from "@/lib/accounts/authority";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { contextOf } from "@/lib/desk/context";
import { beat, countPictures, exposureOf } from "@/lib/desk/exposure";
import { beatSeconds, breakAfter } from "@/lib/desk/limits";
import { keepLooking, lookersAt, open } from "@/lib/desk/looking";
import { pastOf } from "@/lib/desk/past";
import { isPaused, pause, resume } from "@/lib/desk/pausing";
import { remark, remarksOn, toldBeside } from "@/lib/desk/remarks";
import { caseFor } from "@/lib/moderation/case-view";
import { colleaguesFor, handOver } from "@/lib/moderation/claiming";
import { aComment, aModerator, aNote, aPerson } from "../../support/cast";
import { refusalOf } from "../../support/refusal";
import { aDecision, aReport, theRules } from "../moderation/support";

let lan: Viewer;
let rosa: Viewer;
let mei: Viewer;
let ana: Viewer;
let caseId = "";
let noteId = "";

beforeEach(async () => {
  await theRules();
  [lan, rosa] = [await aModerator("lan"), await aModerator("rosa")];
  [mei, ana] = [await aPerson("mei"), await aPerson("ana")];
  noteId = (await aNote({ by: mei })).id;
  ({ caseId } = await aReport(ana, { kind: "note", id: noteId }));
});

const staff = (person: Viewer) => requireModerator(person);
const refusal = async (attempt: Promise<unknown>) => (await refusalOf(attempt)).code;
const claimant = async () => (await db.case.findUniqueOrThrow({ where: { id: caseId } })).claimedById;

describe("who reported a thing", () => {
  it("adds nothing to the letter of the person concerned", async () => {
    await aReport(rosa, { kind: "note", id: noteId });
    const wish = { caseId, audience: "person" as const, words: "I told you so" };
    expect((await refusalOf(remark(staff(rosa), wish))).messageKey).toBe("decideOwnReport");
    await remark(staff(lan), wish);
    expect(await remarksOn(staff(lan), caseId)).toMatchObject([{ author: "lan" }]);
  });
});

describe("two moderators and one case", () => {
  it("see each other look, for as long as their pages are open", async () => {
    await open(staff(lan), { caseId });
    const beatOfRosa = await keepLooking(staff(rosa), { caseId, opening: true });
    expect(beatOfRosa).toMatchObject({ lookers: ["lan"], with: { why: "claimed", by: "lan" } });
    expect(await lookersAt(staff(lan), { caseId })).toEqual(["rosa"]);
    const gone = new Date(Date.now() - 2 * beatSeconds * 1_000 - 1);
    await db.caseLook.updateMany({ where: { moderatorId: rosa.id }, data: { seenAt: gone } });
    expect(await lookersAt(staff(lan), { caseId })).toEqual([]);
  });

  it("are told when the other has decided meanwhile", async () => {
    await open(staff(lan), { caseId });
    await aDecision(lan, caseId);
    const beatOfRosa = await keepLooking(staff(rosa), { caseId, opening: false });
    expect(beatOfRosa.with).toMatchObject({ why: "decided", by: "lan" });
  });

  it("never both have it, however fast both open it", async () => {
    await Promise.all([open(staff(lan), { caseId }), open(staff(rosa), { caseId })]);
    const views = await Promise.all([caseFor(staff(lan), caseId, "en"), caseFor(staff(rosa), caseId, "en")]);
    expect(views.filter((view) => view?.barred === null)).toHaveLength(1);
  });

  it("know nothing of a case about themselves", async () => {
    const { caseId: own } = await aReport(ana, { kind: "account", id: lan.id });
    expect(await refusal(keepLooking(staff(lan), { caseId: own, opening: true }))).toBe("not_found");
    expect(await db.caseLook.count({ where: { caseId: own } })).toBe(0);
  });
});

describe("handing a case over", () => {
  it("puts it into the colleague's hands", async () => {
    await open(staff(lan), { caseId });
    await handOver(staff(lan), { caseId, colleagueId: rosa.id });
    expect(await claimant()).toBe(rosa.id);
    expect((await caseFor(staff(lan), caseId, "en"))?.barred?.why).toBe("claimed");
    expect(await db.audit.count({ where: { action: "case.handed_over" } })).toBe(1);
  });

  it("is for who has it in hand", async () => {
    await open(staff(lan), { caseId });
    expect(await refusal(handOver(staff(rosa), { caseId, colleagueId: lan.id }))).toBe("not_found");
    expect(await claimant()).toBe(lan.id);
  });

  it("goes to nobody with a part in it, no stranger, and nobody suspended", async () => {
    const reporting = await aModerator("reporting");
    await aReport(reporting, { kind: "note", id: noteId });
    const away = await aModerator("away");
    const { caseId: about } = await aReport(ana, { kind: "account", id: away.id });
    const admin = await aPerson("admin", ["admin"]);
    await aDecision(admin, about, { action: "suspend", days: 7 });
    await open(staff(lan), { caseId });
    const names = (await colleaguesFor(staff(lan), { caseId })).map(({ name }) => name);
    expect(names).toEqual(["admin", "rosa"]);
    for (const { id } of [reporting, away, mei]) {
      expect(await refusal(handOver(staff(lan), { caseId, colleagueId: id }))).toBe("invalid");
    }
    expect(await claimant()).toBe(lan.id);
  });
});

describe("remarks", () => {
  it("for colleagues never reach the person; those for the person stand beside the decision", async () => {
    await remark(staff(lan), { caseId, audience: "staff", words: "the third this week" });
    await remark(staff(rosa), { caseId, audience: "person", words: "欢迎改一改再发" });
    const { decisionId } = await aDecision(lan, caseId);
    expect((await toldBeside(decisionId)).map(({ words }) => words)).toEqual(["欢迎改一改再发"]);
    expect((await remarksOn(staff(lan), caseId)).map(({ author }) => author)).toEqual(["lan", "rosa"]);
  });

  it("for the person are too late once the letter is out; for colleagues they are not", async () => {
    await aDecision(lan, caseId);
    const late = remark(staff(lan), { caseId, audience: "person", words: "one more thing" });
    expect(await refusal(late)).toBe("conflict");
    await remark(staff(lan), { caseId, audience: "staff", words: "one more thing" });
  });

  it("are not written or read on a case about oneself", async () => {
    const { caseId: own } = await aReport(ana, { kind: "account", id: lan.id });
    await remark(staff(rosa), { caseId: own, audience: "staff", words: "careful" });
    expect(await remarksOn(staff(lan), own)).toEqual([]);
    expect(await refusal(remark(staff(lan), { caseId: own, audience: "staff", words: "me?" }))).toBe(
      "not_found",
    );
  });
});

describe("a moderator's day", () => {
  it("counts pictures and time, once for two tabs, and a closed page not at all", async () => {
    const start = new Date(`${new Date().toISOString().slice(0, 10)}T10:00:00Z`);
    const after = (seconds: number) => new Date(start.getTime() + seconds * 1_000);
    for (const seconds of [0, 20, 20, 40, 60, 3_600]) await beat(staff(lan), after(seconds));
    expect((await exposureOf(staff(lan), start)).minutes).toBe(1);
    const { pictures } = await countPictures(staff(lan), { pictures: 3 });
    expect(pictures).toBe(3);
    expect((await exposureOf(staff(rosa), start)).pictures).toBe(0);
  });

  it("suggests a break after so many pictures, and not again right after one", async () => {
    await countPictures(staff(lan), { pictures: 18 });
    const almost = await countPictures(staff(lan), { pictures: breakAfter.pictures - 18 - 1 });
    expect(almost.breakDue).toBe(false);
    expect((await countPictures(staff(lan), { pictures: 1 })).breakDue).toBe(true);
    await pause(staff(lan));
    await resume(staff(lan));
    const rested = await exposureOf(staff(lan), new Date());
    expect(rested).toMatchObject({ breakDue: false, pictures: breakAfter.pictures });
  });

  it("during a break gives back what one had and takes nothing up", async () => {
    await open(staff(lan), { caseId });
    await pause(staff(lan));
    await pause(staff(lan));
    expect(await claimant()).toBeNull();
    await open(staff(lan), { caseId });
    expect(await claimant()).toBeNull();
    await resume(staff(lan));
    expect(await isPaused(staff(lan))).toBe(false);
    await open(staff(lan), { caseId });
    expect(await claimant()).toBe(lan.id);
  });
});

describe("what stands around a case", () => {
  it("is the talk a comment is part of", async () => {
    const note = { id: noteId };
    const parent = await aComment({ by: ana, on: note, body: "what is that" });
    const bad = await aComment({ by: mei, on: note, body: "go away" });
    await db.comment.update({ where: { id: bad.id }, data: { parentId: parent.id } });
    const { caseId: about } = await aReport(ana, { kind: "comment", id: bad.id }, "harassment");
    const view = await caseFor(staff(lan), about, "en");
    const { thread } = await contextOf(staff(lan), view!);
    expect(thread.map(({ body, itself }) => [body, itself])).toEqual([
      ["what is that", false],
      ["go away", true],
    ]);
  });

  it("are notes with the very same picture, whoever's, and whether they stand", async () => {
    const twin = await aNote({ by: ana, title: "also mine" });
    const [{ media: mine }, { media: theirs }] = await Promise.all([
      db.noteImage.findFirstOrThrow({ where: { noteId }, select: { media: true } }),
      db.noteImage.findFirstOrThrow({ where: { noteId: twin.id }, select: { media: true } }),
    ]);
    await db.media.update({ where: { id: theirs.id }, data: { contentHash: mine.contentHash } });
    const { sameImage } = await contextOf(staff(lan), (await caseFor(staff(lan), caseId, "en"))!);
    expect(sameImage).toMatchObject([{ id: twin.id, same: false, standing: "visible" }]);
  });

  it("are notes with a picture that looks the same, unless it is flat", async () => {
    const [twin, stranger, flat] = [
      await aNote({ by: ana }),
      await aNote({ by: ana }),
      await aNote({ by: ana }),
    ];
    const hash = async (id: string, bits: string, quality = 100) => {
      const { mediaId } = await db.noteImage.findFirstOrThrow({
        where: { noteId: id },
        select: { mediaId: true },
      });
      await db.mediaHash.create({ data: { mediaId, bits, quality } });
    };
    const differing = (count: number) => "1".repeat(count).padEnd(256, "0");
    await hash(noteId, differing(0));
    await hash(twin.id, differing(31));
    await hash(stranger.id, differing(32));
    await hash(flat.id, differing(0), 49);
    const { sameImage } = await contextOf(staff(lan), (await caseFor(staff(lan), caseId, "en"))!);
    expect(sameImage.map(({ id }) => id)).toEqual([twin.id]);
  });

  it("is the person's past: what was decided, and what else is open", async () => {
    const [other, third] = [await aNote({ by: mei }), await aNote({ by: mei })];
    const { caseId: before } = await aReport(ana, { kind: "note", id: other.id });
    await aDecision(lan, before, { action: "dismiss", reason: "" });
    const { caseId: beside } = await aReport(ana, { kind: "note", id: third.id });
    const past = await pastOf(staff(lan), caseId);
    expect(past).toMatchObject({ decided: 1, dismissed: 1, open: [{ id: beside }] });
  });
});
