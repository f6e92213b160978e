import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { contentRules } from "@/lib/moderation/content-rules";
import { ruleHistory } from "@/lib/moderation/rule-history";
import { currentVersion, rulebook, takeEffect } from "@/lib/moderation/rulebook";
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
  const cited = (await rulebook("en")).map((rule) => rule.cited);
  expect(cited).toHaveLength(contentRules.length);
  expect(cited.slice(0, 5)).toEqual(["1", "1.1", "1.2", "2", "2.1"]);
  expect(cited.slice(-3)).toEqual(["11", "11.1", "11.2"]);
});

const words = { title: "Ours", text: "Ours", consequence: "Ours", allowed: [], notAllowed: [] };

/** A version that was written here, in force from that moment on. */
async function aVersion(version: number, publishedAt: Date) {
  const content = { en: { ...words, title: `Ours ${version}` }, zh: words };
  const measures = { severity: 3, strikeWeight: 5, strikeMonths: 24, defaultAction: "ban" } as const;
  return db.ruleVersion.create({
    data: { ruleId: "gambling", version, publishedAt, shipped: false, content, ...measures },
  });
}

const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000);

test("what was edited here stays as it was edited, however often the house starts", async () => {
  await theRules();
  await aVersion(2, inHours(-1));
  await theRules();
  expect(await db.ruleVersion.count({ where: { ruleId: "gambling" } })).toBe(2);
  expect((await rulebook("en")).find(({ id }) => id === "gambling")).toMatchObject({
    title: "Ours 2",
    version: 2,
    defaultAction: "ban",
  });
});

test("a version with a date to come is cited by nobody before, and takes effect by itself", async () => {
  await theRules();
  const later = await aVersion(2, inHours(1));
  const version = () => db.$transaction((tx) => currentVersion(tx, "gambling"));
  expect((await version()).version).toBe(1);
  expect((await rulebook("en")).find(({ id }) => id === "gambling")).toMatchObject({ version: 1 });
  const severity = async () => (await db.rule.findUniqueOrThrow({ where: { id: "gambling" } })).severity;
  await takeEffect(inHours(0));
  expect(await severity()).toBe(2);

  await db.ruleVersion.update({ where: { id: later.id }, data: { publishedAt: inHours(-0.01) } });
  expect((await version()).id).toBe(later.id);
  await takeEffect(inHours(0));
  expect(await severity()).toBe(3);
});

test("everybody reads what each version changed, and what will change from when", async () => {
  await theRules();
  await aVersion(2, inHours(-1));
  await aVersion(3, inHours(1));
  const history = await ruleHistory("en", "gambling");
  expect(history?.versions.map(({ version, standing }) => `${version} ${standing}`)).toEqual([
    "3 ahead",
    "2 in_force",
    "1 past",
  ]);
  const [ahead, current, first] = history?.versions ?? [];
  expect(first?.changes).toBeNull();
  expect(current?.changes?.measures).toContainEqual({ name: "severity", before: 2, after: 3 });
  expect(ahead?.changes).toEqual({
    text: [
      {
        field: "title",
        pieces: [
          { text: "Ours ", kind: "same" },
          { text: "2", kind: "removed" },
          { text: "3", kind: "added" },
        ],
      },
    ],
    measures: [],
  });
  expect(history?.within.map(({ cited }) => cited)).toEqual(["3.1", "3.2"]);
  expect(await ruleHistory("en", "no-such-rule")).toBeNull();
});
