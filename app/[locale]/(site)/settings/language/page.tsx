import type { Metadata } from "next";
import { LocaleChanged } from "@/components/settings/locale-changed";
import { Section, SettingsPage, settingsOwner } from "@/components/settings/settings-page";
import { ThemeSwitch } from "@/components/shell/theme-switch";
import { Form, Submit } from "@/components/ui/form";
import { FormSelect } from "@/components/ui/form-fields";
import { chooseLocale } from "@/lib/accounts/actions";
import { negotiate } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(negotiate((await params).locale), "settings")("interface") };
}

const names = [
  { value: "en", label: "English" },
  { value: "zh", label: "中文" },
];

export default async function LanguageSettingsPage({ params }: Props) {
  const locale = negotiate((await params).locale);
  await settingsOwner(locale, "/settings/language");
  const t = translator(locale, "settings");
  return (
    <SettingsPage locale={locale} path="/settings/language">
      <Section title={t("language")}>
        <Form door={chooseLocale} doneInstead={<LocaleChanged words={t("localeChanged")} />}>
          <FormSelect name="locale" label={t("locale")} options={names} initially={locale} />
          <Submit variant="primary" className="self-start">
            {t("apply")}
          </Submit>
        </Form>
      </Section>
      <Section title={t("theme")} lead={t("themeLead")}>
        <ThemeSwitch className="max-w-[320px]" />
      </Section>
    </SettingsPage>
  );
}
