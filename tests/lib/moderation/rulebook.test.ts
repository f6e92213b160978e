import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { contentRules } from "@/lib/moderation/content-rules";
import { rulebook } from "@/lib/moderation/rulebook";
import { theRules } from "./support";

test("the shipped rules are written once, however often the house starts", async () => {
  await theRules();
  await Promise.all([theRules(), theRules()]);
  expect(await db.rule.count()).toBe(contentRules.length);
  expect(await db.ruleVersion.count()).toBe(contentRules.length);
});

test("a rule whose text has changed gets its next version, and the earlier one stays", async () => {
  await theRules();
  const [first] = await db.ruleVersion.findMany({ where: { ruleId: "gambling" } });
  const words = { title: "Old", text: "Old", consequence: "Old", allowed: [], notAllowed: [] };
  await db.ruleVersion.update({ where: { id: first!.id }, data: { content: { en: words, zh: words } } });
  await theRules();
  const versions = await db.ruleVersion.findMany({
    where: { ruleId: "gambling" },
    orderBy: { version: "asc" },
  });
  expect(versions.map(({ version }) => version)).toEqual([1, 2]);
  expect(versions[0]!.content).toEqual({ en: words, zh: words });
});

test("everybody reads all rules in their language, in order", async () => {
  await theRules();
  const [first] = await rulebook("zh");
  expect(first).toMatchObject({ id: "pornography", number: 1, version: 1, title: "不发色情内容" });
  expect((await rulebook("en")).map(({ number }) => number)).toEqual(contentRules.map((rule) => rule.number));
});
