import type { Metadata } from "next";
import { ImportForm } from "@/components/terms/import-form";
import { TermsFrame } from "@/components/terms/terms-frame";
import { buttonClass } from "@/components/ui/button-class";
import { hasDuty } from "@/lib/accounts/authority";
import { negotiate } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import { termColumns } from "@/lib/terms/exporting";
import { termReader } from "../../staff";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await termReader();
  return { title: translator(negotiate((await params).locale), "terms")("tabs.file") };
}

export default async function TermFilePage({ params }: Props) {
  const reader = await termReader();
  const locale = negotiate((await params).locale);
  const t = translator(locale, "terms");
  return (
    <TermsFrame locale={locale} reader={reader} current="file">
      <h1 className="mt-4 font-bold text-xl">{t("tabs.file")}</h1>
      <section className="mt-6">
        <h2 className="font-semibold">{t("file.export")}</h2>
        <p className="mt-1 mb-3 text-pretty text-ink-2">{t("file.exportLead")}</p>
        <a href="/api/moderation/terms" download className={buttonClass()}>
          {t("file.download")}
        </a>
        <p className="mt-3 text-ink-3 text-xs">
          {t("file.columns")}: <code lang="en">{termColumns.join(", ")}</code>
        </p>
      </section>
      {hasDuty(reader, "keepTerms") && (
        <section className="mt-10">
          <h2 className="font-semibold">{t("file.import")}</h2>
          <p className="mt-1 mb-4 text-pretty text-ink-2">{t("file.importLead")}</p>
          <ImportForm />
        </section>
      )}
    </TermsFrame>
  );
}
