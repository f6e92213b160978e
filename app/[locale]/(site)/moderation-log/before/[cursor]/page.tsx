import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PublicLog } from "@/components/moderation/public-log";
import { tags } from "@/lib/cache-tags";
import { negotiate } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import { isPlaceInLog } from "@/lib/moderation/public-log";
import { keepUnder } from "@/lib/page-store/keep";

type Props = { params: Promise<{ locale: string; cursor: string }> };

export const dynamic = "force-static";
export const revalidate = 300;
export function generateStaticParams() {
  return [];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = translator(negotiate((await params).locale), "moderation");
  return { title: t("log.title"), robots: { index: false } };
}

export default async function OlderLogPage({ params }: Props) {
  const { locale, cursor } = await params;
  if (!isPlaceInLog(cursor)) notFound();
  await keepUnder(tags.moderationLog);
  return <PublicLog locale={negotiate(locale)} before={cursor} />;
}
