import { beforeEach, describe, expect, test } from "vitest";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { boardIds } from "@/lib/feed/boards";
import { authorIds, exploreIds, latestIds } from "@/lib/feed/explore";
import { followingIds } from "@/lib/feed/following";
import { scoreOf } from "@/lib/feed/rules";
import type { Chosen } from "@/lib/feed/schema";
import { refreshedSince, refreshScores, scoreNote } from "@/lib/feed/scores";
import { topicIds } from "@/lib/feed/topics";
import { toCursor } from "@/lib/pagination";
import { aNote, aPerson } from "@/tests/support/cast";

const now = new Date("2026-03-01T12:00:00Z");
const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000);

/** Reads a feed to its end in small pages; a page that repeats or loses a note shows here. */
async function all(read: (cursor: string | null) => Promise<Chosen>): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | null = null;
  do {
    const page: Chosen = await read(cursor);
    ids.push(...page.ids);
    cursor = page.next;
  } while (cursor);
  return ids;
}

async function aTopic(key: string, ...notes: { id: string; publishedAt: Date }[]) {
  return db.hashtag.create({
    data: {
      key,
      name: key,
      notes: { create: notes.map(({ id: noteId, publishedAt }) => ({ noteId, publishedAt })) },
    },
  });
}

const follow = (me: Viewer, other: Viewer) =>
  db.follow.create({ data: { followerId: me.id, followeeId: other.id } });

let mei: Viewer;
let ana: Viewer;
let bo: Viewer;

beforeEach(async () => {
  await db.note.deleteMany();
  [mei, ana, bo] = await Promise.all([aPerson(), aPerson(), aPerson()]);
});

describe("following", () => {
  test("shows people's and topics' notes, newest first, each once, and nobody else's", async () => {
    const notes = [];
    for (let at = 0; at < 9; at += 1)
      notes.push(await aNote({ by: at % 2 ? ana : bo, publishedAt: hoursAgo(at) }));
    const stranger = await aPerson();
    const tagged = await aNote({ by: stranger, publishedAt: hoursAgo(2.5) });
    await aNote({ by: stranger, publishedAt: hoursAgo(0.5) });
    const [one, two] = await Promise.all([
      aTopic("cattax", tagged, notes[1]!, notes[3]!),
      aTopic("猫税", tagged, notes[1]!, notes[8]!),
    ]);
    await follow(mei, ana);
    await db.hashtagFollow.createMany({
      data: [one, two].map(({ id }) => ({ accountId: mei.id, hashtagId: id })),
    });
    const wanted = [notes[1]!, tagged, notes[3]!, notes[5]!, notes[7]!, notes[8]!].map(({ id }) => id);
    // Few followees: from their newest notes on; many: through everybody's newest, as far as that reaches.
    for (const followingCount of [1, 300, 5_000]) {
      await db.account.update({ where: { id: mei.id }, data: { followingCount } });
      for (const limit of [1, 2, 3, 20]) {
        expect(await all((cursor) => followingIds(mei, { cursor, limit }))).toEqual(wanted);
      }
    }
    await db.hashtag.deleteMany();
  });

  test("loses and repeats nothing where a few people and topics publish in bursts", async () => {
    const people = await Promise.all(Array.from({ length: 6 }, () => aPerson()));
    for (const person of people) await follow(mei, person);
    // From one note by the quietest to 56 by the busiest, who burst one into the other; what is in between is not all for mei.
    const notes = [];
    for (const [at, by] of people.entries())
      for (let nth = 0; nth < 1 + at * at * 2 + at; nth += 1) {
        const visibility = nth % 5 === 3 ? "only_me" : "everyone";
        notes.push(await aNote({ by, visibility, publishedAt: hoursAgo((nth * (7 - at) + 5 - at) / 100) }));
      }
    const topic = await aTopic("cattax", ...notes.filter((_, at) => at % 4 === 0));
    await db.hashtagFollow.create({ data: { accountId: mei.id, hashtagId: topic.id } });
    const wanted = notes
      .filter(({ visibility }) => visibility === "everyone")
      .toSorted((one, other) => +other.publishedAt - +one.publishedAt || (one.id < other.id ? 1 : -1))
      .map(({ id }) => id);
    expect(wanted.length).toBeGreaterThan(100);
    for (const limit of [1, 7, 24, 50])
      expect(await all((cursor) => followingIds(mei, { cursor, limit }))).toEqual(wanted);
    await db.hashtag.deleteMany();
  });

  test("goes on past any number of notes that are not for the reader", async () => {
    const oldest = await aNote({ by: ana, publishedAt: hoursAgo(100) });
    for (let at = 0; at < 30; at += 1)
      await aNote({ by: ana, visibility: "only_me", publishedAt: hoursAgo(at) });
    const newest = await aNote({ by: ana, publishedAt: now });
    await follow(mei, ana);
    expect(await followingIds(mei, { limit: 2 })).toEqual({ ids: [newest.id, oldest.id], next: null });
  });

  test("leaves out muted and blocked people", async () => {
    await aNote({ by: ana });
    const kept = await aNote({ by: bo });
    await Promise.all([follow(mei, ana), follow(mei, bo)]);
    await db.mute.create({ data: { muterId: mei.id, mutedId: ana.id } });
    expect((await followingIds(mei)).ids).toEqual([kept.id]);
    await db.block.create({ data: { blockerId: bo.id, blockedId: mei.id } });
    expect((await followingIds(mei)).ids).toEqual([]);
  });
});

test("following leaves a muted person's notes out of a followed topic, too, however many one follows", async () => {
  // So many that who follows many has whole pages of them among everybody's newest.
  const notes = [];
  for (let at = 0; at < 32; at += 1)
    notes.push(await aNote({ by: at % 2 ? ana : bo, publishedAt: hoursAgo(at) }));
  const topic = await aTopic("cattax", ...notes);
  await db.hashtagFollow.create({ data: { accountId: mei.id, hashtagId: topic.id } });
  const both = notes.map(({ id }) => id);
  const his = notes.filter(({ authorId }) => authorId === bo.id).map(({ id }) => id);
  const reads = async (wanted: string[]) => {
    for (const followingCount of [0, 300, 5_000]) {
      await db.account.update({ where: { id: mei.id }, data: { followingCount } });
      expect(await all((cursor) => followingIds(mei, { cursor, limit: 4 }))).toEqual(wanted);
    }
  };
  await reads(both);
  await db.mute.create({ data: { muterId: mei.id, mutedId: ana.id } });
  await reads(his);
  await db.hashtag.deleteMany();
});

test("moments finer than a millisecond lose no note at the edge of a page", async () => {
  const notes = [];
  for (let at = 0; at < 6; at += 1) notes.push(await aNote({ by: ana }));
  for (const [at, { id }] of notes.entries()) {
    await db.$executeRaw`UPDATE notes SET published_at = '2026-03-01T10:00:00.000100Z'::timestamptz + ${at} * interval '100 microseconds' WHERE id = ${id}::uuid`;
  }
  const wanted = notes.map(({ id }) => id).reverse();
  expect(await all((cursor) => latestIds(null, { cursor, limit: 2 }))).toEqual(wanted);
  expect(await all((cursor) => authorIds(null, ana.handle, { cursor, limit: 2 }))).toEqual(wanted);
});

test("explore goes by score, shows every note once and what is not public to nobody else", async () => {
  const notes = [];
  for (let at = 0; at < 7; at += 1)
    notes.push(await aNote({ by: at < 4 ? ana : bo, publishedAt: hoursAgo(at) }));
  const own = await aNote({ by: mei, visibility: "only_me", publishedAt: hoursAgo(1) });
  await refreshScores(now);
  const seen = await all((cursor) => exploreIds(null, { cursor, limit: 4 }));
  expect(new Set(seen)).toEqual(new Set(notes.map(({ id }) => id)));
  expect(seen).toHaveLength(7);
  expect((await exploreIds(mei)).ids).toContain(own.id);
  expect((await exploreIds(null, { channelSlug: "nowhere" })).ids).toEqual([]);
});

test("a forged cursor gives the first page", async () => {
  const note = await aNote({ by: ana });
  await aTopic("forged", note);
  await follow(mei, ana);
  const board = await db.board.create({ data: { ownerId: ana.id, name: "all", noteCount: 1 } });
  await db.collect.create({ data: { accountId: ana.id, noteId: note.id, boardId: board.id } });
  const forged = [
    ["NaN", "x", "y"],
    ["NaN", note.id],
    ["1", "x"],
    ["1", note.id, "", ""],
  ];
  for (const cursor of ["", "%%%", "AAAA", "x".repeat(500), ...forged.map((parts) => toCursor(...parts))]) {
    const pages = {
      explore: await exploreIds(null, { cursor }),
      channel: await exploreIds(null, { channelSlug: "pets", cursor }),
      latest: await latestIds(null, { cursor }),
      hot: await topicIds(null, "forged", { sort: "hot", cursor }),
      new: await topicIds(null, "forged", { sort: "new", cursor }),
      person: await authorIds(null, ana.handle, { cursor }),
      board: await boardIds(null, board.id, { cursor }),
      following: await followingIds(mei, { cursor }),
    };
    for (const [feed, page] of Object.entries(pages))
      expect(page, `${feed} ${cursor}`).toEqual({ ids: [note.id], next: null });
  }
  await db.hashtag.deleteMany();
});

test("a topic is read hottest or newest first", async () => {
  const old = await aNote({ by: ana, publishedAt: hoursAgo(5) });
  const fresh = await aNote({ by: bo, publishedAt: hoursAgo(1) });
  await aTopic("breakfast", old, fresh);
  await db.note.update({ where: { id: old.id }, data: { likeCount: 500 } });
  await refreshScores(now);
  const read = (sort: "hot" | "new") =>
    all((cursor) => topicIds(null, "breakfast", { sort, cursor, limit: 1 }));
  expect(await read("hot")).toEqual([old.id, fresh.id]);
  expect(await read("new")).toEqual([fresh.id, old.id]);
});

test("the database and the app rank by the same formula, and ranking twice moves nothing", async () => {
  const note = await aNote({ by: ana, publishedAt: hoursAgo(7) });
  const counts = { likeCount: 12, collectCount: 3, commentCount: 5, shareCount: 2, followCount: 4 };
  await db.note.update({ where: { id: note.id }, data: counts });
  expect(await refreshScores(now)).toBe(1);
  const { score } = await db.note.findUniqueOrThrow({ where: { id: note.id } });
  expect(score).toBeCloseTo(scoreOf({ likes: 12, collects: 3, comments: 5, shares: 2, follows: 4 }, 7), 6);
  expect(await refreshScores(now)).toBe(0);
});

test("what Mei hides by its declaration stays out of every feed she reads, but for her own and people's own pages", async () => {
  const plain = await aNote({ by: ana, publishedAt: hoursAgo(1) });
  const paid = await aNote({ by: ana, publishedAt: hoursAgo(2) });
  const drawn = await aNote({ by: ana, publishedAt: hoursAgo(3) });
  const own = await aNote({ by: mei, publishedAt: hoursAgo(4) });
  const declare = (id: string, declarations: ("sponsored" | "gifted" | "ai_made")[]) =>
    db.note.update({ where: { id }, data: { declarations } });
  await declare(paid.id, ["sponsored", "gifted"]);
  await declare(drawn.id, ["ai_made"]);
  await declare(own.id, ["sponsored"]);
  await aTopic("haul", plain, paid, drawn, own);
  await follow(mei, ana);
  const feeds = async (viewer: Viewer | null) => ({
    explore: new Set((await exploreIds(viewer)).ids),
    latest: new Set((await latestIds(viewer)).ids),
    topic: new Set((await topicIds(viewer, "haul", { sort: "new" })).ids),
  });
  const everything = new Set([plain, paid, drawn, own].map(({ id }) => id));
  const wanted = new Set([plain, drawn, own].map(({ id }) => id));
  expect(await feeds(mei)).toEqual({ explore: everything, latest: everything, topic: everything });
  await db.account.update({ where: { id: mei.id }, data: { hiddenDeclarations: ["sponsored"] } });
  expect(await feeds(mei)).toEqual({ explore: wanted, latest: wanted, topic: wanted });
  expect((await followingIds(mei)).ids).toEqual([plain.id, drawn.id]);
  expect((await authorIds(mei, ana.handle)).ids).toContain(paid.id);
  expect(await feeds(null)).toEqual({ explore: everything, latest: everything, topic: everything });
  await db.hashtag.deleteMany();
});

test("a note that has just become readable has its place at once, and its age is refreshed by the minute, hour and night", async () => {
  const note = await aNote({ by: ana });
  await db.$transaction((tx) => scoreNote(tx, note.id));
  const { score } = await db.note.findUniqueOrThrow({ where: { id: note.id } });
  expect(score).toBeCloseTo(scoreOf({ likes: 0, collects: 0, comments: 0, shares: 0, follows: 0 }, 0), 2);
  const daysBefore = (at: string) => (Date.parse(at) - refreshedSince(new Date(at)).getTime()) / 86_400_000;
  expect(daysBefore("2026-03-01T12:34:00Z")).toBe(3);
  expect(daysBefore("2026-03-01T12:07:00Z")).toBe(60);
  expect(refreshedSince(new Date("2026-03-01T04:07:00Z"))).toEqual(new Date(0));
});

test("notes older than asked keep their score, and batches lose none", async () => {
  for (let at = 0; at < 6; at += 1) await aNote({ by: ana, publishedAt: hoursAgo(at * 10) });
  expect(await refreshScores(now, hoursAgo(25))).toBe(3);
  expect(await refreshScores(now)).toBe(3);
});
