import type { Metadata } from "next";
import Link from "next/link";
import { OutboxHint } from "@/components/auth/outbox-hint";
import { SessionList } from "@/components/settings/session-list";
import { Section, SettingsPage, settingsOwner } from "@/components/settings/settings-page";
import { buttonClass } from "@/components/ui/button-class";
import { Form, Submit } from "@/components/ui/form";
import { FormPassword } from "@/components/ui/form-fields";
import { ownAccount } from "@/lib/accounts/own";
import type { Viewer } from "@/lib/accounts/viewer";
import { changePassword, resendConfirmation, signOut, signOutEverywhere } from "@/lib/auth/actions";
import { ownSessions } from "@/lib/auth/queries";
import { ownSecondFactor } from "@/lib/auth/second-factor";
import { href } from "@/lib/language/href";
import { type Locale, negotiate } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(negotiate((await params).locale), "settings")("security") };
}

export default async function SecuritySettingsPage({ params }: Props) {
  const locale = negotiate((await params).locale);
  const viewer = await settingsOwner(locale, "/settings/security");
  const [account, sessions] = await Promise.all([ownAccount(viewer), ownSessions(viewer)]);
  const t = translator(locale, "settings");
  return (
    <SettingsPage locale={locale} path="/settings/security">
      <Email locale={locale} email={account.email} confirmed={account.emailConfirmed} />
      <Password locale={locale} email={account.email} />
      <SecondFactor locale={locale} viewer={viewer} />
      <Section title={t("sessions")} lead={t("sessionsLead")}>
        <SessionList locale={locale} sessions={sessions} />
        <div className="mt-5 flex flex-wrap gap-3">
          <Form door={signOut}>
            <Submit>{t("signOut")}</Submit>
          </Form>
          <Form door={signOutEverywhere}>
            <Submit variant="danger">{t("everywhere")}</Submit>
          </Form>
        </div>
      </Section>
    </SettingsPage>
  );
}

async function SecondFactor({ locale, viewer }: { locale: Locale; viewer: Viewer }) {
  const t = translator(locale, "settings");
  const { state } = await ownSecondFactor(viewer);
  const look = state === "on" ? "bg-good-soft text-good" : "bg-sunken text-ink-2";
  const labels = {
    off: "secondFactor.setUp",
    pending: "secondFactor.goOn",
    on: "secondFactor.manage",
  } as const;
  return (
    <Section
      title={t("secondFactor.title")}
      lead={t("secondFactor.lead")}
      aside={
        <span className={`rounded-full px-3 py-1 font-semibold text-xs ${look}`}>
          {t(state === "on" ? "secondFactor.on" : "secondFactor.off")}
        </span>
      }
    >
      <Link
        href={href(locale, "/settings/security/second-factor")}
        prefetch={false}
        className={buttonClass()}
      >
        {t(labels[state])}
      </Link>
    </Section>
  );
}

function Email({ locale, email, confirmed }: { locale: Locale; email: string; confirmed: boolean }) {
  const t = translator(locale, "settings");
  const look = confirmed ? "bg-good-soft text-good" : "bg-warn-soft text-ink";
  return (
    <Section
      title={t("email")}
      aside={
        <span className={`rounded-full px-3 py-1 font-semibold text-xs ${look}`}>
          {confirmed ? t("emailConfirmed") : t("emailOpen")}
        </span>
      }
    >
      <p className="break-all text-base">{email}</p>
      {!confirmed && (
        <div className="mt-4 flex flex-col gap-4">
          <p className="text-ink-2">{t("emailOpenLead")}</p>
          <Form door={resendConfirmation} doneMessage={t("resent")}>
            <Submit className="self-start">{t("resend")}</Submit>
          </Form>
          <OutboxHint locale={locale} />
        </div>
      )}
    </Section>
  );
}

function Password({ locale, email }: { locale: Locale; email: string }) {
  const t = translator(locale, "settings");
  const words = translator(locale, "auth");
  const both = { showWords: words("showPassword"), hideWords: words("hidePassword") };
  return (
    <Section title={t("password")} lead={t("passwordLead")}>
      <Form door={changePassword} doneMessage={t("passwordChanged")}>
        {/* for password managers: whose password this is */}
        <input type="hidden" name="username" autoComplete="username" value={email} />
        <FormPassword
          name="currentPassword"
          label={t("currentPassword")}
          autoComplete="current-password"
          {...both}
        />
        <FormPassword
          name="newPassword"
          label={t("newPassword")}
          hint={words("passwordHint")}
          autoComplete="new-password"
          {...both}
        />
        <Submit variant="primary" className="self-start">
          {t("changePassword")}
        </Submit>
      </Form>
    </Section>
  );
}
