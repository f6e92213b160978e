import { z } from "zod";
import { db } from "@/lib/db";
import type { Locale } from "@/lib/language/locales";
import { type CitedRule, citedRule, citedSelect } from "@/lib/moderation/cited";
import { inForceAt } from "@/lib/moderation/rulebook";
import { screeningActions } from "@/lib/screening/limits";
import { strength } from "@/lib/screening/pattern";

/** What lib/screening keeps of what it found. */
export const foundShape = z.object({
  hits: z.array(z.object({ ruleId: z.string(), quote: z.string(), action: z.enum(screeningActions) })),
  /** "refuse" of what its author brought before a person all the same. */
  verdict: z.string(),
});
export type Found = z.output<typeof foundShape>;

export const foundSelect = { select: { hits: true, verdict: true } } as const;

export function strongestOf(hits: Found["hits"]): Found["hits"][number] | undefined {
  return hits.toSorted((a, b) => strength[b.action] - strength[a.action])[0];
}

/** The writer's own words that the check found, and the rule it read them by. */
export type FoundWords = { rule: CitedRule; quotes: string[] };

/** Of the rule that the strongest finding is about; null when nothing was found in the words. */
export async function foundWords(screening: unknown, locale: Locale): Promise<FoundWords | null> {
  const { hits } = foundShape.parse(screening);
  const ruleId = strongestOf(hits)?.ruleId;
  if (ruleId === undefined) return null;
  const now = new Date();
  const version = await db.ruleVersion.findFirst({
    ...inForceAt(now),
    where: { ruleId, publishedAt: { lte: now } },
    select: citedSelect,
  });
  if (!version) return null;
  const quotes = hits.filter((hit) => hit.ruleId === ruleId).map(({ quote }) => quote.trim());
  return { rule: citedRule(version, locale), quotes: [...new Set(quotes)] };
}
