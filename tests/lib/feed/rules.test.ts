import fc from "fast-check";
import { expect, test } from "vitest";
import { dialled, scoreOf, spread } from "@/lib/feed/rules";
import { emsOf, linesFor } from "@/lib/feed/title-lines";

const rows = (authors: string) => [...authors].map((authorId, at) => ({ authorId, at }));
const read = (list: { authorId: string }[]) => list.map(({ authorId }) => authorId).join("");

test("a third note of one author waits until somebody else had a turn", () => {
  expect(read(spread(rows("aaabc")))).toBe("aabac");
  expect(read(spread(rows("abc")))).toBe("abc");
});

test("somebody alone is still shown whole", () => {
  expect(read(spread(rows("aaaa")))).toBe("aaaa");
});

test("the page before counts", () => {
  expect(read(spread(rows("ab"), ["a", "a"]))).toBe("ba");
});

test("nobody is left out or shown twice, and no third in a row comes before another author that was waiting", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("a", "b", "c")), (authors) => {
      const order = spread(rows(authors.join("")));
      expect(order.map(({ at }) => at).sort((x, y) => x - y)).toEqual(authors.map((_, at) => at));
      order.forEach((row, at) => {
        const three =
          at >= 2 && order[at - 1]!.authorId === row.authorId && order[at - 2]!.authorId === row.authorId;
        if (three) expect(order.slice(at).every(({ authorId }) => authorId === row.authorId)).toBe(true);
      });
    }),
  );
});

test("a comment lifts a note four times as much as a like, a follow twice as much as a comment, and age sinks it", () => {
  const none = { likes: 0, collects: 0, comments: 0, shares: 0, follows: 0 };
  expect(scoreOf({ ...none, comments: 1 }, 5)).toBeCloseTo(scoreOf({ ...none, likes: 4 }, 5));
  expect(scoreOf({ ...none, follows: 1 }, 5)).toBeCloseTo(scoreOf({ ...none, comments: 2 }, 5));
  expect(scoreOf(none, 1)).toBeGreaterThan(scoreOf(none, 2));
  expect(scoreOf(none, -1)).toBe(scoreOf(none, 0));
});

test("a title that surely fits gets one line, any other two", () => {
  expect(linesFor("", 10)).toBe(0);
  expect(linesFor("早饭", 9.8)).toBe(1);
  expect(linesFor("阿尔萨斯两日慢游，怎么拍都好看", 9.8)).toBe(2);
  expect(emsOf("👨‍👩‍👧")).toBeGreaterThan(1);
});

test("the dial lifts a language or leaves it out, and what is in both, or in none, is for everybody", () => {
  const at = (dial: Parameters<typeof dialled>[0]) =>
    ["zh", "en", "mixed", "und"].map((language) => dialled(dial, language));
  expect(at("zh")).toEqual([1, 0, 1, 1]);
  expect(at("more_zh")).toEqual([4, 1, 4, 4]);
  expect(at("both")).toEqual([1, 1, 1, 1]);
  expect(at("more_en")).toEqual([1, 4, 4, 4]);
  expect(at("en")).toEqual([0, 1, 1, 1]);
});
