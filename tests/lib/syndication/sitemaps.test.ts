import { beforeEach, describe, expect, test } from "vitest";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { siteOrigin } from "@/lib/env";
import { settleCounts } from "@/lib/notes/counting";
import { sitemapIndex, sitemapPart, sitemapParts } from "@/lib/syndication/sitemaps";
import { settlePerson } from "@/lib/worker/settling";
import { aDecision, aReport, theRules } from "@/tests/lib/moderation/support";
import { aModerator, aNote, aPerson } from "@/tests/support/cast";

let mei: Viewer;

beforeEach(async () => {
  await db.note.deleteMany();
  mei = await aPerson();
});

/** The notes that the parts of `size` rows name, in order, each address once. */
async function notesNamed(size: number): Promise<string[]> {
  const parts = (await sitemapParts(size)).filter((part) => part.startsWith("notes-"));
  const texts = await Promise.all(parts.map((part) => sitemapPart(part, size)));
  return texts.flatMap((text) =>
    [...(text ?? "").matchAll(/<loc>[^<]*\/en\/notes\/([^<]+)<\/loc>/g)].map(([, id = ""]) => id),
  );
}

describe("the sitemap", () => {
  test("names every open note once, however many parts it takes", async () => {
    const notes = [];
    for (let at = 0; at < 5; at += 1) notes.push(await aNote({ by: mei }));
    const ids = notes.map(({ id }) => id);
    expect(await notesNamed(2)).toEqual(ids);
    expect(await notesNamed(5)).toEqual(ids);
    expect(await notesNamed(4)).toEqual(ids);
    expect((await sitemapParts(2)).filter((part) => part.startsWith("notes-"))).toHaveLength(3);
  });

  test("loses a note the moment it is held, deleted or closed, and no part moves", async () => {
    const [kept, held, deleted, closed] = [
      await aNote({ by: mei }),
      await aNote({ by: mei }),
      await aNote({ by: mei }),
      await aNote({ by: mei, visibility: "only_me" }),
    ];
    const parts = await sitemapParts(2);
    await db.note.update({ where: { id: deleted.id }, data: { deletedAt: new Date() } });
    await db.note.update({
      where: { id: held.id },
      data: { hold: { create: { screening: { create: { verdict: "hold", hits: [] } } } } },
    });
    expect(await notesNamed(2)).toEqual([kept.id]);
    expect(await notesNamed(2)).not.toContain(closed.id);
    expect(await sitemapParts(2)).toEqual(parts);
  });

  test("loses a note the moment it is taken down, and a banned person with all of theirs", async () => {
    await theRules();
    const ana = await aPerson();
    const [kept, taken] = [await aNote({ by: mei }), await aNote({ by: mei })];
    for (const note of [kept, taken, await aNote({ by: ana })])
      await db.$transaction((tx) => settleCounts(tx, note.id));
    const people = async () => (await sitemapPart(`people-${mei.id}`)) ?? "";
    expect(await people()).toContain(`/people/${ana.handle}<`);
    const [wen, bo] = [await aModerator(), await aPerson()];
    const ofNote = await aReport(bo, { kind: "note", id: taken.id });
    await aDecision(wen, ofNote.caseId);
    const ofAna = await aReport(bo, { kind: "account", id: ana.id });
    await aDecision(wen, ofAna.caseId, { action: "ban" });
    expect(await notesNamed(5)).toEqual([kept.id]);
    await settlePerson(ana.id);
    expect(await people()).not.toContain(ana.handle);
    expect(await people()).toContain(`/people/${mei.handle}<`);
  });

  test("gives each page in both languages, each naming the other", async () => {
    const note = await aNote({ by: mei });
    const text = await sitemapPart(`notes-${note.id}`);
    for (const locale of ["en", "zh"])
      expect(text).toContain(`<loc>${siteOrigin()}/${locale}/notes/${note.id}</loc>`);
    expect(text).toContain(`hreflang="zh-Hans" href="${siteOrigin()}/zh/notes/${note.id}"`);
    expect(text).toContain(`hreflang="x-default" href="${siteOrigin()}/notes/${note.id}"`);
  });

  test("names people and topics who have something to show, and topics by names of any script", async () => {
    const quiet = await aPerson();
    await db.account.update({ where: { id: mei.id }, data: { noteCount: 1 } });
    const topic = await db.hashtag.create({ data: { key: "猫&税", name: "猫&税", noteCount: 1 } });
    const merged = await db.hashtag.create({
      data: { key: "cattax", name: "CatTax", noteCount: 1, canonicalId: topic.id },
    });
    const people = await sitemapPart(`people-${mei.id}`);
    expect(people).toContain(`/en/people/${mei.handle}<`);
    expect(people).not.toContain(quiet.handle);
    const topics = await sitemapPart(`topics-${topic.id}`);
    expect(topics).toContain(`/zh/topics/${encodeURIComponent("猫&税")}<`);
    expect(topics).not.toContain(merged.key);
  });

  test("lists its parts in an index, the fixed pages first", async () => {
    const index = await sitemapIndex(0);
    expect(index).toContain(`<sitemap><loc>${siteOrigin()}/sitemap/pages.xml</loc></sitemap>`);
    expect(await sitemapPart("pages")).toContain("/zh/explore</loc>");
  });

  test.each(["", "notes", "notes-", "notes-1", "accounts-x", "notes-' OR 1", "__proto__-x", "pages-1"])(
    "knows no part called %j",
    async (name) => expect(await sitemapPart(name)).toBeNull(),
  );
});
