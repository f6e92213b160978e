import type { Metadata } from "next";
import Link from "next/link";
import { FalseAlarms } from "@/components/terms/false-alarms";
import { OwnTerms } from "@/components/terms/own-terms";
import { ShippedTerms } from "@/components/terms/shipped-terms";
import { SwitchedNotice } from "@/components/terms/switched-notice";
import { TermFilters } from "@/components/terms/term-filters";
import { TermsFrame } from "@/components/terms/terms-frame";
import { buttonClass } from "@/components/ui/button-class";
import { EmptyState } from "@/components/ui/empty-state";
import { hasDuty } from "@/lib/accounts/authority";
import { href } from "@/lib/language/href";
import { negotiate } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import { rulebook } from "@/lib/moderation/rulebook";
import { onlyFalseAlarms, termFigures } from "@/lib/terms/figures";
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
  const list = { locale, rules, figures, now };
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
      {(own.rows.length > 0 || !narrowed) && <OwnTerms {...list} filter={filter} terms={own} />}
      {shipped.length > 0 && <ShippedTerms {...list} terms={shipped} switches={switches} />}
    </TermsFrame>
  );
}
