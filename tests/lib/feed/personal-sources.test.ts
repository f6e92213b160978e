import { beforeEach, describe, expect, test } from "vitest";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { candidatesFor } from "@/lib/feed/candidates";
import { personalIds } from "@/lib/feed/personal";
import { tasteOf } from "@/lib/feed/taste";
import { aChannel, aNote, aPerson } from "@/tests/support/cast";

const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000);
const longHere = { createdAt: hoursAgo(24 * 100) };

let mei: Viewer;
let ana: Viewer;

/** So many notes in Chinese and newer than any other here that neither the best of a language nor the newest of all reach further. */
const crowd = 320;

beforeEach(async () => {
  const [reader, author, busy] = await Promise.all([aPerson(), aPerson(), aPerson()]);
  [mei, ana] = [reader, author];
  await db.account.updateMany({ data: longHere });
  const [{ id: channelId }] = await Promise.all([aChannel("crowd"), aChannel()]);
  await db.note.createMany({
    data: Array.from({ length: crowd }, (_, at) => ({
      authorId: busy.id,
      channelId,
      title: "人山人海",
      body: "",
      language: "zh",
      score: 1_000,
      publishedAt: hoursAgo(at / 1_000),
    })),
  });
});

type Wish = { by?: Viewer; channel?: string; hours?: number };

/** A note that no score brings up. */
async function buried({ by = ana, channel, hours = 30 }: Wish = {}): Promise<string> {
  return (await aNote({ by, channel, publishedAt: hoursAgo(hours) })).id;
}

async function aTopic(name: string, ...noteIds: string[]) {
  const notes = { create: noteIds.map((noteId) => ({ noteId, publishedAt: hoursAgo(30) })) };
  return db.hashtag.create({ data: { key: name, name, notes } });
}

async function collect(noteId: string) {
  const board = await db.board.create({ data: { ownerId: mei.id, name: "best" } });
  await db.collect.create({ data: { accountId: mei.id, noteId, boardId: board.id } });
}

async function ranked(): Promise<string[]> {
  return (await candidatesFor(mei, await tasteOf(mei), [])).map(({ id }) => id);
}

describe("among more notes than can be ranked, a reader meets", () => {
  test("the best of the main languages, a hundred and ten of each", async () => {
    const plain = await buried();
    const english = await buried();
    await db.note.update({ where: { id: english }, data: { language: "en", score: 0.1 } });
    const met = await ranked();
    expect(met).not.toContain(plain);
    expect(met).toContain(english);
    expect(met).toHaveLength(111);
    await db.note.update({ where: { id: plain }, data: { score: 1_001 } });
    expect(await ranked()).toContain(plain);
  });

  test("the best of what is in no one language", async () => {
    const both = await buried();
    const plain = await buried();
    await db.note.update({ where: { id: both }, data: { language: "mixed" } });
    const met = await ranked();
    expect(met).toContain(both);
    expect(met).not.toContain(plain);
  });

  test("the newest three of each of the people they follow", async () => {
    const [first, second, third, fourth] = await Promise.all([5, 6, 7, 8].map((hours) => buried({ hours })));
    expect(await ranked()).not.toContain(first);
    await db.follow.create({ data: { followerId: mei.id, followeeId: ana.id } });
    const met = await ranked();
    expect(met).toEqual(expect.arrayContaining([first, second, third]));
    expect(met).not.toContain(fourth);
  });

  test("others by whom they liked a note of", async () => {
    const [liked, other] = [await buried({ channel: "food" }), await buried({ hours: 29 })];
    expect(await ranked()).not.toContain(other);
    await db.like.create({ data: { accountId: mei.id, noteId: liked } });
    expect(await ranked()).toContain(other);
  });

  test("what is under the topics they follow", async () => {
    const tagged = await buried();
    const topic = await aTopic("猫税", tagged);
    expect(await ranked()).not.toContain(tagged);
    await db.hashtagFollow.create({ data: { accountId: mei.id, hashtagId: topic.id } });
    expect(await ranked()).toContain(tagged);
  });

  test("what is under a topic they searched for, or liked a note under", async () => {
    const [liked, other] = [await buried({ by: await aPerson(), channel: "food" }), await buried()];
    const searched = await buried();
    await aTopic("饺子", liked, other);
    await aTopic("cattax", searched);
    const before = await ranked();
    expect(before).not.toContain(other);
    expect(before).not.toContain(searched);
    await db.search.create({ data: { accountId: mei.id, key: "#cattax", query: "#cattax" } });
    expect(await ranked()).toContain(searched);
    expect(await ranked()).not.toContain(other);
    await db.like.create({ data: { accountId: mei.id, noteId: liked } });
    expect(await ranked()).toContain(other);
  });

  test("the best of a channel they like things in, however old", async () => {
    const liked = await buried({ by: await aPerson(), channel: "food" });
    const [other, elsewhere] = [
      await buried({ channel: "food", hours: 24 * 90 }),
      await buried({ channel: "pets" }),
    ];
    expect(await ranked()).not.toContain(other);
    await db.like.create({ data: { accountId: mei.id, noteId: liked } });
    const met = await ranked();
    expect(met).toContain(other);
    expect(met).not.toContain(elsewhere);
  });

  test("newcomers, as long as hardly anybody reacted to them", async () => {
    const li = await aPerson();
    const [hello, famous, known] = [
      await buried({ by: li, hours: 0 }),
      await buried({ by: li, hours: 0 }),
      await buried({ hours: 0 }),
    ];
    await db.note.update({ where: { id: famous }, data: { likeCount: 1, collectCount: 1, commentCount: 1 } });
    const met = await ranked();
    expect(met).toContain(hello);
    expect(met).not.toContain(famous);
    expect(met).not.toContain(known);
    await db.account.update({ where: { id: li.id }, data: { createdAt: hoursAgo(24 * 14 + 1) } });
    expect(await ranked()).not.toContain(hello);
  });
});

test("what one collects teaches as much as what one likes: its author, its topics, its channel", async () => {
  const collected = await buried({ channel: "food" });
  const cai = await aPerson();
  const [byHer, about, beside] = [
    await buried({ channel: "pets" }),
    await buried({ by: cai, channel: "pets" }),
    await buried({ by: cai, channel: "food" }),
  ];
  const topic = await aTopic("饺子", collected, about);
  await db.account.updateMany({ data: longHere });
  const before = await ranked();
  for (const id of [byHer, about, beside]) expect(before).not.toContain(id);
  await collect(collected);
  const { channelId } = await db.note.findUniqueOrThrow({ where: { id: collected } });
  expect(await tasteOf(mei)).toMatchObject({
    authors: [ana.id],
    subjects: [{ id: topic.id, name: "饺子" }],
    channels: [channelId],
  });
  expect(await ranked()).toEqual(expect.arrayContaining([byHer, about, beside]));
});

test("a newcomer has the fourth place, and one in eight, of a feed full of better notes", async () => {
  const newcomers = await Promise.all(Array.from({ length: 4 }, () => aPerson()));
  const hellos = await Promise.all(newcomers.map((by) => buried({ by, hours: 0.1 })));
  // The crowd is many people's, each of whom has long been here, and liked.
  const known = await Promise.all(Array.from({ length: 4 }, () => aPerson()));
  await db.account.updateMany({ where: { id: { in: known.map(({ id }) => id) } }, data: longHere });
  const others = await db.note.findMany({ where: { score: 1_000 }, select: { id: true } });
  for (const [at, { id: authorId }] of known.entries()) {
    const theirs = others.filter((_, nth) => nth % 4 === at).map(({ id }) => id);
    await db.note.updateMany({ where: { id: { in: theirs } }, data: { authorId, likeCount: 500 } });
  }
  const { ids, reasons } = await personalIds(mei, { limit: 24 });
  const places = ids.flatMap((id, at) => (hellos.includes(id) ? at + 1 : []));
  expect(places).toEqual([4, 12, 20]);
  expect(reasons.get(ids[3]!)).toMatchObject({ newcomer: 2 });
  await db.account.updateMany({ data: longHere });
  expect((await personalIds(mei, { limit: 24 })).ids.some((id) => hellos.includes(id))).toBe(false);
});
