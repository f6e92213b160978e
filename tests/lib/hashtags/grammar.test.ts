import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extractMentions, extractTopics, parse, topicKey } from "@/lib/hashtags/grammar";

const namesIn = (text: string) => extractTopics(text).map(({ name }) => name);

describe("topics people type", () => {
  test.each([
    ["a newcomer's first note", "Cat tax paid! #TikTokRefugee #猫税", ["TikTokRefugee", "猫税"]],
    ["full-width marks", "＃猫税 ＃CatTax", ["猫税", "CatTax"]],
    ["the closed Chinese form", "#猫税# 来了 #糖葫芦#！", ["猫税", "糖葫芦"]],
    ["closed topics side by side", "#猫税##狗税#", ["猫税", "狗税"]],
    ["adjacent topics", "#猫税#狗税#cattax", ["猫税", "狗税", "cattax"]],
    ["a topic right after Chinese words", "今天好可爱#猫税", ["猫税"]],
    ["a topic at either end of brackets", "(#cats) “#dogs” 【#猫】", ["cats", "dogs", "猫"]],
    ["punctuation at its end", "#cats, #dogs. #birds! #鱼，#虾。", ["cats", "dogs", "birds", "鱼", "虾"]],
    ["digits within, but not alone", "#2024年 #top10 #2024 #１２３", ["2024年", "top10"]],
    ["Chinese zeros", "#二〇二六", ["二〇二六"]],
    ["underscores", "#cat_tax #_private #___", ["cat_tax", "_private"]],
    ["emoji beside it", "😺#cats😺 ❤️#dogs❤️#birds", ["cats", "dogs", "birds"]],
    ["right-to-left words", "مرحبا #قطط_جميلة و #חתול", ["قطط_جميلة", "חתול"]],
    ["marks of Indic and composed letters", "#बिल्ली #cafe\u0301", ["बिल्ली", "cafe\u0301"]],
    ["a joiner inside Persian", "#می‌خواهم", ["می‌خواهم"]],
    ["astral letters", "#𠮷野家 𠮷#b", ["𠮷野家", "b"]],
    ["the form other networks export", "#猫税[话题]# #穿搭[话题]#", ["猫税", "穿搭"]],
    ["newlines", "#a\n#b", ["a", "b"]],
  ])("%s", (_, text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  test.each([
    ["inside a word", "C#sharp a#b 1#b é#b"],
    ["inside an entity", "&#x27; it&#s"],
    ["a keycap", "#️⃣ #️⃣cats"],
    ["only a mark", "# cats ## ＃"],
    ["a number", "We are #1 and PR #4521"],
    ["in an address", "https://example.com/page#cats http://example.com/#猫"],
    ["in an address without a scheme", "see example.com/#cats and www.example.com/a#b"],
    ["an endless run", `#${"a".repeat(65)}`],
  ])("%s is no topic", (_, text) => {
    expect(namesIn(text)).toEqual([]);
  });

  test("an address followed by Chinese ends where the Chinese begins", () => {
    expect(parse("看https://example.com/a?b=1#c，很好")).toEqual([
      { kind: "text", text: "看" },
      { kind: "url", text: "https://example.com/a?b=1#c", href: "https://example.com/a?b=1#c" },
      { kind: "text", text: "，很好" },
    ]);
    expect(parse("(https://example.com/x).")[1]).toMatchObject({ text: "https://example.com/x" });
    expect(parse("https://en.wikipedia.org/wiki/Cat_(animal)")[0]).toMatchObject({
      text: "https://en.wikipedia.org/wiki/Cat_(animal)",
    });
  });

  test("the same topic twice is one, shown as first written", () => {
    expect(extractTopics("#TikTokRefugee #tiktokrefugee #ＴｉｋＴｏｋＲｅｆｕｇｅｅ")).toEqual([
      { key: "tiktokrefugee", name: "TikTokRefugee" },
    ]);
  });
});

describe("mentions", () => {
  test.each([
    ["hi @mei and @Ana_99!", ["mei", "ana_99"]],
    ["谢谢@mei，＠ana", ["mei", "ana"]],
    ["(@mei) @mei", ["mei"]],
    ["@mei.", ["mei"]],
    ["mail mei@example.com or @mei@example.social", []],
    ["@ @猫 @@", []],
    [`@me @${"a".repeat(25)}`, []],
    ["https://example.com/@mei", []],
  ])("%s", (text, handles) => {
    expect(extractMentions(text)).toEqual(handles);
  });
});

describe("for any text whatever", () => {
  const soup = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          "#",
          "＃",
          "@",
          "＠",
          "猫",
          "税",
          "a",
          "1",
          "_",
          " ",
          "\n",
          "https://",
          "x.com/",
          "·",
          "\u200d",
        ),
        fc.constantFrom(
          "&",
          "❤️",
          "😺",
          "\ufe0f",
          "\u20e3",
          "é",
          "e\u0301",
          "ß",
          "ς",
          "İ",
          "🇨",
          "\u202e",
          "(",
          ")",
          ".",
        ),
        fc.string({ unit: "binary", maxLength: 3 }),
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join(""));

  test("the segments put together are the text, and none is empty", () => {
    fc.assert(
      fc.property(soup, (text) => {
        const segments = parse(text);
        expect(segments.map((segment) => segment.text).join("")).toBe(text);
        expect(segments.every((segment) => segment.text !== "")).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });

  test("a key is stable, never empty, and blind to case and width", () => {
    fc.assert(
      fc.property(soup, (text) => {
        for (const { key, name } of extractTopics(text)) {
          expect(key).not.toBe("");
          expect(topicKey(key)).toBe(key);
          expect(topicKey(name.toUpperCase())).toBe(key);
          expect(topicKey(name.normalize("NFD"))).toBe(key);
        }
      }),
      { numRuns: 5000 },
    );
  });

  test("a long hostile text is read in no time", () => {
    for (const part of ["#", "a.", "#a", "@a", "https://", "a-", "#·", "(((", "#a\u200d"]) {
      const started = performance.now();
      parse(part.repeat(50_000));
      expect(performance.now() - started).toBeLessThan(1000);
    }
  });
});
