import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";

/** What a rule is called among moderators and reporters: "Gambling". A rule newer than these words goes by its title. */
export function ruleName(locale: Locale, ruleId: string, title: string): string {
  const t = translator(locale, "report");
  const key = `reasons.${ruleId}.name`;
  // asked for before it is used
  return t.has(key as "reasons.drugs.name") ? t(key as "reasons.drugs.name") : title;
}
