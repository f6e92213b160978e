import { TermBars, TermWeeks } from "@/components/terms/term-bars";
import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import type { TermFigures } from "@/lib/terms/figures";

type Props = { locale: Locale; figures: TermFigures; now: Date };

/** What a term held over time, drawn and told. */
export function TermFiguresShown({ locale, figures, now }: Props) {
  const t = translator(locale, "terms");
  return (
    <section className="mt-6 rounded-card bg-raised p-4 ring-1 ring-line">
      <h2 className="font-semibold">{t("figures")}</h2>
      <p className="mt-1 text-pretty text-ink-3 text-xs">{t("figuresLead")}</p>
      <p className="mt-3 flex flex-wrap gap-x-2 text-sm tabular-nums">
        <span>{t("hits", { count: figures.hits })}</span>
        {figures.hits > 0 && (
          <span className="text-warn">· {t("overturned", { count: figures.overturned })}</span>
        )}
      </p>
      {figures.hits > 0 && (
        <>
          <TermBars locale={locale} figures={figures} now={now} className="mt-3 mb-4 h-20 w-full" />
          <TermWeeks locale={locale} figures={figures} now={now} />
        </>
      )}
    </section>
  );
}
