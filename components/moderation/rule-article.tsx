import { Icon } from "@/components/ui/icon";
import type { Locale } from "@/lib/language/locales";
import { exactDay } from "@/lib/language/time";
import { translator } from "@/lib/language/translate";
import type { RuleView } from "@/lib/moderation/rulebook";

/** One rule with its examples; its id is the anchor that decisions link to. */
export function RuleArticle({ rule, locale }: { rule: RuleView; locale: Locale }) {
  const t = translator(locale, "rules");
  return (
    <article id={rule.id} className="scroll-mt-(--top) py-8">
      <h2 className="font-bold text-lg">
        <span className="mr-2 text-ink-3 tabular-nums">{rule.number}</span>
        {rule.title}
      </h2>
      <p className="prose-text mt-2 text-base">{rule.text}</p>
      <div className="mt-5 grid gap-3 sm:grid-cols-2">
        <Examples good words={t("allowed")} list={rule.allowed} />
        <Examples good={false} words={t("notAllowed")} list={rule.notAllowed} />
      </div>
      <h3 className="mt-5 font-semibold">{t("consequence")}</h3>
      <p className="prose-text mt-1 text-ink-2">{rule.consequence}</p>
      <p className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-1 text-ink-3 text-xs">
        {t("version", { version: rule.version, date: exactDay(rule.publishedAt, locale, "UTC") })}
        <a href={`#${rule.id}`} className="target flex items-center gap-1 py-1 hover:text-ink">
          <Icon name="link" size={14} />
          {t("link")}
        </a>
      </p>
    </article>
  );
}

function Examples({ good, words, list }: { good: boolean; words: string; list: string[] }) {
  return (
    <section className={`rounded-card p-4 ${good ? "bg-good-soft" : "bg-brand-soft"}`}>
      <h3 className="flex items-center gap-2 font-semibold">
        <Icon name={good ? "check" : "close"} size={18} className={good ? "text-good" : "text-brand-text"} />
        {words}
      </h3>
      <ul className="prose-text mt-2 space-y-1.5">
        {list.map((example) => (
          <li key={example}>{example}</li>
        ))}
      </ul>
    </section>
  );
}
