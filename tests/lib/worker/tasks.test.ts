import { type ParsedCronItem, parseCronItems } from "graphile-worker";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { scoreOf } from "@/lib/feed/rules";
import { cronItems, taskList } from "@/lib/worker/tasks";
import { aNote, aPerson } from "../../support/cast";

/** What the worker does by the clock. */

const minutesOfDay = 24 * 60;

/** The minutes of a day (the first of March 2026, a Sunday) in which it runs. */
function minutesOf({ match }: ParsedCronItem): number[] {
  const day = { date: 1, month: 3, dow: 0 };
  return Array.from({ length: minutesOfDay }, (_, at) => at).filter((at) =>
    match({ ...day, hour: Math.floor(at / 60), min: at % 60 }),
  );
}

describe("the clock", () => {
  it.each([
    ["refresh-scores", "every minute", 1, 0],
    ["refresh-search", "every minute", 1, 0],
    ["count-topics", "every ten minutes", 10, 0],
    ["complete-search", "every hour", 60, 37],
    ["recount-topics", "every night", minutesOfDay, 2 * 60 + 23],
  ])("has %s run %s", (name, _, apart, first) => {
    const items = parseCronItems(cronItems).filter(({ task }) => task === name);
    const minutes = Array.from({ length: minutesOfDay / apart }, (_, at) => first + at * apart);
    expect(items.map(minutesOf)).toEqual([minutes]);
  });

  it("calls each task once, and none that is not there", () => {
    const names = parseCronItems(cronItems).map(({ task }) => task);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(taskList[name], name).toBeTypeOf("function");
  });
});

describe("when its time has come", () => {
  let mei: Viewer;

  beforeEach(async () => {
    await db.note.deleteMany();
    mei = await aPerson();
  });

  afterEach(() => void vi.useRealTimers());

  const hour = 3_600_000;
  const at = (moment: string) => vi.useFakeTimers({ toFake: ["Date"], now: new Date(moment) });
  const run = (name: string) => taskList[name]?.({}, {} as never); // these ask nothing of the worker
  const hoursAgo = (hours: number) => new Date(Date.now() - hours * hour);

  it.each([
    ["notes of three days", "2026-03-01T12:34:00Z", [true, false, false]],
    ["once an hour those of two months", "2026-03-01T12:07:00Z", [true, true, false]],
    ["once a night all", "2026-03-01T04:07:00Z", [true, true, true]],
  ])("refresh-scores brings old scores up to date: %s", async (_, moment, fresh) => {
    at(moment);
    const ages = [2, 10 * 24, 90 * 24];
    const notes = [];
    for (const age of ages) notes.push(await aNote({ by: mei, publishedAt: hoursAgo(age) }));
    await db.note.updateMany({ data: { likeCount: 30, score: 1_000 } });
    await run("refresh-scores");
    for (const [nth, age] of ages.entries()) {
      const { score } = await db.note.findUniqueOrThrow({ where: { id: notes[nth]?.id ?? "" } });
      const due = scoreOf({ likes: 30, collects: 0, comments: 0, shares: 0, follows: 0 }, age);
      expect(score, `${age} hours`).toBeCloseTo(fresh[nth] ? due : 1_000, 6);
    }
  });

  it("complete-search enters what has no entry, and refresh-search copies what people did since", async () => {
    const note = await aNote({ by: mei, publishedAt: hoursAgo(2) });
    await run("complete-search");
    const entry = () => db.searchNote.findUnique({ where: { noteId: note.id } });
    expect(await entry()).toMatchObject({ likeCount: 0 });
    await db.note.update({ where: { id: note.id }, data: { likeCount: 7 } });
    await run("refresh-search");
    expect(await entry()).toMatchObject({ likeCount: 7 });
  });

  it("count-topics counts today and yesterday, and recount-topics the days before", async () => {
    at("2026-03-21T15:00:00Z");
    const topic = await db.hashtag.create({ data: { key: "snow", name: "snow" } });
    for (const days of [0, 1, 2]) {
      const { id: noteId, publishedAt } = await aNote({ by: mei, publishedAt: hoursAgo(24 * days) });
      await db.note.update({ where: { id: noteId }, data: { counted: true, viewCount: 5 } });
      await db.noteHashtag.create({ data: { noteId, hashtagId: topic.id, publishedAt } });
    }
    const days = async () =>
      (await db.hashtagDay.findMany({ where: { hashtagId: topic.id }, orderBy: { day: "asc" } })).map(
        ({ day, noteCount }) => [day.toISOString().slice(0, 10), noteCount],
      );
    await run("count-topics");
    expect(await days()).toEqual([
      ["2026-03-20", 1],
      ["2026-03-21", 1],
    ]);
    await run("recount-topics");
    expect(await days()).toEqual([
      ["2026-03-19", 1],
      ["2026-03-20", 1],
      ["2026-03-21", 1],
    ]);
    expect((await db.hashtag.findUniqueOrThrow({ where: { id: topic.id } })).viewCount).toBe(15);
    await db.hashtag.deleteMany();
  });
});
