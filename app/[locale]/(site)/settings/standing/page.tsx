import type { Metadata } from "next";
import { InForceList, Ladder, nextOf, StrikeList } from "@/components/moderation/standing-lists";
import { Section, SettingsPage, settingsOwner } from "@/components/settings/settings-page";
import { EmptyState } from "@/components/ui/empty-state";
import { negotiate } from "@/lib/language/locales";
import { sentences } from "@/lib/language/sentences";
import { translator } from "@/lib/language/translate";
import { standingOf } from "@/lib/moderation/standing";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(negotiate((await params).locale), "moderation")("standing.title") };
}

/** How one's account stands: every strike with its decision and last day, what is in force, what comes next. */
export default async function StandingPage({ params }: Props) {
  const locale = negotiate((await params).locale);
  const viewer = await settingsOwner(locale, "/settings/standing");
  const standing = await standingOf(viewer, locale);
  const t = translator(locale, "moderation");
  const { strikes, inForce, points } = standing;
  const clean = strikes.length === 0 && inForce.length === 0;
  return (
    <SettingsPage locale={locale} path="/settings/standing">
      {clean ? (
        <Section title={t("standing.title")}>
          <EmptyState icon="check" title={t("standing.clean")} words={t("standing.cleanWords")} />
        </Section>
      ) : (
        <Section
          title={t("standing.points", { points })}
          lead={sentences(t("standing.pointsWords"), nextOf(standing, locale))}
        >
          {inForce.length > 0 && <InForceList list={inForce} locale={locale} />}
          {strikes.length > 0 && <StrikeList strikes={strikes} locale={locale} />}
        </Section>
      )}
      <Section title={t("standing.ladder")} lead={t("standing.ladderWords")}>
        <Ladder standing={standing} locale={locale} />
      </Section>
    </SettingsPage>
  );
}
