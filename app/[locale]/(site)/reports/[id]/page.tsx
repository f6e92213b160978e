import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { Objecting } from "@/components/moderation/appeal-section";
import { InTheirWords } from "@/components/moderation/in-their-words";
import { OriginalDecision } from "@/components/moderation/original-decision";
import { ReportState } from "@/components/moderation/report-row";
import { SignInFirst } from "@/components/moderation/sign-in-first";
import { buttonClass } from "@/components/ui/button-class";
import { currentViewer } from "@/lib/auth/current";
import { htmlLang, langOf } from "@/lib/language/detect";
import { href } from "@/lib/language/href";
import { negotiate } from "@/lib/language/locales";
import { exactTime } from "@/lib/language/time";
import { translator } from "@/lib/language/translate";
import { myReport, type ReportView } from "@/lib/moderation/my-reports";

type Props = { params: Promise<{ locale: string; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = translator(negotiate((await params).locale), "moderation");
  return { title: t("myReports.one"), robots: { index: false } };
}

export default async function ReportPage({ params }: Props) {
  const { locale: asked, id } = await params;
  const locale = negotiate(asked);
  const t = translator(locale, "moderation");
  const viewer = await currentViewer();
  if (!viewer) return <SignInFirst locale={locale} path={`/reports/${id}`} title={t("myReports.one")} />;
  const report = await myReport(viewer, id, locale);
  if (!report) notFound();
  const facts = [
    [t("myReports.reportedFor"), report.rule],
    [t("myReports.filed"), `${exactTime(new Date(report.at), locale, "UTC")} UTC`],
  ];
  return (
    <div className="mx-auto w-full max-w-xl px-3 pt-2 pb-10 md:px-6">
      <p className="mb-2">
        <ReportState report={report} locale={locale} />
      </p>
      <h1 className="font-bold text-xl">
        {t("myReports.about", { kind: report.kind, name: report.authorName })}
      </h1>
      {report.kind !== "account" && (
        <blockquote
          lang={htmlLang(report.language)}
          className="mt-3 whitespace-pre-line rounded-card bg-sunken px-4 py-3"
        >
          {report.quote || "—"}
        </blockquote>
      )}
      <Outcome report={report} t={t} />
      {report.original && (
        <div className="mt-6">
          <OriginalDecision original={report.original} locale={locale} />
        </div>
      )}
      <dl className="mt-6 space-y-3">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt className="text-ink-3 text-xs">{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {report.words !== "" && (
          <div>
            <dt className="text-ink-3 text-xs">{t("myReports.yourWords")}</dt>
            <dd lang={langOf(report.words)} className="whitespace-pre-line">
              {report.words}
            </dd>
          </div>
        )}
      </dl>
      {report.appeal && <Objecting objection={report.appeal} locale={locale} words="doubt" />}
      {report.again && (
        <p className="mt-4">
          <Link
            href={href(locale, `/reports/${report.again}`)}
            prefetch={false}
            className="target font-semibold underline decoration-line underline-offset-4"
          >
            {t("original.again")}
          </Link>
        </p>
      )}
      <p className="mt-8">
        <Link href={href(locale, "/reports")} prefetch={false} className={buttonClass()}>
          {t("myReports.all")}
        </Link>
      </p>
    </div>
  );
}

function Outcome({ report, t }: { report: ReportView; t: ReturnType<typeof translator<"moderation">> }) {
  const { outcome } = report;
  if (!outcome) return <p className="prose-text mt-5 text-base">{t("myReports.next")}</p>;
  return (
    <div className="prose-text mt-5 space-y-4 text-base">
      <p>{t(`myReports.outcome.${outcome.action}`, { rule: outcome.rule.title })}</p>
      <p className="text-ink-2 text-sm">{t("original.ruleCited", outcome.rule)}</p>
      {outcome.reason !== "" && (
        <div>
          <p className="text-ink-2 text-sm">{t("myReports.reason")}</p>
          <InTheirWords words={outcome.reason} className="mt-1" />
        </div>
      )}
      {outcome.overturned && <p>{t("myReports.overturned")}</p>}
    </div>
  );
}
