import type { Metadata } from "next";
import { DeskFrame } from "@/components/moderation/desk-frame";
import { ExactTime } from "@/components/moderation/exact-time";
import { RaidForm, RaidOff } from "@/components/moderation/raid-form";
import { heldComments, pastRaids, type Raid, runningRaid } from "@/lib/desk/raid";
import { type Locale, negotiate } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import { deskFigures, queue } from "@/lib/moderation/queue";
import { senior } from "../staff";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await senior();
  return { title: translator(negotiate((await params).locale), "desk")("raid.title") };
}

export default async function RaidPage({ params }: Props) {
  const moderator = await senior();
  const locale = negotiate((await params).locale);
  const t = translator(locale, "desk");
  const [running, past, waiting, cases, figures] = await Promise.all([
    runningRaid(moderator),
    pastRaids(moderator),
    heldComments(moderator),
    queue(moderator, locale),
    deskFigures(moderator),
  ]);
  return (
    <DeskFrame locale={locale} tab="raid" cases={cases} figures={figures}>
      <div className="mx-auto max-w-2xl px-4 py-6 lg:px-8">
        <h1 className="font-bold text-xl">{t("raid.title")}</h1>
        <p className="mt-2 text-pretty text-ink-2">{t("raid.lead")}</p>
        {running && <Running raid={running} waiting={waiting} locale={locale} />}
        <div className="mt-6">
          <RaidForm
            key={running?.from}
            running={running !== null}
            days={running?.holdYoungerDays ?? null}
            seconds={running?.slowSeconds ?? null}
          />
        </div>
        {past.length > 0 && (
          <section className="mt-10">
            <h2 className="mb-2 font-semibold text-ink-3 text-xs">{t("raid.past")}</h2>
            <ul className="divide-y divide-line border-line border-y">
              {past.map((raid) => (
                <li key={raid.id} className="py-3">
                  <p>
                    {t.rich("raid.pastRow", {
                      name: () => <bdi key="by">{raid.by}</bdi>,
                      from: () => <ExactTime key="from" at={raid.from} locale={locale} />,
                      until: () => <ExactTime key="until" at={raid.until} locale={locale} />,
                    })}
                  </p>
                  <p className="text-ink-2 text-sm">
                    <Measures raid={raid} locale={locale} />
                  </p>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </DeskFrame>
  );
}

function Running({ raid, waiting, locale }: { raid: Raid; waiting: number; locale: Locale }) {
  const t = translator(locale, "desk");
  return (
    <section className="mt-5 flex flex-wrap items-center gap-4 rounded-card bg-warn-soft px-4 py-3">
      <div className="min-w-0 flex-1">
        <p className="font-semibold">
          {t.rich("raid.running", {
            name: () => <bdi key="by">{raid.by}</bdi>,
            until: () => <ExactTime key="until" at={raid.until} locale={locale} />,
          })}
        </p>
        <p className="text-sm">
          <Measures raid={raid} locale={locale} />{" "}
          {raid.holdYoungerDays !== null && t("raid.waiting", { count: waiting })}
        </p>
      </div>
      <RaidOff />
    </section>
  );
}

function Measures({ raid, locale }: { raid: Raid; locale: Locale }) {
  const t = translator(locale, "desk");
  const { holdYoungerDays, slowSeconds } = raid;
  return [
    holdYoungerDays !== null && t("raid.holds", { days: holdYoungerDays }),
    slowSeconds !== null && t("raid.slows", { seconds: slowSeconds }),
  ]
    .filter(Boolean)
    .join(" ");
}
