import type { ReactNode } from "react";
import { TermBars, TermWeeks } from "@/components/terms/term-bars";
import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import type { TermFigures } from "@/lib/terms/figures";

type Props = { locale: Locale; figures: TermFigures; now: Date };

/** What was found of a term over time, drawn and told. */
export function TermFiguresShown({ locale, figures, now }: Props) {
  const t = translator(locale, "terms");
  const known = figures.hits + figures.refused + figures.asked > 0;
  return (
    <section className="mt-6 rounded-card bg-raised p-4 ring-1 ring-line">
      <h2 className="font-semibold">{t("figures")}</h2>
      <p className="mt-1 text-pretty text-ink-3 text-xs">{t("figuresLead")}</p>
      <ul className="mt-3 flex flex-wrap gap-x-4 gap-y-1 text-sm tabular-nums">
        <Counted look="bg-ink-3">{t("hits", { count: figures.hits })}</Counted>
        {figures.hits > 0 && (
          <Counted look="bg-warn">{t("overturned", { count: figures.overturned })}</Counted>
        )}
        {figures.refused > 0 && (
          <Counted look="bg-ink-3/40">{t("refused", { count: figures.refused })}</Counted>
        )}
        {figures.asked > 0 && <Counted look="bg-ink-3/40">{t("asked", { count: figures.asked })}</Counted>}
      </ul>
      {known && (
        <>
          <TermBars locale={locale} figures={figures} now={now} className="mt-3 mb-4 h-20 w-full" />
          <TermWeeks locale={locale} figures={figures} now={now} />
        </>
      )}
    </section>
  );
}

function Counted({ look, children }: { look: string; children: ReactNode }) {
  return (
    <li className="flex items-center gap-1.5">
      <span aria-hidden="true" className={`size-2.5 shrink-0 rounded-[3px] ${look}`} />
      {children}
    </li>
  );
}
