import Link from "next/link";
import type { ReactNode } from "react";
import { href } from "@/lib/language/href";
import type { Locale } from "@/lib/language/locales";
import { exactDay, exactTime } from "@/lib/language/time";
import { translator } from "@/lib/language/translate";
import type { Threshold } from "@/lib/moderation/points";
import type { InForce, Standing, StrikeView } from "@/lib/moderation/standing";

const day = (moment: string, locale: Locale) => exactDay(new Date(moment), locale, "UTC");

function measureOf({ action, days }: Threshold, locale: Locale): string {
  const t = translator(locale, "moderation");
  if (action === "mute" || action === "suspend") return t(`standing.measure.${action}`, { days: days ?? 0 });
  return t("standing.measure.ban");
}

/** What the next step would be, and from how many points on. */
export function nextOf(standing: Standing, locale: Locale): string {
  const t = translator(locale, "moderation");
  const { next } = standing;
  if (!next) return t("standing.top");
  return t("standing.next", { points: next.points, measure: measureOf(next, locale) });
}

/** What holds on the account itself at present. */
export function InForceList({ list, locale }: { list: InForce[]; locale: Locale }) {
  const t = translator(locale, "moderation");
  return (
    <>
      <h3 className="mb-1 font-semibold">{t("standing.measures")}</h3>
      <ul className="mb-6">
        {list.map(({ decisionId, action, rule, until }) => (
          <Row key={decisionId} decisionId={decisionId} locale={locale}>
            <span className="font-medium">{t(`actions.${action}`)}</span> · {rule} ·{" "}
            {until
              ? t("standing.until", { until: `${exactTime(new Date(until), locale, "UTC")} UTC` })
              : t("standing.open")}
          </Row>
        ))}
      </ul>
    </>
  );
}

export function StrikeList({ strikes, locale }: { strikes: StrikeView[]; locale: Locale }) {
  const t = translator(locale, "moderation");
  return (
    <>
      <h3 className="mb-1 font-semibold">{t("standing.strikes")}</h3>
      <ul>
        {strikes.map(({ decisionId, action, rule, at, points, expiresAt, state }) => (
          <Row key={decisionId} decisionId={decisionId} locale={locale}>
            <span className="font-medium">{t(`actions.${action}`)}</span> · {rule} ·{" "}
            <time dateTime={at} className="whitespace-nowrap">
              {day(at, locale)}
            </time>
            <span className={`block text-sm ${state === "counts" ? "text-ink" : "text-ink-3"}`}>
              {state === "revoked"
                ? t("standing.revoked")
                : t(`standing.${state}`, { points, date: day(expiresAt, locale) })}
            </span>
          </Row>
        ))}
      </ul>
    </>
  );
}

function Row({ decisionId, locale, children }: { decisionId: string; locale: Locale; children: ReactNode }) {
  const t = translator(locale, "moderation");
  return (
    <li className="flex flex-col justify-between gap-x-4 gap-y-1 border-line border-b py-3 last:border-0 sm:flex-row sm:items-center">
      <div className="min-w-0">{children}</div>
      <Link
        href={href(locale, `/decisions/${decisionId}`)}
        prefetch={false}
        className="target shrink-0 max-sm:self-start font-semibold text-sm underline decoration-line underline-offset-4 hover:decoration-current"
      >
        {t("standing.read")}
      </Link>
    </li>
  );
}

/** The steps, with how far one is. */
export function Ladder({ standing, locale }: { standing: Standing; locale: Locale }) {
  const t = translator(locale, "moderation");
  return (
    <ol>
      {standing.ladder.map((step) => {
        const passed = step.points <= standing.points;
        return (
          <li
            key={step.points}
            className={`flex gap-4 border-line border-b py-2.5 last:border-0 ${passed ? "font-semibold" : ""}`}
          >
            <span className="w-20 shrink-0 tabular-nums">{t("standing.at", { points: step.points })}</span>
            <span className="first-letter:uppercase">{measureOf(step, locale)}</span>
          </li>
        );
      })}
    </ol>
  );
}
