import fc from "fast-check";
import { expect, it } from "vitest";
import { byPlace, InOrder } from "@/lib/screening/nearness";

const spans = fc
  .array(fc.tuple(fc.nat(400), fc.integer({ min: 1, max: 60 })), { maxLength: 80 })
  .map((places) => places.map(([start, length]) => ({ start, end: start + length })).sort(byPlace));
const plain = fc.string({ unit: fc.constantFrom("a", "麻"), minLength: 500, maxLength: 500 });

/** How wide the gap is, a Chinese character counting as three letters; null where they overlap. */
function gap(text: string, one: { start: number; end: number }, other: { start: number; end: number }) {
  const [from, to] = one.start < other.start ? [one.end, other.start] : [other.end, one.start];
  return from > to ? null : [...text.slice(from, to)].reduce((sum, sign) => sum + (sign === "麻" ? 3 : 1), 0);
}

it("finds the word that stands nearest, in whatever order it is asked about the places of a text", () => {
  fc.assert(
    fc.property(spans, spans, plain, fc.integer({ min: 0, max: 120 }), (words, places, text, within) => {
      const inOrder = new InOrder(words);
      // a walk through the text, and back
      for (const place of [...places, ...[...places].reverse()]) {
        const gaps = words.map((word) => gap(text, word, place)).filter((width) => width !== null);
        const found = inOrder.nearest(place, within, text);
        const least = Math.min(Number.POSITIVE_INFINITY, ...gaps);
        expect(found && gap(text, found, place)).toBe(least <= within ? least : null);
      }
    }),
  );
});

it("knows whether a word lies within a longer one, in whatever order it is asked", () => {
  fc.assert(
    fc.property(spans, spans, fc.nat(3), (words, places, longer) => {
      const inOrder = new InOrder(words);
      for (const place of [...places, ...[...places].reverse()]) {
        const around = words.filter(
          ({ start, end }) =>
            start <= place.start && end >= place.end && end - start >= place.end - place.start + longer,
        );
        expect(inOrder.around(place, longer)).toEqual(around[0] ?? null);
      }
    }),
  );
});
