import type { Metadata } from "next";
import { ruleName } from "@/components/moderation/rule-name";
import { TermForm } from "@/components/terms/term-form";
import { TermsFrame } from "@/components/terms/terms-frame";
import { negotiate } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import { rulebook } from "@/lib/moderation/rulebook";
import { termKeeper } from "../../staff";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await termKeeper();
  return { title: translator(negotiate((await params).locale), "terms")("form.new") };
}

export default async function NewTermPage({ params }: Props) {
  const keeper = await termKeeper();
  const locale = negotiate((await params).locale);
  const t = translator(locale, "terms");
  const rules = await rulebook(locale);
  return (
    <TermsFrame locale={locale} reader={keeper} current="list">
      <h1 className="mt-4 mb-6 font-bold text-xl">{t("form.new")}</h1>
      <TermForm rules={rules.map(({ id, title }) => ({ value: id, label: ruleName(locale, id, title) }))} />
    </TermsFrame>
  );
}
