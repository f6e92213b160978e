import fc from "fast-check";
import { expect, test } from "vitest";
import { mediaKey } from "@/lib/media/keys";
import { packed, srcSetOf, stillFor, unpacked } from "@/lib/media/stills";

const name = "8a80ffd9abd4c4cc39a260336e52dc776e1a4c7e";
const key = (rendition: string) => `8a/${name}.${rendition}.webp`;
const stills = packed([
  { key: key("360"), width: 360 },
  { key: key("480"), width: 480 },
  { key: key("master"), width: 1080 },
]);

test.each([
  [100, "360"],
  [360, "360"],
  [360.5, "480"],
  [481, "master"],
  [4000, "master"],
])("%d pixels are filled by the still %s", (pixels, rendition) =>
  expect(stillFor(stills, pixels)).toBe(`/media/${key(rendition)}`),
);

test("a picture that is not given out has no file", () => {
  expect(stillFor("", 480)).toBeUndefined();
  expect(srcSetOf(unpacked(""))).toBe("");
});

test("stills are what they were when they are unpacked", () => {
  const ours = fc
    .tuple(fc.uint8Array({ minLength: 32, maxLength: 32 }), fc.constantFrom("360", "480", "1080", "master"))
    .map(([hash, rendition]) => mediaKey("secret", Buffer.from(hash).toString("hex"), rendition as "360"));
  const still = fc.record({
    key: fc.oneof(ours, fc.constant("aa/only"), fc.constant(`aa/${name}.480.webp`)),
    width: fc.integer({ min: 1, max: 4000 }),
  });
  fc.assert(
    fc.property(fc.array(still, { maxLength: 4 }), (all) => {
      expect(unpacked(packed(all))).toEqual(all);
    }),
  );
});

test("stills are a good quarter shorter packed than written out", () => {
  expect(stills.length).toBeLessThan(srcSetOf(unpacked(stills)).length * 0.75);
});
