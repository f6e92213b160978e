import Link from "next/link";
import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";
import { href } from "@/lib/language/href";
import type { Locale } from "@/lib/language/locales";
import { exactDay } from "@/lib/language/time";
import { translator } from "@/lib/language/translate";
import type { RuleMeasures, RuleText } from "@/lib/moderation/rule-terms";
import type { RuleView } from "@/lib/moderation/rulebook";

type Props = { rule: RuleView; within?: RuleView[]; locale: Locale };

/** One rule with its examples and the more exact ones within it; its id is the anchor that decisions link to. */
export function RuleArticle({ rule, within = [], locale }: Props) {
  const t = translator(locale, "rules");
  return (
    <article id={rule.id} className="scroll-mt-(--top) py-8">
      <h2 className="font-bold text-lg">
        <span className="mr-2 text-ink-3 tabular-nums">{rule.cited}</span>
        {rule.title}
      </h2>
      <RuleBody rule={rule} locale={locale} />
      {within.length > 0 && (
        <section className="mt-6">
          <h3 className="font-semibold">{t("moreExactly")}</h3>
          <div className="mt-2 divide-y divide-line overflow-hidden rounded-card bg-surface ring-1 ring-line">
            {within.map((each) => (
              <RuleWithin key={each.id} rule={each} locale={locale} />
            ))}
          </div>
        </section>
      )}
      <p className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-1 text-ink-3 text-xs">
        {t("version", { version: rule.version, date: exactDay(rule.publishedAt, locale, "UTC") })}
        <RuleLink locale={locale} rule={rule}>
          <Icon name="clock" size={14} />
          {t("historyLink")}
        </RuleLink>
        <a href={`#${rule.id}`} className="target flex items-center gap-1 py-1 hover:text-ink">
          <Icon name="link" size={14} />
          {t("link")}
        </a>
      </p>
    </article>
  );
}

function RuleWithin({ rule, locale }: Props) {
  const t = translator(locale, "rules");
  return (
    <details id={rule.id} className="group scroll-mt-(--top)">
      <summary className="flex min-h-12 cursor-pointer list-none items-center gap-3 px-4 py-2.5 hover:bg-sunken [&::-webkit-details-marker]:hidden">
        <span className="text-ink-3 tabular-nums">{rule.cited}</span>
        <span className="font-medium">{rule.title}</span>
        <Icon name="down" size={18} className="ml-auto text-ink-3 transition group-open:rotate-180" />
      </summary>
      <div className="px-4 pb-4">
        <RuleBody rule={rule} locale={locale} />
        <p className="mt-3 text-ink-3 text-xs">
          <RuleLink locale={locale} rule={rule}>
            <Icon name="clock" size={14} />
            {t("historyLink")}
          </RuleLink>
        </p>
      </div>
    </details>
  );
}

function RuleLink({ rule, locale, children }: Props & { children: ReactNode }) {
  return (
    <Link
      href={href(locale, `/rules/${rule.id}`)}
      prefetch={false}
      className="target inline-flex items-center gap-1 py-1 hover:text-ink"
    >
      {children}
    </Link>
  );
}

/** What a rule says, without its title: for the page of rules, one rule, an old version, a preview. */
export function RuleBody({ rule, locale }: { rule: RuleText & RuleMeasures; locale: Locale }) {
  const t = translator(locale, "rules");
  const { strikeWeight: weight, strikeMonths: months } = rule;
  return (
    <div>
      <p className="prose-text mt-2 text-base">{rule.text}</p>
      <div className="mt-5 grid gap-3 sm:grid-cols-2">
        <Examples good words={t("allowed")} list={rule.allowed} />
        <Examples good={false} words={t("notAllowed")} list={rule.notAllowed} />
      </div>
      <p className="mt-5 font-semibold">{t("consequence")}</p>
      <p className="prose-text mt-1 text-ink-2">{rule.consequence}</p>
      <p className="mt-1 text-ink-3 text-sm">
        {weight > 0 ? t("strike", { weight, months }) : t("noStrike")}
      </p>
    </div>
  );
}

function Examples({ good, words, list }: { good: boolean; words: string; list: string[] }) {
  return (
    <section className={`rounded-card p-4 ${good ? "bg-good-soft" : "bg-brand-soft"}`}>
      <p className="flex items-center gap-2 font-semibold">
        <Icon name={good ? "check" : "close"} size={18} className={good ? "text-good" : "text-brand-text"} />
        {words}
      </p>
      <ul className="prose-text mt-2 space-y-1.5">
        {list.map((example) => (
          <li key={example}>{example}</li>
        ))}
      </ul>
    </section>
  );
}
