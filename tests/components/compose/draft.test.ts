import { expect, it } from "vitest";
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
