import Link from "next/link";
import type { ReactNode } from "react";
import { langOf } from "@/lib/language/detect";
import { href } from "@/lib/language/href";
import type { Locale } from "@/lib/language/locales";
import { exactDay } from "@/lib/language/time";
import { translator } from "@/lib/language/translate";
import type { Original } from "@/lib/moderation/original";

type Props = {
  original: Original;
  locale: Locale;
  /** When nothing has followed it yet. */
  title?: string;
  lead?: string;
};

/** What was decided first, in a few lines: who and when, the measure, the rule and its version, the reason. */
export function OriginalDecision({ original, locale, title, lead }: Props) {
  const t = translator(locale, "moderation");
  const name = title ?? t("original.title");
  const { rule, reason, quotes, doubt, by, automated } = original;
  const day = exactDay(new Date(original.at), locale, "UTC");
  return (
    <section className="rounded-card p-4 ring-1 ring-line" aria-label={name}>
      <h2 className="font-semibold text-ink-3 text-xs">{name}</h2>
      {lead && <p className="mt-1 text-ink-2 text-sm">{lead}</p>}
      <p className="mt-1 text-sm">
        <time dateTime={original.at}>
          {by || automated ? t("original.by", { name: by ?? t("original.classifier"), date: day }) : day}
        </time>
      </p>
      <dl className="mt-3 space-y-2.5">
        <Fact name={t("original.measure")}>{measureOf(original, locale)}</Fact>
        <Fact name={t("original.rule")}>
          <Link
            href={href(locale, `/rules/${rule.id}#v${rule.version}`)}
            prefetch={false}
            className="underline decoration-line underline-offset-4 hover:decoration-current"
          >
            {t("original.cited", rule)}
          </Link>
        </Fact>
        {quotes.length > 0 && (
          <Fact name={t("original.quotes")}>
            {quotes.map((quote) => (
              <q key={quote} lang={langOf(quote)} className="block">
                {quote}
              </q>
            ))}
          </Fact>
        )}
        {(reason !== "" || by !== null) && (
          <Fact name={t("original.reason")}>
            {reason === "" ? (
              <span className="text-ink-2">{t("original.noReason")}</span>
            ) : (
              <Words>{reason}</Words>
            )}
          </Fact>
        )}
        {doubt && (
          <>
            <Fact name={t("original.doubt")}>
              <Words>{doubt.words}</Words>
            </Fact>
            <Fact name={t("original.judged", { name: doubt.judge })}>
              <Words>{doubt.reason}</Words>
            </Fact>
          </>
        )}
      </dl>
      {doubt && (
        <Link
          href={href(locale, `/decisions/${original.decisionId}`)}
          prefetch={false}
          className="target mt-2 inline-flex font-semibold text-sm underline decoration-line underline-offset-4"
        >
          {t("original.read")}
        </Link>
      )}
    </section>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-ink-3 text-xs">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Words({ children }: { children: string }) {
  return (
    <span lang={langOf(children)} className="whitespace-pre-line">
      {children}
    </span>
  );
}

/** "Taken down: one picture", "Muted, 7 days". */
function measureOf({ action, part, days }: Original, locale: Locale): string {
  const t = translator(locale, "moderation");
  const measure = t(`myReports.short.${action}`);
  const of = part === "whole" ? measure : `${measure} · ${t(`desk.parts.${part}`)}`;
  return days === null ? of : t("original.days", { measure: of, days });
}
