import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { fromWord, type Reached, start, tailOf, toWord } from "@/lib/feed/reached";

const uuid = fc.uuid();
const finite = fc.double({ noNaN: true, noDefaultInfinity: true });

test("where a reader is comes back from its word as it was", () => {
  const where = fc.record({
    page: fc.integer({ min: 0, max: 255 }),
    channels: fc
      .array(fc.tuple(uuid, fc.record({ value: finite, id: uuid })), { maxLength: 20 })
      .map((pairs) => new Map(pairs)),
    newcomers: fc.option(fc.record({ moment: fc.integer({ min: 1, max: 2 ** 51 }), id: uuid })),
    welcomed: fc.array(uuid.map(tailOf), { maxLength: 12 }),
    tired: fc.oneof(fc.constant(""), uuid.map(tailOf)),
  });
  fc.assert(
    fc.property(where, (reached: Reached) => {
      const word = toWord(reached);
      expect(word).toMatch(/^[\w-]+$/);
      expect(fromWord(word)).toEqual(reached);
    }),
  );
});

test("a broken or forged word is no place at all", () => {
  const word = toWord({ ...start, channels: new Map([[randomUUID(), { value: 1, id: randomUUID() }]]) });
  const nan = toWord({
    ...start,
    channels: new Map([[randomUUID(), { value: Number.NaN, id: randomUUID() }]]),
  });
  for (const forged of [null, "", "x", "%%%", word.slice(1), word.slice(0, -4), nan, "A".repeat(5_000)]) {
    expect(fromWord(forged), String(forged)).toBeNull();
  }
  fc.assert(
    fc.property(fc.base64String(), (text) => {
      fromWord(text);
    }),
  );
});
