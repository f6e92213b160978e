import { describe, expect, test } from "vitest";
import { compile, explain, screenText, screenWith, use } from "@/lib/screening/screen";
import { termRowSchema } from "@/lib/screening/term";

const texts = (body: string) => ({ title: "", body, topics: [], altTexts: [] });
const row = (cells: Record<string, unknown>) =>
  termRowSchema.parse({
    id: "t1",
    rule: "gambling",
    action: "warn",
    language: "en",
    words: "moon tickets",
    ...cells,
  });
const read = (cells: Record<string, unknown>, body: string, now?: Date) =>
  screenWith(compile([row(cells)], now), texts(body), now);

describe("a term as a row", () => {
  test("is found through every disguise, and counted under its own id", () => {
    const { verdict, hits } = read({}, "Get your M00N   t.i.c.k.e.t.s now");
    expect(verdict).toBe("warn");
    expect(hits).toMatchObject([{ termId: "t1", ruleId: "gambling", quote: "M00N   t.i.c.k.e.t.s" }]);
  });

  test("may belong to a rule that nothing ships for", () => {
    expect(read({ rule: "scams-and-spam" }, "moon tickets").hits).toMatchObject([
      { ruleId: "scams-and-spam" },
    ]);
  });

  test("asks for another word within a distance, to its edge and not past it", () => {
    const near = { near: "cheap|free", within: "4" };
    expect(read(near, "moon tickets 12 cheap").verdict).toBe("warn");
    expect(read(near, "moon tickets 123 cheap").verdict).toBe("allow");
    expect(read(near, "moon tickets").verdict).toBe("allow");
  });

  test("is not looked for once it has expired", () => {
    const expiresAt = "2026-01-02T00:00:00Z";
    expect(read({ expiresAt }, "moon tickets", new Date("2026-01-01T23:59:59Z")).verdict).toBe("warn");
    expect(read({ expiresAt }, "moon tickets", new Date("2026-01-02T00:00:00Z")).verdict).toBe("allow");
  });

  test("may allow a phrase in which a shipped term means nothing", () => {
    expect(screenWith(compile([]), texts("buy melbet shoes")).verdict).not.toBe("allow");
    expect(read({ action: "allow", words: "melbet shoes" }, "buy melbet shoes").verdict).toBe("allow");
  });

  test("in Chinese is met in traditional characters, and by its sound only to hold it", () => {
    const term = { language: "zh", words: "月亮門票", action: "refuse", sounds: "yes" };
    expect(read(term, "出月亮門票").verdict).toBe("refuse");
    expect(read(term, "出月亮门票").verdict).toBe("refuse");
    expect(read(term, "出 yue liang men piao").verdict).toBe("hold");
    expect(read(term, "出跃亮们票").verdict).toBe("hold");
  });

  test("counts for every text from the moment its lexicon is in use", () => {
    const verdict = () => screenText("moon tickets").verdict;
    expect(verdict()).toBe("allow");
    use(compile([row({})]));
    expect(verdict()).toBe("warn");
    use(compile([]));
    expect(verdict()).toBe("allow");
  });

  test("is refused when a cell makes no sense", () => {
    for (const cells of [
      { words: "x" },
      { words: "y".repeat(61) },
      { within: "0" },
      { within: "201" },
      { within: "near" },
      { action: "delete" },
      { rule: "No Rule" },
      { expiresAt: "soon" },
    ])
      expect(() => row(cells)).toThrow();
    expect(row({ words: "y".repeat(60), within: "200" }).within).toBe(200);
  });
});

describe("what a moderator is told of a text", () => {
  test("which words made a hit, and how they had to be read", () => {
    const { why, excused } = explain(compile([]), texts("selling w33d, DM me"));
    expect(why[0]?.parts.map(({ word, quote }) => [word, quote])).toEqual([
      ["w33d", "w33d"],
      ["sell", "selling"],
      ["dm me", "DM me"],
    ]);
    expect(excused).toEqual([]);
  });

  test("which words excused what else would have been one", () => {
    const { verdict, excused } = explain(compile([]), texts("police found cocaine for sale"));
    expect(verdict).toBe("allow");
    expect(excused.map(({ by, part, excuse }) => [by, part.quote, excuse?.quote])).toContainEqual([
      "talk",
      "cocaine",
      "police",
    ]);
  });
});
