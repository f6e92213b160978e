import type { Metadata } from "next";
import { cache } from "react";
import { ChannelTabs } from "@/components/feed/channel-tabs";
import { FeedView } from "@/components/feed/feed-view";
import { LanguageDial } from "@/components/feed/language-dial";
import { coverOf, linkCard } from "@/components/outside/link-card";
import { tags } from "@/lib/cache-tags";
import { channelsIn } from "@/lib/feed/channels";
import { dressed } from "@/lib/feed/dress";
import { forYouIds } from "@/lib/feed/for-you";
import { forYou } from "@/lib/feed/schema";
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

/** For the page and for what a link to it shows. */
const firstPage = cache(() => dressed(forYouIds(null)));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = negotiate((await params).locale);
  const title = translator(locale, "feed")("exploreTitle");
  const description = translator(locale, "shell")("description");
  const { cards } = await firstPage();
  return {
    title,
    description,
    alternates: alternates(locale, "/explore"),
    ...linkCard({ locale, path: "/explore", title, description, pictures: coverOf(cards) }),
  };
}

/** The page of everybody whom we know nothing about; for signed-in people its address shows `mine` (next.config.ts). */
export default async function ExplorePage({ params }: Props) {
  const locale = negotiate((await params).locale);
  const t = translator(locale, "feed");
  await keepUnder(tags.explore);
  const [channels, page] = await Promise.all([channelsIn(locale), firstPage()]);
  return (
    <>
      <h1 className="sr-only">{t("exploreTitle")}</h1>
      <ChannelTabs locale={locale} channels={channels} current="explore" />
      <LanguageDial locale={locale} current="both" />
      <FeedView locale={locale} feed={`explore/${forYou}`} base={`/explore/${forYou}`} {...page} />
    </>
  );
}
