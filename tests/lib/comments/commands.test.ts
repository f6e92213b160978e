import { randomUUID } from "node:crypto";
import { beforeEach, expect, it } from "vitest";
import type { Viewer } from "@/lib/accounts/viewer";
import * as comments from "@/lib/comments/commands";
import { settleComment } from "@/lib/comments/counting";
import { commentsOf, repliesTo } from "@/lib/comments/queries";
import { commentInput } from "@/lib/comments/schema";
import { db } from "@/lib/db";
import { aNote, aPerson } from "../../support/cast";
import { theRules } from "../moderation/support";

let mei: Viewer;
let ana: Viewer;
let note: { id: string };

beforeEach(async () => {
  [mei, ana] = [await aPerson("mei"), await aPerson("ana")];
  note = await aNote({ by: mei });
});

type Said = {
  parentId?: string;
  answersId?: string;
  requestId?: string;
  confirmed?: string;
  on?: { id: string };
};

async function say(who: Viewer, body: string, { on = note, ...more }: Said = {}) {
  return (await comments.comment(who, commentInput.parse({ id: on.id, body, ...more }))).comment;
}

async function counts() {
  const { commentCount } = await db.note.findUniqueOrThrow({ where: { id: note.id } });
  return commentCount;
}

async function listed(who: Viewer | null = null) {
  return (await commentsOf(who, note.id, { sort: "new" }))?.comments ?? [];
}

async function events(name: string) {
  return db.event.count({ where: { name } });
}

/** As a moderator's decision does it. */
async function takeDown(commentId: string) {
  const rule = await db.ruleVersion.findFirst();
  const version = rule ?? (await aRuleVersion());
  await db.$transaction(async (tx) => {
    const subject = { origin: "report", subjectKind: "comment", commentId } as const;
    const { id: caseId } = await tx.case.create({
      data: { ...subject, respondentId: ana.id, ruleId: version.ruleId, snapshot: {} },
    });
    const decision = await tx.decision.create({
      data: {
        caseId,
        moderatorId: mei.id,
        respondentId: ana.id,
        action: "take_down",
        ruleVersionId: version.id,
        reason: "",
      },
    });
    await tx.takedown.create({ data: { commentId, decisionId: decision.id } });
    await settleComment(tx, commentId);
  });
}

async function aRuleVersion() {
  const rule = { id: "spam", number: 99, severity: 1, defaultAction: "take_down", dsaCategory: "SCOPE" };
  return db.ruleVersion.create({ data: { version: 1, content: {}, rule: { create: rule } } });
}

it("writes a comment that everybody reads, counts it and says so once", async () => {
  const written = await say(ana, "  欢迎！\r\n\n\n\nWelcome @mei  ");
  expect(written).toMatchObject({
    body: "欢迎！\n\nWelcome @mei",
    language: "mixed",
    author: { handle: "ana", wroteNote: false },
  });
  expect((await listed()).map((comment) => comment.body)).toEqual([written.body]);
  expect([await counts(), await events("comment.written")]).toEqual([1, 1]);
});

it("says a thing once, however often and at once it is sent", async () => {
  const requestId = randomUUID();
  const sent = await Promise.all(Array.from({ length: 8 }, () => say(ana, "一次就好", { requestId })));
  expect(new Set(sent.map((comment) => comment.id)).size).toBe(1);
  expect([await counts(), await events("comment.written")]).toEqual([1, 1]);
});

it("keeps replies under their comment, two levels deep, and counts both", async () => {
  const first = await say(ana, "first");
  const reply = await say(mei, "reply", { parentId: first.id });
  const answer = await say(ana, "answer", { parentId: first.id, answersId: reply.id });
  expect(answer.answers).toEqual({ handle: "mei", name: "mei" });
  expect(reply.author?.wroteNote).toBe(true);
  const [shown] = await listed();
  expect(shown).toMatchObject({ replyCount: 2, replies: [{ body: "reply" }, { body: "answer" }] });
  expect(await counts()).toBe(3);
  await expect(say(ana, "third level", { parentId: reply.id })).rejects.toThrow("commentPlaceGone");
});

it("refuses replies that belong to another note or another comment", async () => {
  const [here, other] = [await say(ana, "here"), await aNote({ by: mei })];
  const reply = await say(mei, "reply", { parentId: here.id });
  await expect(say(ana, "x", { on: other, parentId: here.id })).rejects.toThrow("not_found");
  const second = await say(ana, "second");
  await expect(say(ana, "x", { parentId: second.id, answersId: reply.id })).rejects.toThrow("not_found");
});

it("quotes the words that break a rule, names the rule, and writes nothing", async () => {
  await theRules();
  const refusal = await say(ana, "澳门赌场上线啦，首存送彩金，加微信").catch((error) => error);
  expect(refusal).toMatchObject({ code: "conflict", messageKey: "commentRefused" });
  expect(refusal.values.rule).toEqual({ en: "No gambling for money", zh: "不搞赌博" });
  expect(refusal.values.quote).not.toBe("");
  expect(await counts()).toBe(0);
});

it("asks once about doubtful words, quoting them, and holds them for their author alone when they stand by them", async () => {
  const words = "这里有个网上赌场可以玩";
  const refusal = await say(ana, words).catch((error) => error);
  expect(refusal).toMatchObject({ code: "conflict", messageKey: "commentMayBreakRule" });
  expect(words).toContain(refusal.values.quote);
  await expect(say(ana, words, { confirmed: "other words" })).rejects.toThrow("commentMayBreakRule");
  expect(await listed(ana)).toEqual([]);
  expect((await say(ana, words, { confirmed: words })).held).toBe(true);
  expect(await listed(ana)).toMatchObject([{ body: words, held: true }]);
  expect(await listed(mei)).toEqual([]);
  expect(await listed()).toEqual([]);
  expect(await counts()).toBe(0);
  const { screening } = await db.commentHold.findFirstOrThrow({ include: { screening: true } });
  expect(screening?.verdict).toBe("warn");
});

it("holds what a person has to judge at once, with what was found", async () => {
  expect((await say(ana, "du bo ping tai 代理")).held).toBe(true);
  expect(await listed(mei)).toEqual([]);
  expect(await events("comment.held")).toBe(1);
});

it("takes 500 characters, not 501, and not none", () => {
  const parse = (body: string) =>
    commentInput.safeParse({ id: randomUUID(), body }).error?.issues[0]?.message;
  expect(parse("猫".repeat(500))).toBeUndefined();
  expect(parse("🐈".repeat(501))).toBe("commentLong");
  expect(parse(" \n\u200b".replace("\u200b", ""))).toBe("commentEmpty");
});

it("asks who is signed out to sign in, and lets a paused person only read", async () => {
  const input = commentInput.parse({ id: note.id, body: "hi" });
  await expect(comments.comment(null, input)).rejects.toThrow("unauthenticated");
  const paused = { ...ana, suspendedUntil: new Date(Date.now() + 1e6) };
  await expect(comments.comment(paused, input)).rejects.toThrow("forbidden");
});

it("is closed to people with a block between them and the author, and to people who may not see the note", async () => {
  const friends = await aNote({ by: mei, visibility: "mutuals" });
  await expect(say(ana, "hi", { on: friends })).rejects.toThrow("not_found");
  await db.block.create({ data: { blockerId: mei.id, blockedId: ana.id } });
  await expect(say(ana, "hi")).rejects.toThrow("not_found");
});

it("hides people one has blocked, and their replies, in SQL", async () => {
  const bo = await aPerson("bo");
  const first = await say(bo, "from bo");
  await say(mei, "kept");
  await say(bo, "bo again", { parentId: (await say(ana, "ana")).id });
  await db.block.create({ data: { blockerId: ana.id, blockedId: bo.id } });
  const seen = await listed(ana);
  expect(seen.map((comment) => comment.body)).toEqual(["ana", "kept"]);
  expect(seen[0]?.replies).toEqual([]);
  expect(await listed()).toHaveLength(3);
  await expect(say(ana, "x", { parentId: first.id })).rejects.toThrow("not_found");
});

it("lets its author and the note's author delete a comment, and nobody else", async () => {
  const bo = await aPerson("bo");
  const [one, two] = [await say(ana, "one"), await say(ana, "two")];
  await expect(comments.deleteComment(bo, one)).rejects.toThrow("not_found");
  await comments.deleteComment(ana, one);
  await comments.deleteComment(mei, two);
  await comments.deleteComment(mei, two);
  expect([await listed(), await counts(), await events("comment.deleted")]).toEqual([[], 0, 2]);
});

it("keeps the replies of a deleted comment under a placeholder without words or name", async () => {
  const first = await say(ana, "my secret");
  const reply = await say(mei, "reply", { parentId: first.id });
  await comments.deleteComment(ana, first);
  const [shown] = await listed();
  expect(shown).toMatchObject({ gone: true, body: "", author: null, replyCount: 1 });
  expect(JSON.stringify(shown)).not.toContain("secret");
  await expect(say(mei, "to nobody", { parentId: first.id })).rejects.toThrow("not_found");
  await say(ana, "to the reply", { parentId: first.id, answersId: reply.id });
  expect((await repliesTo(null, first.id))?.comments).toHaveLength(2);
  expect(await counts()).toBe(2);
});

it("hides and counts out what is taken down, once, and brings it back whole", async () => {
  const first = await say(ana, "spam");
  await takeDown(first.id);
  expect([await listed(), await counts()]).toEqual([[], 0]);
  await comments.deleteComment(ana, first);
  expect(await counts()).toBe(0);
  const second = await say(ana, "not spam");
  await takeDown(second.id);
  await db.$transaction(async (tx) => {
    await tx.takedown.delete({ where: { commentId: second.id } });
    await settleComment(tx, second.id);
  });
  expect([(await listed()).length, await counts()]).toEqual([1, 1]);
});

it("counts a comment out once when it is deleted from three places at the same time", async () => {
  const parent = await say(mei, "parent");
  const reply = await say(ana, "reply", { parentId: parent.id });
  await Promise.all([mei, ana, ana].map((who) => comments.deleteComment(who, reply)));
  const row = await db.comment.findUniqueOrThrow({ where: { id: parent.id } });
  expect([row.replyCount, await counts()]).toEqual([0, 1]);
});

it("likes and unlikes a comment once each, and shows whose like it is", async () => {
  const { id } = await say(ana, "like me");
  await Promise.all([mei, mei, mei].map((who) => comments.likeComment(who, { id })));
  expect(await comments.likeComment(ana, { id })).toEqual({ count: 2 });
  expect((await listed(mei))[0]).toMatchObject({ liked: true, likeCount: 2 });
  expect((await listed())[0]).toMatchObject({ liked: false });
  await Promise.all([1, 2, 3].map(() => comments.unlikeComment(mei, { id })));
  expect(await comments.unlikeComment(mei, { id })).toEqual({ count: 1 });
  expect(await events("comment.liked")).toBe(2);
});

it("pages through hot and new without losing or repeating one", async () => {
  const data = Array.from({ length: 45 }, (_, at) => ({
    noteId: note.id,
    authorId: ana.id,
    body: `number ${at}`,
    language: "en",
    likeCount: at % 4,
    createdAt: new Date(1_700_000_000_000 + at * 1000),
  }));
  await db.comment.createMany({ data });
  for (const sort of ["hot", "new"] as const) {
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page = await commentsOf(null, note.id, { sort, cursor });
      seen.push(...(page?.comments ?? []).map((comment) => comment.body));
      cursor = page?.next ?? null;
    } while (cursor);
    expect(new Set(seen).size).toBe(45);
    expect(seen).toHaveLength(45);
    if (sort === "new") expect(seen[0]).toBe("number 44");
  }
});

const audience = (commentAudience: "everyone" | "followers" | "nobody") =>
  db.note.update({ where: { id: note.id }, data: { commentAudience } });

it("for followers only, followers and the author comment and reply; others are told, and nothing is written", async () => {
  const bo = await aPerson("bo");
  await db.follow.create({ data: { followerId: bo.id, followeeId: mei.id } });
  const before = await say(ana, "早");
  await audience("followers");
  const said = await say(bo, "欢迎");
  await say(mei, "谢谢", { parentId: said.id });
  const refusal = { code: "forbidden", messageKey: "commentsFollowers" };
  await expect(say(ana, "我也来")).rejects.toMatchObject(refusal);
  await expect(say(ana, "我也来", { parentId: said.id })).rejects.toMatchObject(refusal);
  // Followed by the author is not the same as following.
  await db.follow.create({ data: { followerId: mei.id, followeeId: ana.id } });
  await expect(say(ana, "我也来")).rejects.toMatchObject(refusal);
  expect(await counts()).toBe(3);
  expect((await listed(ana)).map(({ id }) => id)).toContain(before.id);
  await db.follow.create({ data: { followerId: ana.id, followeeId: mei.id } });
  await say(ana, "我来啦");
  expect(await counts()).toBe(4);
});

it("with comments closed, the author alone speaks", async () => {
  await audience("nobody");
  await db.follow.create({ data: { followerId: ana.id, followeeId: mei.id } });
  await expect(say(ana, "在吗")).rejects.toMatchObject({ code: "forbidden", messageKey: "commentsClosed" });
  await say(mei, "今天不回复啦");
  expect(await counts()).toBe(1);
});
