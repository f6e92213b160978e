import { lastDayShown } from "@/components/terms/last-day";
import { ruleOf, type TermList } from "@/components/terms/term-list";
import { patternName } from "@/components/terms/term-name";
import { TermRow } from "@/components/terms/term-row";
import { translator } from "@/lib/language/translate";
import { figuresOf } from "@/lib/terms/figures";
import type { Switched } from "@/lib/terms/listing";
import type { ShippedTerm } from "@/lib/terms/shipped";

type Props = TermList & { terms: readonly ShippedTerm[]; switches: ReadonlyMap<string, Switched> };

/** The terms that come with the product, as they are switched at present. */
export function ShippedTerms({ terms, switches, ...list }: Props) {
  const { locale, figures, now } = list;
  const t = translator(locale, "terms");
  return (
    <section aria-labelledby="shipped" className="mt-10">
      <h2 id="shipped" className="font-semibold">
        {t("shipped")}
      </h2>
      <p className="mt-1 mb-3 text-pretty text-ink-2 text-sm">{t("shippedLead")}</p>
      <ul className="divide-y divide-line overflow-hidden rounded-card bg-raised ring-1 ring-line">
        {terms.map((term) => {
          const { action, until } = switches.get(term.id) ?? { action: term.action, until: null };
          return (
            <TermRow
              key={term.id}
              locale={locale}
              termId={term.id}
              words={patternName(t, term.id)}
              action={action}
              off={action === "allow"}
              figures={figuresOf(figures, term.id)}
              now={now}
              about={[
                ruleOf(list, term.ruleId),
                term.byImpression
                  ? t("lists.learned")
                  : t("lists.count", { count: term.words.en.length + term.words.zh.length }),
                action !== term.action && t("shipsAs", { action: t(`actions.${term.action}`) }),
                until && t("until", { day: lastDayShown(until, locale) }),
              ]
                .filter(Boolean)
                .join(" · ")}
            />
          );
        })}
      </ul>
    </section>
  );
}
