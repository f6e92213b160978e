import { describe, expect, it } from "vitest";
import {
  blankState,
  changedParts,
  type DraftContent,
  type DraftState,
  merge,
  momentOf,
  wallClock,
} from "@/lib/drafts/rules";

const state = (content: Partial<DraftContent>, ...pictures: string[]): DraftState => ({
  content: { ...blankState.content, ...content },
  pictures: pictures.map((picture) => {
    const [mediaId = "", alt = ""] = picture.split(":");
    return { mediaId, alt };
  }),
});
const order = ({ pictures }: DraftState) =>
  pictures.map(({ mediaId, alt }) => (alt ? `${mediaId}:${alt}` : mediaId));

describe("two continuations of one draft", () => {
  const base = state({ title: "Tea", body: "one" }, "a", "b");

  it("come together where they touched different parts", () => {
    const mine = state({ title: "Tea for two", body: "one" }, "a", "b");
    const theirs = state({ title: "Tea", body: "one, two", declarations: ["gifted"] }, "a", "b");
    const { merged, clashes } = merge(base, mine, theirs);
    expect(clashes).toEqual([]);
    expect(merged.content).toMatchObject({
      title: "Tea for two",
      body: "one, two",
      declarations: ["gifted"],
    });
  });

  it("clash where both changed the same part differently, and mine stands until somebody chooses", () => {
    const mine = state({ title: "Tea", body: "one, mine" }, "a", "b");
    const theirs = state({ title: "Coffee", body: "one, theirs" }, "a", "b");
    const { merged, clashes } = merge(base, mine, theirs);
    expect(clashes).toEqual(["body"]);
    expect(merged.content).toMatchObject({ title: "Coffee", body: "one, mine" });
  });

  it("do not clash where both say the same", () => {
    const both = state({ title: "Coffee", body: "two" }, "c");
    expect(merge(base, both, both)).toEqual({ merged: both, clashes: [] });
  });

  it.each([
    ["photos that both added stay", "a b c", "a b d", "a b c d"],
    ["a photo that either removed goes", "b c", "a d", "c d"],
    ["my order stands, with theirs at the end", "b a", "a b d", "b a d"],
    ["their order alone is taken", "a b", "b a", "b a"],
    ["a description from either side stays", "a:cat b", "a b:dog c", "a:cat b:dog c"],
  ])("%s", (_, mine, theirs, expected) => {
    const side = (pictures: string) => state(base.content, ...pictures.split(" "));
    const { merged, clashes } = merge(base, side(mine), side(theirs));
    expect(clashes).toEqual([]);
    expect(order(merged).join(" ")).toBe(expected);
  });

  it("clash in a photo that both described differently, and in more photos than a note holds", () => {
    const side = (...pictures: string[]) => state(base.content, ...pictures);
    expect(merge(base, side("a:cat", "b"), side("a:tiger", "b")).clashes).toEqual(["pictures"]);
    const many = (of: string, count: number) => Array.from({ length: count }, (_, at) => `${of}${at}`);
    const eighteen = merge(base, side("a", "b", ...many("m", 8)), side("a", "b", ...many("t", 8)));
    expect(eighteen.clashes).toEqual([]);
    expect(eighteen.merged.pictures).toHaveLength(18);
    const nineteen = merge(base, side("a", "b", ...many("m", 8)), side("a", "b", ...many("t", 9)));
    expect(nineteen.clashes).toEqual(["pictures"]);
    expect(nineteen.merged.pictures).toHaveLength(10);
  });
});

it("takes a card with the pictures it is the first of, never one without the other", () => {
  const base = state({ title: "Tea" }, "a");
  const carded = state({ title: "Tea", cardTemplate: "paper" }, "card", "a");
  const { merged, clashes } = merge(base, state({ title: "Tea!" }, "a"), carded);
  expect(clashes).toEqual([]);
  expect(merged).toEqual(state({ title: "Tea!", cardTemplate: "paper" }, "card", "a"));
  expect(merge(base, state({ title: "Tea" }, "a", "b"), carded).clashes).toEqual(["pictures"]);
});

it("names the parts that differ", () => {
  expect(changedParts(state({}), state({ placeId: 7, title: "x" }, "a"))).toEqual([
    "title",
    "placeId",
    "pictures",
  ]);
});

describe("the wall clock of a zone", () => {
  it.each([
    ["Asia/Shanghai", "2026-03-08T09:30", "2026-03-08T01:30:00.000Z"],
    ["America/Chicago", "2026-03-07T09:30", "2026-03-07T15:30:00.000Z"],
    ["America/Chicago", "2026-03-08T09:30", "2026-03-08T14:30:00.000Z"],
    // clocks go forward at two: half past two is skipped, and is half past three
    ["America/Chicago", "2026-03-08T02:30", "2026-03-08T08:30:00.000Z"],
    // clocks go back at two: half past one comes twice, and is the first
    ["America/Chicago", "2026-11-01T01:30", "2026-11-01T06:30:00.000Z"],
    ["America/Chicago", "2026-11-01T02:30", "2026-11-01T08:30:00.000Z"],
    ["Pacific/Kiritimati", "2026-03-08T00:00", "2026-03-07T10:00:00.000Z"],
    ["Asia/Kathmandu", "2026-03-08T00:00", "2026-03-07T18:15:00.000Z"],
  ])("in %s, %s is %s", (zone, wall, moment) => {
    expect(momentOf(wall, zone)?.toISOString()).toBe(moment);
  });

  it("is read as it is written, and what is no time is none", () => {
    const wall = "2026-12-31T23:59";
    expect(wallClock(momentOf(wall, "Europe/Berlin") ?? new Date(0), "Europe/Berlin")).toBe(wall);
    for (const nonsense of ["", "tomorrow", "2026-13-01T00:00", "2026-03-08"]) {
      expect(momentOf(nonsense, "UTC")).toBeNull();
    }
  });
});
