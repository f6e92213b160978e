import { beforeEach, describe, expect, test } from "vitest";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { interestedAgain, markSeen, notInterested } from "@/lib/feed/commands";
import { personalIds, type Recommended, sweepRecommendations } from "@/lib/feed/personal";
import { refreshScores } from "@/lib/feed/scores";
import { aChannel, aNote, aPerson } from "@/tests/support/cast";

const hour = 3_600_000;
const hoursAgo = (hours: number) => new Date(Date.now() - hours * hour);

let mei: Viewer;
let ana: Viewer;
let bo: Viewer;

beforeEach(async () => {
  [mei, ana, bo] = await Promise.all([aPerson(), aPerson(), aPerson()]);
  await db.account.updateMany({ data: { createdAt: hoursAgo(24 * 100) } });
});

async function notes(count: number, by: Viewer[] = [ana, bo]) {
  await db.account.updateMany({ data: { createdAt: hoursAgo(24 * 100) } });
  const made = [];
  for (let at = 0; at < count; at += 1) {
    made.push(await aNote({ by: by[at % by.length]!, publishedAt: hoursAgo(at + 1) }));
  }
  await refreshScores(new Date());
  return made.map(({ id }) => id);
}

async function all(viewer: Viewer, limit: number): Promise<string[]> {
  const ids: string[] = [];
  let page: Recommended = await personalIds(viewer, { limit });
  ids.push(...page.ids);
  while (page.next) {
    page = await personalIds(viewer, { limit, cursor: page.next });
    ids.push(...page.ids);
  }
  return ids;
}

async function topicOf(name: string, ...noteIds: string[]) {
  const { id } = await db.hashtag.create({ data: { key: name, name } });
  await db.noteHashtag.createMany({
    data: noteIds.map((noteId) => ({ noteId, hashtagId: id, publishedAt: hoursAgo(1) })),
  });
  return id;
}

describe("a personal feed", () => {
  test("holds every note once, whatever the size of a page, and none of one's own", async () => {
    const ids = await notes(30);
    await aNote({ by: mei });
    for (const limit of [1, 7, 24, 100]) {
      const read = await all(mei, limit);
      expect(read).toHaveLength(30);
      expect(new Set(read)).toEqual(new Set(ids));
    }
  });

  test("goes on past what was ranked at once, and still repeats nothing", async () => {
    const ids = await notes(12);
    const { next } = await personalIds(mei, { limit: 5 });
    // as if only these had been ranked
    await db.$executeRaw`UPDATE recommendations SET note_ids = note_ids[1:5], factors = factors[1:5]`;
    const second = await personalIds(mei, { limit: 24, cursor: next });
    expect(second.ids).toHaveLength(7);
    const kept = await db.recommendation.findFirstOrThrow({ orderBy: { createdAt: "desc" } });
    expect(new Set([...kept.earlier, ...second.ids])).toEqual(new Set(ids));
  });

  test("is ranked once: what is liked meanwhile moves nothing under the reader", async () => {
    const ids = await notes(20);
    const first = await personalIds(mei, { limit: 5 });
    await db.note.update({ where: { id: ids[19]! }, data: { likeCount: 9_999 } });
    const rest = await personalIds(mei, { limit: 15, cursor: first.next });
    expect(rest.ids.at(-1)).toBe(ids[19]);
  });

  test("of somebody else, broken or forgotten begins anew", async () => {
    await notes(9);
    const { next, ids } = await personalIds(mei, { limit: 3 });
    const theirs = await personalIds(ana, { limit: 3, cursor: next });
    const begun = await personalIds(ana, { limit: 3 });
    expect(theirs.ids).toEqual(begun.ids);
    await sweepRecommendations(new Date(Date.now() + 25 * hour));
    expect(await db.recommendation.count()).toBe(0);
    for (const cursor of [next, "x", "%%%", "AAAA"]) {
      expect((await personalIds(mei, { limit: 3, cursor })).ids).toEqual(ids);
    }
  });

  test("keeps a dozen beginnings of a person at most", async () => {
    await notes(3);
    for (let at = 0; at < 15; at += 1) await personalIds(mei);
    expect(await db.recommendation.count({ where: { accountId: mei.id } })).toBe(12);
  });

  test("shows nothing of blocked and muted people, what is not public, or was taken back since it was ranked", async () => {
    const cai = await aPerson();
    await aChannel();
    const [hers, his, theirs] = await Promise.all([ana, bo, cai].map((by) => aNote({ by })));
    await aNote({ by: ana, visibility: "only_me" });
    const friends = await aNote({ by: cai, visibility: "mutuals" });
    expect(new Set((await personalIds(mei)).ids)).toEqual(new Set([hers!.id, his!.id, theirs!.id]));
    const { next } = await personalIds(mei, { limit: 1 });
    await db.mute.create({ data: { muterId: mei.id, mutedId: ana.id } });
    await db.block.create({ data: { blockerId: bo.id, blockedId: mei.id } });
    expect((await personalIds(mei)).ids).toEqual([theirs!.id]);
    for (const id of (await personalIds(mei, { cursor: next })).ids) expect(id).toBe(theirs!.id);
    await db.follow.createMany({
      data: [
        { followerId: mei.id, followeeId: cai.id },
        { followerId: cai.id, followeeId: mei.id },
      ],
    });
    expect((await personalIds(mei)).ids).toContain(friends.id);
    await db.note.update({ where: { id: theirs!.id }, data: { deletedAt: new Date() } });
    expect((await personalIds(mei)).ids).toEqual([friends.id]);
  });

  test("learns from whom and what one follows, likes and searches for, and says so", async () => {
    const ids = await notes(8, [ana, bo, await aPerson(), await aPerson()]);
    const last = ids[7]!;
    const author = (await db.note.findUniqueOrThrow({ where: { id: last } })).authorId;
    const why = async (id: string) => (await personalIds(mei)).reasons.get(id);
    expect(await why(last)).toEqual({ engagement: 1, age: expect.any(Number), variety: expect.any(Number) });
    const cats = await topicOf("猫税", last);
    await db.search.create({ data: { accountId: mei.id, key: "猫税", query: "猫税" } });
    expect(await why(last)).toMatchObject({ subject: 1.6, about: "猫税" });
    await db.hashtagFollow.create({ data: { accountId: mei.id, hashtagId: cats } });
    expect(await why(last)).toMatchObject({ topic: 3, about: "猫税" });
    await db.like.create({ data: { accountId: mei.id, noteId: ids[3]! } });
    expect(await why(last)).toMatchObject({ topic: 3, author: 2, channel: 1.3 });
    await db.follow.create({ data: { followerId: mei.id, followeeId: author } });
    expect(await why(last)).toMatchObject({ topic: 3, person: 4 });
    expect((await personalIds(mei)).ids.indexOf(last)).toBeLessThan(4);
  });

  test("gives reasons on later pages as they were when it was ranked", async () => {
    const ids = await notes(6);
    const { next } = await personalIds(mei, { limit: 2 });
    await db.note.updateMany({ data: { likeCount: 50 } });
    const later = await personalIds(mei, { limit: 4, cursor: next });
    expect(later.ids).toHaveLength(4);
    for (const id of later.ids) expect(later.reasons.get(id)).toMatchObject({ engagement: 1 });
    expect(ids).toEqual(expect.arrayContaining(later.ids));
  });

  test("turns with the dial at once", async () => {
    const ids = await notes(6);
    await db.note.updateMany({ where: { id: { in: ids.slice(0, 3) } }, data: { language: "en" } });
    await db.account.update({ where: { id: mei.id }, data: { languageDial: "zh" } });
    expect(new Set((await personalIds(mei)).ids)).toEqual(new Set(ids.slice(3)));
    await db.account.update({ where: { id: mei.id }, data: { languageDial: "en" } });
    expect(new Set((await personalIds(mei)).ids)).toEqual(new Set(ids.slice(0, 3)));
  });
});

describe("what was seen", () => {
  test("sinks, but not while one comes straight back", async () => {
    const ids = await notes(6, [ana, bo, await aPerson()]);
    const [first] = (await personalIds(mei)).ids;
    await markSeen(mei, { ids: [first!] });
    expect((await personalIds(mei)).ids[0]).toBe(first);
    await db.seenNote.updateMany({ data: { seenAt: hoursAgo(1) } });
    const after = await personalIds(mei);
    expect(after.ids.at(-1)).toBe(first);
    expect(after.reasons.get(first!)).toMatchObject({ seen: 0.1 });
    expect(new Set(after.ids)).toEqual(new Set(ids));
  });
});

describe("not interested", () => {
  test("in a note: it is gone, its author and topics sink a little, until one takes it back", async () => {
    const [one, two] = await notes(6, [ana, bo]);
    await notInterested(mei, { kind: "note", id: one! });
    const page = await personalIds(mei);
    expect(page.ids).not.toContain(one);
    const anas = await db.note.findFirstOrThrow({ where: { authorId: ana.id, id: { not: one } } });
    expect(page.reasons.get(anas.id)).toMatchObject({ unwanted: 0.3 });
    expect(page.ids[0]).toBe(two);
    await interestedAgain(mei, { kind: "note", id: one! });
    expect((await personalIds(mei)).ids[0]).toBe(one);
  });

  test("in a topic or an author: the one sinks below everything, the other is left out, also of pages ranked before", async () => {
    const ids = await notes(8, [ana, bo]);
    const { next } = await personalIds(mei, { limit: 1 });
    const dogs = await topicOf("dogs", ids[1]!);
    await notInterested(mei, { kind: "topic", id: dogs });
    expect((await personalIds(mei)).ids.at(-1)).toBe(ids[1]);
    await notInterested(mei, { kind: "author", id: ana.id });
    const page = await personalIds(mei);
    const authors = await db.note.findMany({ where: { id: { in: page.ids } } });
    expect(authors.every(({ authorId }) => authorId === bo.id)).toBe(true);
    const rest = await personalIds(mei, { cursor: next });
    const left = await db.note.findMany({ where: { id: { in: rest.ids } } });
    expect(left.every(({ authorId }) => authorId === bo.id)).toBe(true);
  });
});
