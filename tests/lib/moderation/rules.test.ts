import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  appealDeadline,
  canAppeal,
  gravity,
  isClaimedByAnother,
  markQuotes,
  quotesNotIn,
} from "@/lib/moderation/rules";

const at = (moment: string) => new Date(moment);

describe("appealing in time", () => {
  test("one may appeal until the same day six months on", () => {
    const decision = { action: "take_down", createdAt: at("2026-03-21T10:00:00Z") };
    expect(canAppeal(decision, at("2026-09-21T10:00:00Z"))).toBe(true);
    expect(canAppeal(decision, at("2026-09-21T10:00:01Z"))).toBe(false);
  });

  test("a month without that day ends the time on its last day", () => {
    expect(appealDeadline(at("2026-08-31T10:00:00Z"))).toEqual(at("2027-02-28T10:00:00Z"));
  });
});

describe("a claim", () => {
  const claim = { claimedById: "wen", claimedAt: at("2026-03-21T10:00:00Z") };

  test("keeps others away for fifteen minutes", () => {
    expect(isClaimedByAnother(claim, "ana", at("2026-03-21T10:14:59Z"))).toBe(true);
    expect(isClaimedByAnother(claim, "ana", at("2026-03-21T10:15:00Z"))).toBe(false);
  });

  test("never keeps its owner away", () => {
    expect(isClaimedByAnother(claim, "wen", at("2026-03-21T10:01:00Z"))).toBe(false);
  });
});

describe("quotes", () => {
  const snapshot = {
    ...{ title: "稳赢", body: "Sure wins,\nfollow me", contentWarning: "bright lights" },
    images: [{ alt: "a poster" }],
  };

  test("are found word for word in title, text and descriptions of pictures", () => {
    expect(quotesNotIn(snapshot, ["稳赢", "follow me", "bright lights", "poster"])).toEqual([]);
  });

  test("that nobody wrote are named", () => {
    expect(quotesNotIn(snapshot, ["sure wins", "稳赢"])).toEqual(["sure wins"]);
  });

  test("are marked where they stand, overlapping ones as one", () => {
    expect(markQuotes("abcdef", ["bcd", "cde"])).toEqual([
      { text: "a", quoted: false },
      { text: "bcde", quoted: true },
      { text: "f", quoted: false },
    ]);
  });

  test("change no letter of the text", () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string({ maxLength: 3 })), (text, quotes) => {
        expect(
          markQuotes(text, quotes)
            .map((piece) => piece.text)
            .join(""),
        ).toBe(text);
      }),
    );
  });
});

test("the gravest rules stand out in the queue", () => {
  expect([1, 2, 3].map(gravity)).toEqual(["low", "mid", "high"]);
});
