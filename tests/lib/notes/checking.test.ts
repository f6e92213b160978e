import { expect, test } from "vitest";
import { check, letThrough, screenWords } from "@/lib/notes/checking";
import { aPerson } from "../../support/cast";
import { refusalOf } from "../../support/refusal";

test("a writer hears what was found in their words, and never what the term is called", async () => {
  const mei = await aPerson("mei");
  const words = { title: "", body: "selling w33d, DM me", altTexts: [] };
  const told = await check(mei, words);
  expect(told.hits).toMatchObject([{ ruleId: "drugs", quote: "selling w33d, DM me" }]);
  expect(JSON.stringify(told)).not.toContain("drugs-offer");
  const refused = await refusalOf(letThrough(mei, screenWords(words), { confirmed: false }));
  expect(JSON.stringify(refused.detail)).not.toContain("drugs-offer");
});
