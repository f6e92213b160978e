import type { ReactNode } from "react";
import { RuleChanges } from "@/components/moderation/rule-changes";
import { FormMessage } from "@/components/ui/form-message";
import { type Locale, locales } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import { measureChanges, textChanges } from "@/lib/moderation/rule-changes";
import type { OpenedRule } from "@/lib/moderation/rule-desk";

/** What the opened words say that the version in force does not. */
export function RuleCompare({ locale, rule }: { locale: Locale; rule: OpenedRule }) {
  const t = translator(locale, "ruleDesk");
  const { inForce, terms } = rule;
  if (!inForce) return <FormMessage tone="info">{t("newRule")}</FormMessage>;
  const { version } = inForce;
  const measures = measureChanges(inForce.terms, terms);
  const texts = locales.map((language) => ({
    language,
    text: textChanges(inForce.terms.content[language], terms.content[language], language),
  }));
  const words = texts.some(({ text }) => text.length > 0);
  if (!words && measures.length === 0) return <FormMessage tone="info">{t("same", { version })}</FormMessage>;
  return (
    <>
      <p className="text-ink-2 text-sm">{t("comparedTo", { version })}</p>
      <div className="mt-4 grid gap-5 lg:grid-cols-2">
        {texts.map(({ language, text }) => (
          <Part key={language} name={t(`languages.${language}`)}>
            {text.length > 0 ? (
              <RuleChanges locale={locale} language={language} text={text} measures={[]} />
            ) : (
              <p className="text-ink-2">{t("textSame")}</p>
            )}
          </Part>
        ))}
        {measures.length > 0 && (
          <Part name={t("measures")} wide>
            <RuleChanges locale={locale} language={locale} text={[]} measures={measures} />
          </Part>
        )}
      </div>
    </>
  );
}

function Part({ name, wide = false, children }: { name: string; wide?: boolean; children: ReactNode }) {
  return (
    <section
      aria-label={name}
      className={`min-w-0 rounded-card bg-surface p-4 ring-1 ring-line sm:p-6 ${wide ? "lg:col-span-2" : ""}`}
    >
      <h2 className="mb-4 font-semibold text-base">{name}</h2>
      {children}
    </section>
  );
}
