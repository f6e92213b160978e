import { ExactTime } from "@/components/moderation/exact-time";
import { ruleName } from "@/components/moderation/rule-name";
import { ActionChip } from "@/components/terms/action-chip";
import { lastDayOf } from "@/components/terms/last-day";
import { SwitchButton } from "@/components/terms/switch-button";
import { TermFiguresShown } from "@/components/terms/term-figures";
import { TermForm } from "@/components/terms/term-form";
import { hasDuty, type TermReader } from "@/lib/accounts/authority";
import { htmlLang, langOf } from "@/lib/language/detect";
import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import { rulebook } from "@/lib/moderation/rulebook";
import { figuresOf, termFigures } from "@/lib/terms/figures";
import type { OwnTerm } from "@/lib/terms/listing";

type Props = { locale: Locale; reader: TermReader; term: OwnTerm; now: Date };

/** A term of one's own: what it did, whether it is on, and its wording. */
export async function OwnTermPage({ locale, reader, term, now }: Props) {
  const t = translator(locale, "terms");
  const [rules, figures] = await Promise.all([rulebook(locale), termFigures(reader, now)]);
  const { id, words, language, action, state, addedBy, createdAt, expiresAt } = term;
  const title = rules.find((rule) => rule.id === term.ruleId)?.title ?? term.ruleId;
  return (
    <>
      <header className="mt-4 flex flex-wrap items-start justify-between gap-3">
        <div className="min-w-0">
          <h1 lang={htmlLang(language)} className="break-words font-bold text-xl">
            {words}
          </h1>
          <p className="mt-1.5 flex flex-wrap items-center gap-2 text-ink-2 text-sm">
            <ActionChip action={action}>{t(`actions.${action}`)}</ActionChip>
            <span>{ruleName(locale, term.ruleId, title)}</span>
            <span>· {t(`states.${state}`)}</span>
          </p>
          <p className="mt-1.5 text-ink-3 text-xs">
            {t.rich(addedBy ? "addedBy" : "addedBySomebody", {
              name: () => (
                <bdi key="by" lang={langOf(addedBy ?? "")}>
                  {addedBy}
                </bdi>
              ),
              at: () => <ExactTime key="at" at={createdAt} locale={locale} />,
            })}
          </p>
        </div>
        {hasDuty(reader, "keepTerms") && (
          <SwitchButton termId={id} next="term" to={state === "off" ? "on" : "off"}>
            {t(state === "off" ? "on" : "off")}
          </SwitchButton>
        )}
      </header>
      <TermFiguresShown locale={locale} figures={figuresOf(figures, id)} now={now} />
      {hasDuty(reader, "keepTerms") && (
        <section className="mt-10">
          <h2 className="mb-4 font-semibold">{t("form.change")}</h2>
          <TermForm
            key={JSON.stringify(term)}
            rules={rules.map((rule) => ({ value: rule.id, label: ruleName(locale, rule.id, rule.title) }))}
            term={{ ...term, lastDay: lastDayOf(expiresAt) }}
          />
        </section>
      )}
    </>
  );
}
