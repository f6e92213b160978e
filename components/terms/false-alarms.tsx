import { ruleName } from "@/components/moderation/rule-name";
import { SwitchButton } from "@/components/terms/switch-button";
import { TermBars } from "@/components/terms/term-bars";
import { termName } from "@/components/terms/term-name";
import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import type { Suggestion } from "@/lib/terms/figures";
import { figureWeeks } from "@/lib/terms/limits";

type Props = { locale: Locale; suggestions: Suggestion[]; mayKeep: boolean; now: Date };

/** Terms that were wrong every time, with one press to be rid of each. */
export function FalseAlarms({ locale, suggestions, mayKeep, now }: Props) {
  const t = translator(locale, "terms");
  if (suggestions.length === 0) return null;
  const named = suggestions.map((each) => ({ ...each, words: termName(t, each.termId, each.words) }));
  return (
    <section
      aria-labelledby="false-alarms"
      className="mt-6 rounded-card bg-warn-soft/60 p-4 ring-1 ring-line"
    >
      <h2 id="false-alarms" className="font-semibold">
        {t("suggest.title")}
      </h2>
      <p className="mt-1 text-pretty text-ink-2 text-sm">{t("suggest.lead", { weeks: figureWeeks })}</p>
      <ul className="mt-3 divide-y divide-line">
        {named.map(({ termId, words, ruleId, figures }) => (
          <li key={termId} className="flex flex-wrap items-center gap-x-4 gap-y-2 py-2.5">
            <p className="min-w-0 flex-1 basis-52">
              <span className="break-words font-semibold">{words}</span>
              <span className="block text-ink-2 text-xs">
                {ruleName(locale, ruleId, ruleId)} ·{" "}
                {t("suggest.row", {
                  judged: figures.judged,
                  overturned: figures.overturned,
                  away: figures.refused + figures.asked,
                })}
              </span>
            </p>
            <TermBars locale={locale} figures={figures} now={now} className="h-7 w-20" />
            {mayKeep && (
              <SwitchButton termId={termId} to="off" label={t("suggest.offOne", { words })}>
                {t("suggest.off")}
              </SwitchButton>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
