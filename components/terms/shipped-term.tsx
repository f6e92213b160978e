import { lastDayOf } from "@/components/terms/last-day";
import { ShippedTermHead } from "@/components/terms/shipped-term-head";
import { SwitchForm } from "@/components/terms/switch-form";
import { TermFiguresShown } from "@/components/terms/term-figures";
import { WordLists } from "@/components/terms/word-lists";
import { WordsFound } from "@/components/terms/words-found";
import { hasDuty, type TermReader } from "@/lib/accounts/authority";
import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import { figuresOf, termFigures } from "@/lib/terms/figures";
import { type Switched, switchesNow } from "@/lib/terms/listing";
import type { ShippedTerm } from "@/lib/terms/shipped";

type Props = { locale: Locale; reader: TermReader; term: ShippedTerm; now: Date };

/** A term that ships: what it and its words did, what it looks for, and what it should do instead. */
export async function ShippedTermPage({ locale, reader, term, now }: Props) {
  const [figures, switches] = await Promise.all([termFigures(reader, now), switchesNow(reader, now)]);
  const set = switches.get(term.id);
  const mayKeep = hasDuty(reader, "keepTerms");
  return (
    <>
      <ShippedTermHead locale={locale} term={term} set={set} mayKeep={mayKeep} />
      <TermFiguresShown locale={locale} figures={figuresOf(figures, term.id)} now={now} />
      {!term.byImpression && (
        <WordsFound locale={locale} term={term} figures={figures} switches={switches} mayKeep={mayKeep} />
      )}
      {mayKeep && <OtherAction locale={locale} term={term} set={set} />}
      {term.byImpression ? <ByImpression locale={locale} /> : <WordLists locale={locale} term={term} />}
    </>
  );
}

type OtherActionProps = { locale: Locale; term: ShippedTerm; set: Switched | undefined };

function OtherAction({ locale, term, set }: OtherActionProps) {
  const t = translator(locale, "terms");
  return (
    <section className="mt-10">
      <h2 className="font-semibold">{t("switchForm.title")}</h2>
      <p className="mt-1 mb-4 text-ink-2 text-sm">
        {t("switchForm.lead", { action: t(`actions.${term.action}`) })}
      </p>
      <SwitchForm
        key={JSON.stringify(set ?? null)}
        termId={term.id}
        action={set?.action ?? term.action}
        lastDay={lastDayOf(set?.until ?? null)}
      />
    </section>
  );
}

function ByImpression({ locale }: { locale: Locale }) {
  return (
    <p className="mt-10 text-pretty text-ink-2 text-sm">
      {translator(locale, "terms")("lists.byImpression")}
    </p>
  );
}
