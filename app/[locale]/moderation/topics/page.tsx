import type { Metadata } from "next";
import { DeskFrame } from "@/components/moderation/desk-frame";
import { ReviewedTrends } from "@/components/moderation/reviewed-trends";
import { TopicTabs } from "@/components/moderation/topic-tabs";
import { TrendRow } from "@/components/moderation/trend-row";
import { EmptyState } from "@/components/ui/empty-state";
import { dressed } from "@/lib/feed/dress";
import { topicIds } from "@/lib/feed/topics";
import { reviewedTrends, waitingTrends } from "@/lib/hashtags/trends";
import { negotiate } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import { deskFigures, queue } from "@/lib/moderation/queue";
import { staff } from "../staff";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await staff();
  return { title: translator(negotiate((await params).locale), "moderation")("topicDesk.title") };
}

export default async function TrendsPage({ params }: Props) {
  const moderator = await staff();
  const locale = negotiate((await params).locale);
  const t = translator(locale, "moderation");
  const now = new Date();
  const [trends, reviewed, cases, figures] = await Promise.all([
    waitingTrends(moderator, now),
    reviewedTrends(moderator),
    queue(moderator, locale),
    deskFigures(moderator),
  ]);
  const samples = await Promise.all(
    trends.map(({ key }) => dressed(topicIds(moderator, key, { sort: "new", limit: 4 }))),
  );
  return (
    <DeskFrame locale={locale} tab="topics" cases={cases} figures={figures}>
      <div className="mx-auto max-w-3xl px-4 py-6 lg:px-8">
        <TopicTabs locale={locale} current="trends" />
        <h1 className="mt-4 font-bold text-xl">{t("topicDesk.title")}</h1>
        <p className="mt-2 text-ink-2">{t("topicDesk.lead")}</p>
        {trends.length === 0 ? (
          <EmptyState icon="check" title={t("topicDesk.empty")} words={t("topicDesk.emptyWords")} />
        ) : (
          <>
            <p className="mt-1 text-ink-3 text-xs max-lg:hidden">{t("topicDesk.keys")}</p>
            <ol className="mt-5 space-y-4">
              {trends.map((trend, at) => (
                <TrendRow
                  key={trend.id}
                  locale={locale}
                  trend={trend}
                  notes={samples[at]?.cards ?? []}
                  now={now}
                  first={at === 0}
                />
              ))}
            </ol>
          </>
        )}
        <ReviewedTrends locale={locale} trends={reviewed} />
      </div>
    </DeskFrame>
  );
}
