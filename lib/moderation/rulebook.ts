import { z } from "zod";
import { markStale, tags } from "@/lib/cache-tags";
import { db, type Tx } from "@/lib/db";
import type { Locale } from "@/lib/language/locales";
import { contentRules } from "@/lib/moderation/content-rules";
import { Refusal } from "@/lib/refusal";

const ruleText = z.object({
  title: z.string(),
  text: z.string(),
  consequence: z.string(),
  allowed: z.array(z.string()),
  notAllowed: z.array(z.string()),
});
const ruleContent = z.object({ en: ruleText, zh: ruleText });

type RuleText = z.infer<typeof ruleText>;

/** A rule as it stands at present, in one language. */
export type RuleView = RuleText & {
  id: string;
  number: number;
  severity: number;
  defaultAction: string;
  version: number;
  publishedAt: Date;
};

/** A rule's stored text in one language. Throws on what is no rule text: only this slice writes them. */
export function ruleTextIn(locale: Locale, stored: unknown): RuleText {
  return ruleContent.parse(stored)[locale];
}

/**
 * Writes the shipped rules. Running it again changes nothing; a rule whose text has changed gets its next version, and the
 * earlier ones stay as the decisions that cite them found them.
 */
export async function ensureRules(tx: Tx): Promise<void> {
  // Two processes starting at once: the second waits and finds nothing left to do.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('tanghulu.rules'))`;
  for (const { content: shipped, ...rule } of contentRules) {
    const content = ruleContent.parse(shipped);
    await tx.rule.upsert({ where: { id: rule.id }, create: rule, update: rule, select: { id: true } });
    const latest = await tx.ruleVersion.findFirst({
      where: { ruleId: rule.id },
      orderBy: { version: "desc" },
      select: { version: true, content: true },
    });
    if (latest && JSON.stringify(ruleContent.parse(latest.content)) === JSON.stringify(content)) continue;
    await tx.ruleVersion.create({
      data: { ruleId: rule.id, version: (latest?.version ?? 0) + 1, content },
      select: { id: true },
    });
  }
  await markStale(tx, tags.rules);
}

/** All rules in their order, each in its newest version. */
export async function rulebook(locale: Locale): Promise<RuleView[]> {
  const rules = await db.rule.findMany({
    orderBy: { number: "asc" },
    select: {
      id: true,
      number: true,
      severity: true,
      defaultAction: true,
      versions: {
        orderBy: { version: "desc" },
        take: 1,
        select: { version: true, publishedAt: true, content: true },
      },
    },
  });
  return rules.flatMap(({ versions: [newest], ...rule }) => {
    if (!newest) return [];
    const { content, ...version } = newest;
    return [{ ...rule, ...version, ...ruleTextIn(locale, content) }];
  });
}

/** The version a decision of this moment cites. Refuses a rule that is not there. */
export async function currentVersion(tx: Tx, ruleId: string): Promise<{ id: string; version: number }> {
  const version = await tx.ruleVersion.findFirst({
    where: { ruleId },
    orderBy: { version: "desc" },
    select: { id: true, version: true },
  });
  if (!version) throw new Refusal("invalid", "checkFields", { fields: { ruleId: "chooseRule" } });
  return version;
}
