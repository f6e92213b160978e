import { RuleBody } from "@/components/moderation/rule-article";
import { type Locale, locales } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import type { OpenedRule } from "@/lib/moderation/rule-desk";

/** The rule as everybody will read it, in both languages. */
export function RulePreview({ locale, rule }: { locale: Locale; rule: OpenedRule }) {
  const t = translator(locale, "ruleDesk");
  const { content, ...measures } = rule.terms;
  return (
    <>
      <p className="text-ink-2 text-sm">{t("previewLead")}</p>
      <div className="mt-4 grid gap-5 lg:grid-cols-2">
        {locales.map((language) => (
          <article
            key={language}
            lang={language === "zh" ? "zh-Hans" : language}
            aria-label={t(`languages.${language}`)}
            className="rounded-card bg-page p-4 ring-1 ring-line sm:p-6"
          >
            <h2 className="font-bold text-xl">
              <span className="mr-2 text-ink-3 tabular-nums">{rule.cited}</span>
              {content[language].title || translator(language, "ruleDesk")("untitled")}
            </h2>
            <RuleBody rule={{ ...measures, ...content[language] }} locale={language} />
          </article>
        ))}
      </div>
    </>
  );
}
