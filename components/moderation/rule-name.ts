import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import { knownRule } from "@/lib/moderation/rule-ids";

/** What a rule is called among moderators and reporters: "Gambling". A rule newer than these words goes by its title. */
export function ruleName(locale: Locale, ruleId: string, title: string): string {
  const known = knownRule(ruleId);
  return known ? translator(locale, "reasons")(`${known}.name`) : title;
}
