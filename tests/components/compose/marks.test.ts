import { expect, it } from "vitest";
import { marksOf } from "@/components/compose/marks";
import { screenWords } from "@/lib/notes/checking";

it.each([
  "DM me, I am selling weeds from my garden 😄 #TikTokRefugee #猫税",
  "  selling weed #sellingweed # # https://a.example/#x @mei",
  "",
  "#猫税#狗税#",
])("cuts %j without losing a character", (text) => {
  const { hits } = screenWords({ title: "", body: text, altTexts: [] });
  expect(
    marksOf(text, hits)
      .map((mark) => mark.text)
      .join(""),
  ).toBe(text);
});

it("marks the quoted words where they stand, also when the text has moved since it was read", () => {
  const { hits } = screenWords({ title: "", body: "I am selling weed, DM me", altTexts: [] });
  const marked = marksOf("\n\n Hello! I am selling weed, DM me #garden", hits);
  const words = marked.flatMap((mark) => (mark.hit ? mark.text : []));
  expect(words.join("")).toContain("weed");
  expect(marked.find(({ kind }) => kind === "hashtag")?.text).toBe("#garden");
});
