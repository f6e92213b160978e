import fc from "fast-check";
import { isValidElement, type ReactNode } from "react";
import { expect, it } from "vitest";
import { RichText } from "@/components/notes/rich-text";

/** The words a reader sees, in order. */
function shown(node: ReactNode): string {
  if (typeof node === "string") return node;
  if (Array.isArray(node)) return node.map(shown).join("");
  // any element of ours has its words as children
  return isValidElement<{ children?: ReactNode }>(node) ? shown(node.props.children) : "";
}

const parts = [
  "#",
  "＃",
  "@mei",
  "@",
  "猫税",
  "a",
  "1",
  "_",
  " ",
  "\n",
  "https://x.com/#a",
  "www.x.cc",
  "·",
  "😺",
  "👨‍👩‍👧",
];
const odd = [
  "\u200b",
  "\u200d",
  "\u202e",
  "\u2067",
  "\0",
  "\ud83d",
  "\ufe0f\u20e3",
  "e\u0301",
  "قطط",
  "&amp;",
  "<b>",
  "\r\n",
];

it("shows exactly what was written, whatever it was", () => {
  const soup = fc
    .array(
      fc.oneof(
        fc.constantFrom(...parts),
        fc.constantFrom(...odd),
        fc.string({ unit: "binary", maxLength: 4 }),
      ),
      {
        maxLength: 40,
      },
    )
    .map((pieces) => pieces.join(""));
  fc.assert(
    fc.property(soup, (text) => {
      expect(shown(RichText({ text, language: "zh", locale: "en" }))).toBe(text);
    }),
    { numRuns: 3000 },
  );
});
