import { expect, it } from "vitest";
import { whole } from "@/components/compose/crop";
import { change, type Draft, isEmpty, tileOf } from "@/components/compose/draft";
import { blankContent } from "@/lib/drafts/rules";
import type { Picture } from "@/lib/uploads/queries";

const picture = (id: string) => ({ id, smallUrl: `/media/${id}` }) as Picture;
const draft: Draft = {
  ...blankContent,
  requestId: "r",
  pictures: ["a", "b", "c"].map((id) => tileOf(picture(id), "")),
};
const order = ({ pictures }: Draft) => pictures.map(({ key }) => key).join("");

it.each([
  ["c", 0, "cab"],
  ["a", 2, "bca"],
  ["b", 1, "abc"],
  ["a", 99, "bca"],
  ["c", -3, "cab"],
  ["x", 0, "abc"],
])("moves %s to place %i", (key, to, expected) => {
  expect(order(change(draft, { kind: "moved", key, to }))).toBe(expected);
});

it("keeps one tile of a photo that was picked twice", () => {
  const picked = change(draft, { kind: "picked", pictures: [{ key: "again", preview: "blob:" }] });
  const state = { kind: "there", picture: picture("b") } as const;
  expect(order(change(picked, { kind: "upload", key: "again", state }))).toBe("abc");
});

it("keeps several photos that wait or failed", () => {
  const picked = change(draft, { kind: "picked", pictures: ["x", "y"].map((key) => ({ key, preview: "" })) });
  const failed = change(picked, {
    kind: "upload",
    key: "x",
    state: { kind: "failed", reason: "", hopeless: false },
  });
  expect(order(failed)).toBe("abcxy");
});

it("knows an empty draft from one worth keeping", () => {
  expect(isEmpty(draft)).toBe(false);
  expect(isEmpty({ ...draft, pictures: [], title: " \n" })).toBe(true);
  expect(isEmpty({ ...draft, pictures: [], channel: "pets" })).toBe(true);
});

const crop = { ...whole, turns: 1 };
const cropB = { kind: "cropped", key: "b", preview: "blob:1", crop } as const;
const arrived = (id: string) =>
  ({ kind: "upload", key: "b", state: { kind: "there", picture: picture(id) } }) as const;
const tile = (of: Draft) => of.pictures.find(({ key }) => key === "b");

it("puts a crop in the place of its photo and keeps what was written of it", () => {
  const described = change(draft, { kind: "alt", key: "b", alt: "a cat" });
  const after = change(change(described, cropB), arrived("b2"));
  expect(order(after)).toBe("abc");
  expect(tile(after)).toMatchObject({ alt: "a cat", preview: "blob:1", state: { picture: { id: "b2" } } });
});

it("gives the photo as it came back, after several crops too", () => {
  const once = change(change(draft, cropB), arrived("b2"));
  const twice = change(change(once, { ...cropB, preview: "blob:2" }), arrived("b3"));
  const back = change(twice, { kind: "restored", key: "b" });
  expect(tile(back)).toEqual(tile(draft));
  expect(change(back, { kind: "restored", key: "b" })).toBe(back);
});

it("waits again for a photo that had not arrived when it was cropped", () => {
  const picked = change(draft, { kind: "picked", pictures: [{ key: "x", preview: "blob:x" }] });
  const cropped = change(picked, { ...cropB, key: "x" });
  const back = change(cropped, { kind: "restored", key: "x" });
  expect(back.pictures.at(-1)).toEqual({ key: "x", alt: "", preview: "blob:x", state: { kind: "waiting" } });
});

it("does not bring a photo back beside itself", () => {
  const cropped = change(change(draft, cropB), arrived("b2"));
  const again = change(cropped, { kind: "picked", pictures: [{ key: "again", preview: "" }] });
  const both = change(again, { ...arrived("b"), key: "again" });
  expect(order(both)).toBe("abcagain");
  expect(order(change(both, { kind: "restored", key: "b" }))).toBe("acagain");
});

it("remembers of a crop that its photo named a place", () => {
  const located = { ...picture("b"), hadLocation: true };
  const there = change(draft, { kind: "upload", key: "b", state: { kind: "there", picture: located } });
  const after = change(change(there, cropB), arrived("b2"));
  expect(tile(after)).toMatchObject({ state: { picture: { id: "b2", hadLocation: true } } });
});

const drawn = (id: string) =>
  ({ kind: "card", template: "ink", picture: picture(id), words: "晚安" }) as const;

it("makes a card the cover, and draws it again in its place", () => {
  const card = change(draft, drawn("k"));
  expect(order(card)).toBe("kabc");
  expect(card).toMatchObject({ cardTemplate: "ink", pictures: [{ alt: "晚安" }, {}, {}, {}] });
  expect(order(change(card, drawn("l")))).toBe("labc");
  expect(order(change(card, drawn("k")))).toBe("kabc");
});

it("keeps a card first, and is without one when it is removed", () => {
  const card = change(draft, drawn("k"));
  expect(order(change(card, { kind: "moved", key: "k", to: 2 }))).toBe("kabc");
  expect(order(change(card, { kind: "moved", key: "c", to: 0 }))).toBe("kcab");
  expect(change(card, { kind: "removed", key: "b" }).cardTemplate).toBe("ink");
  const without = change(card, { kind: "removed", key: "k" });
  expect(without.cardTemplate).toBeNull();
  expect(order(without)).toBe("abc");
});
