import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Candidate, rank, type Taste } from "@/lib/feed/ranking";
import { type Factor, factors, fadeOf, lifts, scoreOf } from "@/lib/feed/rules";

const nothing = { authors: [], topics: [] };
const open: Taste = {
  dial: "both",
  topics: [],
  subjects: [],
  authors: [],
  channels: [],
  unwanted: nothing,
  doubted: nothing,
};
const quiet = { likes: 0, collects: 0, comments: 0, shares: 0, follows: 0 };

function note(id: string, change: Partial<Candidate> = {}): Candidate {
  return {
    id,
    authorId: `author of ${id}`,
    channelId: "pets",
    language: "zh",
    topics: [],
    engagement: { ...quiet, likes: 9 },
    ageHours: 5,
    authorDays: 100,
    followed: false,
    seenMinutes: null,
    ...change,
  };
}

const read = (notes: Candidate[], taste: Partial<Taste> = {}, limit = 99) =>
  rank(notes, { ...open, ...taste }, limit).map(({ id }) => id);

describe("a note comes sooner", () => {
  const plain = note("plain");
  const cats = { id: "cats", name: "Cats" };
  const sooner: [string, Partial<Candidate>, Partial<Taste>?][] = [
    ["the more people did with it", { engagement: { ...quiet, comments: 3 } }],
    ["the younger it is", { ageHours: 4 }],
    ["of somebody one follows", { followed: true }],
    ["under a topic one follows", { topics: ["cats"] }, { topics: [cats] }],
    ["by somebody whose note one liked", { authorId: "mei" }, { authors: ["mei"] }],
    ["about what one liked or searched for", { topics: ["cats"] }, { subjects: [cats] }],
    ["in a channel one likes things in", { channelId: "food" }, { channels: ["food"] }],
    ["in the language the dial points to", { language: "en" }, { dial: "more_en" }],
  ];
  test.each(sooner)("%s", (_, change, taste = {}) => {
    expect(read([plain, note("other", change)], taste)).toEqual(["other", "plain"]);
    expect(read([note("other", change), plain], taste)).toEqual(["other", "plain"]);
  });
});

describe("a note sinks", () => {
  const plain = note("plain", { engagement: { ...quiet, likes: 2 } });
  const later: [string, Partial<Candidate>, Partial<Taste>?][] = [
    ["that was seen a while ago", { seenMinutes: 30 }],
    ["of a topic that does not", { topics: ["cats"] }, { unwanted: { authors: [], topics: ["cats"] } }],
  ];
  test.each(later)("%s", (_, change, taste = {}) => {
    expect(read([note("other", change), plain], taste)).toEqual(["plain", "other"]);
  });

  test("a little, like another note that did not interest one", () => {
    const even = note("plain");
    for (const doubted of [
      { authors: ["bo"], topics: [] },
      { authors: [], topics: ["cats"] },
    ]) {
      const other = note("zother", { authorId: "bo", topics: ["cats"] });
      expect(read([other, even])).toEqual(["zother", "plain"]);
      expect(read([other, even], { doubted })).toEqual(["plain", "zother"]);
    }
  });

  test("not while one only comes back from it", () => {
    const just = note("z just", { seenMinutes: lifts.seenAfterMinutes - 1 });
    expect(read([just, note("plain")])).toEqual(["z just", "plain"]);
  });
});

test("an author who does not interest one is left out", () => {
  const unwanted = { authors: ["bo"], topics: [] };
  expect(read([note("his", { authorId: "bo" }), note("plain")], { unwanted })).toEqual(["plain"]);
});

test("the dial turned to its end leaves the other language out, and nothing that is in both", () => {
  const notes = ["zh", "en", "mixed", "und"].map((language) => note(language, { language }));
  expect(read(notes, { dial: "en" }).toSorted()).toEqual(["en", "mixed", "und"]);
  expect(read(notes, { dial: "zh" }).toSorted()).toEqual(["mixed", "und", "zh"]);
});

test("a newcomer whom nobody has met gets the fourth place, once in eight", () => {
  const notes = Array.from({ length: 20 }, (_, at) => note(`known ${at}`));
  const fresh = [1, 2, 3].map((at) => note(`new ${at}`, { engagement: quiet, ageHours: 40, authorDays: 1 }));
  const order = read([...notes, ...fresh]);
  expect(order.flatMap((id, at) => (id.startsWith("new") ? at : []))).toEqual([3, 11, 19]);
  const met = fresh.map((each) => ({ ...each, engagement: { ...quiet, likes: 3 } }));
  expect(
    read([...notes, ...met])
      .slice(0, 20)
      .some((id) => id.startsWith("new")),
  ).toBe(false);
});

describe("a topic that was just shown", () => {
  const cats = (id: string, likes: number) => note(id, { topics: ["cats"], engagement: { ...quiet, likes } });
  // Worth 20, 19, 18 for cats, 16 for something else.
  const notes = [cats("cat 1", 19), cats("cat 2", 18), cats("cat 3", 17)];
  const soup = note("soup", { topics: ["soup"], engagement: { ...quiet, likes: 15 } });
  const dearer = note("soup", { topics: ["soup"], engagement: { ...quiet, likes: 16 } });

  test("waits a place for another that is nearly as good", () => {
    // 19 × 0.85 = 16.15 stays before 16, but not before 17.
    expect(read([...notes, soup])).toEqual(["cat 1", "cat 2", "soup", "cat 3"]);
    expect(read([...notes, dearer])).toEqual(["cat 1", "soup", "cat 2", "cat 3"]);
  });

  test("counts once for each card that showed it, however many topics they share, and says so", () => {
    const both = (id: string, likes: number) =>
      note(id, { topics: ["cats", "naps"], engagement: { ...quiet, likes } });
    const order = rank([both("one", 30), both("two", 20), both("three", 10)], open, 9);
    expect(order.map(({ reasons }) => reasons.variety)).toEqual([
      undefined,
      expect.closeTo(0.85, 9),
      expect.closeTo(0.7225, 9),
    ]);
  });

  test("is forgotten after ten others", () => {
    const others = (count: number) =>
      Array.from({ length: count }, (_, at) => note(`other ${at}`, { engagement: { ...quiet, likes: 50 } }));
    const last = (between: number) =>
      rank([cats("first", 99), ...others(between), cats("last", 1)], open, 99).at(-1);
    expect(last(9)).toMatchObject({ id: "last", reasons: { variety: 0.85 } });
    expect(last(10)).toMatchObject({ id: "last" });
    expect(last(10)?.reasons).not.toHaveProperty("variety");
  });
});

test("reasons name the topic that counted", () => {
  const topics = [{ id: "c", name: "猫税" }];
  const [first] = rank([note("a", { topics: ["x", "c"] })], { ...open, topics }, 1);
  expect(first?.reasons).toMatchObject({ about: "猫税", topic: lifts.topic, engagement: 10 });
});

test("without tastes the order is the formula's", () => {
  const notes = [1, 2, 3, 4, 5].map((at) =>
    note(`${at}`, { ageHours: at, engagement: { ...quiet, likes: at * at } }),
  );
  const byScore = notes.toSorted(
    (one, other) => scoreOf(other.engagement, other.ageHours) - scoreOf(one.engagement, one.ageHours),
  );
  expect(read(notes)).toEqual(byScore.map(({ id }) => id));
  expect(fadeOf(-3)).toBe(fadeOf(0));
});

const some = fc.constantFrom("a", "b", "c", "d", "e");
const candidate = fc.record({
  authorId: some,
  channelId: some,
  language: fc.constantFrom("zh", "en", "mixed", "und"),
  topics: fc.uniqueArray(some, { maxLength: 3 }),
  engagement: fc.record({
    likes: fc.nat(50),
    collects: fc.nat(9),
    comments: fc.nat(9),
    shares: fc.nat(3),
    follows: fc.nat(3),
  }),
  ageHours: fc.double({ min: 0, max: 900, noNaN: true }),
  authorDays: fc.integer({ min: 0, max: 99 }),
  followed: fc.boolean(),
  seenMinutes: fc.option(fc.nat(500)),
});
const candidates = fc
  .array(candidate, { maxLength: 80 })
  .map((list) => list.map((each, at) => ({ ...each, id: `${at}` })));
const topic = some.map((id) => ({ id, name: id }));
const pair = fc.record({
  authors: fc.array(some, { maxLength: 2 }),
  topics: fc.array(some, { maxLength: 2 }),
});
const taste = fc.record({
  dial: fc.constantFrom("zh", "more_zh", "both", "more_en", "en"),
  topics: fc.array(topic, { maxLength: 2 }),
  subjects: fc.array(topic, { maxLength: 2 }),
  authors: fc.array(some, { maxLength: 2 }),
  channels: fc.array(some, { maxLength: 2 }),
  unwanted: pair,
  doubted: pair,
}) satisfies fc.Arbitrary<Taste>;

test("whatever the notes and tastes: each note at most once, the same order every time, and factors that make its value", () => {
  fc.assert(
    fc.property(candidates, taste, fc.integer({ min: 1, max: 60 }), (notes, likes, limit) => {
      const order = rank(notes, likes, limit);
      expect(new Set(order.map(({ id }) => id)).size).toBe(order.length);
      expect(rank(notes.toReversed(), likes, limit)).toEqual(order);
      const other = { zh: "en", en: "zh" }[likes.dial as string];
      const wanted = notes.filter(
        ({ language, authorId }) => language !== other && !likes.unwanted.authors.includes(authorId),
      );
      expect(order).toHaveLength(Math.min(limit, wanted.length));
      for (const { value, reasons } of order) {
        const product = factors.reduce((so, factor: Factor) => so * (reasons[factor] ?? 1), 1);
        expect(product / value).toBeCloseTo(1, 9);
      }
    }),
  );
});

test("whatever the notes: no author has three places in a row while others wait", () => {
  fc.assert(
    fc.property(candidates, (notes) => {
      const order = rank(notes, open, notes.length);
      const authorOf = (id: string) => notes.find((each) => each.id === id)?.authorId;
      const authors = order.map(({ id }) => authorOf(id));
      authors.forEach((author, at) => {
        if (at < 2 || authors[at - 1] !== author || authors[at - 2] !== author) return;
        expect(authors.slice(at).every((each) => each === author)).toBe(true);
      });
    }),
  );
});
