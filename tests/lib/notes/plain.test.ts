import { randomUUID } from "node:crypto";
import { beforeEach, expect, it, vi } from "vitest";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { compose, saveEdit } from "@/lib/notes/commands";
import { noteToEdit } from "@/lib/notes/own";
import { noteView } from "@/lib/notes/queries";
import { composeForm, editForm } from "@/lib/notes/schema";
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

/** The editor's form over a note, as it stands. */
async function editing(noteId: string, fields: Record<string, unknown>) {
  const now = await noteToEdit(mei, noteId);
  if (!now) throw new Error("no such note");
  const [card] = now.pictures;
  return editForm.parse({
    ...form({ title: now.title, mediaIds: now.pictures.map(({ id }) => id), cardTemplate: now.cardTemplate }),
    ...{ noteId, from: now.revision, alts: now.pictures.map(({ alt }) => alt) },
    ...{ drawn: card?.id, cardWords: card?.alt, ...fields },
  });
}

it("draws the card of an edited note again, when its words or its look are others", async () => {
  const { id } = await compose(mei, form({ cardTemplate: "night", cardWords: "晚安" }));
  const cardNow = async () => {
    const { cardTemplate, images } = await db.note.findUniqueOrThrow({
      where: { id },
      include: { images: true },
    });
    return { cardTemplate, alts: images.map(({ alt }) => alt), mediaId: images[0]?.mediaId };
  };
  const first = await cardNow();
  expect(await saveEdit(mei, await editing(id, {}))).toMatchObject({ changed: false });
  expect(await cardNow()).toEqual(first);
  await saveEdit(mei, await editing(id, { cardWords: "早安" }));
  const second = await cardNow();
  expect(second).toMatchObject({ cardTemplate: "night", alts: ["早安"] });
  await saveEdit(mei, await editing(id, { cardTemplate: "paper" }));
  const third = await cardNow();
  expect(third).toMatchObject({ cardTemplate: "paper", alts: ["早安"] });
  expect(new Set([first, second, third].map(({ mediaId }) => mediaId)).size).toBe(3);
  expect(await db.noteEdit.count({ where: { noteId: id } })).toBe(2);
});

it("keeps an edit whose card cannot be drawn, and says why", async () => {
  const { id } = await compose(mei, form({ cardTemplate: "night", cardWords: "晚安" }));
  const refusal = await refusalOf(saveEdit(mei, await editing(id, { cardWords: "سلام" })));
  expect(refusal).toMatchObject({
    fields: { cardWords: "cardLetters" },
    detail: { pictures: [{ alt: "晚安" }] },
  });
});

it("has no card any more when it was left out", async () => {
  const { id } = await compose(mei, form({ cardTemplate: "night", cardWords: "晚安" }));
  const photo = await aPicture(mei);
  const now = await noteToEdit(mei, id);
  const card = now?.pictures[0]?.id ?? "";
  await saveEdit(mei, await editing(id, { mediaIds: [card, photo.id], alts: ["晚安", ""], left: [card] }));
  const note = await db.note.findUniqueOrThrow({ where: { id }, include: { images: true } });
  expect(note).toMatchObject({ cardTemplate: null, images: [{ mediaId: photo.id }] });
});
