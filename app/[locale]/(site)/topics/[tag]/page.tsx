import type { Metadata } from "next";
import { topicMetadata } from "@/components/feed/topic-metadata";
import { TopicView } from "@/components/feed/topic-view";
import { negotiate } from "@/lib/language/locales";
import { fromAddress } from "@/lib/language/text";

export const dynamic = "force-static";
export const revalidate = 30;

type Props = { params: Promise<{ locale: string; tag: string }> };

export function generateStaticParams() {
  return [];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, tag } = await params;
  return topicMetadata(negotiate(locale), fromAddress(tag));
}

export default async function TopicPage({ params }: Props) {
  const { locale, tag } = await params;
  return <TopicView locale={negotiate(locale)} tag={fromAddress(tag)} sort="hot" />;
}
