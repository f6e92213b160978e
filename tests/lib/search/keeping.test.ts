import { beforeEach, describe, expect, test } from "vitest";
import { updateProfile } from "@/lib/accounts/commands";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { deleteNote } from "@/lib/notes/deletion";
import { enterMissing, keepNote, keepTopicNotes } from "@/lib/search/keeping";
import { keepPersonNames, nameMissing } from "@/lib/search/naming";
import { completeSearch, refreshNewest } from "@/lib/search/refreshing";
import { deliver } from "@/lib/worker/deliver";
import { subscriptions } from "@/lib/worker/subscriptions";
import { aNote, aPerson } from "@/tests/support/cast";

let mei: Viewer;

beforeEach(async () => {
  await db.note.deleteMany();
  mei = await aPerson("mei_keeps");
});

const keep = (noteId: string) => db.$transaction((tx) => keepNote(tx, noteId));

const foundBy = async (query: string) =>
  (
    await db.$queryRaw<{ id: string }[]>`
      SELECT note_id AS id FROM search_notes WHERE tokens @@ ${query}::tsquery ORDER BY number`
  ).map(({ id }) => id);

const entries = () => db.searchNote.findMany({ orderBy: { number: "asc" } });

/** Everything that was recorded reaches its subscribers, as the worker does it. */
async function react() {
  for (const { id } of await db.event.findMany({ orderBy: { id: "asc" } })) await deliver(subscriptions, id);
}

describe("a note has an entry", () => {
  test("as long as everybody may see it", async () => {
    const note = await aNote({ by: mei, title: "重庆火锅" });
    await keep(note.id);
    await keep(note.id);
    expect(await foundBy("'重庆' & '火锅'")).toEqual([note.id]);
    await db.note.update({ where: { id: note.id }, data: { visibility: "mutuals" } });
    await keep(note.id);
    expect(await entries()).toEqual([]);
  });

  test("until it is deleted", async () => {
    const note = await aNote({ by: mei });
    await keep(note.id);
    await deleteNote(mei, { noteId: note.id });
    await react();
    expect(await entries()).toEqual([]);
  });

  test("with the words it has now, under the number it had", async () => {
    const [note, later] = [await aNote({ by: mei, title: "旧词" }), await aNote({ by: mei })];
    await keep(note.id);
    await keep(later.id);
    const [before] = await entries();
    await db.note.update({ where: { id: note.id }, data: { title: "新词" } });
    await keep(note.id);
    expect(await foundBy("'旧词'")).toEqual([]);
    expect(await foundBy("'新词'")).toEqual([note.id]);
    expect((await entries())[0]?.number).toBe(before?.number);
  });
});

test("notes from before there was search are entered oldest first, those for mutuals not", async () => {
  const young = await aNote({ by: mei, publishedAt: new Date("2026-02-01") });
  const old = await aNote({ by: mei, publishedAt: new Date("2026-01-01") });
  await aNote({ by: mei, visibility: "mutuals" });
  expect(await enterMissing()).toBe(2);
  expect((await entries()).map(({ noteId }) => noteId)).toEqual([old.id, young.id]);
  expect(await enterMissing()).toBe(0);
});

test("notes of a topic that shares another's page are found by both names, until it is on its own again", async () => {
  await db.hashtag.deleteMany();
  const note = await aNote({ by: mei, title: "meow" });
  const topic = (name: string) => db.hashtag.create({ data: { key: name, name } });
  const [own, canonical] = [await topic("猫税"), await topic("cattax")];
  const stand = { noteId: note.id, publishedAt: note.publishedAt };
  await db.noteHashtag.create({ data: { ...stand, hashtagId: own.id } });
  await keep(note.id);
  await db.noteHashtag.create({ data: { ...stand, hashtagId: canonical.id, derived: true } });
  await keepTopicNotes(canonical.id);
  expect(await foundBy("'#cattax' & '#猫税'")).toEqual([note.id]);
  await db.noteHashtag.deleteMany({ where: { derived: true } });
  await keepTopicNotes(own.id);
  expect(await foundBy("'#cattax'")).toEqual([]);
  expect(await foundBy("'#猫税'")).toEqual([note.id]);
});

describe("numbers are copied", () => {
  test("where they moved", async () => {
    const note = await aNote({ by: mei });
    await keep(note.id);
    await db.note.update({ where: { id: note.id }, data: { likeCount: 7, commentCount: 2 } });
    await refreshNewest(new Date());
    expect(await entries()).toMatchObject([{ likeCount: 7, commentCount: 2, collectCount: 0 }]);
  });

  test("of old notes too, once an hour", async () => {
    const note = await aNote({ by: mei, publishedAt: new Date("2020-01-01") });
    await keep(note.id);
    await db.note.update({ where: { id: note.id }, data: { likeCount: 7 } });
    await refreshNewest(new Date());
    expect(await entries()).toMatchObject([{ likeCount: 0 }]);
    await completeSearch();
    expect(await entries()).toMatchObject([{ likeCount: 7 }]);
  });

  test("and what many loved is hot, also after an edit, until it is not", async () => {
    const [loved, liked] = [await aNote({ by: mei }), await aNote({ by: mei })];
    await db.note.update({ where: { id: loved.id }, data: { likeCount: 900 } });
    await db.note.update({ where: { id: liked.id }, data: { likeCount: 1 } });
    await completeSearch();
    expect(await foundBy("'~hot'")).toEqual([loved.id]);
    await keep(loved.id);
    expect(await foundBy("'~hot'")).toEqual([loved.id]);
    await db.note.update({ where: { id: liked.id }, data: { likeCount: 9_000 } });
    await completeSearch();
    expect(await foundBy("'~hot'")).toEqual([liked.id]);
  });
});

describe("names", () => {
  const keysOf = async (accountId: string) =>
    (await db.searchName.findMany({ where: { accountId }, orderBy: { key: "asc" } })).map(({ key }) => key);

  test("follow a person who calls themselves something else", async () => {
    await db.$transaction((tx) => keepPersonNames(tx, mei.id));
    expect(await keysOf(mei.id)).toEqual(["keeps", "meikeeps"]);
    await updateProfile(mei, { name: "陈美", bio: "" });
    await react();
    expect(await keysOf(mei.id)).toEqual(["chenmei", "cm", "meikeeps", "陈美"]);
  });

  test("are made up for whoever has none", async () => {
    await db.hashtag.create({ data: { key: "猫税", name: "猫税" } });
    await nameMissing();
    expect(await keysOf(mei.id)).toEqual(["keeps", "meikeeps"]);
    expect(await db.searchName.count({ where: { kind: "topic", key: "ms" } })).toBe(1);
    expect(await nameMissing()).toBe(0);
  });
});
