import { describe, expect, test } from "vitest";
import { featuresOf, listedOf, Reader, type Weights } from "@/lib/screening/impression";
import { learn } from "@/lib/screening/learning";
import { occurrencesIn } from "@/lib/screening/lexicon";
import { normalise } from "@/lib/screening/normalise";
import { compile, explain, screenText, screenWith } from "@/lib/screening/screen";
import type { ScreeningTerm } from "@/lib/screening/term";
import { learnedLines, linesOf, weightsIn } from "@/lib/screening/weights";
import { judgedTexts } from "./judged";

const lexicon = compile([]);
const listedIn = (text: string) => listedOf(occurrencesIn(normalise(text), lexicon), lexicon);
const readerOf = (text: string, weights: Weights) => new Reader(normalise(text), listedIn(text), weights);
const note = (body: string) => ({ title: "", body, topics: [], altTexts: [] });
const termsOf = (text: string) => screenText(text).hits.map(({ termId }) => termId);

/** In words that no list has. */
const offer = "fresh batch of zonkers landed, tested, hits hard, same day drop, menu on wickr";
const everyday = "We walked along the river until the lamps came on and ate noodles by the bridge. ";

/** As a moderator adds it. */
const aTerm = (said: Pick<ScreeningTerm, "action" | "words">): ScreeningTerm => ({
  ...said,
  id: "own",
  rule: "drugs",
  language: "en",
  near: [],
  within: 24,
  sounds: false,
  expiresAt: null,
});

describe("an offer in words that no list has", () => {
  test("is noticed by the words around it", () => {
    expect(screenText(offer)).toMatchObject({ verdict: "warn", hits: [{ ruleId: "drugs" }] });
    expect(termsOf(offer)).toEqual(["drugs-impression"]);
  });

  test("does not hide in a long note", () => {
    const [hit, ...others] = screenText(everyday.repeat(20) + offer + everyday.repeat(20)).hits;
    expect(others).toEqual([]);
    expect(hit?.quote).toContain("hits hard, same day drop");
    expect(hit?.quote.length).toBeLessThan(offer.length + everyday.length);
  });

  test("does not hide behind marks, nor behind what is said again and again", () => {
    expect(termsOf(offer.replaceAll(" ", " ... "))).toEqual(["drugs-impression"]);
    expect(termsOf(`${offer} ${"lovely ".repeat(200)}`)).toEqual(["drugs-impression"]);
  });

  test("is shown to those who keep the terms with the words that weighed most", () => {
    const { why } = explain(lexicon, note(offer));
    expect(why[0]?.parts.length).toBeGreaterThan(1);
    for (const { quote } of why[0]?.parts ?? []) expect(offer).toContain(quote);
  });

  test("goes out where a moderator has switched that off, and waits where they set it to wait", () => {
    const set = (action: "allow" | "hold") =>
      screenWith(
        compile([], new Date(), new Map([["drugs-impression", { action, until: null }]])),
        note(offer),
      ).verdict;
    expect(set("allow")).toBe("allow");
    expect(set("hold")).toBe("hold");
  });
});

describe("numbers and lists", () => {
  test.each([
    "2026年3月22日 21:14",
    "19.99, 24.99 and 32.50",
    "#CatTax #猫税 #cattax #2024 #123",
    "1, 2, 3, 4, 5, 6",
  ])("“%s” says nothing", (text) => expect(termsOf(text)).toEqual([]));
});

test("a moderator's own term warns whatever the text around it reads like", () => {
  const term = aTerm({ action: "warn", words: "noodles" });
  expect(screenWith(compile([term]), note(everyday)).hits).toMatchObject([{ termId: "own" }]);
});

test("a phrase that a moderator lets pass is let pass here, too, and weighs for nothing else", () => {
  const phrase = aTerm({ action: "allow", words: "same day drop" });
  const own = compile([phrase]);
  expect(screenWith(own, note(offer)).verdict).toBe("allow");
  const gamble = "sure wins all season, vip slips 10 a week, same day drop of picks, message me";
  expect(screenWith(own, note(gamble)).verdict).toBe(screenWith(lexicon, note(gamble)).verdict);
});

test("what nothing is known of excuses nothing", () => {
  const amid = (around: string) => `${around} 莞式服务 ${around}`;
  expect(screenText(amid("zyxw vuts rqpo nmlk jihg fedc bazy ")).verdict).toBe("hold");
});

test("a shipped term that a moderator has set is theirs as well, be it to what it was", () => {
  const set = new Map([["drugs-garden-weeds-offer", { action: "warn" as const, until: null }]]);
  const garden = note("DM me, I am selling weeds from my garden");
  expect(screenWith(compile([], new Date(), set), garden).verdict).toBe("warn");
});

test("what is offered and how to get it are weighed together, however far apart they stand", () => {
  const reader = readerOf(
    `zonkers ${"and so on ".repeat(9)}wickr`,
    weightsIn(["any", "-40", "zonke\t60", "wickr\t60"]),
  );
  const alone = reader.around("any", { start: 0, end: 7 })?.likelihood ?? 1;
  expect(reader.around("any", { start: 0, end: 103 })?.likelihood).toBeGreaterThan(alone);
});

describe("learning", () => {
  const texts = [
    { label: "tea", text: "selling green tea tonight" },
    { label: "tea", text: "green tea, dm me" },
    { label: "ok", text: "green grass in the park" },
    { label: "ok", text: "dm me about the park" },
  ];

  test("tells what is said of one thing from what is said of all", () => {
    const weights = learn(texts);
    const { of } = weights;
    expect(weights.rules).toEqual(["any", "tea"]);
    expect(of.get("tea")?.[1]).toBeGreaterThan(of.get("green")?.[1] ?? 0);
    expect(of.get("park")?.[1]).toBeLessThan(0);
    // it stands in one text only
    expect(of.has("tonig")).toBe(false);
    // read often enough to weigh something
    const often = weightsIn(linesOf(learn(Array.from({ length: 20 }, () => texts).flat())));
    const likelihood = (text: string) => readerOf(text, often).strongest("tea")?.likelihood ?? 0;
    expect(likelihood("tea, green tea")).toBeGreaterThan(likelihood("the green park"));
  });

  test("comes to the same weights from the same texts, and they are read back from their lines", () => {
    const lines = linesOf(learn(texts));
    expect(linesOf(learn(texts))).toEqual(lines);
    const { at, of } = weightsIn(lines);
    const readBack = [...at].map(([feature, from]) => `${feature}\t${of.slice(from, from + 2).join(" ")}`);
    expect(readBack).toEqual(lines.slice(2));
  });

  test("refuses a weight for which there is no room", () => {
    expect(() => linesOf({ rules: ["any"], before: [0], of: new Map([["tea", [12.8]]]) })).toThrow("tea");
  });

  test("has been done since the texts were last changed", () => {
    const now = linesOf(learn(judgedTexts()));
    const learned = learnedLines();
    const [shipped, fresh] = [new Set(learned), new Set(now)];
    // the last digit may come out otherwise on another machine
    expect(now.filter((line) => !shipped.has(line)).length).toBeLessThan(now.length / 100);
    expect(learned.filter((line) => !fresh.has(line)).length).toBeLessThan(now.length / 100);
  }, 60_000);
});

test("a text is weighed as it is read with its tricks undone", () => {
  const features = (text: string) =>
    [...featuresOf(normalise(text).whole, listedIn(text))].flatMap((each) => each.features);
  expect(features("s3lling w.e.e.d")).toEqual(features("selling weed"));
  expect(features("出售大*麻")).toEqual(features("出售大麻"));
});
