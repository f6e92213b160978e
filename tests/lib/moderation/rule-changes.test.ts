import { expect, test } from "vitest";
import { textChanges, wordChanges } from "@/lib/moderation/rule-changes";

const told = (pieces: ReturnType<typeof wordChanges>) =>
  pieces
    .map(({ text, kind }) => (kind === "same" ? text : `${kind === "added" ? "+" : "-"}[${text}]`))
    .join("");

test("a change is told in words, not in letters", () => {
  expect(told(wordChanges("We take it down.", "We hide it.", "en"))).toBe("We -[take]+[hide] it-[ down].");
});

test("words of Chinese are told apart although nothing stands between them", () => {
  expect(told(wordChanges("我们会下架笔记", "我们会隐藏笔记", "zh"))).toBe("我们会-[下架]+[隐藏]笔记");
});

test("a list that lost an example says which; what stayed the same is not told", () => {
  const text = { title: "A", text: "B", consequence: "C", allowed: ["one", "two"], notAllowed: ["x"] };
  const changes = textChanges(text, { ...text, allowed: ["one"] }, "en");
  expect(changes.map(({ field }) => field)).toEqual(["allowed"]);
  expect(changes[0]?.pieces.some(({ text, kind }) => kind === "removed" && text.includes("two"))).toBe(true);
});
