import Link from "next/link";
import { Bars } from "@/components/transparency/bars";
import { MonthChart } from "@/components/transparency/month-chart";
import { buttonClass } from "@/components/ui/button-class";
import { href } from "@/lib/language/href";
import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import { transparency } from "@/lib/moderation/transparency";

/** What the moderators did in a month, from the data itself. */
export async function TransparencyReport({ locale, month }: { locale: Locale; month: string }) {
  const t = translator(locale, "transparency");
  const said = translator(locale, "moderation");
  const report = await transparency(locale, month);
  const { decisions, appeals } = report;
  const percent = (part: number, whole: number) =>
    whole === 0 ? t("nothing") : `${Math.round((part / whole) * 100)}%`;
  const figures = [
    [t("reports"), String(report.reports)],
    [t("decisions"), String(decisions)],
    [t("median"), medianIn(report.medianMinutes)],
    [t("detected"), percent(report.detected, decisions)],
    [t("automated"), percent(report.automated, decisions)],
    [t("appeals"), String(appeals.filed)],
    [t("answered"), String(appeals.answered)],
    [t("overturned"), percent(appeals.overturned, appeals.answered)],
  ] as const;

  function medianIn(minutes: number | null): string {
    if (minutes === null) return t("nothing");
    if (minutes < 90) return t("minutes", { count: Math.round(minutes) });
    return minutes < 2 * 24 * 60
      ? t("hours", { count: Math.round(minutes / 60) })
      : t("days", { count: Math.round(minutes / 1440) });
  }

  return (
    <article className="mx-auto flex w-full max-w-3xl flex-col gap-8 px-3 pt-2 pb-12 md:px-6">
      <header>
        <h1 className="font-bold text-xl">{t("title", { month: monthName(locale, month) })}</h1>
        <p className="prose-text mt-3 max-w-2xl text-base text-ink-2">{t("lead")}</p>
      </header>
      <dl className="grid grid-cols-2 gap-3 sm:grid-cols-4">
        {figures.map(([name, figure]) => (
          <div key={name} className="flex flex-col-reverse justify-end rounded-card bg-sunken px-4 py-3">
            <dt className="text-ink-2 text-xs">{name}</dt>
            <dd className="font-bold text-lg tabular-nums">{figure}</dd>
          </div>
        ))}
      </dl>
      <Bars
        title={t("byAction")}
        of={t("decisions")}
        what={t("action")}
        none={t("none")}
        rows={report.actions.map(({ action, count }) => ({ name: said(`actions.${action}`), count }))}
      />
      <Bars
        title={t("byRule")}
        of={t("measures")}
        what={t("rule")}
        none={t("none")}
        rows={report.rules.map(({ title, count }) => ({ name: title, count }))}
      />
      <Bars
        title={t("bySource")}
        of={t("decisions")}
        what={t("source")}
        none={t("none")}
        rows={report.sources.map(({ source, count }) => ({ name: t(`sources.${source}`), count }))}
      />
      <Bars
        title={t("byCheck")}
        of={t("texts")}
        what={t("verdict")}
        none={t("none")}
        rows={report.checks.map(({ verdict, count }) => ({ name: t(`verdicts.${verdict}`), count }))}
      />
      <section>
        <h2 className="font-semibold text-lg">{t("year")}</h2>
        <p aria-hidden="true" className="mt-3 flex gap-5 text-ink-2 text-xs">
          <span className="flex items-center gap-1.5">
            <span className="size-2.5 rounded-full bg-ink-3/70" />
            {t("reports")}
          </span>
          <span className="flex items-center gap-1.5">
            <span className="size-2.5 rounded-full bg-info" />
            {t("measures")}
          </span>
        </p>
        <div className="mt-3">
          <MonthChart year={report.year} label={t("chart")} name={(each) => String(Number(each.slice(5)))} />
        </div>
        <table className="mt-4 w-full text-left text-sm">
          <thead className="text-ink-3 text-xs">
            <tr className="border-line border-b">
              {[t("month"), t("reports"), t("decisions"), t("measures")].map((column, at) => (
                <th
                  key={column}
                  scope="col"
                  className={`py-2 align-bottom font-semibold ${at > 0 ? "pl-2 text-right sm:pl-3" : ""}`}
                >
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {report.year.toReversed().map((each) => (
              <tr key={each.month} className="border-line border-b">
                <th scope="row" className="py-1 font-normal min-[390px]:whitespace-nowrap">
                  <Link
                    href={href(locale, `/transparency/${each.month}`)}
                    prefetch={false}
                    aria-current={each.month === month ? "page" : undefined}
                    className="target inline-flex min-h-9 items-center hover:underline aria-[current]:font-semibold"
                  >
                    {monthName(locale, each.month)}
                  </Link>
                </th>
                <td className="text-right tabular-nums">{each.reports}</td>
                <td className="text-right tabular-nums">{each.decisions}</td>
                <td className="text-right tabular-nums">{each.measures}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <section>
        <h2 className="font-semibold text-lg">{t("take")}</h2>
        <p className="prose-text mt-2 text-ink-2">{t("takeWords")}</p>
        <p className="mt-4 flex flex-wrap gap-3">
          <a href={`/api/transparency/${month}`} download className={buttonClass()}>
            {t("csv")}
          </a>
          <Link href={href(locale, "/moderation-log")} prefetch={false} className={buttonClass()}>
            {said("log.title")}
          </Link>
        </p>
      </section>
    </article>
  );
}

const english = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** "November 2026" / "2026年11月". */
function monthName(locale: Locale, month: string): string {
  const number = Number(month.slice(5));
  const year = month.slice(0, 4);
  return locale === "zh" ? `${year}年${number}月` : `${english[number - 1]} ${year}`;
}
