import { beforeEach, describe, expect, test } from "vitest";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { forYouIds } from "@/lib/feed/for-you";
import type { Chosen } from "@/lib/feed/schema";
import { aChannel, aNote, aPerson } from "@/tests/support/cast";

const hour = 3_600_000;
const hoursAgo = (hours: number) => new Date(Date.now() - hours * hour);

async function all(read: (cursor: string | null) => Promise<Chosen>): Promise<string[][]> {
  const pages: string[][] = [];
  let cursor: string | null = null;
  do {
    const page: Chosen = await read(cursor);
    pages.push(page.ids);
    cursor = page.next;
  } while (cursor);
  return pages;
}

type Wish = { by: Viewer; channel: string; score: number; language?: string; hours?: number };

async function scored({ by, channel, score, language = "zh", hours = 100 }: Wish) {
  const { id } = await aNote({ by, channel, publishedAt: hoursAgo(hours) });
  await db.note.update({ where: { id }, data: { score, language } });
  return id;
}

let people: Viewer[];
const one = (at: number) => people[at % people.length]!;

beforeEach(async () => {
  people = await Promise.all(Array.from({ length: 5 }, () => aPerson()));
  await db.account.updateMany({ data: { createdAt: hoursAgo(24 * 100) } });
});

describe("for you, signed out", () => {
  test("shows every note once, whatever the size of a page, and only what everybody may see", async () => {
    const ids = new Set<string>();
    for (let at = 0; at < 40; at += 1) {
      const channel = ["pets", "food", "travel"][at % 7 === 0 ? 1 : at % 11 === 0 ? 2 : 0]!;
      ids.add(await scored({ by: one(at), channel, score: 1 + ((at * 37) % 13) }));
    }
    const secret = await aNote({ by: one(1), visibility: "only_me", publishedAt: hoursAgo(1) });
    const unknown = await aPerson();
    const fresh = await Promise.all(
      [1, 2].map((hours) => scored({ by: unknown, channel: "food", score: 0.3, hours })),
    );
    for (const id of fresh) ids.add(id);
    for (const limit of [1, 3, 7, 24, 100]) {
      const read = (await all((cursor) => forYouIds(null, { cursor, limit }))).flat();
      expect(read, `${limit} a page`).toHaveLength(ids.size);
      expect(new Set(read)).toEqual(ids);
      expect(read).not.toContain(secret.id);
    }
  });

  test("lets no channel take the page, however loud it is", async () => {
    for (let at = 0; at < 30; at += 1) await scored({ by: one(at), channel: "pets", score: 1_000 + at });
    for (const channel of ["food", "travel", "home", "career"]) await aChannel(channel);
    const quiet = await Promise.all(
      ["food", "travel", "home", "career"].flatMap((channel) =>
        [0, 1, 2, 3, 4, 5].map((at) => scored({ by: one(at), channel, score: 0.1 + at / 100 })),
      ),
    );
    const { ids } = await forYouIds(null);
    expect(ids.filter((id) => !quiet.includes(id))).toHaveLength(6);
  });

  test("keeps an early place for somebody who has just arrived, until people have met them", async () => {
    for (let at = 0; at < 24; at += 1) await scored({ by: one(at), channel: "pets", score: 50 + at });
    const nora = await aPerson();
    const first = await scored({ by: nora, channel: "pets", score: 0.2, hours: 3 });
    expect((await forYouIds(null)).ids.indexOf(first)).toBe(3);
    await db.note.update({ where: { id: first }, data: { likeCount: 3 } });
    expect((await forYouIds(null)).ids).not.toContain(first);
  });

  test("turns with the language dial: all of one, more of one, or as they come", async () => {
    const notes: Record<string, string[]> = { zh: [], en: [], mixed: [], und: [] };
    for (let at = 0; at < 24; at += 1) {
      const language = Object.keys(notes)[at % 4]!;
      notes[language]!.push(
        await scored({ by: one(at), channel: at % 2 ? "pets" : "food", score: 10, language }),
      );
    }
    const read = async (dial: "zh" | "more_zh" | "both" | "more_en" | "en") =>
      (await all((cursor) => forYouIds(null, { cursor, dial, limit: 5 }))).flat();
    const everyone = Object.values(notes).flat().toSorted();
    expect((await read("both")).toSorted()).toEqual(everyone);
    expect((await read("zh")).toSorted()).toEqual([...notes.zh!, ...notes.mixed!, ...notes.und!].toSorted());
    expect((await read("en")).toSorted()).toEqual([...notes.en!, ...notes.mixed!, ...notes.und!].toSorted());
    for (const [dial, behind] of [
      ["more_zh", "en"],
      ["more_en", "zh"],
    ] as const) {
      const order = await read(dial);
      expect(order.toSorted()).toEqual(everyone);
      const early = order.slice(0, 12).filter((id) => notes[behind]!.includes(id));
      expect(early.length).toBeLessThanOrEqual(2);
    }
  });

  test("begins anew at a forged cursor, and knows nothing without channels", async () => {
    const id = await scored({ by: one(0), channel: "pets", score: 1 });
    for (const cursor of ["x", "%%%", "AAAA", "x".repeat(9_000)]) {
      expect((await forYouIds(null, { cursor })).ids).toEqual([id]);
    }
    await db.note.deleteMany();
    await db.channel.deleteMany();
    expect(await forYouIds(null)).toMatchObject({ ids: [], next: null });
    await aChannel();
  });
});
