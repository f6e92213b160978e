import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { TopicList } from "@/components/feed/topic-list";
import { FindTopic } from "@/components/shell/find-topic";
import { EmptyState } from "@/components/ui/empty-state";
import { findTopics } from "@/lib/hashtags/queries";
import { plainTopic, topicQueryLimit } from "@/lib/hashtags/schema";
import { href } from "@/lib/language/href";
import { negotiate } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<{ q?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = translator(negotiate((await params).locale), "topicPage");
  return { title: t("title"), robots: { index: false } };
}

/** Topics by name. Its address is /topics?q=…, so that the list of topics itself can be kept (next.config.ts). */
export default async function FoundTopicsPage({ params, searchParams }: Props) {
  const locale = negotiate((await params).locale);
  const t = translator(locale, "topicPage");
  const { q } = await searchParams;
  const query = plainTopic((typeof q === "string" ? q : "").slice(0, topicQueryLimit));
  if (query === "") redirect(href(locale, "/topics"));
  const topics = await findTopics(query);
  return (
    <div className="px-2 md:px-0">
      <h1 className="py-3 font-bold text-xl">{t("title")}</h1>
      <FindTopic locale={locale} label={t("find")} hint={t("findHint")} value={query} className="max-w-[520px]" />
      <h2 className="mt-4 mb-3 font-semibold text-ink-2 text-sm">{t("found", { query })}</h2>
      {topics.length > 0 ? (
        <TopicList locale={locale} topics={topics} />
      ) : (
        <EmptyState icon="hash" title={t("noneTitle")} words={t("noneWords", { query })} />
      )}
    </div>
  );
}
