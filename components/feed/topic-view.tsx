import { notFound, redirect } from "next/navigation";
import { FeedView } from "@/components/feed/feed-view";
import { TopicChips } from "@/components/feed/topic-chips";
import { TopicHead } from "@/components/feed/topic-head";
import { topicJsonLd } from "@/components/feed/topic-metadata";
import { topicPath } from "@/components/feed/topic-path";
import { JsonLd } from "@/components/outside/json-ld";
import { Tabs } from "@/components/ui/tabs";
import { tags } from "@/lib/cache-tags";
import { dressed } from "@/lib/feed/dress";
import type { TopicSort } from "@/lib/feed/schema";
import { topicIds } from "@/lib/feed/topics";
import { notesADay } from "@/lib/hashtags/days";
import { topicKey } from "@/lib/hashtags/grammar";
import { topicNamed } from "@/lib/hashtags/queries";
import { relatedTopics } from "@/lib/hashtags/related";
import { href } from "@/lib/language/href";
import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import { keepUnder } from "@/lib/page-store/keep";

/** A topic: its names and counts, following it, its relatives, its notes, hottest or newest first. */
export async function TopicView({ locale, tag, sort }: { locale: Locale; tag: string; sort: TopicSort }) {
  const t = translator(locale, "topicPage");
  const key = topicKey(tag);
  await keepUnder(tags.topic(key));
  const topic = await topicNamed(key);
  if (!topic) notFound();
  const path = topicPath(topic.key);
  // Not for good: a moderator may give the topic its own page back.
  if (topic.key !== key) redirect(href(locale, sort === "hot" ? path : `${path}/${sort}`));
  const now = new Date();
  const [page, days, related] = await Promise.all([
    dressed(topicIds(null, key, { sort })),
    notesADay([topic.id], now),
    relatedTopics(topic.id),
  ]);
  return (
    <>
      <TopicHead locale={locale} topic={topic} counts={days.get(topic.id) ?? []} now={now} />
      {related.length > 0 && <TopicChips locale={locale} label={t("related")} topics={related} />}
      <Tabs
        label={t("order")}
        className="pt-1 pb-3"
        tabs={[
          { href: href(locale, path), label: t("hot"), current: sort === "hot" },
          { href: href(locale, `${path}/new`), label: t("new"), current: sort === "new" },
        ]}
      />
      <FeedView
        locale={locale}
        feed={`topics/${encodeURIComponent(key)}/${sort}`}
        base={`${path}/${sort}`}
        {...page}
      />
      <JsonLd of={topicJsonLd(locale, topic)} />
    </>
  );
}
