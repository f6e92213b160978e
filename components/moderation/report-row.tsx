import Link from "next/link";
import { RelativeTime } from "@/components/ui/relative-time";
import { htmlLang } from "@/lib/language/detect";
import { href } from "@/lib/language/href";
import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import type { ReportView } from "@/lib/moderation/my-reports";

type Props = { report: ReportView; locale: Locale };

export function ReportRow({ report, locale }: Props) {
  const t = translator(locale, "moderation");
  const { kind, authorName: name, quote, language } = report;
  return (
    <li>
      <Link
        href={href(locale, `/reports/${report.id}`)}
        prefetch={false}
        className="block rounded-card px-3 py-4 transition hover:bg-sunken"
      >
        <span className="flex items-baseline justify-between gap-3">
          <span className="font-semibold">{t("myReports.about", { kind, name })}</span>
          <RelativeTime at={report.at} locale={locale} className="shrink-0 text-ink-3 text-xs" />
        </span>
        {kind !== "account" && quote !== "" && (
          <span lang={htmlLang(language)} className="mt-0.5 line-clamp-1 text-ink-2">
            {quote}
          </span>
        )}
        <span className="mt-2 flex flex-wrap items-center gap-2">
          <ReportState report={report} locale={locale} />
          <span className="text-ink-3 text-xs">{report.rule}</span>
        </span>
      </Link>
    </li>
  );
}

const looks = {
  waiting: "bg-sunken text-ink-2",
  in_hand: "bg-info-soft text-info",
  decided: "bg-good-soft text-good",
};

export function ReportState({ report, locale }: Props) {
  const t = translator(locale, "moderation");
  const { state, outcome } = report;
  const words = outcome?.overturned
    ? t("log.overturned")
    : outcome
      ? t(`myReports.short.${outcome.action}`)
      : t(`myReports.state.${state}`);
  const look = outcome?.action === "dismiss" ? looks.waiting : looks[state];
  return <span className={`rounded-full px-2.5 py-0.5 font-semibold text-xs ${look}`}>{words}</span>;
}
