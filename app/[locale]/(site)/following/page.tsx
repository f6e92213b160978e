import type { Metadata } from "next";
import Link from "next/link";
import { ChannelTabs } from "@/components/feed/channel-tabs";
import { FeedView } from "@/components/feed/feed-view";
import { DayOver } from "@/components/restricted/day-over";
import { buttonClass } from "@/components/ui/button-class";
import { EmptyState } from "@/components/ui/empty-state";
import { isOutOfTime } from "@/lib/accounts/viewer";
import { currentViewer } from "@/lib/auth/current";
import { channelsIn } from "@/lib/feed/channels";
import { dressed } from "@/lib/feed/dress";
import { followingIds } from "@/lib/feed/following";
import { alternates, href } from "@/lib/language/href";
import { type Locale, negotiate } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = negotiate((await params).locale);
  return {
    title: translator(locale, "feed")("followingTitle"),
    alternates: alternates(locale, "/following"),
  };
}

export default async function FollowingPage({ params }: Props) {
  const locale = negotiate((await params).locale);
  const t = translator(locale, "feed");
  const [viewer, channels] = await Promise.all([currentViewer(), channelsIn(locale)]);
  if (isOutOfTime(viewer)) return <DayOver locale={locale} />;
  return (
    <>
      <h1 className="sr-only">{t("followingTitle")}</h1>
      <div className="contents max-md:hidden">
        <ChannelTabs locale={locale} channels={channels} current="following" />
      </div>
      {viewer ? (
        <FeedView
          locale={locale}
          feed="following"
          base="/following"
          empty={<NobodyYet locale={locale} />}
          {...(await dressed(followingIds(viewer)))}
        />
      ) : (
        <Invitation locale={locale} />
      )}
    </>
  );
}

function NobodyYet({ locale }: { locale: Locale }) {
  const t = translator(locale, "feed");
  return (
    <EmptyState icon="users" title={t("emptyFollowingTitle")} words={t("emptyFollowingWords")}>
      <Link href={href(locale, "/explore")} className={buttonClass()}>
        {t("lookAround")}
      </Link>
      <Link href={href(locale, "/topics")} className={buttonClass()}>
        {t("findTopics")}
      </Link>
    </EmptyState>
  );
}

function Invitation({ locale }: { locale: Locale }) {
  const t = translator(locale, "feed");
  const next = `?next=${encodeURIComponent(href(locale, "/following"))}`;
  return (
    <EmptyState icon="users" title={t("signedOutTitle")} words={t("signedOutWords")}>
      <Link href={href(locale, `/sign-up${next}`)} className={buttonClass({ variant: "primary" })}>
        {t("join")}
      </Link>
      <Link href={href(locale, `/sign-in${next}`)} className={buttonClass()}>
        {t("signIn")}
      </Link>
      <Link href={href(locale, "/explore")} className={buttonClass({ variant: "plain" })}>
        {t("lookAround")}
      </Link>
    </EmptyState>
  );
}
