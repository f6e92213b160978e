import type { Metadata } from "next";
import { ChannelTabs } from "@/components/feed/channel-tabs";
import { FeedView } from "@/components/feed/feed-view";
import { LanguageDial } from "@/components/feed/language-dial";
import { DayOver } from "@/components/restricted/day-over";
import { ownAccount } from "@/lib/accounts/own";
import { isOutOfTime } from "@/lib/accounts/viewer";
import { currentViewer } from "@/lib/auth/current";
import { channelsIn } from "@/lib/feed/channels";
import { dressed } from "@/lib/feed/dress";
import { forYouIds } from "@/lib/feed/for-you";
import { personalIds } from "@/lib/feed/personal";
import { forYou } from "@/lib/feed/schema";
import { alternates } from "@/lib/language/href";
import { negotiate } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = negotiate((await params).locale);
  return {
    title: translator(locale, "feed")("exploreTitle"),
    alternates: alternates(locale, "/explore"),
    robots: { index: false },
  };
}

/** Explore's root for somebody signed in: rendered for them, under the same address (next.config.ts). */
export default async function MyExplorePage({ params }: Props) {
  const locale = negotiate((await params).locale);
  const viewer = await currentViewer();
  if (isOutOfTime(viewer)) return <DayOver locale={locale} />;
  const [channels, account, page] = await Promise.all([
    channelsIn(locale),
    viewer && ownAccount(viewer),
    dressed(viewer ? personalIds(viewer) : forYouIds(null)),
  ]);
  const feed = viewer ? "mine" : `explore/${forYou}`;
  return (
    <>
      <h1 className="sr-only">{translator(locale, "feed")("exploreTitle")}</h1>
      <ChannelTabs locale={locale} channels={channels} current="explore" />
      <LanguageDial locale={locale} current={account?.languageDial ?? "both"} saved={viewer !== null} />
      <FeedView
        locale={locale}
        feed={feed}
        base={viewer ? "/explore/mine" : `/explore/${forYou}`}
        {...page}
      />
    </>
  );
}
