import type { Metadata } from "next";
import Link from "next/link";
import { ReportRow } from "@/components/moderation/report-row";
import { SignInFirst } from "@/components/moderation/sign-in-first";
import { buttonClass } from "@/components/ui/button-class";
import { EmptyState } from "@/components/ui/empty-state";
import { currentViewer } from "@/lib/auth/current";
import { href } from "@/lib/language/href";
import { negotiate } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import { myReports } from "@/lib/moderation/my-reports";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ after?: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = translator(negotiate((await params).locale), "moderation");
  return { title: t("myReports.title"), robots: { index: false } };
}

export default async function ReportsPage({ params, searchParams }: Props) {
  const locale = negotiate((await params).locale);
  const t = translator(locale, "moderation");
  const viewer = await currentViewer();
  if (!viewer) return <SignInFirst locale={locale} path="/reports" title={t("myReports.title")} />;
  const { after } = await searchParams;
  const page = await myReports(viewer, typeof after === "string" ? after : undefined, locale);
  return (
    <div className="mx-auto w-full max-w-2xl px-3 pt-2 pb-10 md:px-6">
      <h1 className="font-bold text-xl">{t("myReports.title")}</h1>
      <p className="mt-2 text-ink-2">{t("myReports.lead")}</p>
      {page.rows.length === 0 ? (
        <EmptyState icon="flag" title={t("myReports.empty")} words={t("myReports.emptyWords")}>
          <Link href={href(locale, "/explore")} prefetch={false} className={buttonClass()}>
            {t("myReports.browse")}
          </Link>
        </EmptyState>
      ) : (
        <ol className="-mx-3 mt-4">
          {page.rows.map((report) => (
            <ReportRow key={report.id} report={report} locale={locale} />
          ))}
        </ol>
      )}
      {page.next && (
        <p className="mt-6 text-center">
          <Link href={href(locale, `/reports?after=${page.next}`)} prefetch={false} className={buttonClass()}>
            {t("myReports.older")}
          </Link>
        </p>
      )}
    </div>
  );
}
