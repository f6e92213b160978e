import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";

vi.hoisted(() => {
  process.env.DATABASE_STATEMENT_MS = "150";
});

import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { keepNote } from "@/lib/search/keeping";
import { aNote, aPerson } from "../support/cast";
import { as, knock } from "./harness";
import { doorOf } from "./trying";

/** Behind every list stands the limit of a statement: who asks while the database is busy is told so, kindly, and is not kept. */

afterAll(() => {
  delete process.env.DATABASE_STATEMENT_MS;
});

let mei: Viewer;

beforeEach(async () => {
  mei = await aPerson("mei");
  const note = await aNote({ by: mei, title: "猫税" });
  await db.$transaction((tx) => keepNote(tx, note.id));
  await as(mei);
});

const ask = (door: string, query = "", feed = "") =>
  knock(doorOf({ door: `GET ${door}` }), { query, params: feed ? { feed: feed.split("/") } : {} });

/** While nobody may read the table, which is as slow as it gets. */
async function whileLocked<T>(table: string, run: () => Promise<T>): Promise<T> {
  return db.$transaction(async (tx) => {
    await tx.$executeRawUnsafe(`LOCK TABLE ${table} IN ACCESS EXCLUSIVE MODE`);
    return run();
  });
}

const lists: [string, string, () => ReturnType<typeof knock>][] = [
  ["a search", "search_notes", () => ask("/api/feeds/[...feed]", "q=猫税", "search")],
  ["what is offered while one types", "search_names", () => ask("/api/search/suggest", "q=猫")],
  ["the topics offered", "hashtags", () => ask("/api/topics/suggest", "q=猫")],
  ["the people offered", "follows", () => ask("/api/people/suggest", "q=me")],
  ["the topics one follows", "hashtag_follows", () => ask("/api/topics/followed")],
  ["explore", "notes", () => ask("/api/feeds/[...feed]", "", "explore/pets")],
  ["a feed of one's own", "notes", () => ask("/api/feeds/[...feed]", "", "mine")],
  ["following", "follows", () => ask("/api/feeds/[...feed]", "", "following")],
  ["a topic", "note_hashtags", () => ask("/api/feeds/[...feed]", "", "topics/cat/new")],
];

describe.each(lists)("%s", (_, table, read) => {
  it("says so when it takes too long, and answers the next time", async () => {
    await db.hashtag.create({ data: { key: "cat", name: "cat", noteCount: 1 } });
    const { outcome, status } = await whileLocked(table, read);
    expect([outcome, status]).toEqual(["unavailable", 503]);
    expect((await read()).outcome).toBe("done");
  });
});
