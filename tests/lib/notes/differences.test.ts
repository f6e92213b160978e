import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { differences, type Piece, pictureChanges } from "@/lib/notes/differences";

const marked = (pieces: Piece[]) =>
  pieces.map(({ kind, text }) => ({ same: text, added: `[+${text}]`, removed: `[-${text}]` })[kind]).join("");

describe("the differences between two texts", () => {
  it("are whole words in English and single characters in Chinese", () => {
    expect(marked(differences("A red cat sleeps", "A black cat sleeps"))).toBe("A [-red][+black] cat sleeps");
    expect(marked(differences("今天去了西湖，很美", "今天去了东湖，真美"))).toBe(
      "今天去了[-西][+东]湖，[-很][+真]美",
    );
    expect(marked(differences("买了 iPhone 手机", "买了 Pixel 手机"))).toBe("买了 [-iPhone][+Pixel] 手机");
  });

  it("read as one change where a blank alone stands between two", () => {
    expect(marked(differences("my old car", "my new bike"))).toBe("my [-old car][+new bike]");
  });

  it("keep families and accents whole", () => {
    expect(marked(differences("家 👨‍👩‍👧 好", "家 👨‍👩‍👦 好"))).toBe("家 [-👨‍👩‍👧][+👨‍👩‍👦] 好");
  });

  it("hold both texts exactly, whatever they are", () => {
    const text = fc
      .array(fc.constantFrom("猫", "狗", "cat", " ", "，", "\n", "#", "👨‍👩‍👧", "é"))
      .map((all) => all.join(""));
    fc.assert(
      fc.property(text, text, (older, newer) => {
        const pieces = differences(older, newer);
        const told = (but: Piece["kind"]) =>
          pieces.flatMap(({ kind, text: words }) => (kind === but ? [] : [words])).join("");
        expect(told("removed")).toBe(newer);
        expect(told("added")).toBe(older);
      }),
    );
  });
});

describe("texts that have little in common", () => {
  const han = (from: number) =>
    Array.from({ length: 1_000 }, (_, at) => String.fromCharCode(from + at)).join("");

  it("are one taken out and one put in", () => {
    const [older, newer] = [han(0x4e00), han(0x6e00)];
    expect(differences(older, newer)).toEqual([
      { kind: "removed", text: older },
      { kind: "added", text: newer },
    ]);
  });

  it("are compared no further than they are allowed to be", () => {
    const allowance = { left: 20 };
    expect(marked(differences("今天去了西湖", "今天去了东湖", allowance))).toBe("今天去了[-西][+东]湖");
    expect(marked(differences("西湖很美", "东湖很美", allowance))).toBe("[-西][+东]湖很美");
    expect(marked(differences("西湖", "东湖", allowance))).toBe("[-西湖][+东湖]");
    expect(marked(differences("西湖", "西湖", allowance))).toBe("西湖");
  });
});

describe("the differences between two rows of photos", () => {
  const row = (...names: string[]) => names.map((mediaId) => ({ mediaId, alt: "" }));

  it("say what came and what went", () => {
    expect(pictureChanges(row("a", "b"), row("b", "c"))).toEqual([
      { kind: "added", mediaId: "c", at: 2 },
      { kind: "removed", mediaId: "a", from: 1 },
    ]);
  });

  it("say who moved, and leave alone who was only passed", () => {
    expect(pictureChanges(row("a", "b", "c", "d"), row("d", "a", "b", "c"))).toEqual([
      { kind: "moved", mediaId: "d", at: 1, from: 4 },
    ]);
  });

  it("say whose description changed", () => {
    const [older, newer] = [[{ mediaId: "a", alt: "a cat" }], [{ mediaId: "a", alt: "a dog" }]];
    expect(pictureChanges(older, newer)).toMatchObject([{ kind: "described", mediaId: "a", at: 1 }]);
  });

  it("are none when nothing changed", () => {
    expect(pictureChanges(row("a", "b"), row("a", "b"))).toEqual([]);
  });
});
