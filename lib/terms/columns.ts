import type { Prisma } from "@/lib/generated/prisma/client";
import type { TermLanguage } from "@/lib/screening/limits";

/** What a term says, as its row holds it. */
export const saidByTerm = {
  id: true,
  ruleId: true,
  action: true,
  language: true,
  words: true,
  near: true,
  within: true,
  sounds: true,
  expiresAt: true,
} as const satisfies Prisma.TermSelect;

/** Switches that have not lapsed. */
export function standingSwitch(now: Date) {
  return { OR: [{ until: null }, { until: { gt: now } }] } satisfies Prisma.TermSwitchWhereInput;
}

/** The column is a plain text; whatever is not Chinese is looked for as English. */
export function languageOf({ language }: { language: string }): TermLanguage {
  return language === "zh" ? "zh" : "en";
}
