import type { Locale } from "@/lib/language/locales";
import { type AddedRule, knownRule } from "@/lib/moderation/rule-ids";
import { rulebook } from "@/lib/moderation/rulebook";

/** The rules that editors have added to the first set and that are in force, for the report form; it carries the others. */
export async function addedRules(locale: Locale): Promise<AddedRule[]> {
  const rules = await rulebook(locale);
  return rules.flatMap(({ id, parentId, cited: number, title }) =>
    knownRule(id) ? [] : [{ id, reason: parentId ?? id, number, title }],
  );
}
