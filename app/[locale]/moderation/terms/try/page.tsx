import type { Metadata } from "next";
import { ruleName } from "@/components/moderation/rule-name";
import { TermsFrame } from "@/components/terms/terms-frame";
import { TryForm } from "@/components/terms/try-form";
import { negotiate } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import { rulebook } from "@/lib/moderation/rulebook";
import { termReader } from "../../staff";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await termReader();
  return { title: translator(negotiate((await params).locale), "terms")("tabs.try") };
}

export default async function TryPage({ params }: Props) {
  const reader = await termReader();
  const locale = negotiate((await params).locale);
  const t = translator(locale, "terms");
  const rules = await rulebook(locale);
  return (
    <TermsFrame locale={locale} reader={reader} current="try">
      <h1 className="mt-4 font-bold text-xl">{t("tabs.try")}</h1>
      <p className="mt-2 mb-6 text-pretty text-ink-2">{t("try.lead")}</p>
      <TryForm rules={Object.fromEntries(rules.map(({ id, title }) => [id, ruleName(locale, id, title)]))} />
    </TermsFrame>
  );
}
