import { beforeEach, expect, it } from "vitest";
import { type Draft, stateOf, tileOf } from "@/components/compose/draft";
import {
  dropDraft,
  keepDraft,
  keptDraft,
  latestDraft,
  tidyDrafts,
  unsavedDrafts,
} from "@/components/compose/saved-draft";
import { blankContent } from "@/lib/drafts/rules";
import type { Picture } from "@/lib/uploads/queries";

let store: Record<string, string>;

beforeEach(() => {
  store = {};
  const methods = {
    getItem: (key: string) => store[key] ?? null,
    setItem: (key: string, value: string) => {
      store[key] = value;
    },
    removeItem: (key: string) => delete store[key],
  };
  // what a browser's storage looks like to Object.keys
  globalThis.localStorage = new Proxy(methods, {
    ownKeys: () => Object.keys(store),
    getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
    set: (target, name, value) => Reflect.set(target, name, value),
  }) as unknown as Storage;
});

const there = tileOf({ id: "p1", smallUrl: "/media/p1" } as Picture, "a cat");
const onItsWay = { key: "k", alt: "two", preview: "blob:x", state: { kind: "sending", share: 0.5 } } as const;
const refused = { ...onItsWay, key: "r", state: { kind: "failed", reason: "no", hopeless: true } } as const;
const draft: Draft = {
  ...blankContent,
  ...{ requestId: "r1", title: "猫", body: "words", channel: "pets", visibility: "mutuals" },
  pictures: [onItsWay, refused, there],
};
const settled = { ...draft, pictures: [there] };
const base = { revision: 3, state: stateOf(settled) };

it("brings words, choices and photos back, those on their way in their place, with what the server had", () => {
  expect(keepDraft("mei", draft, base)).toBe(true);
  const waiting = { key: "k", alt: "two", preview: "", state: { kind: "waiting" } };
  expect(keptDraft("mei", "r1")).toEqual({ draft: { ...draft, pictures: [waiting, there] }, base });
  expect(latestDraft("mei", [])?.draft.title).toBe("猫");
});

it("keeps two people at one computer apart, and two drafts of one", () => {
  keepDraft("mei", draft, null);
  keepDraft("mei", { ...draft, requestId: "r2", title: "狗" }, null);
  expect(latestDraft("ana", [])).toBeNull();
  expect(keptDraft("mei", "r1")?.draft.title).toBe("猫");
  expect(keptDraft("mei", "r2")?.draft.title).toBe("狗");
});

it("does not bring back what has been published since", () => {
  keepDraft("mei", draft, null);
  expect(latestDraft("mei", ["r0", "r1"])).toBeNull();
});

it("keeps nothing of an empty draft, unless the server has more", () => {
  const empty = { ...draft, title: "", body: " ", pictures: [] };
  keepDraft("mei", draft, null);
  keepDraft("mei", empty, null);
  expect(store).toEqual({});
  keepDraft("mei", empty, base);
  expect(keptDraft("mei", "r1")?.draft.body).toBe(" ");
  dropDraft("mei", "r1");
  expect(keptDraft("mei", "r1")).toBeNull();
});

it("forgets what is safe on the server or published, never what is not, or is open", () => {
  const named = (requestId: string) => ({ ...settled, requestId });
  keepDraft("mei", named("safe"), base);
  keepDraft("mei", named("open"), base);
  keepDraft("mei", named("published"), null);
  keepDraft("mei", named("new"), null);
  keepDraft("mei", { ...named("changed"), title: "more" }, base);
  keepDraft("mei", { ...draft, requestId: "uploading" }, base);
  keepDraft("ana", named("safe"), base);
  tidyDrafts("mei", ["published"], "open");
  const left = Object.keys(store).map((name) => name.split(":").slice(1).join(" "));
  expect(left.sort()).toEqual(["ana safe", "mei changed", "mei new", "mei open", "mei uploading"]);
  expect(
    unsavedDrafts("mei", [])
      .map(({ draft: { requestId } }) => requestId)
      .sort(),
  ).toEqual(["changed", "new", "uploading"]);
});

it("says so when the browser keeps nothing", () => {
  localStorage.setItem = () => {
    throw new DOMException("full", "QuotaExceededError");
  };
  expect(keepDraft("mei", draft, null)).toBe(false);
});

it("takes a broken draft for none", () => {
  store["draft:mei:r1"] = "{oops";
  expect(keptDraft("mei", "r1")).toBeNull();
  expect(latestDraft("mei", [])).toBeNull();
});
