import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { ChannelTabs } from "@/components/feed/channel-tabs";
import { FeedView } from "@/components/feed/feed-view";
import { LanguageDial } from "@/components/feed/language-dial";
import { tags } from "@/lib/cache-tags";
import { channelsIn } from "@/lib/feed/channels";
import { dressed } from "@/lib/feed/dress";
import { forYouIds } from "@/lib/feed/for-you";
import { dialNamed } from "@/lib/feed/rules";
import { forYou } from "@/lib/feed/schema";
import { alternates, href } from "@/lib/language/href";
import { negotiate } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import { keepUnder } from "@/lib/page-store/keep";

export const dynamic = "force-static";
export const revalidate = 30;

type Props = { params: Promise<{ locale: string; dial: string }> };

export function generateStaticParams() {
  return [];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale: language, dial: name } = await params;
  const locale = negotiate(language);
  const t = translator(locale, "feed");
  const dial = dialNamed(name);
  if (!dial) return {};
  return {
    title: `${t("exploreTitle")} · ${t(`dial.${dial}`)}`,
    alternates: alternates(locale, `/explore/in/${name}`),
  };
}

/** "For you" with the language dial turned, the same for everyone. */
export default async function DialledPage({ params }: Props) {
  const { locale: language, dial: name } = await params;
  const locale = negotiate(language);
  const dial = dialNamed(name);
  if (!dial) notFound();
  if (dial === "both") permanentRedirect(href(locale, "/explore"));
  await keepUnder(tags.explore);
  const [channels, page] = await Promise.all([channelsIn(locale), dressed(forYouIds(null, { dial }))]);
  return (
    <>
      <h1 className="sr-only">{translator(locale, "feed")("exploreTitle")}</h1>
      <ChannelTabs locale={locale} channels={channels} current="explore" />
      <LanguageDial locale={locale} current={dial} />
      <FeedView locale={locale} feed={`explore/${forYou}/${name}`} base={`/explore/in/${name}`} {...page} />
    </>
  );
}
