import { RuleBody } from "@/components/moderation/rule-article";
import type { Locale } from "@/lib/language/locales";
import { exactDay } from "@/lib/language/time";
import { translator } from "@/lib/language/translate";
import type { ComingRule } from "@/lib/moderation/rule-history";

/** Rules that apply from a day to come, to be read before it. */
export function ComingRules({ locale, rules }: { locale: Locale; rules: ComingRule[] }) {
  const t = translator(locale, "rules");
  if (rules.length === 0) return null;
  return (
    <section className="mt-8">
      <h2 className="font-semibold text-lg">{t("coming")}</h2>
      <ul className="mt-3 space-y-4">
        {rules.map((rule) => (
          <li key={rule.id} id={rule.id} className="rounded-card bg-surface p-4 ring-1 ring-line">
            <h3 className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
              <span className="font-semibold">
                <span className="mr-2 text-ink-3 tabular-nums">{rule.cited}</span>
                {rule.title}
              </span>
              <span className="font-semibold text-ink-2 text-xs">
                {t("standing.ahead", { date: exactDay(rule.publishedAt, locale, "UTC") })}
              </span>
            </h3>
            <details className="mt-2">
              <summary className="target cursor-pointer py-1 font-medium text-sm">{t("readComing")}</summary>
              <RuleBody rule={rule} locale={locale} />
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
