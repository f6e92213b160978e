import type { FilterField } from "@/components/search/filter-form";
import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import { type Filters, kinds, languages, noFilters, scopes, sorts, times } from "@/lib/search/rules";

/** The choices of a search, in words; whose notes is asked of signed-in people alone. */
export function filterFields(locale: Locale, filters: Filters, signedIn: boolean): FilterField[] {
  const t = translator(locale, "search");
  const field = <Name extends keyof Filters>(
    name: Name,
    label: string,
    values: readonly Filters[Name][],
    say: (value: Filters[Name]) => string,
  ): FilterField => ({
    name,
    label,
    value: filters[name],
    usual: noFilters[name],
    choices: values.map((value) => ({ value, label: say(value) })),
  });
  return [
    field("sort", t("sort"), sorts, (value) => t(`sorts.${value}`)),
    field("kind", t("kind"), kinds, (value) => t(`kinds.${value}`)),
    field("time", t("time"), times, (value) => t(`times.${value}`)),
    ...(signedIn ? [field("scope", t("scope"), scopes, (value) => t(`scopes.${value}`))] : []),
    field("language", t("language"), languages, (value) => t(`languages.${value}`)),
  ];
}
