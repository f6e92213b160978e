import type { Metadata } from "next";
import { KeepWords } from "@/components/people/keep-words";
import { LanguageRows } from "@/components/settings/language-rows";
import { ReminderSwitch } from "@/components/settings/reminder-switch";
import { Section, SettingsPage, settingsOwner } from "@/components/settings/settings-page";
import { Form, Submit } from "@/components/ui/form";
import { FormArea, FormText } from "@/components/ui/form-fields";
import { FormMessage } from "@/components/ui/form-message";
import { updateLanguages, updateProfile } from "@/lib/accounts/actions";
import { ownAccount } from "@/lib/accounts/own";
import { langOf } from "@/lib/language/detect";
import { href } from "@/lib/language/href";
import { negotiate } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(negotiate((await params).locale), "settings")("title") };
}

export default async function ProfileSettingsPage({ params }: Props) {
  const locale = negotiate((await params).locale);
  const viewer = await settingsOwner(locale, "/settings");
  const account = await ownAccount(viewer);
  const t = translator(locale, "settings");
  return (
    <SettingsPage locale={locale} path="/settings">
      {viewer.suspendedUntil && <FormMessage tone="info">{t("pausedNote")}</FormMessage>}
      <Section
        title={t("profile")}
        lead={t("profileLead")}
        aside={<span className="text-ink-3">@{account.handle}</span>}
      >
        <Form door={updateProfile} doneMessage={t("saved")}>
          <FormText name="name" label={t("name")} initially={account.name} autoComplete="nickname" required />
          <FormArea
            name="bio"
            label={t("bio")}
            hint={t("bioHint")}
            initially={account.bio}
            lang={langOf(account.bio)}
          />
          <KeepWords keep={t("keepWords")} seeRule={t("seeRule")} rules={href(locale, "/rules")} />
          <Submit variant="primary" className="self-start">
            {t("save")}
          </Submit>
        </Form>
      </Section>
      <Section title={t("languages")} lead={t("languagesLead")}>
        <Form door={updateLanguages} doneMessage={t("saved")}>
          <LanguageRows
            key={account.languages.map(({ language, level }) => `${language}:${level}`).join()}
            locale={locale}
            spoken={account.languages}
          />
          <Submit className="self-start">{t("save")}</Submit>
        </Form>
      </Section>
      <Section id="reminders" title={t("posting")}>
        <ReminderSwitch label={t("remindsAlt")} words={t("remindsAltWords")} on={account.remindsAlt} />
      </Section>
    </SettingsPage>
  );
}
