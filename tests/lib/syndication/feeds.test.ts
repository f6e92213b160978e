import { beforeEach, describe, expect, test } from "vitest";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { siteOrigin } from "@/lib/env";
import { jsonFeedAnswer, rssAnswer } from "@/lib/syndication/answers";
import { boardFeed, personFeed, topicFeed } from "@/lib/syndication/queries";
import { toJsonFeed, toRss } from "@/lib/syndication/writing";
import { aDecision, aReport, theRules } from "@/tests/lib/moderation/support";
import { aModerator, aNote, aPerson } from "@/tests/support/cast";

let mei: Viewer;

beforeEach(async () => {
  await db.note.deleteMany();
  mei = await aPerson();
});

async function feedOfMei() {
  const feed = await personFeed("en", mei.handle);
  if (!feed) throw new Error("mei has no feed");
  return feed;
}

describe("a person's feed", () => {
  test("holds their newest notes whole, with pictures, newest first", async () => {
    const old = await aNote({ by: mei, title: "first", publishedAt: new Date("2026-01-01") });
    const young = await aNote({ by: mei, title: "second", body: "one\ntwo\n\nthree" });
    const { items } = JSON.parse(toJsonFeed(await feedOfMei()));
    expect(items.map(({ id }: { id: string }) => id)).toEqual(
      [young, old].map(({ id }) => `${siteOrigin()}/notes/${id}`),
    );
    expect(items[0].content_html).toContain("<p>one<br>two</p>\n<p>three</p>");
    expect(items[0].content_html).toMatch(/<img src="http[^"]+\/media\/[^"]+" width="1080" height="1440"/);
    const rss = toRss(await feedOfMei());
    expect(rss.indexOf("second")).toBeLessThan(rss.indexOf("first"));
    expect(rss).toContain(`<guid isPermaLink="false">${siteOrigin()}/notes/${old.id}</guid>`);
  });

  test("loses a note at once when it is deleted", async () => {
    const note = await aNote({ by: mei, title: "gone soon" });
    expect(toRss(await feedOfMei())).toContain("gone soon");
    await db.note.update({ where: { id: note.id }, data: { deletedAt: new Date() } });
    expect(toRss(await feedOfMei())).not.toContain("gone soon");
  });

  test("shows no picture that its author warns of, and passes the warning on", async () => {
    const note = await aNote({ by: mei, body: "the story" });
    await db.note.update({ where: { id: note.id }, data: { contentWarning: "blood <3" } });
    for (const text of [toRss(await feedOfMei()), toJsonFeed(await feedOfMei())]) {
      expect(text).not.toContain("/media/");
      expect(text).toContain("blood &lt;3");
      expect(text).toContain("the story");
    }
  });

  test("carries nobody's markup, and nothing that would break the document", async () => {
    const nasty = "]]><script>alert(1)</script>&\u0001\ufffe";
    await aNote({ by: mei, title: nasty, body: nasty });
    const rss = toRss(await feedOfMei());
    for (const character of ["\u0001", "\ufffe"]) expect(rss).not.toContain(character);
    // The only literal script stands in a title's CDATA, which holds text.
    const content = /<content:encoded><!\[CDATA\[([\s\S]*?)\]\]><\/content:encoded>/.exec(rss)?.[1] ?? "";
    expect(content).toContain("&lt;script&gt;");
    expect(JSON.parse(toJsonFeed(await feedOfMei())).items[0].content_html).not.toContain("<script");
  });

  test("of nobody is not found", async () => {
    expect(await personFeed("en", "nobody_at_all")).toBeNull();
    expect(rssAnswer(null).status).toBe(404);
    expect(jsonFeedAnswer(null).status).toBe(404);
  });
});

describe("a topic's feed", () => {
  test("is found however the topic is written, and holds its newest notes", async () => {
    const note = await aNote({ by: mei });
    await db.hashtag.create({
      data: {
        key: "cattax",
        name: "CatTax",
        notes: { create: { noteId: note.id, publishedAt: note.publishedAt } },
      },
    });
    const feed = await topicFeed("zh", "ＣatTAX");
    expect(feed?.entries.map(({ id }) => id)).toEqual([note.id]);
    expect(feed?.title).toContain("#CatTax");
    expect(JSON.parse(toJsonFeed(feed ?? (await feedOfMei()))).items[0].tags).toEqual(["CatTax"]);
  });
});

describe("a board's feed", () => {
  test("is there for a public board and nobody's for a private one", async () => {
    const note = await aNote({ by: await aPerson() });
    const make = (isPrivate: boolean) =>
      db.board.create({
        data: { ownerId: mei.id, name: String(isPrivate), isPrivate, noteCount: 1 },
      });
    const [open, closed] = [await make(false), await make(true)];
    await db.collect.create({ data: { accountId: mei.id, noteId: note.id, boardId: open.id } });
    expect((await boardFeed("en", mei.handle, open.id))?.entries).toHaveLength(1);
    expect(await boardFeed("en", mei.handle, closed.id)).toBeNull();
    expect(await boardFeed("en", mei.handle, "not-an-id")).toBeNull();
  });
});

describe("what is decided against", () => {
  test.each(["a note that is taken down", "the notes of somebody who is banned"])(
    "leaves every feed at once: %s",
    async (what) => {
      await theRules();
      const ana = await aPerson();
      const [note, kept] = [await aNote({ by: ana }), await aNote({ by: mei })];
      const both = [note, kept].map(({ id: noteId, publishedAt }) => ({ noteId, publishedAt }));
      await db.hashtag.create({ data: { key: "haul", name: "haul", notes: { create: both } } });
      const board = await db.board.create({ data: { ownerId: mei.id, name: "finds", noteCount: 2 } });
      for (const { noteId } of both)
        await db.collect.create({ data: { accountId: mei.id, noteId, boardId: board.id } });
      const feeds = async () =>
        Promise.all(
          [personFeed("en", ana.handle), topicFeed("en", "haul"), boardFeed("en", mei.handle, board.id)].map(
            async (feed) => (await feed)?.entries.map(({ id }) => id) ?? [],
          ),
        );
      expect(await feeds()).toEqual([[note.id], expect.arrayContaining([note.id]), [kept.id, note.id]]);
      const banned = what.includes("banned");
      const subject = banned
        ? ({ kind: "account", id: ana.id } as const)
        : ({ kind: "note", id: note.id } as const);
      const { caseId } = await aReport(await aPerson(), subject);
      await aDecision(await aModerator(), caseId, { action: banned ? "ban" : "take_down" });
      expect(await feeds()).toEqual([[], [kept.id], [kept.id]]);
      await db.hashtag.deleteMany();
    },
  );
});
