import { beforeEach, describe, expect, test } from "vitest";
import { requireModerator, requirePublisher, requireWriter } from "@/lib/accounts/authority";
import { profileOf } from "@/lib/accounts/queries";
import type { Viewer } from "@/lib/accounts/viewer";
import { openSession, viewerOf } from "@/lib/auth/sessions";
import { comment, deleteComment, likeComment } from "@/lib/comments/commands";
import { commentsOf } from "@/lib/comments/queries";
import { commentInput } from "@/lib/comments/schema";
import { db } from "@/lib/db";
import { authorIds, exploreIds, latestIds } from "@/lib/feed/explore";
import { followingIds } from "@/lib/feed/following";
import { forYouIds } from "@/lib/feed/for-you";
import { topicCovers } from "@/lib/feed/topic-covers";
import { topicIds } from "@/lib/feed/topics";
import { bannersOf } from "@/lib/moderation/banners";
import { decide } from "@/lib/moderation/deciding";
import { endDue } from "@/lib/moderation/expiring";
import type { Subject } from "@/lib/moderation/limits";
import { decideInput } from "@/lib/moderation/schema";
import { dressCards } from "@/lib/notes/cards";
import { settleCounts } from "@/lib/notes/counting";
import { deleteNote } from "@/lib/notes/deletion";
import { noteView } from "@/lib/notes/queries";
import { settlePerson } from "@/lib/worker/settling";
import { aComment, aModerator, aNote, aPerson, aPicture } from "../../support/cast";
import { aDecision, aJudgement, anAppeal, aReport, theRules } from "./support";

beforeEach(theRules);

type Wish = Parameters<typeof aDecision>[2];

/** A report by a stranger, and what a moderator makes of it. */
async function decided(subject: Subject, wish: Wish) {
  const { caseId } = await aReport(await aPerson(), subject);
  return aDecision(await aModerator(), caseId, wish);
}

async function granted(by: Viewer, decisionId: string) {
  const { appealId } = await anAppeal(by, decisionId);
  await aJudgement(await aModerator(), appealId);
}

/** As the worker does when the time has come. */
async function daysLater(days: number) {
  return endDue(new Date(Date.now() + days * 86_400_000 + 1_000));
}

async function past(decisionId: string) {
  const until = new Date(Date.now() - 1_000);
  await db.restriction.updateMany({ where: { decisionId }, data: { until } });
  await db.takedown.updateMany({ where: { decisionId }, data: { until } });
  await db.note.updateMany({ where: { limitedUntil: { not: null } }, data: { limitedUntil: until } });
}

test("a label leaves a note where it is, with a word for everybody that names the rule", async () => {
  const ana = await aPerson("ana");
  const note = await aNote({ by: ana });
  await decided({ kind: "note", id: note.id }, { action: "label" });
  const expected = { what: "label", ruleId: "gambling", titles: { en: expect.any(String) } };
  expect(await noteView(null, note.id)).toMatchObject({ notice: expected, contentWarning: null });
  expect(await dressCards([note.id])).toMatchObject([{ notice: expected, contentWarning: null }]);
  expect(await bannersOf(ana, note.id, "en")).toMatchObject([{ action: "label", until: null }]);
});

test("a blur hides the pictures until asked, for everybody but the author", async () => {
  const ana = await aPerson("ana");
  const note = await aNote({ by: ana });
  const { decisionId } = await decided({ kind: "note", id: note.id }, { action: "blur", lastsDays: 3 });
  expect(await noteView(null, note.id)).toMatchObject({ notice: { what: "blur" }, contentWarning: "" });
  expect(await dressCards([note.id])).toMatchObject([{ notice: { what: "blur" }, contentWarning: "" }]);
  expect((await noteView(ana, note.id))?.contentWarning).toBeNull();
  await past(decisionId);
  expect((await noteView(null, note.id))?.contentWarning).toBeNull();
});

describe("limited reach", () => {
  async function aLimitedNote() {
    const [ana, fan] = [await aPerson("ana"), await aPerson("fan")];
    const note = await aNote({ by: ana });
    const tag = await db.hashtag.create({ data: { key: "cat", name: "cat" } });
    const { publishedAt } = note;
    await db.noteHashtag.create({ data: { noteId: note.id, hashtagId: tag.id, publishedAt } });
    await db.follow.create({ data: { followerId: fan.id, followeeId: ana.id } });
    const { decisionId } = await decided({ kind: "note", id: note.id }, { action: "limit_reach" });
    return { ana, fan, note, decisionId };
  }

  const recommended = async () =>
    [
      await exploreIds(null),
      await latestIds(null),
      await forYouIds(null),
      await topicIds(null, "cat", { sort: "hot" }),
      await topicIds(null, "cat", { sort: "new" }),
    ].map(({ ids }) => ids.length);

  test("keeps the note with its author, followers and link, and out of what is recommended", async () => {
    const { ana, fan, note } = await aLimitedNote();
    expect(await recommended()).toEqual([0, 0, 0, 0, 0]);
    expect((await authorIds(null, "ana")).ids).toEqual([note.id]);
    expect((await followingIds(fan)).ids).toEqual([note.id]);
    expect(await noteView(null, note.id)).toMatchObject({ id: note.id, notice: null });
    expect(await bannersOf(ana, note.id, "en")).toMatchObject([{ action: "limit_reach" }]);
  });

  test("reaches nobody through a topic they follow, nor as a topic's cover", async () => {
    const { ana, fan, note, decisionId } = await aLimitedNote();
    const { id: hashtagId } = await db.hashtag.findUniqueOrThrow({ where: { key: "cat" } });
    const reader = await aPerson("reader");
    for (const { id: accountId } of [ana, fan, reader]) {
      await db.hashtagFollow.create({ data: { accountId, hashtagId } });
    }
    const covers = async () => (await topicCovers([hashtagId])).get(hashtagId)?.length;
    expect((await followingIds(reader)).ids).toEqual([]);
    expect((await followingIds(fan)).ids).toEqual([note.id]);
    expect((await followingIds(ana)).ids).toEqual([note.id]);
    expect(await covers()).toBe(0);
    await granted(ana, decisionId);
    expect((await followingIds(reader)).ids).toEqual([note.id]);
    expect(await covers()).toBe(1);
  });

  test("ends to the second, and on appeal", async () => {
    const { ana, decisionId, note } = await aLimitedNote();
    await past(decisionId);
    expect(await recommended()).toEqual([1, 1, 1, 1, 1]);
    await granted(ana, decisionId);
    expect(await recommended()).toEqual([1, 1, 1, 1, 1]);
    expect((await db.note.findUniqueOrThrow({ where: { id: note.id } })).limitedUntil).toBeNull();
  });
});

describe("hiding", () => {
  test("for days: reads know at once when it is over, counts follow with the job", async () => {
    const ana = await aPerson("ana");
    const note = await aNote({ by: ana });
    await db.$transaction((tx) => settleCounts(tx, note.id));
    const { decisionId } = await decided({ kind: "note", id: note.id }, { action: "hide", lastsDays: 2 });
    expect(await noteView(null, note.id)).toBeNull();
    expect(await daysLater(1)).toBe(0);
    await past(decisionId);
    expect(await noteView(null, note.id)).not.toBeNull();
    expect(await daysLater(2)).toBe(1);
    expect(await daysLater(2)).toBe(0);
    expect(await db.takedown.count()).toBe(0);
    expect((await db.account.findUniqueOrThrow({ where: { id: ana.id } })).noteCount).toBe(1);
  });

  test("a comment twice over: it is back only when nothing hides it any more", async () => {
    const [ana, rude] = [await aPerson("ana"), await aPerson("rude")];
    const note = await aNote({ by: ana });
    const comment = await aComment({ by: rude, on: note });
    await db.note.update({ where: { id: note.id }, data: { commentCount: 1 } });
    const subject: Subject = { kind: "comment", id: comment.id };
    const { reportId, caseId } = await aReport(ana, subject);
    const { decisionId: first } = await aDecision(await aModerator(), caseId, {
      action: "hide",
      lastsDays: 1,
    });
    // who reported it finds that too little, and is right
    const { appealId } = await anAppeal(ana, first);
    await aJudgement(await aModerator(), appealId);
    const again = await db.case.findFirstOrThrow({ where: { appealId } });
    const { decisionId: second } = await aDecision(await aModerator(), again.id, { action: "take_down" });
    const shown = async () => (await commentsOf(null, note.id, { sort: "new" }))?.comments.length;
    const counted = async () => (await db.note.findUniqueOrThrow({ where: { id: note.id } })).commentCount;
    await daysLater(1);
    expect([await shown(), await counted()]).toEqual([0, 0]);
    await granted(rude, second);
    expect([await shown(), await counted()]).toEqual([1, 1]);
    expect(reportId).toBeTruthy();
  });
});

describe("one picture", () => {
  async function anAlbum() {
    const ana = await aPerson("ana");
    const note = await aNote({ by: ana });
    const second = await aPicture(ana);
    await db.noteImage.create({ data: { noteId: note.id, position: 1, mediaId: second.id } });
    return { ana, note };
  }

  test("is hidden alone, wherever it stands by now, and given back whole", async () => {
    const { ana, note } = await anAlbum();
    const before = await noteView(null, note.id);
    const { caseId } = await aReport(await aPerson(), { kind: "note", id: note.id });
    // the author puts them in another order meanwhile
    await db.$executeRaw`UPDATE note_images SET position = position + 10`;
    await db.$executeRaw`UPDATE note_images SET position = 11 - position`;
    const { decisionId } = await aDecision(await aModerator(), caseId, {
      action: "hide",
      part: "image",
      imageNumber: 2,
    });
    const shown = await noteView(null, note.id);
    expect(shown?.images.map(({ smallUrl }) => smallUrl === "")).toEqual([true, false]);
    expect(JSON.stringify(shown?.images[0])).not.toContain("webp");
    expect(await dressCards([note.id])).toMatchObject([
      { cover: { stills: "" }, notice: { what: "hidden" } },
    ]);
    expect((await noteView(ana, note.id))?.images[0]?.smallUrl).toMatch(/webp/);
    await granted(ana, decisionId);
    const after = await noteView(null, note.id);
    expect(after?.images.toReversed()).toEqual(before?.images);
  });

  test("is named, or nothing is decided", async () => {
    const { note } = await anAlbum();
    const { caseId } = await aReport(await aPerson(), { kind: "note", id: note.id });
    for (const imageNumber of [null, 3]) {
      await expect(
        aDecision(await aModerator(), caseId, { action: "blur", part: "image", imageNumber }),
      ).rejects.toMatchObject({ fields: { imageNumber: "choosePicture" } });
    }
    expect(await db.decision.count()).toBe(0);
  });
});

describe("words of a person or board", () => {
  test("a name and a bio give way to neutral ones, and come back", async () => {
    const ana = await aPerson("ana");
    await db.account.update({ where: { id: ana.id }, data: { name: "稳赢老师", bio: "加群" } });
    const name = await decided({ kind: "account", id: ana.id }, { action: "hide", part: "name" });
    const bio = await decided({ kind: "account", id: ana.id }, { action: "take_down", part: "bio" });
    expect(await profileOf("ana")).toMatchObject({ name: "ana", bio: "" });
    await granted(ana, name.decisionId);
    await granted(ana, bio.decisionId);
    expect(await db.account.findUniqueOrThrow({ where: { id: ana.id } })).toMatchObject({
      name: "稳赢老师",
      bio: "加群",
    });
  });

  test("a name somebody chose meanwhile stays", async () => {
    const ana = await aPerson("ana");
    await db.account.update({ where: { id: ana.id }, data: { name: "稳赢老师" } });
    const { decisionId } = await decided({ kind: "account", id: ana.id }, { action: "hide", part: "name" });
    await db.account.update({ where: { id: ana.id }, data: { name: "Ana" } });
    await granted(ana, decisionId);
    expect((await db.account.findUniqueOrThrow({ where: { id: ana.id } })).name).toBe("Ana");
  });

  test("a board keeps its notes under a neutral title", async () => {
    const ana = await aPerson("ana");
    const board = await db.board.create({ data: { ownerId: ana.id, name: "稳赢" } });
    const { decisionId } = await decided({ kind: "board", id: board.id }, { action: "hide" });
    const title = async () => (await db.board.findUniqueOrThrow({ where: { id: board.id } })).name;
    expect(await title()).toMatch(/^Board 专辑 /);
    await granted(ana, decisionId);
    expect(await title()).toBe("稳赢");
  });
});

describe("measures about a person", () => {
  const fresh = async (person: Viewer) => viewerOf(await openSession(person.id, "test"));

  test("a mute lets read and like, not publish, until its day", async () => {
    const ana = await aPerson("ana");
    const { decisionId } = await decided({ kind: "account", id: ana.id }, { action: "mute", days: 2 });
    const muted = await fresh(ana);
    expect(requireWriter(muted).id).toBe(ana.id);
    expect(() => requirePublisher(muted)).toThrow(expect.objectContaining({ messageKey: "muted" }));
    await past(decisionId);
    expect(requirePublisher(await fresh(ana)).id).toBe(ana.id);
  });

  test("a ban shows nobody else their notes, and takes them out of the counts; granted, all is back", async () => {
    const ana = await aPerson("ana");
    const note = await aNote({ by: ana });
    await db.$transaction((tx) => settleCounts(tx, note.id));
    const { decisionId } = await decided({ kind: "account", id: ana.id }, { action: "ban" });
    const count = async () => (await db.account.findUniqueOrThrow({ where: { id: ana.id } })).noteCount;
    expect(await noteView(null, note.id)).toBeNull();
    expect(await noteView(await aPerson(), note.id)).toBeNull();
    expect(await noteView(ana, note.id)).not.toBeNull();
    expect((await exploreIds(null)).ids).toEqual([]);
    await settlePerson(ana.id);
    expect(await count()).toBe(0);
    expect(() => requireWriter({ ...ana, suspendedUntil: new Date("9999-12-31") })).toThrow(/banned/);
    await granted(ana, decisionId);
    await settlePerson(ana.id);
    expect(await count()).toBe(1);
    expect(await noteView(null, note.id)).not.toBeNull();
    expect((await fresh(ana))?.suspendedUntil).toBeNull();
  });

  test("a ban hides what they said under others' notes, and counts it out; granted, the talk is as it was", async () => {
    const [ana, rude, mei] = [await aPerson("ana"), await aPerson("rude"), await aPerson("mei")];
    const note = await aNote({ by: ana });
    const said = await comment(rude, commentInput.parse({ id: note.id, body: "nobody asked you" }));
    const { id } = said.comment;
    await comment(mei, commentInput.parse({ id: note.id, body: "be kind", parentId: id }));
    const answer = await comment(rude, commentInput.parse({ id: note.id, body: "no", parentId: id }));
    const gone = await comment(rude, commentInput.parse({ id: note.id, body: "and never" }));
    await deleteComment(rude, { id: gone.comment.id });
    const talk = async (viewer: Viewer | null = null) => ({
      counted: (await db.note.findUniqueOrThrow({ where: { id: note.id } })).commentCount,
      read: (await commentsOf(viewer, note.id, { sort: "new" }))?.comments.map(
        ({ body, replyCount, replies }) => [body, replyCount, ...replies.map((reply) => reply.body)],
      ),
    });
    const before = await talk();
    expect(before).toEqual({ counted: 3, read: [["nobody asked you", 2, "be kind", "no"]] });

    const { decisionId } = await decided({ kind: "account", id: rude.id }, { action: "ban" });
    expect((await talk()).read, "at once").toEqual([["", 2, "be kind"]]);
    await settlePerson(rude.id);
    await settlePerson(rude.id);
    expect(await talk(mei)).toEqual({ counted: 1, read: [["", 1, "be kind"]] });
    expect((await talk(rude)).read).toEqual([["nobody asked you", 1, "be kind", "no"]]);
    await expect(likeComment(mei, { id })).rejects.toMatchObject({ code: "not_found" });
    await expect(aReport(mei, { kind: "comment", id: answer.comment.id })).rejects.toMatchObject({
      code: "not_found",
    });
    expect(await deleteComment(ana, { id: answer.comment.id })).toEqual({ noteId: note.id });

    await granted(rude, decisionId);
    await settlePerson(rude.id);
    expect(await talk()).toEqual({ counted: 2, read: [["nobody asked you", 1, "be kind"]] });
  });

  test("a pause leaves what they said", async () => {
    const [ana, rude] = [await aPerson("ana"), await aPerson("rude")];
    const note = await aNote({ by: ana });
    await comment(rude, commentInput.parse({ id: note.id, body: "hm" }));
    await decided({ kind: "account", id: rude.id }, { action: "suspend", days: 7 });
    await settlePerson(rude.id);
    expect((await commentsOf(null, note.id, { sort: "new" }))?.comments).toMatchObject([{ body: "hm" }]);
    expect((await db.note.findUniqueOrThrow({ where: { id: note.id } })).commentCount).toBe(1);
  });
});

test("what does not fit the thing is not done to it", async () => {
  const ana = await aPerson("ana");
  const note = await aNote({ by: ana });
  const { caseId } = await aReport(await aPerson(), { kind: "note", id: note.id });
  const wen = await aModerator();
  for (const wish of [
    { part: "bio" },
    { action: "ban", part: "image" },
    { action: "label", part: "image" },
  ] as const) {
    await expect(aDecision(wen, caseId, { action: "hide", ...wish })).rejects.toMatchObject({
      fields: { action: "doesNotFit" },
    });
  }
});

test("days stand at their edges", () => {
  const input = { caseId: crypto.randomUUID(), action: "hide", ruleId: "gambling" };
  const days = (lastsDays: unknown) => decideInput.safeParse({ ...input, lastsDays }).success;
  expect([days("1"), days("365"), days(""), days(undefined)]).toEqual([true, true, true, true]);
  expect([days("0"), days("366"), days("1.5"), days("x")]).toEqual([false, false, false, false]);
});

describe("a thing that is gone when it is decided about", () => {
  test("deleted by its author: the decision stands, and its end brings nothing back", async () => {
    const ana = await aPerson("ana");
    const note = await aNote({ by: ana });
    const { caseId } = await aReport(await aPerson(), { kind: "note", id: note.id });
    await deleteNote(ana, { noteId: note.id });
    const { decisionId } = await aDecision(await aModerator(), caseId, { action: "hide", lastsDays: 1 });
    await daysLater(1);
    await granted(ana, decisionId);
    expect(await noteView(ana, note.id)).toBeNull();
    expect((await db.account.findUniqueOrThrow({ where: { id: ana.id } })).noteCount).toBe(0);
  });

  test("its row is gone: what was said is written down all the same", async () => {
    const ana = await aPerson("ana");
    const note = await aNote({ by: ana });
    const { caseId } = await aReport(await aPerson(), { kind: "note", id: note.id });
    await db.note.delete({ where: { id: note.id } });
    await aDecision(await aModerator(), caseId);
    expect([await db.decision.count(), await db.restriction.count()]).toEqual([1, 0]);
  });
});

test("a moderator suspended with the page open decides nothing any more", async () => {
  const [ana, wen] = [await aPerson("ana"), await aModerator("wen")];
  const note = await aNote({ by: ana });
  const { caseId } = await aReport(await aPerson(), { kind: "note", id: note.id });
  const seen = await aReport(await aPerson(), { kind: "account", id: wen.id });
  const root = await aPerson("root", ["admin"]);
  await aDecision(root, seen.caseId, { action: "suspend" });
  const stale = await viewerOf(await openSession(wen.id, "test"));
  const input = decideInput.parse({ caseId, action: "take_down", ruleId: "gambling", reason: "x" });
  const knock = async () => decide(requireModerator(stale), input);
  await expect(knock()).rejects.toMatchObject({ code: "not_found" });
  expect(await db.decision.count({ where: { caseId } })).toBe(0);
});

test("a reviewer mutes, and leaves pausing and closing accounts to a senior", async () => {
  const [ana, ida] = [await aPerson("ana"), await aPerson("ida", ["reviewer"])];
  const { caseId } = await aReport(await aPerson(), { kind: "account", id: ana.id });
  for (const action of ["suspend", "ban"] as const) {
    await expect(aDecision(ida, caseId, { action })).rejects.toMatchObject({ messageKey: "decideLead" });
  }
  await expect(aDecision(ida, caseId, { action: "mute" })).resolves.toBeTruthy();
});
