import { profileOf } from "@/lib/accounts/queries";
import { suggestPeople } from "@/lib/accounts/suggestions";
import { commentsOf, repliesTo } from "@/lib/comments/queries";
import { pastOf } from "@/lib/desk/past";
import { publicBoards } from "@/lib/feed/board-views";
import { boardIds } from "@/lib/feed/boards";
import { authorIds, exploreIds, latestIds } from "@/lib/feed/explore";
import { followingIds } from "@/lib/feed/following";
import { forYouIds } from "@/lib/feed/for-you";
import { personalIds } from "@/lib/feed/personal";
import type { Chosen } from "@/lib/feed/schema";
import { topicCovers } from "@/lib/feed/topic-covers";
import { topicIds } from "@/lib/feed/topics";
import { notesADay } from "@/lib/hashtags/days";
import { followedTopics } from "@/lib/hashtags/followed";
import { popularTopics, topicNamed } from "@/lib/hashtags/queries";
import { relatedTopics, topicsOfChannels } from "@/lib/hashtags/related";
import { suggestTopics } from "@/lib/hashtags/suggestions";
import { trending } from "@/lib/hashtags/trends";
import { waitingAppeals } from "@/lib/moderation/appeals-view";
import { caseFor } from "@/lib/moderation/case-view";
import { publicLog } from "@/lib/moderation/public-log";
import { deskFigures, nextCase, queue, queuePage } from "@/lib/moderation/queue";
import type { QueueFilter } from "@/lib/moderation/queue-filter";
import { dressCards } from "@/lib/notes/cards";
import { noteView } from "@/lib/notes/queries";
import { inbox, unreadCounts } from "@/lib/notifications/queries";
import { overlayText } from "@/lib/overlay/queries";
import { findTopics } from "@/lib/search/people-and-topics";
import { searchNotes } from "@/lib/search/results";
import { type Filters, noFilters } from "@/lib/search/rules";
import { suggest } from "@/lib/search/suggesting";
import { middleOf, type Subjects } from "./subjects";

/**
 * Every list that the product reads, by the function that reads it. `ask` answers how many things came; its number chooses
 * among like subjects, so that figures are not those of one lucky row.
 */
export type Read = {
  name: string;
  /** In the table of figures; the others are only explained. */
  timed?: boolean;
  /** The most rows it may read besides 40 for each it returns: candidates that are ranked. */
  candidates?: number;
  /** Rows that a candidate costs, if more than the entry that names it and the note that it is. */
  each?: number;
  /** How many different questions it has, if more than four. */
  cases?: number;
  ask: (nth: number) => Promise<number>;
};

const nthOf = <T>(list: readonly T[], nth: number): T => {
  const one = list[nth % list.length];
  if (one === undefined) throw new Error("an empty list");
  return one;
};

const chosen = async (feed: Promise<Chosen>) => (await feed).ids.length;

/** The cursor after so many pages. */
async function after(
  pages: number,
  read: (cursor: string | null) => Promise<{ next: string | null }>,
): Promise<string> {
  let cursor: string | null = null;
  for (let page = 0; page < pages; page++) cursor = (await read(cursor)).next ?? cursor;
  return cursor ?? "";
}

/** In both languages, one sign and many words, common and rare, spelt in pinyin and misspelt. */
const searches = {
  zh: ["猫", "橘猫", "上海美食", "番茄炒蛋", "开心", "马面裙", "一串糖葫芦", "地铁站口的小店"],
  en: ["cat", "orange cat", "shanghai", "worth the trip", "resignation letter", "noodles", "zxqvw"],
  mixed: ["cat tax", "猫税 cattax", "maoshui", "shanghai meishi", "B站", "oragne cat"],
} as const;

const filtered: Partial<Filters>[] = [
  { sort: "newest" },
  { sort: "liked" },
  { language: "en", time: "week" },
  { sort: "commented", time: "halfYear", kind: "photos" },
  { scope: "followed" },
  { scope: "unseen" },
];

/** Nine of each of a dozen channels are interleaved, and newcomers' are looked for among the newest 300. */
const forYouCandidates = 420;
/** What the sources of lib/feed/candidates.ts may bring together, the newest 300 among which newcomers' are looked for with them. */
const ownCandidates = 1_300;
const dials = ["both", "zh", "more_zh", "more_en"] as const;

export async function allReads(on: Subjects): Promise<Read[]> {
  const [middle, deepExplore, deepForYou, deepPerson] = await Promise.all([
    Promise.all(on.topics.slice(0, 3).map(middleOf)),
    after(8, (cursor) => exploreIds(null, { cursor })),
    after(8, (cursor) => forYouIds(null, { cursor })),
    after(8, (cursor) => authorIds(null, on.star.handle, { cursor })),
  ]);
  const talk = (id: string, sort: "hot" | "new", cursor?: string) =>
    commentsOf(null, id, { sort, cursor }).then((page) => page?.comments.length ?? 0);
  const page = async () => (await exploreIds(null)).ids;
  const reader = on.readers["200"];
  const later: string[] = [];
  for (const viewer of Object.values(on.readers))
    later.push(await after(1, (cursor) => personalIds(viewer, { cursor })));
  const now = new Date();
  const reads: Read[] = [
    { name: "explore", timed: true, ask: () => chosen(exploreIds(null)) },
    { name: "explore, signed in", ask: () => chosen(exploreIds(reader)) },
    { name: "explore, ninth page", ask: () => chosen(exploreIds(null, { cursor: deepExplore })) },
    {
      name: "for you, signed out",
      timed: true,
      candidates: forYouCandidates,
      ask: (n) => chosen(forYouIds(null, { dial: nthOf(dials, n) })),
    },
    {
      name: "for you, ninth page",
      candidates: forYouCandidates,
      ask: () => chosen(forYouIds(null, { cursor: deepForYou })),
    },
    {
      name: "for you, one's own",
      timed: true,
      candidates: ownCandidates,
      // and its topics
      each: 3,
      ask: (n) => chosen(personalIds(nthOf(Object.values(on.readers), n))),
    },
    {
      name: "for you, one's own second page",
      ask: (n) => chosen(personalIds(nthOf(Object.values(on.readers), n), { cursor: nthOf(later, n) })),
    },
    {
      name: "channel",
      timed: true,
      ask: (n) => chosen(exploreIds(null, { channelSlug: nthOf(on.channels, n) })),
    },
    { name: "latest", ask: () => chosen(latestIds(null)) },
    { name: "latest, signed in", ask: () => chosen(latestIds(reader)) },
    {
      name: "topic, first page",
      timed: true,
      ask: (n) => chosen(topicIds(null, nthOf(on.topics.slice(0, 3), n), { sort: "new" })),
    },
    {
      name: "topic, half-way down",
      timed: true,
      ask: (n) =>
        chosen(topicIds(null, nthOf(on.topics.slice(0, 3), n), { sort: "new", cursor: nthOf(middle, n) })),
    },
    {
      name: "topic, hot",
      timed: true,
      ask: (n) => chosen(topicIds(null, nthOf(on.topics, n), { sort: "hot" })),
    },
    { name: "profile", timed: true, ask: (n) => profile(nthOf(on.people, n)) },
    {
      name: "profile, ninth page",
      ask: () => chosen(authorIds(null, on.star.handle, { cursor: deepPerson })),
    },
    { name: "note", timed: true, ask: async (n) => ((await noteView(null, nthOf(on.notes, n))) ? 1 : 0) },
    { name: "comments, hot", timed: true, ask: (n) => talk(nthOf(on.loudest, n), "hot") },
    { name: "comments, new", ask: (n) => talk(nthOf(on.loudest, n), "new") },
    {
      name: "replies",
      ask: async (n) => (await repliesTo(null, nthOf(on.loudest, n)))?.comments.length ?? 0,
    },
    { name: "cards", timed: true, ask: async () => (await dressCards(await page())).length },
    {
      name: "overlay of a page",
      timed: true,
      ask: async () => {
        const ids = await page();
        await overlayText(reader, { notes: ids, people: [], topics: [], comments: [] });
        return ids.length;
      },
    },
    { name: "board", ask: () => chosen(boardIds(null, on.board)) },
    { name: "boards of a person", ask: async () => (await publicBoards(reader.handle)).length },
    {
      name: "inbox, comments",
      timed: true,
      ask: async () => (await inbox(on.star, "comments", null)).rows.length,
    },
    { name: "inbox, follows", ask: async () => (await inbox(on.star, "follows", null)).rows.length },
    { name: "unread numbers", ask: async () => Object.keys(await unreadCounts(on.star)).length },
    { name: "topics by size", ask: async () => (await popularTopics()).length },
    {
      name: "topic, its head",
      ask: async (n) => {
        const topic = await topicNamed(nthOf(on.topics, n));
        return topic ? (await notesADay([topic.id], now)).size : 0;
      },
    },
    {
      name: "topic, its relatives",
      // the notes among which they are found, each with the topics it bears
      candidates: 1_500,
      ask: async (n) => {
        const topic = await topicNamed(nthOf(on.topics, n));
        return topic ? (await relatedTopics(topic.id)).length : 0;
      },
    },
    { name: "topics by channel", candidates: 5_000, ask: async () => (await topicsOfChannels()).size },
    { name: "topics trending", candidates: 1_500, ask: async () => (await trending(now)).length },
    {
      name: "covers of topics",
      ask: async () => (await topicCovers((await popularTopics(6)).map(({ id }) => id))).size,
    },
    { name: "topics followed", ask: async () => (await followedTopics(reader)).length },
    { name: "topics found", candidates: 300, ask: async () => (await findTopics("food", 24)).length },
    {
      name: "topic suggestions",
      timed: true,
      ask: async (n) => (await suggestTopics(nthOf(["tik", "c", "猫", "上", "ny"], n))).length,
    },
    {
      name: "people suggestions",
      timed: true,
      candidates: 300,
      ask: async (n) => (await suggestPeople(reader, nthOf(["no", "x", "vera", "小"], n))).length,
    },
    { name: "public log", ask: async () => (await publicLog("en")).rows.length },
  ];
  reads.push(...deskReads(on, await after(4, (cursor) => queuePage(on.moderator, "en", {}, cursor))));
  const find = async (query: string, filters: Partial<Filters> = {}) =>
    (await searchNotes(reader, { query, filters: { ...noFilters, ...filters } })).cards.length;
  const everything = Object.values(searches).flat();
  reads.push(
    ...Object.entries(searches).map(([script, queries]) => ({
      name: `search, ${script}`,
      timed: true,
      candidates: 2_000,
      cases: queries.length,
      ask: (nth: number) => find(nthOf(queries, nth)),
    })),
    {
      name: "search, with filters",
      timed: true,
      candidates: 2_000,
      cases: everything.length,
      ask: (nth) => find(nthOf(everything, nth), nthOf(filtered, nth)),
    },
    {
      name: "suggestions",
      timed: true,
      candidates: 300,
      cases: 10,
      ask: async (nth) => {
        const typed = nthOf(["c", "ca", "catt", "猫", "上海", "sh", "shang", "noah", "x", "xaiolu"], nth);
        const { topics, people } = await suggest(reader, typed, "192.0.2.1", new Date());
        return topics.length + people.length;
      },
    },
  );
  for (const [count, viewer] of Object.entries(on.readers)) {
    const second = await after(1, (cursor) => followingIds(viewer, { cursor }));
    reads.push(
      { name: `following ${count}`, timed: true, ask: () => chosen(followingIds(viewer)) },
      {
        name: `following ${count}, second page`,
        ask: () => chosen(followingIds(viewer, { cursor: second })),
      },
    );
  }
  return reads;

  async function profile(handle: string): Promise<number> {
    const [, feed] = await Promise.all([profileOf(handle), authorIds(null, handle)]);
    return feed.ids.length;
  }
}

/** What a moderator's page asks for, with thousands of cases waiting. */
function deskReads({ moderator, cases }: Subjects, deep: string): Read[] {
  const parts: QueueFilter[] = [{ rule: "gambling" }, { kind: "note" }, { language: "zh" }, { mine: true }];
  return [
    { name: "desk, queue", timed: true, ask: async () => (await queue(moderator, "en")).length },
    {
      name: "desk, fifth page",
      ask: async () => (await queuePage(moderator, "en", {}, deep)).rows.length,
    },
    // a wide rule and those within it are several stretches of an index: at worst all that wait are looked through (8 ms)
    ...parts.map((part) => ({
      ...("rule" in part && { candidates: 5_000 }),
      name: `desk, queue by ${Object.keys(part)}`,
      ask: async () => (await queue(moderator, "en", part)).length,
    })),
    ...[{}, ...parts].map((part) => ({
      ...("rule" in part && { candidates: 5_000 }),
      name: ["desk, next case", ...Object.keys(part)].join(" by "),
      ask: async (n: number) => ((await nextCase(moderator, part, nthOf(cases, n))) ? 1 : 0),
    })),
    // every waiting case is counted, and of the topics on the rise how many people write under them
    {
      name: "desk, figures",
      candidates: 9_000,
      ask: async () => ((await deskFigures(moderator)).waiting > 0 ? 1 : 0),
    },
    {
      name: "desk, a case",
      timed: true,
      ask: async (n) => {
        const id = nthOf(cases, n);
        const [opened] = await Promise.all([caseFor(moderator, id, "en"), pastOf(moderator, id)]);
        return opened ? 1 : 0;
      },
    },
    { name: "desk, appeals", ask: async () => (await waitingAppeals(moderator, "en")).length },
  ];
}
