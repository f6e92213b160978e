import type { Metadata } from "next";
import { QrCode } from "@/components/settings/qr-code";
import { RecoveryCodes } from "@/components/settings/recovery-codes";
import { Section, SettingsPage, settingsOwner } from "@/components/settings/settings-page";
import { Form, Submit } from "@/components/ui/form";
import { FormText } from "@/components/ui/form-fields";
import { FormMessage } from "@/components/ui/form-message";
import { isStaff } from "@/lib/accounts/authority";
import {
  beginSecondFactor,
  confirmSecondFactor,
  removeSecondFactor,
  renewRecoveryCodes,
} from "@/lib/auth/actions";
import { type OwnSecondFactor, ownSecondFactor } from "@/lib/auth/second-factor";
import { type Locale, negotiate } from "@/lib/language/locales";
import { exactDay } from "@/lib/language/time";
import { translator } from "@/lib/language/translate";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(negotiate((await params).locale), "settings")("secondFactor.title") };
}

export default async function SecondFactorPage({ params }: Props) {
  const locale = negotiate((await params).locale);
  const viewer = await settingsOwner(locale, "/settings/security");
  const found = await ownSecondFactor(viewer);
  const staff = isStaff(viewer);
  return (
    <SettingsPage locale={locale} path="/settings/security">
      {found.state === "off" && <Off locale={locale} staff={staff} />}
      {found.state === "pending" && <Pending locale={locale} found={found} />}
      {found.state === "on" && <On locale={locale} found={found} staff={staff} />}
    </SettingsPage>
  );
}

function Off({ locale, staff }: { locale: Locale; staff: boolean }) {
  const t = translator(locale, "settings");
  return (
    <Section title={t("secondFactor.title")} lead={t("secondFactor.lead")}>
      {staff && (
        <FormMessage tone="warn" className="mb-5">
          {t("secondFactor.staff")}
        </FormMessage>
      )}
      <Form door={beginSecondFactor}>
        <Submit variant="primary" className="self-start">
          {t("secondFactor.setUp")}
        </Submit>
      </Form>
    </Section>
  );
}

type Pending = Extract<OwnSecondFactor, { state: "pending" }>;

function Pending({ locale, found: { uri, secret } }: { locale: Locale; found: Pending }) {
  const t = translator(locale, "settings");
  return (
    <>
      <Section title={t("secondFactor.scanTitle")} lead={t("secondFactor.scanLead")}>
        <div className="flex flex-wrap items-center gap-6">
          <QrCode text={uri} label={t("secondFactor.qr")} />
          <div className="min-w-0 flex-1 basis-52">
            <p className="text-ink-2 text-sm">{t("secondFactor.byHand")}</p>
            <p className="mt-1 break-all font-mono text-base tracking-wider">
              {secret.match(/.{1,4}/g)?.join(" ")}
            </p>
            <a
              href={uri}
              className="target mt-3 inline-block font-semibold text-sm underline underline-offset-4"
            >
              {t("secondFactor.openApp")}
            </a>
          </div>
        </div>
      </Section>
      <Section title={t("secondFactor.confirmTitle")} lead={t("secondFactor.confirmLead")}>
        <RecoveryCodes
          door={confirmSecondFactor}
          done={`/${locale}/settings/security/second-factor`}
          words={codeWords(t)}
        >
          <Code locale={locale} />
          <Submit variant="primary" className="self-start">
            {t("secondFactor.confirm")}
          </Submit>
        </RecoveryCodes>
        <Form door={beginSecondFactor} className="mt-5">
          <Submit variant="quiet" size="sm" className="self-start">
            {t("secondFactor.again")}
          </Submit>
        </Form>
      </Section>
    </>
  );
}

type On = Extract<OwnSecondFactor, { state: "on" }>;

function On({ locale, found, staff }: { locale: Locale; found: On; staff: boolean }) {
  const t = translator(locale, "settings");
  return (
    <>
      <Section title={t("secondFactor.title")} lead={t("secondFactor.lead")}>
        <p>
          {t("secondFactor.since", { day: exactDay(found.since, locale, "UTC"), count: found.codesLeft })}
          {staff && ` ${t("secondFactor.staffStays")}`}
        </p>
      </Section>
      <Section title={t("secondFactor.renewTitle")} lead={t("secondFactor.renewLead")}>
        <RecoveryCodes
          door={renewRecoveryCodes}
          done={`/${locale}/settings/security/second-factor`}
          words={codeWords(t)}
        >
          <Code locale={locale} />
          <Submit className="self-start">{t("secondFactor.renew")}</Submit>
        </RecoveryCodes>
      </Section>
      {!staff && (
        <Section title={t("secondFactor.removeTitle")} lead={t("secondFactor.removeLead")}>
          <Form door={removeSecondFactor}>
            <Code locale={locale} />
            <Submit variant="danger" className="self-start">
              {t("secondFactor.remove")}
            </Submit>
          </Form>
        </Section>
      )}
    </>
  );
}

function Code({ locale }: { locale: Locale }) {
  const t = translator(locale, "auth");
  return <FormText name="code" label={t("code")} autoComplete="one-time-code" spellCheck={false} required />;
}

function codeWords(t: ReturnType<typeof translator<"settings">>) {
  return {
    title: t("secondFactor.codesTitle"),
    lead: t("secondFactor.codesLead"),
    done: t("secondFactor.done"),
  };
}
