import { beforeEach, describe, expect, it } from "vitest";
import { type Moderator, requireModerator } from "@/lib/accounts/authority";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { view } from "@/lib/engagement/visits";
import { addUpViews, countDays, notesADay, sweepDays } from "@/lib/hashtags/days";
import { followedTopics } from "@/lib/hashtags/followed";
import { relatedTopics, topicsOfChannels } from "@/lib/hashtags/related";
import { review } from "@/lib/hashtags/reviewing";
import { daysTold } from "@/lib/hashtags/rules";
import { reviewedTrends, trending, waitingTrends } from "@/lib/hashtags/trends";
import { settleCounts } from "@/lib/notes/counting";
import { aModerator, aNote, aPerson } from "../../support/cast";

const now = new Date("2026-03-21T15:00:00Z");
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);

let mei: Viewer;
let deng: Moderator;

beforeEach(async () => {
  mei = await aPerson("mei");
  deng = requireModerator(await aModerator("deng"));
});

type Wish = {
  by?: Viewer;
  tags: string[];
  days?: number;
  visibility?: "everyone" | "only_me";
  channel?: string;
};

async function noted({ by = mei, tags, days = 0, visibility, channel }: Wish) {
  const note = await aNote({ by, publishedAt: daysAgo(days), visibility, channel });
  for (const key of tags) {
    const topic = await db.hashtag.upsert({ where: { key }, create: { key, name: key }, update: {} });
    await db.noteHashtag.create({
      data: { noteId: note.id, hashtagId: topic.id, publishedAt: note.publishedAt },
    });
  }
  await db.$transaction((tx) => settleCounts(tx, note.id));
  return note;
}

const idOf = async (key: string) => (await db.hashtag.findUniqueOrThrow({ where: { key } })).id;
const counts = async (key: string) => (await notesADay([await idOf(key)], now)).get(await idOf(key));

/** So many notes under a topic today, each by somebody else. */
async function wave(key: string, people: number, days = 0): Promise<void> {
  for (let at = 0; at < people; at += 1) await noted({ by: await aPerson(), tags: [key], days });
}

describe("a topic's days", () => {
  it("are counted from the notes that anyone may see, and counting again changes nothing", async () => {
    await noted({ tags: ["snow"] });
    await noted({ tags: ["snow"] });
    await noted({ tags: ["snow"], days: 1 });
    await noted({ tags: ["snow"], days: daysTold });
    await noted({ tags: ["snow"], visibility: "only_me" });
    await countDays(now, { before: 1 });
    const told = [...Array<number>(daysTold - 2).fill(0), 1, 2];
    expect(await counts("snow")).toEqual(told);
    await countDays(now, { before: 1 });
    expect(await counts("snow")).toEqual(told);
  });

  it("begin at midnight of the world's clock", async () => {
    const note = await noted({ tags: ["snow"] });
    const at = (publishedAt: string) =>
      Promise.all([
        db.note.update({ where: { id: note.id }, data: { publishedAt } }),
        db.noteHashtag.updateMany({ where: { noteId: note.id }, data: { publishedAt } }),
      ]);
    await at("2026-03-20T23:59:59.999Z");
    await countDays(now, { before: 1 });
    expect((await counts("snow"))?.slice(-2)).toEqual([1, 0]);
    await at("2026-03-21T00:00:00.000Z");
    await countDays(now, { before: 1 });
    expect((await counts("snow"))?.slice(-2)).toEqual([0, 1]);
  });

  it("lose a note that is deleted, to nothing if it was the only one", async () => {
    const note = await noted({ tags: ["snow"] });
    await countDays(now, { before: 0 });
    await db.note.update({ where: { id: note.id }, data: { deletedAt: now } });
    await db.$transaction((tx) => settleCounts(tx, note.id));
    await countDays(now, { before: 0 });
    expect(await db.hashtagDay.count()).toBe(0);
  });

  it("of one topic are counted without touching the others'", async () => {
    await noted({ tags: ["snow", "rain"] });
    await countDays(now, { before: 0, topicId: await idOf("snow") });
    expect((await counts("snow"))?.at(-1)).toBe(1);
    expect((await counts("rain"))?.at(-1)).toBe(0);
    await countDays(now, { before: 0 });
    await countDays(now, { before: 0, topicId: await idOf("snow") });
    expect((await counts("rain"))?.at(-1)).toBe(1);
  });

  it("are forgotten after more than a year", async () => {
    await noted({ tags: ["snow"] });
    const hashtagId = await idOf("snow");
    for (const days of [400, 401])
      await db.hashtagDay.create({
        data: { hashtagId, day: new Date(daysAgo(days).toISOString().slice(0, 10)) },
      });
    await sweepDays(now);
    expect(await db.hashtagDay.count()).toBe(1);
  });
});

describe("a topic's views", () => {
  it("are those of its notes, added up later, never while somebody looks", async () => {
    const note = await noted({ tags: ["snow"] });
    await noted({ tags: ["snow", "rain"] });
    const today = new Date();
    for (const person of [await aPerson(), await aPerson(), mei])
      await view(person, note, "192.0.2.1", today);
    const views = async (key: string) => (await db.hashtag.findUniqueOrThrow({ where: { key } })).viewCount;
    expect(await views("snow")).toBe(0);
    await countDays(today, { before: 0 });
    await addUpViews({ day: today });
    expect([await views("snow"), await views("rain")]).toEqual([2, 0]);
    expect(
      await db.hashtagDay.findFirst({ where: { hashtagId: await idOf("snow"), viewCount: 2 } }),
    ).not.toBeNull();
    await db.note.update({ where: { id: note.id }, data: { viewCount: 2_147_483_000 } });
    await addUpViews();
    expect(await views("snow")).toBe(2_147_483_000);
  });
});

describe("what is on the rise", () => {
  it("is shown to nobody before a moderator has looked, and to all once it is let be shown", async () => {
    await wave("snow", 3);
    await countDays(now, { before: daysTold });
    expect(await trending(now)).toEqual([]);
    const [waiting] = await waitingTrends(deng, now);
    expect(waiting).toMatchObject({ key: "snow", people: 3 });
    await review(deng, { id: await idOf("snow"), review: "shown" });
    await db.trend.updateMany({ data: { reviewedAt: now } });
    expect((await trending(now)).map(({ key }) => key)).toEqual(["snow"]);
    expect(await waitingTrends(deng, now)).toEqual([]);
    expect(await reviewedTrends(deng)).toMatchObject([{ key: "snow", review: "shown", reviewer: "deng" }]);
  });

  it("is a rise against the days before, not a size", async () => {
    await wave("always", 4);
    for (let days = 1; days < daysTold; days += 1) await wave("always", 4, days);
    await wave("snow", 3);
    await countDays(now, { before: daysTold });
    expect((await waitingTrends(deng, now)).map(({ key }) => key)).toEqual(["snow"]);
  });

  it("is nothing that one or two people push", async () => {
    const ana = await aPerson();
    for (let at = 0; at < 6; at += 1) await noted({ by: at % 2 ? mei : ana, tags: ["mine"] });
    await countDays(now, { before: daysTold });
    expect(await waitingTrends(deng, now)).toEqual([]);
    await noted({ by: await aPerson(), tags: ["mine"] });
    await countDays(now, { before: daysTold });
    expect(await waitingTrends(deng, now)).toHaveLength(1);
  });

  it("comes back to the desk after seven days where it was shown, and stays hidden where it was hidden", async () => {
    await wave("snow", 3);
    await wave("slur", 3);
    await countDays(now, { before: daysTold });
    await review(deng, { id: await idOf("snow"), review: "shown" });
    await review(deng, { id: await idOf("slur"), review: "hidden" });
    await db.trend.updateMany({ data: { reviewedAt: daysAgo(7) } });
    expect(await trending(now)).toHaveLength(1);
    await db.trend.updateMany({ data: { reviewedAt: new Date(daysAgo(7).getTime() - 1) } });
    expect(await trending(now)).toEqual([]);
    expect((await waitingTrends(deng, now)).map(({ key }) => key)).toEqual(["snow"]);
  });

  it("takes the last word of a moderator, and writes each one down", async () => {
    await wave("snow", 3);
    const id = await idOf("snow");
    await review(deng, { id, review: "shown" });
    await review(deng, { id, review: "hidden" });
    expect(await db.trend.findMany()).toMatchObject([{ review: "hidden" }]);
    expect(
      await db.audit.findMany({ where: { action: "trend.reviewed" }, orderBy: { id: "asc" } }),
    ).toMatchObject([
      { actorId: deng.id, before: { review: null }, after: { review: "shown" } },
      { before: { review: "shown" }, after: { review: "hidden" } },
    ]);
  });

  it("is no topic that shares another's page", async () => {
    await wave("snow", 3);
    await noted({ tags: ["雪"] });
    await countDays(now, { before: daysTold });
    await review(deng, { id: await idOf("snow"), review: "shown" });
    await db.trend.updateMany({ data: { reviewedAt: now } });
    await db.hashtag.update({ where: { key: "snow" }, data: { canonicalId: await idOf("雪") } });
    expect(await trending(now)).toEqual([]);
  });
});

describe("related topics", () => {
  it("are those that stand in the same notes, the most shared first, and not its own other names", async () => {
    await noted({ tags: ["snow", "beijing", "winter"] });
    await noted({ tags: ["snow", "winter", "雪"] });
    await noted({ tags: ["snow", "secret"], visibility: "only_me" });
    await noted({ tags: ["beijing"] });
    await db.hashtag.update({ where: { key: "雪" }, data: { canonicalId: await idOf("snow") } });
    const keys = (await relatedTopics(await idOf("snow"))).map(({ key }) => key);
    expect(keys).toEqual(["winter", "beijing"]);
  });

  it("of a channel are those of its notes", async () => {
    await noted({ tags: ["snow"], channel: "travel" });
    await noted({ tags: ["CatTax"], channel: "pets" });
    const channels = await topicsOfChannels();
    expect(channels.get("travel")?.map(({ key }) => key)).toEqual(["snow"]);
    expect(channels.get("pets")?.map(({ key }) => key)).toEqual(["CatTax"]);
  });
});

it("lists the topics that somebody follows, the last followed first, and nobody else's", async () => {
  for (const [at, key] of ["snow", "rain"].entries()) {
    await noted({ tags: [key] });
    await db.hashtagFollow.create({
      data: { accountId: mei.id, hashtagId: await idOf(key), createdAt: daysAgo(2 - at) },
    });
  }
  expect((await followedTopics(mei)).map(({ key }) => key)).toEqual(["rain", "snow"]);
  expect(await followedTopics(deng)).toEqual([]);
  expect(await followedTopics(null)).toEqual([]);
});
