import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { LaterPage } from "@/components/feed/later-page";
import { tags } from "@/lib/cache-tags";
import { channelNamed } from "@/lib/feed/channels";
import { dressed } from "@/lib/feed/dress";
import { exploreIds } from "@/lib/feed/explore";
import { forYouIds } from "@/lib/feed/for-you";
import { forYou } from "@/lib/feed/schema";
import { negotiate } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import { keepUnder } from "@/lib/page-store/keep";

export const dynamic = "force-static";
export const revalidate = 300;
export const metadata: Metadata = { robots: { index: false } };

type Props = { params: Promise<{ locale: string; channel: string; cursor: string }> };

export function generateStaticParams() {
  return [];
}

export default async function LaterExplorePage({ params }: Props) {
  const { locale: language, channel: slug, cursor } = await params;
  const locale = negotiate(language);
  const all = slug === forYou;
  await keepUnder(all ? tags.explore : tags.channel(slug));
  const channel = await channelNamed(locale, slug);
  if (!all && !channel) notFound();
  const page = await dressed(
    all ? forYouIds(null, { cursor }) : exploreIds(null, { channelSlug: slug, cursor }),
  );
  return (
    <LaterPage
      locale={locale}
      title={channel?.name ?? translator(locale, "feed")("exploreTitle")}
      feed={`explore/${slug}`}
      base={`/explore/${slug}`}
      {...page}
    />
  );
}
