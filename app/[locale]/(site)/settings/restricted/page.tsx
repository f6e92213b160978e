import type { Metadata } from "next";
import { ModeChanged } from "@/components/restricted/mode-changed";
import { TimeZoneField } from "@/components/restricted/time-zone-field";
import { Section, SettingsPage, settingsOwner } from "@/components/settings/settings-page";
import { Form, Submit } from "@/components/ui/form";
import { FormPassword, FormText } from "@/components/ui/form-fields";
import { FormMessage } from "@/components/ui/form-message";
import { type Locale, negotiate } from "@/lib/language/locales";
import { exactDay } from "@/lib/language/time";
import { translator } from "@/lib/language/translate";
import { channelsLeftOut } from "@/lib/notes/channels";
import { askToEnd, changeLimit, restrict, unrestrict } from "@/lib/restricted/actions";
import { type OwnMode, ownMode } from "@/lib/restricted/commands";
import { daysToEnd, minutes } from "@/lib/restricted/limits";
import { secondsLeft } from "@/lib/restricted/time";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(negotiate((await params).locale), "restricted")("title") };
}

export default async function RestrictedPage({ params }: Props) {
  const locale = negotiate((await params).locale);
  const viewer = await settingsOwner(locale, "/settings/restricted");
  const [mode, left, channels] = await Promise.all([
    ownMode(viewer),
    secondsLeft(viewer),
    channelsLeftOut(locale),
  ]);
  const t = translator(locale, "restricted");
  return (
    <SettingsPage locale={locale} path="/settings/restricted">
      <ModeChanged on={mode !== null} />
      <Section
        title={t("title")}
        lead={t("lead")}
        aside={
          <span
            className={`rounded-full px-3 py-1 font-semibold text-xs ${mode ? "bg-good-soft text-good" : "bg-sunken text-ink-2"}`}
          >
            {t(mode ? "on" : "off")}
          </span>
        }
      >
        {mode?.endsAt && (
          <FormMessage tone="warn" className="mb-5">
            {t("ends", { day: exactDay(mode.endsAt, locale, "UTC") })}
          </FormMessage>
        )}
        {mode && left !== null && (
          <p className="mb-5 font-semibold text-base tabular-nums">
            {t("today", { count: Math.ceil(left / 60) })}
          </p>
        )}
        <What locale={locale} channels={channels} />
        {!mode && <SwitchOn locale={locale} />}
      </Section>
      {mode && <On locale={locale} mode={mode} />}
    </SettingsPage>
  );
}

function What({ locale, channels }: { locale: Locale; channels: string[] }) {
  const t = translator(locale, "restricted");
  const names = channels.join(locale === "zh" ? "、" : ", ");
  return (
    <>
      <h3 className="font-semibold">{t("what")}</h3>
      <ul className="mt-2 flex list-disc flex-col gap-1.5 pl-5 text-pretty">
        <li>{channels.length > 0 ? t("leavesOut", { channels: names }) : t("leavesOutNone")}</li>
        <li>{t("hears")}</li>
        <li>{t("hot")}</li>
        <li>{t("time")}</li>
      </ul>
      <p className="mt-3 text-pretty text-ink-2 text-sm">{t("limits")}</p>
    </>
  );
}

function Code({ locale, id, hint }: { locale: Locale; id?: string; hint?: string }) {
  const t = translator(locale, "restricted");
  return (
    <FormPassword
      name="code"
      id={id}
      label={t("code")}
      hint={hint}
      autoComplete="off"
      inputMode="numeric"
      maxLength={4}
      showWords={t("showCode")}
      hideWords={t("hideCode")}
    />
  );
}

function Minutes({ locale, initially }: { locale: Locale; initially: number }) {
  const t = translator(locale, "restricted");
  return (
    <FormText
      name="dailyMinutes"
      label={t("minutes")}
      hint={t("minutesHint")}
      type="number"
      inputMode="numeric"
      min={minutes.least}
      max={minutes.most}
      step={minutes.step}
      initially={String(initially)}
      required
    />
  );
}

function SwitchOn({ locale }: { locale: Locale }) {
  const t = translator(locale, "restricted");
  return (
    <Form door={restrict} className="mt-6 border-line border-t pt-6">
      <TimeZoneField />
      <Minutes locale={locale} initially={minutes.usual} />
      <Code locale={locale} hint={t("newCodeHint")} />
      <Submit variant="primary" className="self-start">
        {t("switchOn")}
      </Submit>
    </Form>
  );
}

function On({ locale, mode }: { locale: Locale; mode: OwnMode }) {
  const t = translator(locale, "restricted");
  return (
    <>
      <Section title={t("change")}>
        <Form door={changeLimit} doneMessage={t("saved")}>
          <Minutes locale={locale} initially={mode.dailyMinutes} />
          <Code locale={locale} id="change-code" />
          <Submit className="self-start">{t("changeSave")}</Submit>
        </Form>
      </Section>
      <Section title={t("switchOff")} lead={t("switchOffLead")}>
        <Form door={unrestrict}>
          <Code locale={locale} id="off-code" />
          <Submit className="self-start">{t("switchOff")}</Submit>
        </Form>
      </Section>
      {!mode.endsAt && (
        <Section title={t("lost")} lead={t("lostLead", { days: daysToEnd })}>
          <Form door={askToEnd}>
            <Submit className="self-start">{t("askToEnd", { days: daysToEnd })}</Submit>
          </Form>
        </Section>
      )}
    </>
  );
}
