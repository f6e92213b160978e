import { describe, expect, it } from "vitest";
import { fold, foldWithPlaces } from "@/lib/search/fold";
import { personKeys, topicKeys, typedKey } from "@/lib/search/names";
import { readings } from "@/lib/search/pinyin";
import { stem } from "@/lib/search/runs";
import { marksOf, plainTokens, titleTokens, tokensOf, topicTokens, vectorText } from "@/lib/search/tokens";
import { growthOf, noSquare } from "../../support/growth";

describe("words compare", () => {
  it.each([
    ["貓稅", "猫税"],
    ["ＣＡＴ　ｔａｘ", "cat tax"],
    ["Café Ångström Đà Łódź Straße", "cafe angstrom da lodz strasse"],
    ["①号", "1号"],
    ["para\u200bglide", "paraglide"],
    ["a\0b", "a b"],
  ])("%s as %s", (written, plain) => expect(fold(written)).toBe(plain));

  it("sign by sign, so that a match can be marked where it was written", () => {
    const written = "e\u0301té 貓ﬁn";
    const { text, starts, ends } = foldWithPlaces(written);
    expect(text).toBe("ete 猫fin");
    const marked = (from: number, to: number) => written.slice(starts[from], ends[to - 1]);
    expect(marked(0, 3)).toBe("e\u0301té");
    expect(marked(4, 5)).toBe("貓");
    expect(marked(5, 6)).toBe("ﬁ");
  });

  it("with a lone surrogate as with a blank", () => expect(fold("猫\ud800税")).toBe("猫 税"));
});

describe("an English plural is its singular", () => {
  it.each([
    ["cats", "cat"],
    ["taxes", "tax"],
    ["cities", "city"],
    ["matches", "match"],
    ["recipes", "recipe"],
    ["cat's", "cat"],
    ["don't", "dont"],
    ["bus", "bus"],
    ["dress", "dress"],
    ["dresses", "dress"],
    ["pies", "pie"],
    ["is", "is"],
  ])("%s is %s", (word, singular) => expect(stem(word)).toBe(singular));
});

describe("a note is found by", () => {
  const tokens = tokensOf({
    title: "交貓稅啦 Cat Taxes",
    body: "在B站看到的，3月去重庆",
    topics: ["TikTokRefugee", "猫税"],
    alts: ["一只橘猫"],
  });

  it.each([
    ["two signs of its title", "猫税", "^猫税"],
    ["a single sign of its title", "^猫"],
    ["a word of its title", "cat", "^tax"],
    ["two words of its title run together", "cattax"],
    ["the pinyin of its title", "=maoshui"],
    ["a whole topic and its parts", "#tiktokrefugee", "refugee", "tiktok"],
    ["the initials of a topic", "-ms"],
    ["a word that meets a sign", "b站", "3月"],
    ["its body and alt texts", "重庆", "橘猫"],
  ])("%s", (_, ...expected) => {
    for (const token of expected) expect(tokens).toContain(token);
  });

  it("whose tokens are those of its sentences together", () => {
    const [one, two] = ["今天交猫税。", "Cats on the sofa."];
    const apart = [...titleTokens("猫"), ...plainTokens(one), ...plainTokens(two), ...topicTokens("CatTax")];
    const whole = tokensOf({ title: "猫", body: one + two, topics: ["CatTax"], alts: [] });
    expect(new Set(whole)).toEqual(new Set(apart));
  });

  it("but not by what lies on both sides of a stop", () =>
    expect(plainTokens("猫。税")).not.toContain("猫税"));

  it("in time that grows with it, and no faster", () => {
    const body = "今天带我家橘猫去交猫税啦 and everybody was happy。".repeat(120);
    const tokensIn = (length: number) =>
      tokensOf({ title: "猫", body: body.slice(0, length), topics: ["猫税"], alts: [] });
    expect(growthOf(tokensIn, 4_000)).toBeLessThan(noSquare);
  });
});

describe("marks", () => {
  const facts = { isCard: true };

  it("say in which block an entry lies", () => {
    expect(marksOf({ ...facts, number: 4_095 })).toEqual(expect.arrayContaining(["~4096.0", "~32768.0"]));
    expect(marksOf({ ...facts, number: 4_096 })).toEqual(expect.arrayContaining(["~4096.1", "~32768.0"]));
  });

  it("say what few notes are", () => {
    expect(marksOf({ ...facts, number: 1 }).slice(3)).toEqual(["~card"]);
    expect(marksOf({ ...facts, isCard: false, hot: true, number: 1 }).slice(3)).toEqual(["~hot"]);
  });
});

it("quotes and backslashes stay inside the text of a vector", () =>
  expect(vectorText(["a'b", "c\\d", "a'b"])).toBe("'a''b' 'c\\\\d'"));

describe("pinyin is read", () => {
  it("in every way that makes syllables, the longer ones first", () => {
    expect(readings("maoshui")[0]).toEqual(["mao", "shui"]);
    expect(readings("xian")).toEqual([["xian"], ["xi", "an"]]);
    expect(readings("fangan")).toContainEqual(["fang", "an"]);
  });

  it("and English mostly is none", () => expect(readings("outfit")).toEqual([]));

  it("in four ways at most, even where they are countless", () =>
    expect(readings("xian".repeat(9))).toHaveLength(4));
});

describe("names are found by", () => {
  it("handle, name, its later words, pinyin and initials", () => {
    expect(personKeys({ handle: "Mei_Chen", name: "陈美" })).toEqual(["meichen", "陈美", "chenmei", "cm"]);
    expect(personKeys({ handle: "ana", name: "Ana García" })).toEqual(["ana", "anagarcia", "garcia"]);
    expect(topicKeys("TikTokRefugee")).toEqual(["tiktokrefugee", "tok", "refugee"]);
    expect(topicKeys("貓稅")).toEqual(["猫税", "maoshui", "ms"]);
  });

  it("what somebody types, however they write it", () => expect(typedKey("Cat Tax！")).toBe("cattax"));
});

it("a topic of letters that leave nothing to compare is still a topic", () =>
  expect(topicKeys("ﹰ").length).toBeGreaterThan(0));

it("a topic in Chinese of one sign is found by its syllable", () =>
  expect(topicTokens("猫")).toContain("=mao"));
