import { randomUUID } from "node:crypto";
import { beforeEach, expect, it, vi } from "vitest";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { compose } from "@/lib/notes/commands";
import { noteView } from "@/lib/notes/queries";
import { composeForm } from "@/lib/notes/schema";
import { aPerson, aPicture } from "../../support/cast";
import { refusalOf } from "../../support/refusal";

// The first card waits for the painter to open its fonts.
vi.setConfig({ testTimeout: 90_000 });

let mei: Viewer;

beforeEach(async () => {
  mei = await aPerson("mei");
  await db.channel.createMany({
    data: [{ slug: "pets", nameEn: "Pets", nameZh: "宠物", position: 1 }],
    skipDuplicates: true,
  });
});

const form = (fields: Record<string, unknown>) =>
  composeForm.parse({
    ...{ requestId: randomUUID(), title: "交猫税啦", channel: "pets", visibility: "everyone" },
    ...fields,
  });

it("takes a place by its name, in either language", async () => {
  const picture = await aPicture(mei);
  for (const placeName of ["成都", " chengdu "]) {
    const { id } = await compose(mei, form({ mediaIds: [picture.id], placeName }));
    expect(await noteView(null, id)).toMatchObject({ placeId: 510100 });
  }
  const refusal = await refusalOf(compose(mei, form({ mediaIds: [picture.id], placeName: "Atlantis" })));
  expect(refusal.fields).toEqual({ placeId: "placeUnknown" });
  expect(refusal.detail).toMatchObject({ pictures: [{ id: picture.id }] });
});

it("takes no place and no template that is not on its list", async () => {
  const picture = await aPicture(mei);
  const refusal = await refusalOf(
    compose(mei, form({ mediaIds: [picture.id], placeId: "999999", cardTemplate: "gold" })),
  );
  expect(refusal.fields).toEqual({ placeId: "placeUnknown", cardTemplate: "templateUnknown" });
  expect(await db.note.count()).toBe(0);
});

it("draws the card of a note without photos, from its words or else its title", async () => {
  const { id } = await compose(mei, form({ cardTemplate: "night", cardWords: " 晚安\n好梦 " }));
  const note = await noteView(null, id);
  expect(note?.images).toMatchObject([{ alt: "晚安\n好梦", width: 1080, height: 1440 }]);
  expect((await db.note.findUniqueOrThrow({ where: { id } })).cardTemplate).toBe("night");
  const other = await compose(mei, form({ cardTemplate: "paper" }));
  expect((await noteView(null, other.id))?.images).toMatchObject([{ alt: "交猫税啦" }]);
});

it("says what is wrong with a card, and gives a drawn one back when something else is", async () => {
  const long = await refusalOf(compose(mei, form({ cardTemplate: "ink", cardWords: "字".repeat(121) })));
  expect(long.fields).toEqual({ cardWords: "cardLong" });
  const letters = await refusalOf(compose(mei, form({ cardTemplate: "ink", cardWords: "سلام" })));
  expect(letters).toMatchObject({ fields: { cardWords: "cardLetters" }, values: { letters: "س ل ا م" } });
  const nowhere = await refusalOf(
    compose(mei, form({ cardTemplate: "ink", cardWords: "晚安", channel: "nowhere" })),
  );
  expect(nowhere.detail).toMatchObject({ pictures: [{ alt: "晚安" }] });
});

it("reads a card's words as the rules read all words", async () => {
  const refusal = await refusalOf(
    compose(mei, form({ cardTemplate: "paper", cardWords: "selling weed, DM me" })),
  );
  expect(refusal.detail).toMatchObject({ hits: [{ field: "altTexts", quote: "selling weed, DM me" }] });
});

it("draws nothing where there is a photo", async () => {
  const picture = await aPicture(mei);
  const { id } = await compose(
    mei,
    form({ mediaIds: [picture.id], cardTemplate: "paper", cardWords: "晚安" }),
  );
  expect((await noteView(null, id))?.images).toHaveLength(1);
  expect(await db.media.count()).toBe(1);
});
