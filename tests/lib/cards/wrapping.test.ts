import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { graphemesOf, mayBegin, mayEnd, unitsOf, wrap } from "@/lib/cards/wrapping";
import { growthOf, noSquare } from "../../support/growth";

/** As in print: a Chinese character is square, a Latin letter half of one, a blank a quarter. */
const measure = (grapheme: string) => (grapheme === " " ? 0.25 : /^\p{ASCII}/u.test(grapheme) ? 0.5 : 1);

const linesOf = (text: string, most: number) =>
  wrap(text, most, measure).lines.map((line) => line.text.trimEnd());

describe("breaking words into lines", () => {
  it("breaks Chinese between any two characters", () => {
    expect(linesOf("今天也要好好吃饭", 3)).toEqual(["今天也", "要好好", "吃饭"]);
  });

  it("begins no line with a closing mark", () => {
    expect(linesOf("你好世界，再见。", 4)).toEqual(["你好世", "界，再", "见。"]);
    expect(linesOf("他说「好」了", 4)).toEqual(["他说", "「好」了"]);
    expect(linesOf("真的吗？！嗯", 3)).toEqual(["真的", "吗？！", "嗯"]);
  });

  it("ends no line with an opening mark", () => {
    expect(linesOf("我看（这本书）", 3)).toEqual(["我看", "（这本", "书）"]);
    expect(linesOf("她说：“来”", 4)).toEqual(["她说：", "“来”"]);
  });

  it("keeps Latin words, numbers and prices whole", () => {
    expect(linesOf("Small joys count twice", 5)).toEqual(["Small joys", "count", "twice"]);
    expect(linesOf("只要 $9.99 一串", 4)).toEqual(["只要", "$9.99 一", "串"]);
    expect(linesOf("涨了 100% 吧", 4)).toEqual(["涨了", "100% 吧"]);
  });

  it("breaks where the scripts meet, and after a hyphen between letters", () => {
    expect(linesOf("我的iPhone丢了", 4)).toEqual(["我的", "iPhone丢", "了"]);
    expect(linesOf("well-known fact", 5)).toEqual(["well-known", "fact"]);
    expect(linesOf("well-known fact", 3)).toEqual(["well-", "known", "fact"]);
    expect(linesOf("at -5 now", 2.5)).toEqual(["at -5", "now"]);
  });

  it("cuts a word that is longer than a line, without a hyphen", () => {
    const { lines, cut } = wrap("Donaudampfschiff ahoi", 4, measure);
    expect(lines.map(({ text }) => text.trimEnd())).toEqual(["Donaudam", "pfschiff", "ahoi"]);
    expect(cut).toBe(true);
    expect(wrap("Donau", 4, measure).cut).toBe(false);
  });

  it("keeps emoji, flags and families whole, and double dashes and dots together", () => {
    expect(linesOf("👩‍👩‍👧‍👦🇨🇳🐱", 2)).toEqual(["👩‍👩‍👧‍👦🇨🇳", "🐱"]);
    expect(linesOf("走吧——快", 3)).toEqual(["走", "吧——", "快"]);
    expect(linesOf("嗯……好", 2)).toEqual(["嗯…", "…好"]);
  });

  it("keeps the line ends people set", () => {
    expect(linesOf("一\n\n二三", 5)).toEqual(["一", "", "二三"]);
  });
});

const scraps = fc.constantFrom(
  ..."今天猫税，。！？（）「」《》“”‘’、…—：；",
  ...["a", "B", "é", "7", "-", "/", ",", ".", "!", "(", ")", "$", "%", "#", " ", " ", "\n"],
  ...["hello", "Donaudampfschiff", "😀", "👨‍👩‍👧", "🇨🇳", "あ", "ー", "한", "العربية", "e\u0301"],
);
const texts = fc.array(scraps, { maxLength: 80 }).map((parts) => parts.join(""));
const widths = fc.integer({ min: 4, max: 40 }).map((halves) => halves / 2);

describe("whatever is written", () => {
  it("every character appears once, in order", () => {
    fc.assert(
      fc.property(texts, widths, (text, most) => {
        const { lines } = wrap(text, most, measure);
        expect(lines.map((line) => line.text).join("")).toBe(text.replaceAll("\n", ""));
        expect(lines.length).toBeGreaterThanOrEqual(text.split("\n").length);
      }),
      { numRuns: 200 },
    );
  });

  it("no line is wider than its measure, and says how wide it is", () => {
    fc.assert(
      fc.property(texts, widths, (text, most) => {
        for (const { text: line, width } of wrap(text, most, measure).lines) {
          const inked = graphemesOf(line.trimEnd()).reduce((sum, one) => sum + measure(one), 0);
          expect(width).toBeCloseTo(inked, 6);
          expect(width).toBeLessThanOrEqual(most + 1e-9);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("no line begins with a closing mark or ends with an opening one, but where a run of them is longer than a line", () => {
    fc.assert(
      fc.property(texts, widths, (text, most) => {
        const { lines, cut } = wrap(text, most, measure);
        if (cut) return;
        for (const paragraph of text.split("\n")) {
          const starts = unitsOf(graphemesOf(paragraph)).slice(1);
          for (const [first = ""] of starts) expect(mayBegin(first), paragraph).toBe(true);
        }
        let before = "";
        let at = 0;
        const whole = text.replaceAll("\n", "");
        const ends = new Set<number>();
        let seen = 0;
        for (const paragraph of text.split("\n")) {
          seen += paragraph.length;
          ends.add(seen);
        }
        for (const { text: line } of lines) {
          const [first = ""] = graphemesOf(line);
          // a line of one's own making begins as one likes
          if (at > 0 && !ends.has(at) && line !== "") {
            expect(mayBegin(first), whole).toBe(true);
            if (!before.endsWith(" ")) expect(mayEnd(graphemesOf(before).at(-1) ?? ""), whole).toBe(true);
          }
          before = line;
          at += line.length;
        }
      }),
      { numRuns: 200 },
    );
  });

  it("takes time over the worst of it that grows with its length, and no faster", () => {
    const worst = (length: number) =>
      wrap("。".repeat(length) + "a".repeat(length) + "\u0301".repeat(2 * length), 10, measure);
    expect(growthOf(worst, 5_000)).toBeLessThan(noSquare);
  });
});
