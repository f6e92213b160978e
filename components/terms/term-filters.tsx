import Link from "next/link";
import { ruleName } from "@/components/moderation/rule-name";
import { buttonClass } from "@/components/ui/button-class";
import { href } from "@/lib/language/href";
import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import { termActions, termLanguages } from "@/lib/screening/limits";
import { type TermFilter, termQuery, termStates } from "@/lib/terms/filter";

type Props = { locale: Locale; filter: TermFilter; rules: { id: string; title: string }[] };

/** A form that reads an address. */
export function TermFilters({ locale, filter, rules }: Props) {
  const t = translator(locale, "terms");
  const selects = [
    {
      name: "rule",
      any: t("filter.anyRule"),
      options: rules.map(({ id, title }) => ({ value: id, label: ruleName(locale, id, title) })),
    },
    {
      name: "action",
      any: t("filter.anyAction"),
      options: termActions.map((value) => ({ value, label: t(`actions.${value}`) })),
    },
    {
      name: "language",
      any: t("filter.anyLanguage"),
      options: termLanguages.map((value) => ({ value, label: t(`languages.${value}`) })),
    },
    {
      name: "state",
      any: t("filter.anyState"),
      options: termStates.map((value) => ({ value, label: t(`states.${value}`) })),
    },
  ] as const;
  return (
    <form
      key={termQuery(filter)}
      action={href(locale, "/moderation/terms")}
      aria-label={t("filter.title")}
      className="mt-6 grid grid-cols-2 gap-2 sm:grid-cols-4"
    >
      <input
        type="search"
        name="q"
        maxLength={60}
        defaultValue={filter.q}
        aria-label={t("filter.search")}
        placeholder={t("filter.search")}
        className="col-span-2 h-11 w-full rounded-full border border-line bg-surface px-4 text-base hover:border-ink-3 focus:border-ink sm:col-span-3"
      />
      <button type="submit" className={`${buttonClass()} max-sm:order-last max-sm:col-span-2`}>
        {t("filter.apply")}
      </button>
      {selects.map(({ name, any, options }) => (
        <select
          key={name}
          name={name}
          aria-label={t(`filter.${name}`)}
          defaultValue={filter[name] ?? ""}
          className="h-11 w-full truncate rounded-full border border-line bg-surface px-3 text-ink-2 text-sm hover:border-ink-3 focus:border-ink"
        >
          <option value="">{any}</option>
          {options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      ))}
      {termQuery(filter) !== "" && (
        <Link
          href={href(locale, "/moderation/terms")}
          prefetch={false}
          className="target col-span-full justify-self-start py-1 font-semibold text-sm underline underline-offset-4"
        >
          {t("filter.clear")}
        </Link>
      )}
    </form>
  );
}
