import { beforeEach, expect, it } from "vitest";
import { type Draft, tileOf } from "@/components/compose/draft";
import { dropDraft, keepDraft, keptDraft } from "@/components/compose/saved-draft";
import { blankContent } from "@/lib/drafts/rules";
import type { Picture } from "@/lib/uploads/queries";

const store = new Map<string, string>();

beforeEach(() => {
  store.clear();
  globalThis.localStorage = {
    getItem: (key: string) => store.get(key) ?? null,
    setItem: (key: string, value: string) => store.set(key, value),
    removeItem: (key: string) => store.delete(key),
  } as unknown as Storage;
});

const there = tileOf({ id: "p1", smallUrl: "/media/p1" } as Picture, "a cat");
const onItsWay = { key: "k", alt: "", preview: "blob:x", state: { kind: "sending", share: 0.5 } } as const;
const draft: Draft = {
  ...blankContent,
  ...{ requestId: "r1", title: "猫", body: "words", channel: "pets", visibility: "mutuals" },
  pictures: [onItsWay, there],
};

it("brings words, choices and uploaded photos back; a file under way cannot be kept", () => {
  expect(keepDraft("mei", draft)).toBe(true);
  expect(keptDraft("mei", [])).toEqual({ ...draft, pictures: [there] });
});

it("keeps two people at one computer apart", () => {
  keepDraft("mei", draft);
  expect(keptDraft("ana", [])).toBeNull();
});

it("does not bring back what has been published since", () => {
  keepDraft("mei", draft);
  expect(keptDraft("mei", ["r0", "r1"])).toBeNull();
});

it("keeps nothing of an empty draft", () => {
  keepDraft("mei", draft);
  keepDraft("mei", { ...draft, title: "", body: " ", pictures: [onItsWay] });
  expect(store.size).toBe(0);
  keepDraft("mei", draft);
  dropDraft("mei");
  expect(keptDraft("mei", [])).toBeNull();
});

it("says so when the browser keeps nothing", () => {
  localStorage.setItem = () => {
    throw new DOMException("full", "QuotaExceededError");
  };
  expect(keepDraft("mei", draft)).toBe(false);
});

it("takes a broken draft for none", () => {
  store.set("draft:mei", "{oops");
  expect(keptDraft("mei", [])).toBeNull();
});
