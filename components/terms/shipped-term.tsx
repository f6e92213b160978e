import { ruleName } from "@/components/moderation/rule-name";
import { ActionChip } from "@/components/terms/action-chip";
import { lastDayOf } from "@/components/terms/last-day";
import { SwitchButton } from "@/components/terms/switch-button";
import { SwitchForm } from "@/components/terms/switch-form";
import { TermFiguresShown } from "@/components/terms/term-figures";
import { patternName } from "@/components/terms/term-name";
import { WordLists } from "@/components/terms/word-lists";
import { hasDuty, type TermReader } from "@/lib/accounts/authority";
import { langOf } from "@/lib/language/detect";
import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import { figuresOf, noFigures, termFigures } from "@/lib/terms/figures";
import { figureWeeks } from "@/lib/terms/limits";
import { switchesNow } from "@/lib/terms/listing";
import type { ShippedTerm } from "@/lib/terms/shipped";

type Props = { locale: Locale; reader: TermReader; term: ShippedTerm; now: Date };

/** A term that ships: what it and its words did, what it looks for, and what it should do instead. */
export async function ShippedTermPage({ locale, reader, term, now }: Props) {
  const t = translator(locale, "terms");
  const [figures, switches] = await Promise.all([termFigures(reader, now), switchesNow(reader, now)]);
  const { id, ruleId } = term;
  const set = switches.get(id);
  const action = set?.action ?? term.action;
  const mayKeep = hasDuty(reader, "keepTerms");
  const ofWord = (termId: string) => termId.startsWith(`${id}/`);
  const words = [...new Set([...figures.keys(), ...switches.keys()])]
    .filter(ofWord)
    .map((termId) => ({
      termId,
      word: termId.slice(id.length + 1),
      figures: figures.get(termId) ?? noFigures(),
      off: switches.get(termId)?.action === "allow",
    }))
    .sort((a, b) => b.figures.hits - a.figures.hits);
  return (
    <>
      <header className="mt-4 flex flex-wrap items-start justify-between gap-3">
        <div className="min-w-0">
          <h1 className="break-words font-bold text-xl">{patternName(t, id)}</h1>
          <p className="mt-0.5 break-words text-ink-3 text-xs">
            <code>{id}</code>
          </p>
          <p className="mt-1.5 flex flex-wrap items-center gap-2 text-ink-2 text-sm">
            <ActionChip action={action}>
              {t(action === "allow" ? "states.off" : `actions.${action}`)}
            </ActionChip>
            <span>{ruleName(locale, ruleId, ruleId)}</span>
            {term.inTalk && <span>· {t("inTalk", { action: t(`actions.${term.inTalk}`) })}</span>}
          </p>
          {set?.by && (
            <p className="mt-1.5 text-ink-3 text-xs">
              {t("switchedBy", { action: t(`actions.${set.action}`), name: set.by })}
            </p>
          )}
        </div>
        {mayKeep && (
          <SwitchButton termId={id} next="term" to={set ? "on" : "off"}>
            {t(set ? "asShipped" : "off")}
          </SwitchButton>
        )}
      </header>
      <TermFiguresShown locale={locale} figures={figuresOf(figures, id)} now={now} />
      {!term.byImpression && (
        <section className="mt-8">
          <h2 className="mb-2 font-semibold">{t("switchForm.words")}</h2>
          {words.length === 0 ? (
            <p className="text-ink-2">{t("switchForm.wordsNone", { weeks: figureWeeks })}</p>
          ) : (
            <ul className="divide-y divide-line border-line border-y">
              {words.map(({ termId, word, figures: of, off }) => (
                <li key={termId} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2.5">
                  <span
                    lang={langOf(word)}
                    className={`min-w-0 flex-1 basis-40 break-words ${off ? "text-ink-3 line-through" : ""}`}
                  >
                    {word}
                  </span>
                  <span className="text-ink-3 text-xs tabular-nums">
                    {t("hits", { count: of.hits })} · {t("overturned", { count: of.overturned })}
                    {of.refused + of.asked > 0 && ` · ${t("away", { count: of.refused + of.asked })}`}
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
              ))}
            </ul>
          )}
        </section>
      )}
      {mayKeep && (
        <section className="mt-10">
          <h2 className="font-semibold">{t("switchForm.title")}</h2>
          <p className="mt-1 mb-4 text-ink-2 text-sm">
            {t("switchForm.lead", { action: t(`actions.${term.action}`) })}
          </p>
          <SwitchForm
            key={JSON.stringify(set ?? null)}
            termId={id}
            action={action}
            lastDay={lastDayOf(set?.until ?? null)}
          />
        </section>
      )}
      {term.byImpression ? (
        <p className="mt-10 text-pretty text-ink-2 text-sm">{t("lists.byImpression")}</p>
      ) : (
        <WordLists locale={locale} term={term} />
      )}
    </>
  );
}
