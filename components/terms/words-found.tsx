import { SwitchButton } from "@/components/terms/switch-button";
import { langOf } from "@/lib/language/detect";
import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import { noFigures, type TermFigures } from "@/lib/terms/figures";
import { figureWeeks } from "@/lib/terms/limits";
import type { Switched } from "@/lib/terms/listing";
import type { ShippedTerm } from "@/lib/terms/shipped";

type Known = { figures: ReadonlyMap<string, TermFigures>; switches: ReadonlyMap<string, Switched> };

type Props = { locale: Locale; term: ShippedTerm; mayKeep: boolean } & Known;

/** The words of a shipped term that were found or switched, each with what came of it and a switch of its own. */
export function WordsFound({ locale, term, figures, switches, mayKeep }: Props) {
  const t = translator(locale, "terms");
  const words = wordsOf(term, { figures, switches });
  return (
    <section className="mt-8">
      <h2 className="mb-2 font-semibold">{t("switchForm.words")}</h2>
      {words.length === 0 ? (
        <p className="text-ink-2">{t("switchForm.wordsNone", { weeks: figureWeeks })}</p>
      ) : (
        <ul className="divide-y divide-line border-line border-y">
          {words.map((each) => (
            <WordFound key={each.termId} locale={locale} mayKeep={mayKeep} {...each} />
          ))}
        </ul>
      )}
    </section>
  );
}

type Word = { termId: string; word: string; figures: TermFigures; off: boolean };

/** The busiest first. */
function wordsOf({ id }: ShippedTerm, { figures, switches }: Known): Word[] {
  return [...new Set([...figures.keys(), ...switches.keys()])]
    .filter((termId) => termId.startsWith(`${id}/`))
    .map((termId) => ({
      termId,
      word: termId.slice(id.length + 1),
      figures: figures.get(termId) ?? noFigures(),
      off: switches.get(termId)?.action === "allow",
    }))
    .sort((a, b) => b.figures.hits - a.figures.hits);
}

type WordProps = Word & { locale: Locale; mayKeep: boolean };

function WordFound({ locale, termId, word, figures, off, mayKeep }: WordProps) {
  const t = translator(locale, "terms");
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2.5">
      <span
        lang={langOf(word)}
        className={`min-w-0 flex-1 basis-40 break-words ${off ? "text-ink-3 line-through" : ""}`}
      >
        {word}
      </span>
      <span className="text-ink-3 text-xs tabular-nums">
        {t("hits", { count: figures.hits })} · {t("overturned", { count: figures.overturned })}
        {figures.refused + figures.asked > 0 && ` · ${t("away", { count: figures.refused + figures.asked })}`}
      </span>
      {mayKeep && (
        <SwitchButton
          termId={termId}
          next="term"
          to={off ? "on" : "off"}
          label={t(off ? "onOne" : "suggest.offOne", { words: word })}
        >
          {t(off ? "on" : "off")}
        </SwitchButton>
      )}
    </li>
  );
}
