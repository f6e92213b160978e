import { beforeEach, expect, it } from "vitest";
import { tileOf } from "@/components/compose/draft";
import { draftOfNote, dropEdit, keepEdit, keptEdit, waitingInEdits } from "@/components/compose/kept-edit";
import type { NoteToEdit } from "@/lib/notes/own";
import type { Picture } from "@/lib/uploads/queries";
import { aStorage } from "../../support/storage";

beforeEach(() => {
  globalThis.localStorage = aStorage();
});

const picture = { id: "p1", smallUrl: "/media/p1" } as Picture;
const note: NoteToEdit = {
  ...{ id: "n1", revision: "first", standing: "published", saved: [] },
  ...{ title: "猫", body: "", channel: "pets", visibility: "everyone", declarations: [] },
  ...{ contentWarning: null, commentAudience: "everyone", placeId: null, cardTemplate: null },
  pictures: [{ ...picture, alt: "a cat" }],
};
const begun = draftOfNote(note, "r1");
const edited = { ...begun, title: "狗" };

it("gives back what was typed and not saved, with the revision it began from", () => {
  expect(keepEdit("mei", "n1", { from: "first", draft: edited })).toBe(true);
  expect(keptEdit("mei", { ...note, revision: "second" })).toEqual({ from: "first", draft: edited });
});

it("keeps the place of a photo on its way, which goes on when the edit is taken up again", () => {
  const sending = { key: "k", alt: "", preview: "blob:x", state: { kind: "sending", share: 0.5 } } as const;
  keepEdit("mei", "n1", {
    from: "first",
    draft: { ...begun, pictures: [sending, tileOf(picture, "a cat")] },
  });
  expect(keptEdit("mei", note)?.draft.pictures).toMatchObject([
    { key: "k", preview: "", state: { kind: "waiting" } },
    { key: "p1", alt: "a cat", state: { kind: "there" } },
  ]);
  expect(waitingInEdits("mei")).toEqual(["k"]);
  expect(waitingInEdits("ana")).toEqual([]);
});

it("forgets what has been saved, what the note says already, and what belongs to somebody else", () => {
  keepEdit("mei", "n1", { from: "first", draft: edited });
  expect(keptEdit("ana", note)).toBeNull();
  expect(keptEdit("mei", { ...note, saved: ["r1"] })).toBeNull();
  expect(keptEdit("mei", { ...note, title: "狗" })).toBeNull();
  dropEdit("mei", "n1");
  expect(keptEdit("mei", note)).toBeNull();
});

it("is quiet where nothing can be kept", () => {
  globalThis.localStorage = aStorage({ full: true });
  expect(keepEdit("mei", "n1", { from: "first", draft: edited })).toBe(false);
  expect(waitingInEdits("mei")).toEqual([]);
});
