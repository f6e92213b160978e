import { expect, test } from "vitest";
import { outcomeOf } from "@/lib/screening/rules";
import type { Screening } from "@/lib/screening/screen";

const outcomes = (verdict: Screening["verdict"]) =>
  [false, true].map((confirmed) => outcomeOf({ verdict, hits: [] }, { confirmed }));

test("Mei is asked once about doubtful words, and may go on: then a person has a look", () => {
  expect(outcomes("warn")).toEqual(["ask", "hold"]);
});

test("insisting does not get an offer published, nor a held note past the look", () => {
  expect(outcomes("refuse")).toEqual(["refuse", "refuse"]);
  expect(outcomes("hold")).toEqual(["hold", "hold"]);
});

test("what was refused comes before a person when its writer asks for that, but for what nobody should have to look at", () => {
  const refused = (ruleId: string): Screening => ({
    verdict: "refuse",
    hits: [
      { ...{ field: "body", index: 0, start: 0, end: 1, quote: "x", termId: "t" }, ruleId, action: "refuse" },
    ],
  });
  const objecting = { confirmed: false, objecting: true };
  expect(outcomeOf(refused("gambling"), objecting)).toBe("hold");
  expect(outcomeOf(refused("sexualised-minors"), objecting)).toBe("refuse");
  expect(outcomeOf({ verdict: "allow", hits: [] }, objecting)).toBe("publish");
});

test("an innocent note goes out whether or not anybody confirmed anything", () => {
  expect(outcomes("allow")).toEqual(["publish", "publish"]);
});
