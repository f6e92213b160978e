import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import type { Viewer } from "@/lib/accounts/viewer";
import { directAnswer } from "@/lib/answers";
import { db } from "@/lib/db";
import { followingIds } from "@/lib/feed/following";
import { personalIds } from "@/lib/feed/personal";
import { pageSize } from "@/lib/feed/schema";
import { toCursor } from "@/lib/pagination";
import { keepNote } from "@/lib/search/keeping";
import { completeSearch } from "@/lib/search/refreshing";
import { searchNotes } from "@/lib/search/results";
import { noFilters } from "@/lib/search/rules";
import { aNote, aPerson } from "../support/cast";
import { type Answer, as, knock } from "./harness";
import { doorOf } from "./trying";

/** Whatever a stranger asks of a feed or a search: what they asked for, an empty page or a clear no; never a fault. (Soon: slow.test.ts.) */

let mei: Viewer;
let ana: Viewer;

const typed: [string, string][] = [
  ["ten thousand letters", "a".repeat(10_000)],
  ["ten thousand signs", "猫".repeat(10_000)],
  ["ten thousand words", "cat ".repeat(10_000)],
  ["ten thousand emoji", "🐱".repeat(10_000)],
  ["signs of no word", "!!! ——。。。 ♡"],
  ["a regular expression", "(a+)+$ .* [^x]{1,9999} \\"],
  ["patterns", "%_%__%%\\%"],
  ["the syntax of queries", "' & | ! ( ) :* <-> \\ '' <2> a:*ABCD"],
  ["marks of ours", "~hot ~4096.1 ^cat =maoshui -ms"],
  ["a sentence of SQL", "'; DROP TABLE notes; --"],
  ["nothing that is printed", "\u0000\u0001\u202e\u200b\ufeff"],
  ["halves of signs", "\ud83d 猫 \udc00"],
  ["marks upon marks", `e${"\u0301".repeat(3_000)}`],
];

/** A page of a feed, or of what is offered. */
type Said = { cards?: { id: string }[]; next?: string | null; topics?: unknown[]; people?: unknown[] };

async function get(
  door: string,
  query: Record<string, string>,
  params = {},
): Promise<Answer & { said: Said }> {
  const answer = await knock(doorOf({ door: `GET ${door}` }), {
    params,
    query: new URLSearchParams(query).toString(),
  });
  return answer as Answer & { said: Said }; // JSON of our own
}

const feed = (path: string, query: Record<string, string> = {}) =>
  get("/api/feeds/[...feed]", query, { feed: path.split("/") });

const idsOf = ({ said }: { said: Said }) => said.cards?.map(({ id }) => id);

beforeEach(async () => {
  [mei, ana] = [await aPerson("mei"), await aPerson("ana")];
  await as(ana);
});

/** What a careless search would find whatever it is asked: new, loved, by somebody ana follows, under a topic. */
async function somethingToFind() {
  const note = await aNote({ by: mei, title: "小笼包 dumplings" });
  await db.note.update({ where: { id: note.id }, data: { likeCount: 900 } });
  await aTopicOf("小笼包", [note]);
  await db.follow.create({ data: { followerId: ana.id, followeeId: mei.id } });
  await completeSearch();
  return note;
}

function aTopicOf(key: string, notes: { id: string; publishedAt: Date }[]) {
  const standing = notes.map(({ id: noteId, publishedAt }) => ({ noteId, publishedAt }));
  return db.hashtag.create({
    data: { key, name: key, noteCount: notes.length, notes: { create: standing } },
  });
}

describe.each(typed)("a search for %s", (_, q) => {
  it.each(["relevance", "newest", "liked"])("by %s finds nothing, or is too long", async (sort) => {
    const note = await somethingToFind();
    const filters = { sort, scope: "followed", time: "week" };
    expect(idsOf(await feed("search", { q: "小笼包", ...filters }))).toEqual([note.id]);
    const { outcome, said } = await feed("search", { q, ...filters });
    expect(["done", "invalid"]).toContain(outcome);
    if (outcome === "done") expect(said).toEqual({ cards: [], next: null });
  });

  it("is offered nothing that does not begin so", async () => {
    await somethingToFind();
    for (const [begun, offered] of [
      ["小笼", { topics: [{ key: "小笼包" }], people: [] }],
      ["mei", { topics: [], people: [{ handle: "mei" }] }],
    ] as const)
      expect((await get("/api/search/suggest", { q: begun })).said).toMatchObject(offered);
    for (const door of ["/api/search/suggest", "/api/topics/suggest", "/api/people/suggest", "/api/places"]) {
      const { outcome, said } = await get(door, { q });
      expect(outcome, door).toBe("done");
      for (const list of Object.values(said)) expect(list?.length, door).toBeLessThanOrEqual(12);
    }
    const { said } = await get("/api/search/suggest", { q });
    expect(said).toMatchObject({ topics: [], people: [] });
  });
});

describe("filters that there are not", () => {
  it("count as not given", async () => {
    const note = await aNote({ by: mei, title: "猫税" });
    await db.$transaction((tx) => keepNote(tx, note.id));
    for (const value of ["", "x", "-1", "relevance'", "__proto__", "toString", "a".repeat(5_000)]) {
      const given = { sort: value, kind: value, time: value, scope: value, language: value };
      expect(idsOf(await feed("search", { q: "猫税", ...given })), value).toEqual([note.id]);
    }
  });
});

describe("the size of a page", () => {
  it("is nobody's to choose", async () => {
    const notes = [];
    for (let at = 0; at <= pageSize; at += 1) notes.push(await aNote({ by: mei }));
    await aTopicOf("猫税", notes);
    await db.follow.create({ data: { followerId: ana.id, followeeId: mei.id } });
    await completeSearch();
    const paths = ["latest", "explore/pets", "people/mei", "following", "search"];
    for (const size of ["-1", "0", "1e9", "99999999999999999999", "NaN", "24; SELECT 1"]) {
      const sizes = { limit: size, size, take: size, first: size, page: size, offset: size };
      for (const path of [...paths, "topics/猫税/hot", "topics/猫税/new"])
        expect((await feed(path, { ...sizes, q: "猫税" })).said.cards, `${path} ${size}`).toHaveLength(
          pageSize,
        );
    }
  });
});

describe("a channel, topic, person or board that there is not", () => {
  it.each([
    "explore/nothing",
    "topics/nobodysaidthis/hot",
    "topics/nobodysaidthis/new",
    "people/nobody_at_all",
    `boards/${randomUUID()}`,
  ])("has an empty page: %s", async (path) => {
    await aNote({ by: mei });
    for (const after of ["", "x", toCursor("1", randomUUID())])
      expect((await feed(path, { after })).said).toEqual({ cards: [], next: null });
  });

  it.each(["nothing", "topics/cat/old", "explore/for-you/klingon", "boards/x", "search/notes"])(
    "of no kind that we know is not found: %s",
    async (path) => expect((await feed(path)).outcome).toBe("not_found"),
  );
});

describe("a cursor of another list", () => {
  const titles = ["一", "二", "三"];

  /** A page and more of mei's notes on cats, and before and after them one of bo's that no list of hers holds. */
  async function cursors(): Promise<string[]> {
    const bo = await aPerson("bo");
    await aNote({ by: bo, title: "小笼包", channel: "food" });
    for (let at = 0; at <= pageSize; at += 1) await aNote({ by: mei, title: `猫税 ${titles[at % 3]}` });
    await aNote({ by: bo, title: "生煎", channel: "food" });
    await completeSearch();
    await db.follow.create({ data: { followerId: ana.id, followeeId: mei.id } });
    const pages = await Promise.all([
      followingIds(ana),
      personalIds(ana),
      searchNotes(null, { query: "猫税", filters: noFilters }),
    ]);
    const later = await Promise.all(
      ["latest", "explore/pets", "people/mei", "explore/for-you"].map((path) => feed(path)),
    );
    const found = [...pages.map(({ next }) => next), ...later.map(({ said }) => said.next)];
    for (const cursor of found) expect(cursor).toEqual(expect.any(String));
    return found.filter((cursor) => typeof cursor === "string");
  }

  it("brings notes of the list that was asked for, each once, whoever asks", async () => {
    const foreign = await cursors();
    const paths = ["latest", "explore/pets", "explore/for-you", "people/mei", "following", "mine", "search"];
    const wide = ["latest", "explore/for-you", "mine"];
    const all = (await db.note.findMany({ select: { id: true, authorId: true } })).map(
      ({ id, authorId }) => ({
        id,
        hers: authorId === mei.id,
      }),
    );
    const [everybodys, hers] = [all, all.filter((note) => note.hers)].map(
      (notes) => new Set(notes.map(({ id }) => id)),
    );
    for (const viewer of [ana, await aPerson("cai"), null]) {
      await as(viewer);
      for (const path of paths.filter((each) => viewer || !["following", "mine"].includes(each)))
        for (const after of foreign) {
          const answer = await feed(path, { after, q: "猫税" });
          expect(answer.outcome, path).toBe("done");
          const ids = idsOf(answer) ?? [];
          expect(ids.length).toBeLessThanOrEqual(pageSize);
          expect(new Set(ids).size).toBe(ids.length);
          const list = wide.includes(path) ? everybodys : hers;
          expect(
            ids.filter((id) => !list?.has(id)),
            path,
          ).toEqual([]);
          if (path === "following" && viewer !== ana) expect(ids).toEqual([]);
        }
    }
  });

  it("does not lead into what was ranked for somebody else", async () => {
    await cursors();
    const theirs = (await personalIds(ana)).next;
    await as(mei);
    const begun = idsOf(await feed("mine"));
    expect(idsOf(await feed("mine", { after: theirs ?? "" }))).toEqual(begun);
  });
});

it("the server layer is no less patient than the doors", async () => {
  await somethingToFind();
  for (const [, q] of typed) {
    const address = `/api/feeds/search?${new URLSearchParams({ q, after: q })}`;
    const answer = await directAnswer(address, undefined, "192.0.2.1").catch((error) => error);
    expect(['{"cards":[],"next":null}', "invalid"], q.slice(0, 20)).toContain(answer?.code ?? answer);
  }
});
