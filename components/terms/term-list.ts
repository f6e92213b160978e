import { ruleName } from "@/components/moderation/rule-name";
import type { Locale } from "@/lib/language/locales";
import type { TermFigures } from "@/lib/terms/figures";

/** What every list of terms is told. */
export type TermList = {
  locale: Locale;
  rules: readonly { id: string; title: string }[];
  figures: ReadonlyMap<string, TermFigures>;
  now: Date;
};

export function ruleOf({ locale, rules }: TermList, id: string): string {
  return ruleName(locale, id, rules.find((rule) => rule.id === id)?.title ?? id);
}
