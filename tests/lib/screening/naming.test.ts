import { expect, it } from "vitest";
import { db } from "@/lib/db";
import { titlesOf } from "@/lib/screening/naming";
import { theRules } from "../moderation/support";

it("calls every rule by its title in both languages, the more specific ones too", async () => {
  await theRules();
  expect(await titlesOf("gambling")).toEqual({ en: "No gambling for money", zh: "不搞赌博" });
  expect(await titlesOf("selling-drugs")).toEqual({ en: "No selling of drugs", zh: "不买卖毒品" });
});

it("calls a rule as it is called today, not as it will be", async () => {
  await theRules();
  const { id: _, ...first } = await db.ruleVersion.findFirstOrThrow({ where: { ruleId: "hate" } });
  const called = (title: string) => ({ en: { title }, zh: { title } });
  const tomorrow = new Date(Date.now() + 86_400_000);
  const content = called("Ours");
  await db.ruleVersion.create({ data: { ...first, version: 2, content: called("Today's") } });
  await db.ruleVersion.create({ data: { ...first, version: 3, content, publishedAt: tomorrow } });
  expect(await titlesOf("hate")).toEqual({ en: "Today's", zh: "Today's" });
});

it("does not fail on a rule that nobody has published", async () => {
  expect(await titlesOf("unheard-of")).toEqual({ en: "unheard-of", zh: "unheard-of" });
});
