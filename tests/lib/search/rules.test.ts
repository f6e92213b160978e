import { describe, expect, it } from "vitest";
import { filterParams, filtersOf, noFilters, rankOf, since } from "@/lib/search/rules";

const plain = { match: 1, likes: 0, collects: 0, comments: 0, ageDays: 0 };

describe("ranking", () => {
  it("counts a comment for more than a like", () =>
    expect(rankOf({ ...plain, comments: 10 })).toBeGreaterThan(rankOf({ ...plain, likes: 10 })));

  it("lets a better match be younger or older", () => {
    expect(rankOf({ ...plain, match: 3, ageDays: 300 })).toBeGreaterThan(rankOf(plain));
    expect(rankOf({ ...plain, likes: 5_000 })).toBeGreaterThan(rankOf({ ...plain, match: 3, ageDays: 300 }));
  });

  it("is not moved by one like among many", () =>
    expect(rankOf({ ...plain, likes: 501 })).toBe(rankOf({ ...plain, likes: 500 })));

  it("takes a note from the future for one of now", () =>
    expect(rankOf({ ...plain, ageDays: -5 })).toBe(rankOf(plain)));
});

describe("filters", () => {
  it("are read from an address and written to it", () => {
    const given = new Map([
      ["sort", "liked"],
      ["time", "week"],
    ]);
    const filters = filtersOf((name) => given.get(name));
    expect(filters).toEqual({ ...noFilters, sort: "liked", time: "week" });
    expect(filterParams(filters)).toEqual([...given]);
  });

  it("that are none count as not given", () => expect(filtersOf(() => "__proto__")).toEqual(noFilters));

  it("of time begin so long ago", () => {
    const now = new Date("2026-07-01T12:00:00Z");
    expect(since("any", now)).toBeNull();
    expect(since("week", now)?.toISOString()).toBe("2026-06-24T12:00:00.000Z");
  });
});
