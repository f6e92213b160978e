import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normalise } from "@/lib/screening/normalise";
import { outcomeOf } from "@/lib/screening/rules";
import { type ScreenedTexts, screen } from "@/lib/screening/screen";
import { shippedTerms } from "@/lib/screening/terms/shipped";
import { cpuOf } from "../../support/growth";
import { callsAlone, doubtful, evasions, freshBreaking, freshInnocent, innocent, offers } from "./texts";

const note = (texts: Partial<ScreenedTexts>): ScreenedTexts => ({
  title: "",
  body: "",
  topics: [],
  altTexts: [],
  ...texts,
});
const screenBody = (body: string) => screen(note({ body }));

describe("innocent words", () => {
  test.each([...innocent, ...freshInnocent])("“%s” is published without a word", (text) => {
    expect(screenBody(text)).toEqual({ verdict: "allow", hits: [] });
  });
});

describe("doubtful words", () => {
  test.each(doubtful)("%s: “%s” gets a friendly word or a person's look", (rule, text) => {
    const { verdict, hits } = screenBody(text);
    expect(["warn", "hold"]).toContain(verdict);
    expect(hits.map(({ ruleId }) => ruleId)).toContain(rule);
  });
});

describe("breaking words", () => {
  test.each(freshBreaking)("“%s” never goes out unseen", (text) => {
    expect(screenBody(text).verdict).not.toBe("allow");
  });
});

describe("offers", () => {
  test.each(offers)("%s: “%s” is refused", (rule, text) => {
    const { verdict, hits } = screenBody(text);
    expect(verdict).toBe("refuse");
    expect(hits.find(({ action }) => action === "refuse")?.ruleId).toBe(rule);
  });
});

describe("calls that say of nothing that anybody has it", () => {
  test.each(callsAlone)("%s: “%s” waits for a person", (rule, text) => {
    const { verdict, hits } = screenBody(text);
    expect(verdict).toBe("hold");
    expect(hits.find(({ action }) => action === "hold")?.ruleId).toBe(rule);
  });
});

describe("words in disguise", () => {
  test.each(evasions)("%s, %s: “%s” is noticed", (_, rule, text) => {
    expect(screenBody(text).hits.map(({ ruleId }) => ruleId)).toContain(rule);
  });
});

describe("what the writer is shown", () => {
  test("is their own words, disguise and all", () => {
    const quoted = (text: string) => screenBody(text).hits.map(({ quote }) => quote);
    expect(quoted("Hello! S3lling  W33D here")).toEqual(["S3lling  W33D"]);
    expect(quoted("好的，出售大*麻哦")).toEqual(["出售大*麻"]);
    expect(quoted("selling w\u0335e\u0335e\u0335d\u0335 now")).toEqual([
      "selling w\u0335e\u0335e\u0335d\u0335",
    ]);
    expect(quoted("DM me, I am selling weeds from my garden 😄")).toEqual(["selling weeds"]);
  });

  test("stands where the hit says, in the field and the text it says", () => {
    const texts = note({
      title: "猫税",
      body: "hi",
      topics: ["cats", "onlinecasino"],
      altTexts: ["a cat", "😺 cat selling weed"],
    });
    const { hits } = screen(texts);
    expect(hits.map(({ field, index, quote }) => [field, index, quote])).toEqual([
      ["altTexts", 1, "selling weed"],
      ["topics", 1, "onlinecasino"],
    ]);
    for (const { field, index, start, end, quote } of hits) {
      const text = field === "topics" || field === "altTexts" ? texts[field][index] : texts[field];
      expect(text?.slice(start, end)).toBe(quote);
    }
  });

  test("an offer split between title and body is one, shown where it begins", () => {
    const { verdict, hits } = screen(note({ title: "Selling weed", body: "DM me" }));
    expect(verdict).toBe("refuse");
    expect(hits).toMatchObject([{ field: "title", quote: "Selling weed" }]);
  });

  test("two alt texts side by side never make a word", () => {
    expect(screen(note({ altTexts: ["一只猫很大", "麻雀在出售摊上"] })).verdict).toBe("allow");
  });
});

describe("what happens then", () => {
  test("an innocent note is published, a doubtful one after a word and a person's look, an offer not", () => {
    const outcomes = (body: string) =>
      [false, true].map((confirmed) => outcomeOf(screenBody(body), { confirmed }));
    expect(outcomes("Cat tax paid")).toEqual(["publish", "publish"]);
    expect(outcomes("I am selling weed")).toEqual(["ask", "hold"]);
    expect(outcomes("莞式服务")).toEqual(["hold", "hold"]);
    expect(outcomes("selling weed, DM me")).toEqual(["refuse", "refuse"]);
  });
});

describe("for any text whatever", () => {
  const pieces = fc.constantFrom(
    "weed",
    "selling",
    "DM me",
    "大麻",
    "出售",
    "加v",
    "赌",
    " ",
    ".",
    "*",
    "\u200b",
    "😺",
    "W",
    "\ud83d",
    "ｗ",
    "1",
    "\n",
    "е",
  );
  const anyText = fc
    .array(fc.oneof(pieces, fc.string({ unit: "binary", maxLength: 2 })), { maxLength: 25 })
    .map((parts) => parts.join(""));

  test("every quote is the writer's text between its offsets, and no hit is empty", () => {
    fc.assert(
      fc.property(anyText, anyText, (title, body) => {
        for (const hit of screen(note({ title, body })).hits) {
          expect((hit.field === "title" ? title : body).slice(hit.start, hit.end)).toBe(hit.quote);
          expect(hit.quote.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 3000 },
    );
  });

  test("the largest note takes a part of it as many times over, not its square, however hostile", () => {
    const hostile = [
      "selling weed dm me ",
      "w.",
      "大 ",
      "a",
      "出售大麻加v",
      "1l1!",
      "е",
      "\u0335",
      "a-",
      "sell",
    ];
    for (const part of hostile) {
      const text = (length: number) => part.repeat(length).slice(0, length);
      const most = Array.from({ length: 18 }, () => text(1000));
      const some = cpuOf(() => screen(note({ body: text(1000) })));
      const all = cpuOf(() => screen(note({ body: text(1000), altTexts: most })));
      // 19 texts instead of one; a square would be 361
      expect(all, part).toBeLessThan(100 * Math.max(some, 500));
    }
  });

  test("one long line takes as many times over as it is longer, also where no letter ends it", () => {
    const lines: ((length: number) => string)[] = [
      (length) => "1".repeat(length),
      (length) => "@$!|".repeat(length / 4),
      (length) => `a${"!".repeat(length)}b`,
    ];
    for (const line of lines) {
      const [some, all] = [2_500, 20_000].map((length) => cpuOf(() => screen(note({ body: line(length) }))));
      // eight times the text; a square would be 64
      expect(all, line(8)).toBeLessThan(24 * Math.max(some ?? 0, 1_000));
    }
  });
});

describe("a sign that stands for a whole sentence", () => {
  test("is one sign: no character makes the text more than four times as long", () => {
    for (let point = 0; point <= 0x10ffff; point += 1) {
      const character = String.fromCodePoint(point);
      if (character.normalize("NFKD").length <= 4) continue;
      const { plain } = normalise(character);
      if (plain.length > 4 * character.length) expect.fail(`${point.toString(16)} becomes ${plain}`);
    }
  });

  test("is quoted whole, and what stands around it is found where it is", () => {
    const body = "ﷺ ﷺ selling ⓦeed, DM me ﷺ";
    const [hit] = screen(note({ body })).hits;
    expect(hit?.quote).toContain("ⓦeed");
    expect(body.slice(hit?.start, hit?.end)).toBe(hit?.quote);
    const { plain, starts, ends } = normalise("aﷺb");
    expect({ plain, starts: [...starts], ends: [...ends] }).toEqual({
      plain: "aﷺb",
      starts: [0, 1, 2],
      ends: [1, 2, 3],
    });
  });

  test("costs no more than any other", () => {
    const plain = cpuOf(() => screen(note({ body: "ب".repeat(20_000) })));
    expect(cpuOf(() => screen(note({ body: "ﷺ".repeat(20_000) })))).toBeLessThan(5 * Math.max(plain, 2_000));
  });
});

describe("the terms", () => {
  test("cover each rule with at least sixty words in both languages, spelt as the normaliser spells", () => {
    for (const { patterns } of shippedTerms) {
      const words = new Set(patterns.flatMap((pattern) => [...pattern.words.en, ...pattern.words.zh]));
      expect(words.size).toBeGreaterThanOrEqual(60);
      for (const word of words) expect(word).toBe(word.toLowerCase().normalize("NFKC"));
    }
  });

  test("have ids that are used once", () => {
    const ids = shippedTerms.flatMap(({ patterns }) => patterns.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test("two letters are not found by chance within a number that somebody was given", () => {
  const promise = "My aunt says: double your money by Friday!";
  for (const topic of ["luck03bc3d1f30", "luckbc1f30", "a1bc", "order7bc2"]) {
    const { hits } = screen(note({ body: promise, topics: [topic] }));
    expect(
      hits.filter(({ field }) => field === "topics"),
      topic,
    ).toEqual([]);
    expect(hits.map(({ termId }) => termId).join(), topic).not.toContain("bc");
  }
  expect(screen(note({ body: "稳赚 bc888" })).verdict).not.toBe("allow");
});
