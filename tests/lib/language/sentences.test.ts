import { expect, test } from "vitest";
import { sentences } from "@/lib/language/sentences";

test("English sentences have a space between them, Chinese ones bring their own", () => {
  expect(sentences("It is hidden.", null, "It stays so.")).toBe("It is hidden. It stays so.");
  expect(sentences("已经隐藏。", null, "会一直这样。")).toBe("已经隐藏。会一直这样。");
});

test("one sentence stands alone", () => {
  expect(sentences("It is hidden.", null)).toBe("It is hidden.");
});
