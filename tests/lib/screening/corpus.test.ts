import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";

/** Shape alone: what the screening makes of these texts is scored by `npm run rules:check`, and the part put aside only once. */
const part = (name: string) =>
  readFileSync(path.join("tests/fixtures/screening", `${name}.tsv`), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => line.split("\t"));

/** Each round was written by people who had not seen the terms, and parted before anybody tuned on it. */
const rounds = [
  ["first", part("tuning"), part("put-aside")],
  ["second", part("tuning-2"), part("put-aside-2")],
  ["third", part("tuning-3"), part("put-aside-3")],
  ["fourth", part("tuning-4"), part("put-aside-5")],
] as const;
const all = [
  ...rounds.flatMap(([, tuning, putAside]) => [...tuning, ...putAside]),
  ...["put-aside-4", "put-aside-6", "put-aside-7", "learning"].flatMap(part),
];
const count = (rows: string[][], label: string) => rows.filter(([rule]) => rule === label).length;

describe("the texts the screening is scored on", () => {
  test("are lines of a label and a text, and nothing else", () => {
    const labels = new Set(["ok", "pornography", "drugs", "gambling"]);
    const misshapen = all.filter(
      ([label = "", text = "", ...rest]) => !labels.has(label) || !text.trim() || rest.length,
    );
    expect(misshapen).toEqual([]);
  });

  test("are more than four hundred, half of them innocent, with no rule scarce", () => {
    expect(all.length).toBeGreaterThanOrEqual(400);
    expect(count(all, "ok") / all.length).toBeCloseTo(0.5, 1);
    for (const rule of ["pornography", "drugs", "gambling"])
      expect(count(all, rule)).toBeGreaterThanOrEqual(80);
  });

  test("are each written once: nobody tunes on a text that was put aside", () => {
    const every = [...all, ...["everyday", "ordinary", "oblique", "offers-in-talk"].flatMap(part)];
    expect(new Set(every.map(([, text]) => text)).size).toBe(every.length);
  });

  describe.each(rounds)("of the %s round", (_, tuning, putAside) => {
    test.each(["ok", "pornography", "drugs", "gambling"])("keep about a third of %s aside", (label) => {
      const share = count(putAside, label) / count([...tuning, ...putAside], label);
      expect(share).toBeGreaterThanOrEqual(1 / 4);
      expect(share).toBeLessThanOrEqual(2 / 5);
    });
  });

  test("still carry the disguises they were written in", () => {
    const texts = all.map(([, text]) => text).join("\n");
    for (const disguise of [
      /[\u200B-\u200D\u2060\uFEFF]/u,
      /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/u,
      /[\uFF21-\uFF5A]/u,
      /\p{Script=Cyrillic}/u,
      /\p{Script=Greek}/u,
      /[\u{1D400}-\u{1D7FF}]/u,
    ])
      expect(texts).toMatch(disguise);
    expect(texts).not.toBe(texts.normalize("NFKC"));
  });
});
