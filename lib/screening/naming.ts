import { z } from "zod";
import { db } from "@/lib/db";
import type { Locale } from "@/lib/language/locales";

// written by lib/moderation as the text of a rule
const titled = z.object({ en: z.object({ title: z.string() }), zh: z.object({ title: z.string() }) });

/** What a version of a rule is called, in both languages. Throws on what is no rule text. */
export function titlesIn(content: unknown): Record<Locale, string> {
  const { en, zh } = titled.parse(content);
  return { en: en.title, zh: zh.title };
}

/** What a rule is called now, for a "no" that names it; a rule that has no version in force goes by its id. */
export async function titlesOf(ruleId: string): Promise<Record<Locale, string>> {
  const inForce = await db.ruleVersion.findFirst({
    where: { ruleId, publishedAt: { lte: new Date() } },
    orderBy: { version: "desc" },
    select: { content: true },
  });
  return inForce ? titlesIn(inForce.content) : { en: ruleId, zh: ruleId };
}
