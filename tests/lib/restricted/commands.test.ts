import { beforeEach, describe, expect, test } from "vitest";
import type { Viewer } from "@/lib/accounts/viewer";
import { answerComments, answerFeed, answerViewer, directAnswer } from "@/lib/answers";
import { sessionCookieName } from "@/lib/auth/cookies";
import { openSession, viewerOf } from "@/lib/auth/sessions";
import * as comments from "@/lib/comments/commands";
import { commentInput } from "@/lib/comments/schema";
import { db } from "@/lib/db";
import { collect, like } from "@/lib/engagement/commands";
import { authorIds, exploreIds, latestIds } from "@/lib/feed/explore";
import { forYouIds } from "@/lib/feed/for-you";
import { report } from "@/lib/moderation/reporting";
import { changeVisibility } from "@/lib/notes/sharing";
import { notify } from "@/lib/notifications/commands";
import { overlayText } from "@/lib/overlay/queries";
import { Refusal } from "@/lib/refusal";
import { follow } from "@/lib/relationships/commands";
import * as restricted from "@/lib/restricted/commands";
import { codeInput, limitInput, restrictInput } from "@/lib/restricted/schema";
import { count, secondsLeft } from "@/lib/restricted/time";
import { suggest } from "@/lib/search/suggesting";
import { aNote, aPerson } from "@/tests/support/cast";
import { theRules } from "../moderation/support";

const code = "4071";

let mei: Viewer;
let ana: Viewer;
let bo: Viewer;

beforeEach(async () => {
  await db.note.deleteMany();
  await db.channel.updateMany({ data: { leftOut: false } });
  [mei, ana, bo] = [await aPerson(), await aPerson(), await aPerson()];
});

const switchOn = (person: Viewer, wish: Record<string, string> = {}) =>
  restricted.restrict(
    person,
    restrictInput.parse({ code, dailyMinutes: "60", timeZone: "Asia/Shanghai", ...wish }),
  );

const codeOf = async (attempt: Promise<unknown>) => {
  const error = await attempt.then(
    () => null,
    (reason: unknown) => reason,
  );
  return error instanceof Refusal ? error.code : error;
};

describe("the code", () => {
  test("switches off, and only the right one does; it is never written down", async () => {
    await switchOn(mei);
    const { codeHash } = await db.restrictedMode.findUniqueOrThrow({ where: { accountId: mei.id } });
    expect(codeHash).toMatch(/^\$argon2id\$/);
    expect(await codeOf(restricted.unrestrict(mei, { code: "4072" }))).toBe("invalid");
    expect(await restricted.ownMode(mei)).toEqual({ dailyMinutes: 60, endsAt: null });
    await restricted.unrestrict(mei, { code });
    expect(await restricted.ownMode(mei)).toBeNull();
    expect(await codeOf(restricted.unrestrict(mei, { code }))).toBe("conflict");
  });

  test("is not overwritten by switching on again", async () => {
    await switchOn(mei);
    expect(await codeOf(switchOn(mei, { code: "0000" }))).toBe("conflict");
    await restricted.unrestrict(mei, { code });
  });

  test("may be guessed at five times in a quarter of an hour: then not even the right one is looked at", async () => {
    await switchOn(mei);
    for (let at = 0; at < 5; at += 1)
      expect(await codeOf(restricted.goOn(mei, { code: `000${at}` }))).toBe("invalid");
    expect(await codeOf(restricted.goOn(mei, { code }))).toBe("limited");
    await switchOn(ana);
    expect(await codeOf(restricted.goOn(ana, { code }))).toBeNull();
  });

  test("is four digits, full-width ones too, and the day has 20 to 120 minutes", () => {
    const fits = (typed: string) => codeInput.safeParse({ code: typed }).success;
    expect(["0000", "4071", "４０７１", " 4071 "].map(fits)).toEqual([true, true, true, true]);
    expect(["407", "40711", "40 1", "٤٠٧١", "abcd", ""].map(fits)).toEqual(Array(6).fill(false));
    const minutesFit = (dailyMinutes: string) => limitInput.safeParse({ code, dailyMinutes }).success;
    expect(["20", "120"].map(minutesFit)).toEqual([true, true]);
    expect(["19", "121", "60.5", "", "many"].map(minutesFit)).toEqual(Array(5).fill(false));
  });

  test("lost, it is not needed after a week; found again before, it takes the ending back", async () => {
    await switchOn(mei);
    await restricted.askToEnd(mei);
    const first = (await restricted.ownMode(mei))?.endsAt;
    expect((first?.getTime() ?? 0) - Date.now()).toBeGreaterThan(6.9 * 86_400_000);
    await restricted.askToEnd(mei);
    expect((await restricted.ownMode(mei))?.endsAt).toEqual(first);
    await restricted.changeLimit(mei, { code, dailyMinutes: 30 });
    expect(await restricted.ownMode(mei)).toEqual({ dailyMinutes: 30, endsAt: null });
    await restricted.askToEnd(mei);
    await db.restrictedMode.update({ where: { accountId: mei.id }, data: { endsAt: new Date() } });
    expect(await restricted.ownMode(mei)).toBeNull();
    expect(await secondsLeft(mei)).toBeNull();
    await switchOn(mei, { code: "1111" });
    expect(await restricted.ownMode(mei)).toEqual({ dailyMinutes: 60, endsAt: null });
  });
});

describe("the day's time", () => {
  const lookedAway = (person: Viewer, seconds: number) =>
    db.$executeRaw`UPDATE screen_times SET beat_at = beat_at - ${seconds} * interval '1 second'
      WHERE account_id = ${person.id}::uuid`;

  const spend = async (person: Viewer, minutes: number) => {
    await count(person);
    await db.screenTime.updateMany({ where: { accountId: person.id }, data: { seconds: minutes * 60 } });
  };

  test("goes by while Mei looks, once for all her pages, and not while she looks away", async () => {
    await switchOn(mei, { dailyMinutes: "20" });
    expect(await count(mei)).toEqual({ secondsLeft: 1200 });
    await lookedAway(mei, 30);
    const { secondsLeft: left } = await count(mei);
    expect(left).toBeLessThanOrEqual(1170);
    expect(left).toBeGreaterThan(1165);
    expect((await count(mei)).secondsLeft).toBeGreaterThan(1165);
    await lookedAway(mei, 61);
    expect((await count(mei)).secondsLeft).toBeGreaterThan(1165);
  });

  test("ends at the limit and never goes below, so that a quarter of an hour more is whole", async () => {
    await switchOn(mei);
    await spend(mei, 59.9);
    await lookedAway(mei, 50);
    expect(await count(mei)).toEqual({ secondsLeft: 0 });
    await lookedAway(mei, 50);
    await count(mei);
    await restricted.goOn(mei, { code });
    expect(await secondsLeft(mei)).toBe(900);
    await restricted.goOn(mei, { code });
    expect(await secondsLeft(mei)).toBe(1800);
  });

  test("is new on the next day, where Mei lives, and what was given yesterday is gone", async () => {
    await switchOn(mei);
    await spend(mei, 60);
    await restricted.goOn(mei, { code });
    await db.$executeRaw`UPDATE screen_times SET day = day - 1 WHERE account_id = ${mei.id}::uuid`;
    await db.$executeRaw`UPDATE restricted_modes SET extra_day = extra_day - 1 WHERE account_id = ${mei.id}::uuid`;
    expect(await secondsLeft(mei)).toBe(3600);
    const here = await db.restrictedMode.findUniqueOrThrow({ where: { accountId: mei.id } });
    expect(here.timeZone).toBe("Asia/Shanghai");
    await switchOn(ana, { timeZone: "Mars/Olympus" });
    const there = await db.restrictedMode.findUniqueOrThrow({ where: { accountId: ana.id } });
    expect(there.timeZone).toBe("UTC");
  });

  test("is not counted for who is not in restricted mode", async () => {
    expect(await count(bo)).toEqual({ secondsLeft: null });
    expect(await db.screenTime.count({ where: { accountId: bo.id } })).toBe(0);
  });
});

describe("what is left out", () => {
  const ids = (notes: { id: string }[]) => new Set(notes.map(({ id }) => id));

  test("notes with a warning and of channels left out are in no feed of Mei's, but her own are; others see them all", async () => {
    const plain = await aNote({ by: ana });
    const warned = await aNote({ by: ana });
    await db.note.update({ where: { id: warned.id }, data: { contentWarning: "" } });
    const apart = await aNote({ by: ana, channel: "relationships" });
    const own = await aNote({ by: mei, channel: "relationships" });
    await db.channel.update({ where: { slug: "relationships" }, data: { leftOut: true } });
    const feeds = async (viewer: Viewer | null) => [
      new Set((await exploreIds(viewer)).ids),
      new Set((await latestIds(viewer)).ids),
      new Set((await forYouIds(viewer)).ids),
    ];
    const all = ids([plain, warned, apart, own]);
    expect(await feeds(mei)).toEqual([all, all, all]);
    await switchOn(mei);
    const suited = ids([plain, own]);
    expect(await feeds(mei)).toEqual([suited, suited, suited]);
    expect((await authorIds(mei, ana.handle)).ids).toEqual([plain.id]);
    expect(await feeds(null)).toEqual([all, all, all]);
    expect(await feeds(bo)).toEqual([all, all, all]);
    const asked = { notes: [...all], people: [], topics: [], comments: [] };
    const overlay = async (viewer: Viewer) => JSON.parse(await overlayText(viewer, asked));
    expect(new Set((await overlay(mei)).unsuited)).toEqual(ids([warned, apart]));
    expect((await overlay(mei)).viewer.secondsLeft).toBe(3600);
    expect(await overlay(bo)).toMatchObject({ unsuited: [], viewer: { secondsLeft: null } });
  });

  test("what many search for is not offered", async () => {
    const day = new Date(new Date().toISOString().slice(0, 10));
    await db.hotSearch.create({
      data: { key: "hot", query: "hot", review: "shown", reviewerId: bo.id, reviewedAt: new Date() },
    });
    await db.searchCount.createMany({
      data: [1, 2, 3].map((who) => ({ key: "hot", query: "hot", day, viewerKey: Uint8Array.of(who) })),
    });
    const hot = async (viewer: Viewer) => (await suggest(viewer, "", "203.0.113.9", new Date())).hot;
    await switchOn(mei);
    expect(await hot(bo)).toEqual(["hot"]);
    expect(await hot(mei)).toEqual([]);
  });
});

describe("who is heard", () => {
  const say = (who: Viewer, on: { id: string }, more = {}) =>
    comments.comment(who, commentInput.parse({ id: on.id, body: "你好", ...more }));

  test("only people Mei follows comment on her notes or answer her; she may say what she likes", async () => {
    await switchOn(mei);
    await db.follow.create({ data: { followerId: mei.id, followeeId: ana.id } });
    const hers = await aNote({ by: mei });
    const bos = await aNote({ by: bo });
    expect(await codeOf(say(bo, hers))).toBe("forbidden");
    expect(await codeOf(say(ana, hers))).toBeNull();
    expect(await codeOf(say(mei, hers))).toBeNull();
    const { comment } = await say(mei, bos);
    expect(await codeOf(say(bo, bos, { parentId: comment.id }))).toBe("forbidden");
    expect(await codeOf(say(ana, bos, { parentId: comment.id }))).toBeNull();
    expect(await codeOf(say(ana, bos))).toBeNull();
    await restricted.unrestrict(mei, { code });
    expect(await codeOf(say(bo, hers))).toBeNull();
  });

  test("nobody else's mention reaches her; hearts do", async () => {
    await switchOn(mei);
    const note = await aNote({ by: mei });
    const tell = (kind: "mention" | "like") =>
      db.$transaction((tx) =>
        notify(tx, {
          accountId: mei.id,
          kind,
          actorId: bo.id,
          noteId: note.id,
          eventId: crypto.randomUUID(),
        }),
      );
    const waiting = () => db.notification.count({ where: { accountId: mei.id } });
    await tell("mention");
    expect(await waiting()).toBe(0);
    await tell("like");
    expect(await waiting()).toBe(1);
    await db.follow.create({ data: { followerId: mei.id, followeeId: bo.id } });
    await tell("mention");
    expect(await waiting()).toBe(2);
  });
});

describe("when today's time is over", () => {
  let token: string;
  /** As the next request finds her. */
  const now = async () => (await viewerOf(token))!;
  const spendItAll = () =>
    db.$executeRaw`INSERT INTO screen_times (account_id, day, seconds, beat_at)
      SELECT r.account_id, (now() AT TIME ZONE r.time_zone)::date, 3600, now() FROM restricted_modes r
      ON CONFLICT (account_id, day) DO UPDATE SET seconds = 3600`;
  const address = "203.0.113.5";
  const url = (path: string) => new URL(path, "http://localhost");

  beforeEach(async () => {
    token = await openSession(mei.id, "a phone");
    await switchOn(mei);
  });

  test("the server shows her no more feeds, searches and comments, and lets her write nothing", async () => {
    const note = await aNote({ by: ana });
    expect((await now()).secondsLeft).toBe(3600);
    await like(await now(), { id: note.id });
    await spendItAll();
    const me = await now();
    expect(me.secondsLeft).toBe(0);
    const refused = [
      like(me, { id: note.id }),
      collect(me, { id: note.id }),
      follow(me, { id: ana.id }),
      comments.comment(me, commentInput.parse({ id: note.id, body: "好可爱" })),
      answerFeed(me, ["explore"], url("/api/feeds/explore"), address),
      answerFeed(me, ["search"], url("/api/feeds/search?q=猫"), address),
      answerComments(me, note.id, url(`/api/notes/${note.id}/comments`)),
      directAnswer("/api/feeds/latest", `${sessionCookieName()}=${token}`, address),
    ];
    for (const attempt of refused) expect(await codeOf(Promise.resolve(attempt))).toBe("forbidden");
    expect(await db.like.count()).toBe(1);
  });

  test("what keeps her safe and what she has begun goes on, and the code opens the day again", async () => {
    await theRules();
    const note = await aNote({ by: ana });
    await spendItAll();
    const words = { kind: "note", id: note.id, ruleId: "gambling", words: "" } as const;
    expect(await report(await now(), words)).toMatchObject({ reportId: expect.any(String) });
    await db.report.deleteMany();
    await changeVisibility(await now(), { noteId: (await aNote({ by: mei })).id, visibility: "only_me" });
    expect(JSON.parse(await answerViewer(await now(), url("/api/viewer")))).toMatchObject({
      viewer: { secondsLeft: 0 },
    });
    await restricted.goOn(await now(), { code });
    expect((await now()).secondsLeft).toBe(900);
    await like(await now(), { id: note.id });
  });

  test("asking for pages counts, though her browser says nothing", async () => {
    const spent = async () => Math.round((await db.screenTime.findFirst())?.seconds ?? 0);
    const passed = (seconds: number) =>
      db.$executeRaw`UPDATE screen_times SET beat_at = beat_at - ${seconds} * interval '1 second'`;
    await answerViewer(await now(), url("/api/viewer"));
    await passed(40);
    await answerFeed(await now(), ["explore"], url("/api/feeds/explore"), address);
    expect(await spent()).toBe(40);
    await passed(50);
    await answerViewer(await now(), url("/api/viewer"));
    expect(await spent()).toBe(90);
    await answerViewer(ana, url("/api/viewer"));
    expect(await db.screenTime.count()).toBe(1);
  });

  test("those who are not in restricted mode have all the time there is", async () => {
    const other = await openSession(ana.id, "a phone");
    expect((await viewerOf(other))?.secondsLeft).toBeNull();
    await spendItAll();
    expect(
      await answerFeed(await viewerOf(other), ["explore"], url("/api/feeds/explore"), address),
    ).toBeTruthy();
    expect(await answerFeed(null, ["explore"], url("/api/feeds/explore"), address)).toBeTruthy();
  });
});
