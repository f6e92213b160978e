import type { Metadata } from "next";
import { LaterPage } from "@/components/feed/later-page";
import { tags } from "@/lib/cache-tags";
import { dressed } from "@/lib/feed/dress";
import { latestIds } from "@/lib/feed/explore";
import { negotiate } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import { keepUnder } from "@/lib/page-store/keep";

export const dynamic = "force-static";
export const revalidate = 300;
export const metadata: Metadata = { robots: { index: false } };

type Props = { params: Promise<{ locale: string; cursor: string }> };

export function generateStaticParams() {
  return [];
}

export default async function LaterLatestPage({ params }: Props) {
  const { locale: language, cursor } = await params;
  const locale = negotiate(language);
  await keepUnder(tags.explore);
  const page = await dressed(latestIds(null, { cursor }));
  const title = translator(locale, "feed")("latestTitle");
  return <LaterPage locale={locale} title={title} feed="latest" base="/latest" {...page} />;
}
