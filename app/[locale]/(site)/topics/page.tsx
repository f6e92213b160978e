import type { Metadata } from "next";
import { ChannelTopics } from "@/components/feed/channel-topics";
import { FindTopic } from "@/components/feed/find-topic";
import { FollowedTopics } from "@/components/feed/followed-topics";
import { TopicList } from "@/components/feed/topic-list";
import { TrendingTopics } from "@/components/feed/trending-topics";
import { EmptyState } from "@/components/ui/empty-state";
import { tags } from "@/lib/cache-tags";
import { channelsIn } from "@/lib/feed/channels";
import { topicCovers } from "@/lib/feed/topic-covers";
import { popularTopics } from "@/lib/hashtags/queries";
import { topicsOfChannels } from "@/lib/hashtags/related";
import { trending } from "@/lib/hashtags/trends";
import { alternates } from "@/lib/language/href";
import { negotiate } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import { keepUnder } from "@/lib/page-store/keep";

export const dynamic = "force-static";
export const revalidate = 60;

type Props = { params: Promise<{ locale: string }> };

export function generateStaticParams() {
  return [];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = negotiate((await params).locale);
  const t = translator(locale, "topicPage");
  return { title: t("title"), description: t("description"), alternates: alternates(locale, "/topics") };
}

export default async function TopicsPage({ params }: Props) {
  const locale = negotiate((await params).locale);
  const t = translator(locale, "topicPage");
  await keepUnder(tags.topics);
  const now = new Date();
  const [trends, popular, channels, ofChannels] = await Promise.all([
    trending(now, 6),
    popularTopics(24),
    channelsIn(locale),
    topicsOfChannels(),
  ]);
  const covers = await topicCovers(trends.map(({ id }) => id));
  return (
    <div className="px-2 md:px-0">
      <h1 className="py-3 font-bold text-xl">{t("title")}</h1>
      <FindTopic locale={locale} label={t("find")} hint={t("findHint")} className="max-w-[520px]" />
      {popular.length === 0 ? (
        <EmptyState icon="hash" title={t("emptyTitle")} words={t("emptyWords")} />
      ) : (
        <>
          <FollowedTopics />
          <TrendingTopics locale={locale} trends={trends} covers={covers} now={now} />
          <h2 className="mt-8 mb-2 font-semibold text-lg">{t("popular")}</h2>
          {/* On a phone the channels come before a long list. */}
          <TopicList locale={locale} topics={popular} className="max-sm:[&>li:nth-child(n+11)]:hidden" />
          <ChannelTopics locale={locale} channels={channels} topics={ofChannels} />
        </>
      )}
    </div>
  );
}
