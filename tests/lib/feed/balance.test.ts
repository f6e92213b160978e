import fc from "fast-check";
import { expect, test } from "vitest";
import { balance, fairShare, type Standing } from "@/lib/feed/balance";

const none: Standing[] = [];

/** Rows of one channel from words like "a9 b3": author and value. */
function stream(channel: string, words: string) {
  const rows = words
    .split(" ")
    .filter(Boolean)
    .map((word, at) => ({ id: `${channel}${at}`, authorId: word[0]!, value: Number(word.slice(1)) }));
  return { channel, rows };
}

const offer = { newcomers: none, shown: new Set<string>(), tired: null, limit: 24 };

const idsOf = ({ order }: ReturnType<typeof balance>) => order.map(({ id }) => id);

test("the best note comes first, and then the other channels' turn comes nearer", () => {
  const streams = [stream("p", "a100 b90 c80"), stream("f", "d60 e20"), stream("t", "g30")];
  expect(idsOf(balance({ ...offer, streams }))).toEqual(["p0", "f0", "p1", "t0", "p2", "f1"]);
});

test("a channel that is a thousand times as popular takes a quarter of the page at most", () => {
  const loud = stream("p", Array.from({ length: 24 }, (_, at) => `${"abcdefgh"[at % 8]}9000`).join(" "));
  const quiet = ["f", "t", "h", "g"].map((name, at) =>
    stream(name, Array.from({ length: 8 }, (_, each) => `${"ijklmnop"[(at + each) % 8]}1`).join(" ")),
  );
  const { order } = balance({ ...offer, streams: [loud, ...quiet] });
  expect(order).toHaveLength(24);
  expect(order.filter(({ id }) => id.startsWith("p"))).toHaveLength(6);
});

test("one place in eight is a newcomer's, once, and their channel passes it by", () => {
  const streams = [stream("p", "a9 b8 c7 d6 e5 f4 g3 h2 i1 j1")];
  const newcomers = [{ id: "p9", authorId: "j", value: 1 }];
  const result = balance({ ...offer, streams, newcomers });
  expect(idsOf(result)).toEqual(["p0", "p1", "p2", "p9", "p3", "p4", "p5", "p6", "p7", "p8"]);
  expect(result.passed.get("p")).toBe(10);
});

test("what was shown before is passed by", () => {
  const streams = [stream("p", "a9 b8 c7")];
  expect(idsOf(balance({ ...offer, streams, shown: new Set(["p0", "p2"]) }))).toEqual(["p1"]);
});

test("the author the page before ended with twice waits", () => {
  const streams = [stream("p", "a9"), stream("f", "b1")];
  expect(idsOf(balance({ ...offer, streams, tired: "a" }))).toEqual(["f0", "p0"]);
});

const authors = fc.constantFrom("a", "b", "c", "d");
const value = fc.integer({ min: 1, max: 1000 });
const channel = fc.array(fc.record({ authorId: authors, value }), { maxLength: 12 });

test("nobody is lost or shown twice, of each channel a beginning is taken, and nobody stands three times in a row", () => {
  fc.assert(
    fc.property(fc.array(channel, { maxLength: 5 }), fc.integer({ min: 1, max: 30 }), (lists, limit) => {
      const streams = lists.map((rows, at) => ({
        channel: `c${at}`,
        rows: rows
          .toSorted((one, other) => other.value - one.value)
          .map((row, each) => ({ ...row, id: `${at}:${each}` })),
      }));
      const { order, passed } = balance({ ...offer, streams, limit });
      const all = streams.flatMap(({ rows }) => rows);
      expect(order).toHaveLength(Math.min(limit, all.length));
      expect(new Set(order.map(({ id }) => id)).size).toBe(order.length);
      for (const { channel: name, rows } of streams) {
        const taken = order.filter(({ id }) => rows.some((row) => row.id === id)).map(({ id }) => id);
        expect(taken).toEqual(rows.slice(0, passed.get(name)).map(({ id }) => id));
      }
      // three in a row only when every channel's next note was that author's
      order.forEach(({ authorId }, at) => {
        const three = at >= 2 && order[at - 1]!.authorId === authorId && order[at - 2]!.authorId === authorId;
        if (!three) return;
        const before = new Set(order.slice(0, at).map(({ id }) => id));
        const heads = streams.flatMap(({ rows }) => rows.find(({ id }) => !before.has(id)) ?? []);
        expect(heads.every((head) => head.authorId === authorId)).toBe(true);
      });
    }),
  );
});

test("a fair share is a quarter, and never less than two", () => {
  expect([1, 4, 8, 24, 30].map(fairShare)).toEqual([2, 2, 2, 6, 8]);
});
