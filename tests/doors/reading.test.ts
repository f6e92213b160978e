import { RequestCookies } from "next/dist/server/web/spec-extension/cookies";
import { beforeEach, describe, expect, it } from "vitest";
import type { Anyone, Viewer } from "@/lib/accounts/viewer";
import { directAnswer, directPress } from "@/lib/answers";
import { sessionCookieName } from "@/lib/auth/cookies";
import { openSession } from "@/lib/auth/sessions";
import { db } from "@/lib/db";
import { aComment, aModerator, aNote, aPerson } from "../support/cast";
import { type Answer, type Asked, as, knock } from "./harness";
import { ledger } from "./ledger";
import { aDecision, suspend } from "./scene";
import { doorOf } from "./trying";

/** Reading doors show nothing of a note that one may not see: not its words, not its numbers, not that it is there. */

let mei: Viewer;
let deng: Viewer;
let hidden: Record<string, { id: string }>;

const secret = "心里话";

async function aHiddenNote(how: string) {
  const visibility = how === "private" ? "only_me" : how === "mutuals" ? "mutuals" : "everyone";
  const note = await aNote({ by: mei, title: secret, visibility });
  const topic = { key: `secret${how}`, name: `secret${how}` };
  const counts = { likeCount: 7, collectCount: 7, commentCount: 1 };
  await db.note.update({ where: { id: note.id }, data: counts });
  const { id: hashtagId } = await db.hashtag.create({ data: topic });
  await db.noteHashtag.create({ data: { noteId: note.id, hashtagId, publishedAt: note.publishedAt } });
  await aComment({ by: mei, on: note, body: secret });
  if (how === "held") {
    const holds = { create: [{ noteId: note.id }] };
    await db.screening.create({ data: { verdict: "hold", hits: [], holds } });
  }
  if (how === "taken down") await aDecision({ respondent: mei, noteId: note.id, by: deng });
  if (how === "deleted") await db.note.update({ where: { id: note.id }, data: { deletedAt: new Date() } });
  return { id: note.id };
}

const ways = ["private", "mutuals", "held", "taken down", "deleted"];

beforeEach(async () => {
  [mei, deng] = [await aPerson("mei"), await aModerator("deng")];
  hidden = {};
  for (const how of ways) hidden[how] = await aHiddenNote(how);
});

async function get(viewer: Anyone, door: string, asked: Asked): Promise<Answer> {
  await as(viewer);
  return knock(doorOf({ door: `GET ${door}` }), asked);
}

/** An open board of the author's that holds the note. */
async function boardOf(noteId: string): Promise<string> {
  const name = { ownerId: mei.id, name: "open" };
  const { id } = await db.board.upsert({ where: { ownerId_name: name }, create: name, update: {} });
  await db.collect.createMany({ data: [{ accountId: mei.id, noteId, boardId: id }], skipDuplicates: true });
  return id;
}

async function everythingReadBy(viewer: Anyone, note: { id: string }, how: string): Promise<string> {
  const comment = await db.comment.findFirstOrThrow({ where: { noteId: note.id } });
  const feeds = [
    ...[["explore"], ["explore", "pets"], ["latest"], ["people", "mei"], ["boards", await boardOf(note.id)]],
    ...[["topics", `secret${how}`, "hot"], ["topics", `secret${how}`, "new"], ["following"]],
  ];
  const answers = [
    await get(viewer, "/api/notes/[id]/comments", { params: { id: note.id } }),
    await get(viewer, "/api/comments/[id]/replies", { params: { id: comment.id } }),
    await get(viewer, "/api/viewer", { query: `notes=${note.id}&comments=${comment.id}` }),
    await get(viewer, "/api/topics/suggest", { query: "q=secret" }),
  ];
  for (const feed of feeds) answers.push(await get(viewer, "/api/feeds/[...feed]", { params: { feed } }));
  return JSON.stringify(answers.map(({ said }) => said));
}

describe.each(ways)("a note that is %s", (how) => {
  it("leaves no trace in what anybody else reads", async () => {
    const note = hidden[how]!;
    const people = [null, await aPerson("ana"), await aModerator("li")];
    for (const viewer of people) {
      if (viewer) await db.follow.create({ data: { followerId: viewer.id, followeeId: mei.id } });
      const read = await everythingReadBy(viewer, note, how);
      expect(read).not.toContain(secret);
      expect(read).not.toContain(note.id);
      expect(read, "the topic that only this note carries").not.toContain("secret");
    }
  });

  it("cannot be told from none by undoing, either", async () => {
    const note = hidden[how]!;
    const comment = await db.comment.findFirstOrThrow({ where: { noteId: note.id } });
    await as(await aPerson("ana"));
    const doors = [
      ...["DELETE /api/notes/[id]/like", "DELETE /api/notes/[id]/collect"].map((door) => ({
        door,
        id: note.id,
      })),
      { door: "DELETE /api/comments/[id]/like", id: comment.id },
    ];
    for (const { door, id } of doors) {
      const theirs = await knock(doorOf({ door }), { params: { id } });
      const none = await knock(doorOf({ door }), { params: { id: mei.id } });
      expect(theirs, door).toEqual(none);
    }
  });
});

describe("a block", () => {
  it("hides an open note both ways in everything that is asked for by a script", async () => {
    const [ana, bo] = [await aPerson("ana"), await aPerson("bo")];
    await db.block.create({ data: { blockerId: mei.id, blockedId: ana.id } });
    await db.block.create({ data: { blockerId: bo.id, blockedId: mei.id } });
    const note = await aNote({ by: mei, title: secret });
    await aComment({ by: mei, on: note, body: secret });
    const said = await everythingReadBy(await aPerson("cai"), note, "open");
    expect(said).toContain(secret);
    for (const viewer of [ana, bo]) {
      const read = await everythingReadBy(viewer, note, "open");
      expect(read).not.toContain(secret);
      expect(read).not.toContain(note.id);
    }
  });

  it("hides what they say under other people's notes", async () => {
    const [ana, host] = [await aPerson("ana"), await aPerson("host")];
    await db.block.create({ data: { blockerId: mei.id, blockedId: ana.id } });
    const note = await aNote({ by: host });
    const under = await aComment({ by: host, on: note });
    await db.comment.create({
      data: { noteId: note.id, parentId: under.id, authorId: mei.id, body: secret, language: "zh" },
    });
    await db.comment.update({ where: { id: under.id }, data: { replyCount: 1 } });
    const params = { id: note.id };
    expect(JSON.stringify(await get(host, "/api/notes/[id]/comments", { params }))).toContain(secret);
    expect(JSON.stringify(await get(ana, "/api/notes/[id]/comments", { params }))).not.toContain(secret);
    const replies = await get(ana, "/api/comments/[id]/replies", { params: { id: under.id } });
    expect(JSON.stringify(replies)).not.toContain(secret);
  });
});

describe("somebody suspended", () => {
  it("reads like anybody", async () => {
    const ana = await aPerson("ana");
    await suspend(ana, deng);
    const note = await aNote({ by: mei });
    const read = await get(ana, "/api/notes/[id]/comments", { params: { id: note.id } });
    const latest = await get(ana, "/api/feeds/[...feed]", { params: { feed: ["latest"] } });
    const overlay = await get(ana, "/api/viewer", {});
    expect([read.outcome, latest.outcome]).toEqual(["done", "done"]);
    expect(JSON.stringify(latest.said)).toContain(note.id);
    expect(overlay.said).toMatchObject({ viewer: { suspendedUntil: expect.any(String) } });
  });
});

it("reading writes nothing", async () => {
  const before = await ledger();
  await get(null, "/api/feeds/[...feed]", { params: { feed: ["latest"] } });
  await get(null, "/api/viewer", {});
  expect(await ledger()).toEqual(before);
});

it("the server layer's direct answers are those of the doors", async () => {
  const ana = await aPerson();
  const note = await aNote({ by: mei });
  const cookie = `locale=zh; ${sessionCookieName()}=${await openSession(ana.id, "test")}`;
  const direct = async (address: string, cookies?: string) =>
    JSON.parse((await directAnswer(address, cookies, "test")) ?? "null");
  const query = `notes=${note.id}&people=${mei.id}`;
  const own = await direct(`/api/viewer?${query}`, cookie);
  expect(own).toEqual((await get(ana, "/api/viewer", { query })).said);
  expect(own.viewer.id).toBe(ana.id);
  expect((await direct(`/api/viewer?${query}`)).viewer).toBeNull();
  expect((await direct(`/api/viewer?${query}`, `${sessionCookieName()}=forged`)).viewer).toBeNull();
  const feed = await get(ana, "/api/feeds/[...feed]", { params: { feed: ["latest"] } });
  expect(await direct("/api/feeds/latest", cookie)).toEqual(feed.said);
  const comment = await aComment({ by: ana, on: note, body: "好圆" });
  const talk = await get(ana, "/api/notes/[id]/comments", { params: { id: note.id }, query: "sort=new" });
  expect(await direct(`/api/notes/${note.id}/comments?sort=new`, cookie)).toEqual(talk.said);
  expect(JSON.stringify(talk.said)).toContain(comment.id);
  // what it has no answer to is Next's
  expect(await direct(`/api/notes/${hidden.private?.id}/comments`, cookie)).toBeNull();
  expect(await direct("/api/feeds/nothing")).toBeNull();
  expect(await direct("/api/health")).toBeNull();
});

it("a heart that the server layer presses is pressed once, for its person, and from a page of this site alone", async () => {
  const ana = await aPerson();
  const note = await aNote({ by: mei });
  const cookies = `${sessionCookieName()}=${await openSession(ana.id, "test")}`;
  const press = { method: "PUT", path: `/api/notes/${note.id}/like`, cookies, site: "same-origin" };
  const liked = () => db.like.count({ where: { noteId: note.id } });
  for (const otherwise of [
    { site: "cross-site" },
    { site: "same-site" },
    { site: undefined },
    { cookies: undefined },
    { method: "POST" },
    { path: `/api/notes/${note.id}/collect` },
    { path: "/api/notes/------------------------------------/like" },
  ]) {
    expect(await directPress({ ...press, ...otherwise })).toBeNull();
  }
  expect(await liked()).toBe(0);
  expect(await directPress(press)).toBe('{"count":1}');
  expect(await directPress(press)).toBe('{"count":1}');
  expect([await liked(), await db.event.count({ where: { name: "note.liked" } })]).toEqual([1, 1]);
  expect(await directPress({ ...press, method: "DELETE" })).toBe('{"count":0}');
  // A refusal is Next's to word.
  await expect(directPress({ ...press, path: `/api/notes/${hidden.private?.id}/like` })).rejects.toThrow(
    "not_found",
  );
});

it("of two cookies of one name both layers read the same", async () => {
  const [ana, bo] = [await aPerson(), await aPerson()];
  const name = sessionCookieName();
  const [one, other] = [await openSession(ana.id, "test"), await openSession(bo.id, "test")];
  for (const cookies of [
    `${name}=${one}; ${name}=${other}`,
    `x=1;${name}=${other}`,
    `${name}=; ${name}=${other}`,
  ]) {
    const next = new RequestCookies(new Headers({ cookie: cookies })).get(name)?.value;
    expect(next).toBe(other);
    expect(JSON.parse((await directAnswer("/api/viewer", cookies, "test")) ?? "null").viewer.id).toBe(bo.id);
  }
});
