import type { Prisma } from "@/lib/generated/prisma/client";
import type { Locale } from "@/lib/language/locales";
import { citedNumber, ruleTextIn } from "@/lib/moderation/rule-terms";

/** A version of a rule as decisions cite it; `number` is the one that people cite it by. */
export type CitedRule = { id: string; number: string; title: string; version: number };

export const citedSelect = {
  ruleId: true,
  version: true,
  content: true,
  rule: { select: { number: true } },
} satisfies Prisma.RuleVersionSelect;

type Row = Prisma.RuleVersionGetPayload<{ select: typeof citedSelect }>;

export function citedRule({ ruleId: id, version, content, rule }: Row, locale: Locale): CitedRule {
  return { id, number: citedNumber(rule.number), title: ruleTextIn(locale, content).title, version };
}
