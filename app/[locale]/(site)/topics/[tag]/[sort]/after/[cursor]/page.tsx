import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { LaterPage } from "@/components/feed/later-page";
import { topicPath } from "@/components/feed/topic-path";
import { tags } from "@/lib/cache-tags";
import { dressed } from "@/lib/feed/dress";
import { topicIds } from "@/lib/feed/topics";
import { topicKey } from "@/lib/hashtags/grammar";
import { topicNamed } from "@/lib/hashtags/queries";
import { href } from "@/lib/language/href";
import { negotiate } from "@/lib/language/locales";
import { fromAddress } from "@/lib/language/text";
import { keepUnder } from "@/lib/page-store/keep";

export const dynamic = "force-static";
export const revalidate = 300;
export const metadata: Metadata = { robots: { index: false } };

type Props = { params: Promise<{ locale: string; tag: string; sort: string; cursor: string }> };

export function generateStaticParams() {
  return [];
}

export default async function LaterTopicPage({ params }: Props) {
  const { locale: language, tag, sort, cursor } = await params;
  const locale = negotiate(language);
  const key = topicKey(fromAddress(tag));
  await keepUnder(tags.topic(key));
  const topic = await topicNamed(key);
  if (!topic || (sort !== "new" && sort !== "hot")) notFound();
  const path = topicPath(topic.key);
  if (topic.key !== key) redirect(href(locale, `${path}/${sort}/after/${cursor}`));
  const page = await dressed(topicIds(null, topic.key, { sort, cursor }));
  return (
    <LaterPage
      locale={locale}
      title={`#${topic.name}`}
      feed={`topics/${encodeURIComponent(topic.key)}/${sort}`}
      base={`${path}/${sort}`}
      start={sort === "hot" ? path : `${path}/${sort}`}
      {...page}
    />
  );
}
