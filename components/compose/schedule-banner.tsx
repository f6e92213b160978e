"use client";

import { useState } from "react";
import { useLocale, useTranslations } from "use-intl";
import { unscheduleDraft } from "@/components/compose/draft-door";
import { announce } from "@/components/ui/announce";
import type { Schedule } from "@/lib/drafts/queries";
import { exactTime } from "@/lib/language/time";

type Props = { requestId: string; schedule: Schedule; whyFailed: string; onChange: () => void };

/** This draft goes out by itself: when, and the way to change or stop that; or why it did not. */
export function ScheduleBanner({ requestId, schedule, whyFailed, onChange }: Props) {
  const t = useTranslations("drafts");
  const locale = useLocale() === "zh" ? "zh" : "en";
  const [stopped, setStopped] = useState(false);
  if (stopped) return null;
  const when = {
    at: exactTime(new Date(schedule.at), locale, schedule.timeZone),
    zone: schedule.timeZone.replaceAll("_", " "),
  };
  async function stop(): Promise<void> {
    const done = await unscheduleDraft(requestId);
    setStopped(done);
    announce(done ? t("unscheduled") : t("tryAgain"), done ? { tone: "good" } : {});
  }
  return (
    <div
      className={`mx-2 mb-3 flex flex-wrap items-center gap-x-4 rounded-card ${schedule.failure ? "bg-warn-soft" : "bg-info-soft"} px-4 py-1 text-sm md:mx-0`}
    >
      <p className="min-w-0 flex-1 py-2">
        {schedule.failure
          ? [t("failedAt", when), whyFailed || t("failedWhy")].join(locale === "zh" ? "" : " ")
          : t("goesOut", when)}
      </p>
      <Action onClick={onChange}>{t("changeTime")}</Action>
      <Action onClick={() => void stop()}>{t("unschedule")}</Action>
    </div>
  );
}

function Action({ onClick, children }: { onClick: () => void; children: string }) {
  return (
    <button
      type="button"
      onClick={onClick}
      className="min-h-11 shrink-0 px-1 font-semibold underline underline-offset-2"
    >
      {children}
    </button>
  );
}
