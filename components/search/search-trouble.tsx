import { EmptyState } from "@/components/ui/empty-state";
import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import type { Refusal } from "@/lib/refusal";

/** Why this could not be searched for, and what to do instead. */
export function SearchTrouble({ locale, trouble }: { locale: Locale; trouble: Refusal }) {
  const t = translator(locale, "search");
  const kind = trouble.code === "invalid" ? "long" : trouble.code === "limited" ? "limited" : "slow";
  return <EmptyState icon="search" title={t(`${kind}Title`)} words={t(`${kind}Words`)} />;
}
