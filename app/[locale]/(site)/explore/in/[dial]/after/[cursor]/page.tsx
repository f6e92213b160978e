import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { LaterPage } from "@/components/feed/later-page";
import { tags } from "@/lib/cache-tags";
import { dressed } from "@/lib/feed/dress";
import { forYouIds } from "@/lib/feed/for-you";
import { dialNamed } from "@/lib/feed/rules";
import { forYou } from "@/lib/feed/schema";
import { negotiate } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import { keepUnder } from "@/lib/page-store/keep";

export const dynamic = "force-static";
export const revalidate = 300;
export const metadata: Metadata = { robots: { index: false } };

type Props = { params: Promise<{ locale: string; dial: string; cursor: string }> };

export function generateStaticParams() {
  return [];
}

export default async function LaterDialledPage({ params }: Props) {
  const { locale: language, dial: name, cursor } = await params;
  const locale = negotiate(language);
  const dial = dialNamed(name);
  if (!dial) notFound();
  await keepUnder(tags.explore);
  return (
    <LaterPage
      locale={locale}
      title={translator(locale, "feed")("exploreTitle")}
      feed={`explore/${forYou}/${name}`}
      base={`/explore/in/${name}`}
      {...(await dressed(forYouIds(null, { cursor, dial })))}
    />
  );
}
