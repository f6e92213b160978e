import Link from "next/link";
import type { ReactNode } from "react";
import { ActionChip } from "@/components/terms/action-chip";
import { TermBars } from "@/components/terms/term-bars";
import { href } from "@/lib/language/href";
import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import type { TermAction } from "@/lib/screening/limits";
import type { TermFigures } from "@/lib/terms/figures";
import { termPath } from "@/lib/terms/limits";

type Props = {
  locale: Locale;
  termId: string;
  words: string;
  lang?: string;
  action: TermAction;
  /** What else there is to say: its rule, what must stand near, until when. */
  about: ReactNode;
  off: boolean;
  figures: TermFigures;
  now: Date;
};

/** A term in a list; all of it leads to its page. */
export function TermRow({ locale, termId, words, lang, action, about, off, figures, now }: Props) {
  const t = translator(locale, "terms");
  const away = figures.refused + figures.asked;
  return (
    <li className="relative flex items-center gap-4 px-4 py-3 hover:bg-sunken/60">
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <Link
            href={href(locale, termPath(termId))}
            prefetch={false}
            lang={lang}
            className={`break-words font-semibold after:absolute after:inset-0 ${off ? "text-ink-3 line-through" : ""}`}
          >
            {words}
          </Link>
          <ActionChip action={action}>{t(off ? "states.off" : `actions.${action}`)}</ActionChip>
        </p>
        <p className="mt-0.5 text-ink-3 text-xs">{about}</p>
      </div>
      <div className="flex shrink-0 flex-col items-end gap-1 text-right">
        {figures.hits + away > 0 && (
          <TermBars locale={locale} figures={figures} now={now} className="h-6 w-20" />
        )}
        <p className="text-ink-3 text-xs tabular-nums">
          {t("hits", { count: figures.hits })}
          {figures.overturned > 0 && (
            <span className="block text-warn">{t("overturned", { count: figures.overturned })}</span>
          )}
          {away > 0 && <span className="block">{t("away", { count: away })}</span>}
        </p>
      </div>
    </li>
  );
}
