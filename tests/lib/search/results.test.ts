import { beforeEach, describe, expect, it, test } from "vitest";
import { requireModerator } from "@/lib/accounts/authority";
import type { Anyone, Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { toCursor } from "@/lib/pagination";
import { keepNote } from "@/lib/search/keeping";
import { ensurePairs, removePair, savePair } from "@/lib/search/pairs";
import { searchNotes } from "@/lib/search/results";
import { type Filters, noFilters, queryLimit } from "@/lib/search/rules";
import { aModerator, aNote, aPerson } from "@/tests/support/cast";
import { refusalOf } from "@/tests/support/refusal";

let mei: Viewer;
let ana: Viewer;

type Wish = Partial<Parameters<typeof aNote>[0]> & { topics?: string[]; likes?: number; language?: string };

async function aFindable({ topics = [], likes = 0, language, ...wish }: Wish) {
  const note = await aNote({ by: mei, ...wish });
  for (const name of topics) {
    const key = name.toLowerCase();
    const topic = await db.hashtag.upsert({
      where: { key },
      create: { key, name, noteCount: 1 },
      update: {},
    });
    await db.noteHashtag.create({
      data: { hashtagId: topic.id, noteId: note.id, publishedAt: note.publishedAt },
    });
  }
  await db.note.update({
    where: { id: note.id },
    data: { likeCount: likes, ...(language ? { language } : {}) },
  });
  await db.$transaction((tx) => keepNote(tx, note.id));
  return note;
}

async function titles(
  query: string,
  filters: Partial<Filters> = {},
  viewer: Anyone = null,
): Promise<string[]> {
  const { cards } = await searchNotes(viewer, { query, filters: { ...noFilters, ...filters } });
  return cards.map(({ title }) => title);
}

beforeEach(async () => {
  await db.note.deleteMany();
  await db.hashtag.deleteMany();
  await db.termPair.deleteMany();
  [mei, ana] = [await aPerson(), await aPerson()];
});

describe("a search finds", () => {
  beforeEach(async () => {
    await aFindable({ title: "交貓稅啦", body: "今天在B站看到的", topics: ["猫税"] });
    await aFindable({ title: "重庆火锅地图", body: "三天吃遍，第3月再来。" });
    await aFindable({ title: "Café outfits", body: "Two dresses and a ＴＥＡ cup", topics: ["CatTax"] });
    await aFindable({ title: "一起学English", body: "K歌 with friends" });
  });

  it.each([
    ["two signs", "猫税", "交貓稅啦"],
    ["traditional signs", "重慶火鍋", "重庆火锅地图"],
    ["signs among others", "重庆火锅怎么吃", "重庆火锅地图"],
    ["words of signs apart", "地图 重庆", "重庆火锅地图"],
    ["words of the body", "吃遍", "重庆火锅地图"],
    ["both scripts at once", "学 english", "一起学English"],
    ["a letter glued to a sign", "B站", "交貓稅啦"],
    ["a sign glued to a number", "3月", "重庆火锅地图"],
    ["full-width letters", "ＣＡＦＥ", "Café outfits"],
    ["half-width for full-width ones", "tea", "Café outfits"],
    ["a word without its accent", "cafe", "Café outfits"],
    ["a singular", "outfit dress", "Café outfits"],
    ["a plural of a plural", "cafés", "Café outfits"],
    ["pinyin", "maoshui", "交貓稅啦"],
    ["pinyin in parts", "chong qing", "重庆火锅地图"],
    ["pinyin beside signs", "chongqing 火锅", "重庆火锅地图"],
    ["initials of a topic", "ms", "交貓稅啦"],
    ["one sign of a title or topic", "猫", "交貓稅啦"],
    ["a topic written in two words", "cat tax", "Café outfits"],
    ["a topic with its mark", "#CatTax", "Café outfits"],
  ])("%s: %s", async (_, query, title) => expect(await titles(query)).toEqual([title]));

  it("nothing where a word is missing", async () => expect(await titles("重庆 咖啡")).toEqual([]));

  it.each([
    ["signs", "!!! ??? 。。。"],
    ["emoji", "🐱🐱"],
    ["blanks", "  \u3000 "],
    ["nothing", ""],
    ["a NUL", "\0"],
    ["half a sign", "\ud83d"],
    ["half a sign among others", "ab\udc00cd"],
    ["the syntax of queries", "' & | ! ( ) :* <-> \\ ''"],
    ["patterns", ".*+?^$ {}()|[]\\"],
    ["marks of ours", "~hot ~lzh"],
    ["quotes", "'; DROP TABLE notes; --"],
  ])("nothing for %s", async (_, query) => expect(await titles(query)).toEqual([]));

  it("words at the limit, and refuses one sign more, and ten thousand", async () => {
    const long = "a".repeat(queryLimit);
    expect(await titles(long)).toEqual([]);
    for (const query of [`${long}a`, "猫".repeat(10_000), "🐱".repeat(10_000)]) {
      expect(await refusalOf(titles(query))).toMatchObject({ code: "invalid", messageKey: "searchLong" });
    }
  });
});

test("a match in a title comes before one in a body, a topic of just that name before both", async () => {
  await aFindable({ title: "周末", body: "抹茶拿铁真好喝", likes: 5 });
  await aFindable({ title: "抹茶拿铁的店", likes: 5 });
  await aFindable({ title: "绿色", topics: ["抹茶"], likes: 5 });
  expect(await titles("抹茶")).toEqual(["绿色", "抹茶拿铁的店", "周末"]);
});

test("of equal matches the liked one comes first, then the younger", async () => {
  const days = (count: number) => new Date(Date.now() - count * 86_400_000);
  await aFindable({ title: "露营一", publishedAt: days(300) });
  await aFindable({ title: "露营二", publishedAt: days(300), likes: 900 });
  await aFindable({ title: "露营三", publishedAt: days(1) });
  expect(await titles("露营")).toEqual(["露营二", "露营三", "露营一"]);
});

describe("the order may be", () => {
  beforeEach(async () => {
    await aFindable({ title: "猫一", publishedAt: new Date("2026-01-01"), likes: 2 });
    await aFindable({ title: "猫二", publishedAt: new Date("2026-01-03"), likes: 1 });
    await aFindable({ title: "猫三", publishedAt: new Date("2026-01-02"), likes: 3 });
    const counts = [
      ["猫一", { commentCount: 9, collectCount: 5 }],
      ["猫二", { commentCount: 4, collectCount: 7 }],
      ["猫三", { commentCount: 0, collectCount: 0 }],
    ] as const;
    for (const [title, data] of counts) {
      const { id } = await db.note.findFirstOrThrow({ where: { title } });
      await db.searchNote.update({ where: { noteId: id }, data });
    }
  });

  it.each([
    ["newest", ["猫二", "猫三", "猫一"]],
    ["liked", ["猫三", "猫一", "猫二"]],
    ["commented", ["猫一", "猫二", "猫三"]],
    ["collected", ["猫二", "猫一", "猫三"]],
  ] as const)("%s", async (sort, expected) => expect(await titles("猫", { sort })).toEqual(expected));
});

describe("filters keep", () => {
  test("photos or cards", async () => {
    await aFindable({ title: "照片猫" });
    const card = await aNote({ by: mei, title: "文字猫" });
    await db.note.update({ where: { id: card.id }, data: { cardTemplate: "notebook" } });
    await db.$transaction((tx) => keepNote(tx, card.id));
    expect(await titles("猫", { kind: "photos" })).toEqual(["照片猫"]);
    expect(await titles("猫", { kind: "cards" })).toEqual(["文字猫"]);
  });

  test("a language; a mixed note is in both", async () => {
    await aFindable({ title: "猫 zh", language: "zh" });
    await aFindable({ title: "猫 en", language: "en" });
    await aFindable({ title: "猫 mixed", language: "mixed" });
    expect((await titles("猫", { language: "zh" })).sort()).toEqual(["猫 mixed", "猫 zh"]);
    expect((await titles("猫", { language: "en" })).sort()).toEqual(["猫 en", "猫 mixed"]);
  });

  test("what was published within a day, a week, half a year; to the hour", async () => {
    const ago = (hours: number) => new Date(Date.now() - hours * 3_600_000);
    await aFindable({ title: "猫 old", publishedAt: ago(24 * 183) });
    await aFindable({ title: "猫 spring", publishedAt: ago(24 * 181) });
    await aFindable({ title: "猫 week", publishedAt: ago(24 * 7 - 1) });
    await aFindable({ title: "猫 day", publishedAt: ago(23) });
    expect(await titles("猫", { time: "day" })).toEqual(["猫 day"]);
    expect(await titles("猫", { time: "week" })).toHaveLength(2);
    expect(await titles("猫", { time: "halfYear" })).toHaveLength(3);
    expect(await titles("猫")).toHaveLength(4);
  });

  test("what one has seen, or has not; to somebody signed out there is no difference", async () => {
    const seen = await aFindable({ title: "猫 seen" });
    await aFindable({ title: "猫 unseen" });
    await db.seenNote.create({ data: { accountId: ana.id, noteId: seen.id } });
    expect(await titles("猫", { scope: "seen" }, ana)).toEqual(["猫 seen"]);
    expect(await titles("猫", { scope: "unseen" }, ana)).toEqual(["猫 unseen"]);
    expect(await titles("猫", { scope: "seen" })).toHaveLength(2);
  });

  test("people and topics one follows", async () => {
    const bo = await aPerson();
    await aFindable({ title: "猫 by bo", by: bo });
    await aFindable({ title: "猫 in topic", topics: ["橘猫日记"] });
    await aFindable({ title: "猫 of nobody" });
    expect(await titles("猫", { scope: "followed" }, ana)).toEqual([]);
    await db.follow.create({ data: { followerId: ana.id, followeeId: bo.id } });
    const topic = await db.hashtag.findUniqueOrThrow({ where: { key: "橘猫日记" } });
    await db.hashtagFollow.create({ data: { accountId: ana.id, hashtagId: topic.id } });
    expect((await titles("猫", { scope: "followed" }, ana)).sort()).toEqual(["猫 by bo", "猫 in topic"]);
  });
});

describe("nobody finds", () => {
  test("what is hidden since it was entered", async () => {
    const note = await aFindable({ title: "猫税" });
    await db.note.update({ where: { id: note.id }, data: { visibility: "only_me" } });
    expect(await titles("猫税")).toEqual([]);
  });

  test("notes of people who are blocked or muted, on either side of a block", async () => {
    await aFindable({ title: "猫税" });
    await db.mute.create({ data: { muterId: ana.id, mutedId: mei.id } });
    expect(await titles("猫税", {}, ana)).toEqual([]);
    await db.mute.deleteMany();
    await db.block.create({ data: { blockerId: mei.id, blockedId: ana.id } });
    expect(await titles("猫税", {}, ana)).toEqual([]);
    expect(await titles("猫税", {}, mei)).toEqual(["猫税"]);
  });
});

describe("pages", () => {
  async function all(query: string, filters: Filters) {
    const ids: string[] = [];
    let cursor: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof searchNotes>> = await searchNotes(null, {
        query,
        filters,
        cursor,
      });
      ids.push(...page.cards.map(({ id }) => id));
      cursor = page.next;
    } while (cursor);
    return ids;
  }

  test("follow each other without a repeat or a gap, whatever is published meanwhile", async () => {
    const wanted: string[] = [];
    for (let at = 0; at < 55; at += 1) {
      const likes = at % 7;
      wanted.push(
        (await aFindable({ title: `猫税${at}`, likes, publishedAt: new Date(Date.now() - at * 1e7) })).id,
      );
    }
    for (const sort of ["relevance", "newest", "liked"] as const) {
      const filters = { ...noFilters, sort };
      const first = await searchNotes(null, { query: "猫税", filters });
      await aFindable({ title: "猫税 new", likes: 99 });
      const second = await searchNotes(null, { query: "猫税", filters, cursor: first.next });
      const third = await searchNotes(null, { query: "猫税", filters, cursor: second.next });
      const ids = [first, second, third].flatMap(({ cards }) => cards.map(({ id }) => id));
      expect(ids.toSorted()).toEqual(wanted.toSorted());
      expect(third.next).toBeNull();
      await db.note.deleteMany({ where: { title: "猫税 new" } });
      expect((await all("猫税", filters)).toSorted()).toEqual(wanted.toSorted());
    }
  });

  test("look no further than the newest entry, whatever a forged cursor says", async () => {
    const { id } = await aFindable({ title: "猫税" });
    for (const last of [2_147_483_647, 2_147_470_000, 0]) {
      const cursor = toCursor(Math.floor(Date.now() / 1000) + 10, last, 0, "1e9", id);
      const { cards } = await searchNotes(null, { query: "猫税", filters: noFilters, cursor });
      expect(cards.map((card) => card.id)).toEqual(last === 0 ? [] : [id]);
    }
  });

  test("begin anew after a broken, forged or foreign cursor", async () => {
    const { id } = await aFindable({ title: "猫税" });
    const foreign = [toCursor("1", id), toCursor("0.5", id, ""), toCursor("2020-01-01T00:00:00.000Z", id)];
    for (const cursor of ["x", "a".repeat(500), toCursor("1", "2", "3", "4", "5"), "%%%", ...foreign]) {
      const { cards } = await searchNotes(null, { query: "猫税", filters: noFilters, cursor });
      expect(cards.map((card) => card.id)).toEqual([id]);
    }
  });
});

describe("the other language", () => {
  beforeEach(() => ensurePairs(db));

  test("finds what says it so, marked, after what says it as typed", async () => {
    await aFindable({ title: "交猫税啦" });
    await aFindable({ title: "My cat tax" });
    const english = await searchNotes(null, { query: "Cat Taxes", filters: noFilters });
    expect(english.cards.map(({ title, found }) => [title, found?.via])).toEqual([
      ["My cat tax", null],
      ["交猫税啦", "猫税"],
    ]);
    expect(english.also).toEqual(["猫税"]);
    const chinese = await searchNotes(null, { query: "貓稅", filters: noFilters });
    expect(chinese.cards.map(({ title, found }) => [title, found?.via])).toEqual([
      ["交猫税啦", null],
      ["My cat tax", "cat tax"],
    ]);
  });

  test("within a longer search", async () => {
    await aFindable({ title: "橘猫和它的奶茶" });
    expect(await titles("orange cat 奶茶")).toEqual(["橘猫和它的奶茶"]);
  });

  test("is what moderators say it is: a pair counts once it is added or changed, and no more once it is removed", async () => {
    const deng = requireModerator(await aModerator());
    await aFindable({ title: "螺蛳粉地图" });
    await aFindable({ title: "花甲粉地图" });
    expect(await titles("snail noodles")).toEqual([]);
    await savePair(deng, { en: "snail noodles", zh: "花甲粉" });
    expect(await titles("snail noodles")).toEqual(["花甲粉地图"]);
    const { id } = await db.termPair.findFirstOrThrow({ where: { zhKey: "花甲粉" } });
    await savePair(deng, { id, en: "river snails", zh: "螺蛳粉" });
    expect(await titles("snail noodles")).toEqual([]);
    expect(await titles("river snails")).toEqual(["螺蛳粉地图"]);
    await removePair(deng, { id });
    expect(await titles("river snails")).toEqual([]);
  });
});

test("what matches is marked in the title as it was written", async () => {
  await aFindable({ title: "交貓稅啦 Cats" });
  const { cards } = await searchNotes(null, { query: "猫税 cat", filters: noFilters });
  const [card] = cards;
  expect(card?.found?.marked.map(([from, to]) => card.title.slice(from, to))).toEqual(["貓稅", "Cats"]);
});

test("when there is more than was ranked, that is said", async () => {
  await aFindable({ title: "猫税" });
  expect((await searchNotes(null, { query: "猫税", filters: noFilters })).cut).toBe(false);
  await db.$executeRaw`INSERT INTO notes (id, author_id, channel_id, title, body, language)
    SELECT gen_random_uuid(), author_id, channel_id, title, body, language FROM notes, generate_series(1, 720)`;
  await db.$executeRaw`INSERT INTO search_notes (note_id, tokens, author_id, channel_id, language, is_card, published_at)
    SELECT n.id, s.tokens, s.author_id, s.channel_id, s.language, false, now() FROM notes n, search_notes s
    WHERE n.id <> s.note_id`;
  expect((await searchNotes(null, { query: "猫税", filters: noFilters })).cut).toBe(true);
});
