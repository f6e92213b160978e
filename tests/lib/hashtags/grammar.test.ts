import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { beginningAt, extractMentions, extractTopics, parse, topicKey } from "@/lib/hashtags/grammar";
import { growthOf, noSquare } from "../../support/growth";

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
    ["a tag after an address", "https://example.com/x #cats", ["cats"]],
    ["a zero-width space ends it, like any space", "#cat\u200btax", ["cat"]],
    ["a mark that turns the reading direction ends it", "#cat\u202etax", ["cat"]],
    ["a joiner between letters belongs to it", "#cat\u200dtax", ["cat\u200dtax"]],
    ["closed by the full-width mark", "＃猫税＃ 来了", ["猫税"]],
    ["Arabic closed form", "#قطط#كلاب", ["قطط", "كلاب"]],
    ["a skin tone or a family beside it", "👩🏽#hair👩‍👧#kids", ["hair", "kids"]],
    ["64 characters, and no more", `#${"a".repeat(64)}`, ["a".repeat(64)]],
  ])("%s", (_, text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  test.each([
    ["inside a word", "C#sharp a#b 1#b é#b"],
    ["inside an entity", "&#x27; it&#s"],
    ["a keycap", "#️⃣ #️⃣cats"],
    ["only a mark", "# cats ## ＃"],
    ["after a zero-width space", "#\u200bcats"],
    ["beginning with an accent alone", "#\u0301abc"],
    ["of digits and underscores", "#1_2 #１２"],
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
    expect(extractTopics("#cat\u200dtax #cattax #ＣＡＴＴＡＸ").map(({ key }) => key)).toEqual(["cattax"]);
    expect(topicKey("cat\0tax\ud83d")).toBe("cattax");
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

  test("mentions and topics stand where their segments say, in UTF-16 units", () => {
    fc.assert(
      fc.property(soup, (text) => {
        let at = 0;
        for (const segment of parse(text)) {
          const shown = text.slice(at, at + segment.text.length);
          if (segment.kind === "mention") expect(shown.slice(1)).toBe(segment.handle);
          if (segment.kind === "hashtag") expect(shown.slice(1, 1 + segment.name.length)).toBe(segment.name);
          at += segment.text.length;
        }
      }),
      { numRuns: 2000 },
    );
  });

  const hostile: [string, (length: number) => string][] = [
    ...["#", "a.", "#a", "@a", "https://", "a-", "#·", "(((", "#a\u200d", "www.", "@aaa@"].map(
      (part): [string, (length: number) => string] => [
        part,
        (length) => part.repeat(Math.ceil(length / part.length)),
      ],
    ),
    ["one topic of combining marks", (length) => `#a${"\u0301".repeat(length)}`],
    ["an address of full stops", (length) => `https://x/${".".repeat(length)}a`],
    ["an address of brackets", (length) => `https://x/${")".repeat(length)}a`],
    ["one endless word", (length) => `#${"a".repeat(length)}`],
  ];

  test.each(hostile)("is read in time that grows with its length, and no faster: %j", (_, made) => {
    expect(growthOf((length) => parse(made(length)), 100_000)).toBeLessThan(noSquare);
  });
});

describe("what is being typed", () => {
  test.each([
    ["a topic", "猫 #cat", ["hashtag", 2, "cat"]],
    ["in the full-width form", "来 ＃猫", ["hashtag", 2, "猫"]],
    ["right after Chinese words", "好可爱#猫", ["hashtag", 3, "猫"]],
    ["only its mark", "hi #", ["hashtag", 3, ""]],
    ["after another topic", "#a#b", ["hashtag", 2, "b"]],
    ["after an emoji", "😺#猫", ["hashtag", 2, "猫"]],
    ["a mention", "谢谢@me", ["mention", 2, "me"]],
    ["by a name", "＠小满", ["mention", 0, "小满"]],
    ["only the mark of a mention", "@", ["mention", 0, ""]],
  ])("%s is seen where it begins", (_, text, [kind, from, typed]) => {
    expect(beginningAt(text as string, (text as string).length)).toEqual({ kind, from, typed });
  });

  test.each([
    ["inside a word", "C#sh"],
    ["in an address of e-mail", "mei@exa"],
    ["in a web address", "https://example.com/#ca"],
    ["a handle in a web address", "https://example.com/@me"],
    ["after the space that ended it", "#cat "],
    ["the mark that closes a topic", "#猫税#"],
    ["plain words", "hello"],
    ["nothing", ""],
  ])("%s nothing is", (_, text) => {
    expect(beginningAt(text, text.length)).toBeNull();
  });

  test("only what stands before the caret counts", () => {
    expect(beginningAt("#cats and #dogs", 4)).toEqual({ kind: "hashtag", from: 0, typed: "cat" });
  });

  test.each([
    ["marks", (length: number) => "#".repeat(length)],
    ["a letter under marks", (length: number) => `#a${"\u0301".repeat(length)}`],
  ])("in any number of %s it is found in time that grows with them, and no faster", (_, made) => {
    expect(growthOf((length) => beginningAt(made(length), length), 100_000)).toBeLessThan(noSquare);
  });
});
