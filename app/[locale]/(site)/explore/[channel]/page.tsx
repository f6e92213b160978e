import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { cache } from "react";
import { ChannelTabs } from "@/components/feed/channel-tabs";
import { FeedView } from "@/components/feed/feed-view";
import { coverOf, linkCard } from "@/components/outside/link-card";
import { tags } from "@/lib/cache-tags";
import { channelNamed, channelsIn } from "@/lib/feed/channels";
import { dressed } from "@/lib/feed/dress";
import { exploreIds } from "@/lib/feed/explore";
import { forYou } from "@/lib/feed/schema";
import { alternates, href } from "@/lib/language/href";
import { negotiate } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import { keepUnder } from "@/lib/page-store/keep";

export const dynamic = "force-static";
export const revalidate = 30;

type Props = { params: Promise<{ locale: string; channel: string }> };

export function generateStaticParams() {
  return [];
}

/** For the page and for what a link to it shows. */
const firstPage = cache((slug: string) => dressed(exploreIds(null, { channelSlug: slug })));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale: language, channel: slug } = await params;
  const locale = negotiate(language);
  const channel = await channelNamed(locale, slug);
  if (!channel) return {};
  const title = channel.name;
  const path = `/explore/${slug}`;
  const description = translator(locale, "feed")("channelDescription", { channel: title });
  const { cards } = await firstPage(slug);
  return {
    title,
    description,
    alternates: alternates(locale, path),
    ...linkCard({ locale, path, title, description, pictures: coverOf(cards) }),
  };
}

export default async function ChannelPage({ params }: Props) {
  const { locale: language, channel: slug } = await params;
  const locale = negotiate(language);
  if (slug === forYou) permanentRedirect(href(locale, "/explore"));
  await keepUnder(tags.channel(slug));
  const [channels, channel] = await Promise.all([channelsIn(locale), channelNamed(locale, slug)]);
  if (!channel) notFound();
  const page = await firstPage(slug);
  return (
    <>
      <h1 className="sr-only">{channel.name}</h1>
      <ChannelTabs locale={locale} channels={channels} current={slug} />
      <FeedView locale={locale} feed={`explore/${slug}`} base={`/explore/${slug}`} {...page} />
    </>
  );
}
