import { beforeEach, expect, it } from "vitest";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import * as engagement from "@/lib/engagement/commands";
import { aNote, aPerson } from "../../support/cast";

let mei: Viewer;
let ana: Viewer;
let note: { id: string };

beforeEach(async () => {
  [mei, ana] = [await aPerson("mei"), await aPerson("ana")];
  note = await aNote({ by: mei });
});

const noteRow = () => db.note.findUniqueOrThrow({ where: { id: note.id } });
const received = async () => (await db.account.findUniqueOrThrow({ where: { id: mei.id } })).receivedCount;

it("counts liking twice once, and says so once", async () => {
  await engagement.like(ana, note);
  expect(await engagement.like(ana, note)).toEqual({ count: 1 });
  expect(await received()).toBe(1);
  expect(await db.event.count({ where: { name: "note.liked" } })).toBe(1);
});

it("counts liking ten times at once as one", async () => {
  await Promise.all(Array.from({ length: 10 }, () => engagement.like(ana, note)));
  expect([(await noteRow()).likeCount, await received()]).toEqual([1, 1]);
});

it("takes a like back once, also from a note that has gone from sight", async () => {
  await engagement.like(ana, note);
  await db.note.update({ where: { id: note.id }, data: { visibility: "only_me" } });
  expect(await engagement.unlike(ana, note)).toEqual({ count: 0 });
  expect(await engagement.unlike(ana, note)).toEqual({ count: 0 });
  expect(await received()).toBe(0);
});

it("collects into a board made on first use, once", async () => {
  await Promise.all([1, 2, 3].map(() => engagement.collect(ana, note)));
  const boards = await db.board.findMany({ where: { ownerId: ana.id } });
  expect(boards).toMatchObject([{ isDefault: true, noteCount: 1 }]);
  expect([(await noteRow()).collectCount, await received()]).toEqual([1, 1]);
  expect(await engagement.uncollect(ana, note)).toEqual({ count: 0 });
  expect(await engagement.uncollect(ana, note)).toEqual({ count: 0 });
  expect((await db.board.findFirstOrThrow({ where: { ownerId: ana.id } })).noteCount).toBe(0);
});

it("does not collect into somebody else's board", async () => {
  const board = await db.board.create({ data: { ownerId: mei.id, name: "mine" } });
  await expect(engagement.collect(ana, { ...note, boardId: board.id })).rejects.toThrow("not_found");
  expect((await noteRow()).collectCount).toBe(0);
});

it("reads 'not here' to who may not see the note, and 'sign in' to who is signed out", async () => {
  const hidden = await aNote({ by: mei, visibility: "only_me" });
  await expect(engagement.like(ana, hidden)).rejects.toThrow("not_found");
  await expect(engagement.collect(ana, hidden)).rejects.toThrow("not_found");
  await expect(engagement.like(null, note)).rejects.toThrow("unauthenticated");
});

it("counts a view and a share once a person and day, and not the author's own look", async () => {
  const [day, next] = [new Date("2026-01-01T23:00:00Z"), new Date("2026-01-02T01:00:00Z")];
  await engagement.view(ana, note, "1.2.3.4", day);
  await engagement.view(ana, note, "5.6.7.8", day);
  await engagement.view(null, note, "1.2.3.4", day);
  await engagement.view(null, note, "1.2.3.4", day);
  await engagement.view(mei, note, "1.2.3.4", day);
  await engagement.view(ana, note, "1.2.3.4", next);
  await engagement.share(ana, note, "1.2.3.4", day);
  await engagement.share(ana, note, "1.2.3.4", day);
  expect(await noteRow()).toMatchObject({ viewCount: 3, shareCount: 1 });
});
