import Link from "next/link";
import { lastDayShown } from "@/components/terms/last-day";
import { ruleOf, type TermList } from "@/components/terms/term-list";
import { TermRow } from "@/components/terms/term-row";
import { buttonClass } from "@/components/ui/button-class";
import { htmlLang } from "@/lib/language/detect";
import { href } from "@/lib/language/href";
import { translator } from "@/lib/language/translate";
import type { Page } from "@/lib/pagination";
import { figuresOf } from "@/lib/terms/figures";
import { type TermFilter, termQuery } from "@/lib/terms/filter";
import type { OwnTerm } from "@/lib/terms/listing";

type Props = TermList & { filter: TermFilter; terms: Page<OwnTerm> };

/** Terms of one's own, a page of them. */
export function OwnTerms({ filter, terms: { rows, next }, ...list }: Props) {
  const { locale, figures, now } = list;
  const t = translator(locale, "terms");
  return (
    <section aria-labelledby="own" className="mt-8">
      <h2 id="own" className="mb-2 font-semibold">
        {t("own")}
      </h2>
      {rows.length === 0 ? (
        <p className="rounded-card bg-raised px-4 py-5 text-ink-2 ring-1 ring-line">
          <span className="font-semibold text-ink">{t("ownEmpty")}</span> {t("ownEmptyWords")}
        </p>
      ) : (
        <ul className="divide-y divide-line overflow-hidden rounded-card bg-raised ring-1 ring-line">
          {rows.map((term) => (
            <TermRow
              key={term.id}
              locale={locale}
              termId={term.id}
              words={term.words}
              lang={htmlLang(term.language)}
              action={term.action}
              off={term.state !== "on"}
              figures={figuresOf(figures, term.id)}
              now={now}
              about={[
                ruleOf(list, term.ruleId),
                term.near.length > 0 &&
                  t("nearWithin", { count: term.within, words: term.near.slice(0, 3).join(", ") }),
                term.sounds && t("sounds"),
                term.expiresAt &&
                  t(term.state === "over" ? "untilPast" : "until", {
                    day: lastDayShown(term.expiresAt, locale),
                  }),
              ]
                .filter(Boolean)
                .join(" · ")}
            />
          ))}
        </ul>
      )}
      {next && (
        <p className="mt-3">
          <Link
            href={href(locale, `/moderation/terms${termQuery(filter, { after: next })}`)}
            prefetch={false}
            className={buttonClass()}
          >
            {t("more")}
          </Link>
        </p>
      )}
    </section>
  );
}
