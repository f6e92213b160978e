import type { Metadata } from "next";
import { ChannelTabs } from "@/components/feed/channel-tabs";
import { FeedView } from "@/components/feed/feed-view";
import { tags } from "@/lib/cache-tags";
import { channelsIn } from "@/lib/feed/channels";
import { dressed } from "@/lib/feed/dress";
import { latestIds } from "@/lib/feed/explore";
import { alternates } from "@/lib/language/href";
import { negotiate } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import { keepUnder } from "@/lib/page-store/keep";

export const dynamic = "force-static";
export const revalidate = 30;

type Props = { params: Promise<{ locale: string }> };

export function generateStaticParams() {
  return [];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = negotiate((await params).locale);
  return { title: translator(locale, "feed")("latestTitle"), alternates: alternates(locale, "/latest") };
}

export default async function LatestPage({ params }: Props) {
  const locale = negotiate((await params).locale);
  await keepUnder(tags.explore);
  const [channels, page] = await Promise.all([channelsIn(locale), dressed(latestIds(null))]);
  return (
    <>
      <h1 className="sr-only">{translator(locale, "feed")("latestTitle")}</h1>
      <ChannelTabs locale={locale} channels={channels} current="latest" />
      <FeedView locale={locale} feed="latest" base="/latest" {...page} />
    </>
  );
}
