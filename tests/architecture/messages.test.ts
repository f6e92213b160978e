import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { locales } from "@/lib/language/locales";
import { messages } from "@/lib/language/messages";
import { elementsIn, givenTo, refusalKeys, saidIn, saidTwice, troubleSaying, unsaid } from "./messages";
import { importsOf, sourcesIn } from "./source";

const [en, zh] = [saidIn(messages.en), saidIn(messages.zh)];
const sources = ["app", "components", "lib"].flatMap(sourcesIn);
const models = ["accounts", "moderation", "notes", "notifications"].map((name) => {
  const path = `prisma/models/${name}.prisma`;
  return { path, text: readFileSync(path, "utf8"), imports: [] };
});

const file = (path: string, text: string) => ({ path, text, imports: importsOf(text) });

describe("what the product says", () => {
  it("is said in both languages, and nothing is left empty", () => {
    expect([...zh.keys()].sort()).toEqual([...en.keys()].sort());
    const empty = [...en, ...zh].filter(([, message]) => message.trim() === "").map(([key]) => key);
    // nothing else can come down with an account or a board
    expect(new Set(empty)).toEqual(
      new Set(["letter.what.tookDownToo.account", "letter.what.tookDownToo.board"]),
    );
  });

  it("shows the same names and numbers in both languages", () => {
    const apart = [...en].flatMap(([key, message]) => {
      const [inEnglish, inChinese] = [givenTo(message), givenTo(zh.get(key) ?? "")];
      const isKnown = inChinese.names.every((name) => inEnglish.names.includes(name));
      return isKnown && String(inEnglish.shown) === String(inChinese.shown) ? [] : [key];
    });
    expect(apart).toEqual([]);
  });

  it("is set in curly quotes and apostrophes", () => {
    const straight = [...en, ...zh].filter(([, message]) => /["']/.test(message)).map(([key]) => key);
    expect(straight).toEqual([]);
  });

  it("tells a name from the words of a choice", () => {
    const message =
      "<b>{who}</b> {count, plural, one {once} other {# times, said {name}}} {kind, select, other {x}}";
    expect(givenTo(message)).toEqual({
      names: ["<b>", "count", "kind", "name", "who"],
      shown: ["<b>", "count", "name", "who"],
    });
  });

  it("can be said: every plural and choice is well formed", () => {
    const troubles = locales.flatMap((locale) =>
      [...(locale === "en" ? en : zh)].flatMap(([key, message]) => {
        const trouble = troubleSaying(locale, message);
        return trouble ? [{ locale, key, trouble }] : [];
      }),
    );
    expect(troubles).toEqual([]);
    expect(troubleSaying("en", "{count, plural, one {once}")).not.toBeNull();
  });

  it("is said the same once it is compiled", () => {
    const apart = locales.flatMap((locale) =>
      [...(locale === "en" ? en : zh)].flatMap(([key, message]) =>
        [0, 1, 2, 1_234, 1_234_567, -1_234, 1_234.5].flatMap((number) => {
          const { read, built } = saidTwice(locale, message, number);
          return read === built ? [] : [{ locale, key, read, built }];
        }),
      ),
    );
    expect(apart).toEqual([]);
  });

  it("has words for every refusal", () => {
    const wordless = (files: typeof sources) =>
      refusalKeys(files).filter(({ key }) => !(key in messages.en.errors));
    expect(wordless(sources)).toEqual([]);
    const made = [
      file("lib/x/commands.ts", 'throw new Refusal("invalid", "noWords", { fields: { body: "noneHere" } })'),
      file("lib/x/schema.ts", 'z.string().max(3, "alsoNone")'),
    ];
    expect(wordless(made).map(({ key }) => key)).toEqual(["noWords", "noneHere", "alsoNone"]);
  });

  it("gives an element a tag to stand in, not the braces of a value", () => {
    const bare = (files: typeof sources) =>
      files.flatMap((source) =>
        elementsIn(source).flatMap(({ keys, names }) =>
          [...en].flatMap(([path, message]) => {
            const meant = keys.some((key) => path.endsWith(`.${key}`));
            return names.filter((name) => meant && givenTo(message).shown.includes(name)).map(() => path);
          }),
        ),
      );
    expect(bare(sources)).toEqual([]);
    const made = file("components/x.tsx", 't.rich("desk.by", { name: () => <bdi key="x">{name}</bdi> })');
    expect(bare([made])).toEqual(["moderation.desk.by"]);
  });

  it("is said somewhere", () => {
    expect(unsaid(en, [...sources, ...models])).toEqual([]);
    expect(unsaid(new Map([["auth.noSuchWordAnywhere", "…"]]), sources)).toHaveLength(1);
  });
});
