import type { Metadata } from "next";
import Link from "next/link";
import { ruleName } from "@/components/moderation/rule-name";
import { FalseAlarms } from "@/components/terms/false-alarms";
import { SwitchedNotice } from "@/components/terms/switched-notice";
import { TermFilters } from "@/components/terms/term-filters";
import { TermRow } from "@/components/terms/term-row";
import { TermsFrame } from "@/components/terms/terms-frame";
import { buttonClass } from "@/components/ui/button-class";
import { EmptyState } from "@/components/ui/empty-state";
import { hasDuty } from "@/lib/accounts/authority";
import { htmlLang } from "@/lib/language/detect";
import { href } from "@/lib/language/href";
import { negotiate } from "@/lib/language/locales";
import { dayInYear } from "@/lib/language/time";
import { translator } from "@/lib/language/translate";
import { rulebook } from "@/lib/moderation/rulebook";
import { figuresOf, onlyFalseAlarms, termFigures } from "@/lib/terms/figures";
import { readTermFilter, termQuery } from "@/lib/terms/filter";
import { ownTerms, shippedTerms, switchesNow } from "@/lib/terms/listing";
import { termReader } from "../staff";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await termReader();
  return { title: translator(negotiate((await params).locale), "terms")("title") };
}

export default async function TermsPage({ params, searchParams }: Props) {
  const reader = await termReader();
  const locale = negotiate((await params).locale);
  const given = await searchParams;
  const filter = readTermFilter(given);
  const t = translator(locale, "terms");
  const now = new Date();
  const after = typeof given.after === "string" ? given.after : null;
  const [rules, figures, suggestions, own, switches] = await Promise.all([
    rulebook(locale),
    termFigures(reader, now),
    onlyFalseAlarms(reader, now),
    ownTerms(reader, filter, after, now),
    switchesNow(reader, now),
  ]);
  const shipped = after ? [] : shippedTerms(filter, switches);
  const named = (id: string) => ruleName(locale, id, rules.find((rule) => rule.id === id)?.title ?? id);
  const narrowed = termQuery(filter) !== "";
  const mayKeep = hasDuty(reader, "keepTerms");
  return (
    <TermsFrame locale={locale} reader={reader} current="list">
      <div className="mt-4 flex flex-wrap items-start justify-between gap-3">
        <div className="min-w-0 flex-1 basis-80">
          <h1 className="font-bold text-xl">{t("title")}</h1>
          <p className="mt-2 text-pretty text-ink-2">{t("lead")}</p>
        </div>
        {mayKeep && (
          <Link
            href={href(locale, "/moderation/terms/new")}
            prefetch={false}
            className={buttonClass({ variant: "primary" })}
          >
            {t("add")}
          </Link>
        )}
      </div>
      <SwitchedNotice locale={locale} reader={reader} switched={given.switched} />
      {!narrowed && !after && (
        <FalseAlarms locale={locale} suggestions={suggestions} mayKeep={mayKeep} now={now} />
      )}
      <TermFilters locale={locale} filter={filter} rules={rules} />
      {narrowed && own.rows.length + shipped.length === 0 && (
        <EmptyState icon="search" title={t("none")} words={t("noneWords")} />
      )}
      {(own.rows.length > 0 || !narrowed) && (
        <section aria-labelledby="own" className="mt-8">
          <h2 id="own" className="mb-2 font-semibold">
            {t("own")}
          </h2>
          {own.rows.length === 0 ? (
            <p className="rounded-card bg-raised px-4 py-5 text-ink-2 ring-1 ring-line">
              <span className="font-semibold text-ink">{t("ownEmpty")}</span> {t("ownEmptyWords")}
            </p>
          ) : (
            <ul className="divide-y divide-line overflow-hidden rounded-card bg-raised ring-1 ring-line">
              {own.rows.map((term) => (
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
                    named(term.ruleId),
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
          {own.next && (
            <p className="mt-3">
              <Link
                href={href(locale, `/moderation/terms${termQuery(filter, { after: own.next })}`)}
                prefetch={false}
                className={buttonClass()}
              >
                {t("more")}
              </Link>
            </p>
          )}
        </section>
      )}
      {shipped.length > 0 && (
        <section aria-labelledby="shipped" className="mt-10">
          <h2 id="shipped" className="font-semibold">
            {t("shipped")}
          </h2>
          <p className="mt-1 mb-3 text-pretty text-ink-2 text-sm">{t("shippedLead")}</p>
          <ul className="divide-y divide-line overflow-hidden rounded-card bg-raised ring-1 ring-line">
            {shipped.map((term) => {
              const { action, until } = switches.get(term.id) ?? { action: term.action, until: null };
              return (
                <TermRow
                  key={term.id}
                  locale={locale}
                  termId={term.id}
                  words={term.id}
                  lang="en"
                  action={action}
                  off={action === "allow"}
                  figures={figuresOf(figures, term.id)}
                  now={now}
                  about={[
                    named(term.ruleId),
                    t("lists.count", { count: term.words.en.length + term.words.zh.length }),
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
      )}
    </TermsFrame>
  );
}

/** What ends at midnight holds through the day before. */
function lastDayShown(end: string, locale: ReturnType<typeof negotiate>): string {
  return dayInYear(new Date(Date.parse(end) - 1), locale, "UTC");
}
