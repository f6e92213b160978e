import type { Metadata } from "next";
import { TopicList } from "@/components/feed/topic-list";
import { FindTopic } from "@/components/shell/find-topic";
import { EmptyState } from "@/components/ui/empty-state";
import { findTopics, popularTopics } from "@/lib/hashtags/queries";
import { topicQueryLimit } from "@/lib/hashtags/schema";
import { alternates } from "@/lib/language/href";
import { type Locale, negotiate } from "@/lib/language/locales";
import { cleanLine } from "@/lib/language/text";
import { translator } from "@/lib/language/translate";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<{ q?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = negotiate((await params).locale);
  const t = translator(locale, "topics");
  return { title: t("title"), description: t("description"), alternates: alternates(locale, "/topics") };
}

export default async function TopicsPage({ params, searchParams }: Props) {
  const locale = negotiate((await params).locale);
  const t = translator(locale, "topics");
  const query = typed((await searchParams).q);
  const topics = query ? await findTopics(query) : await popularTopics();
  return (
    <div className="px-2 md:px-0">
      <h1 className="py-3 font-bold text-xl">{t("title")}</h1>
      <FindTopic
        locale={locale}
        label={t("find")}
        hint={t("findHint")}
        value={query}
        className="max-w-[520px]"
      />
      <h2 className="mt-4 mb-3 font-semibold text-ink-2 text-sm">
        {query ? t("found", { query }) : t("popular")}
      </h2>
      {topics.length > 0 ? (
        <TopicList locale={locale} topics={topics} />
      ) : (
        <Nothing locale={locale} query={query} />
      )}
    </div>
  );
}

function typed(q: string | string[] | undefined): string {
  return cleanLine((typeof q === "string" ? q : "").slice(0, topicQueryLimit)).replace(
    /^[#＃]+|[#＃]+$/g,
    "",
  );
}

function Nothing({ locale, query }: { locale: Locale; query: string }) {
  const t = translator(locale, "topics");
  return query ? (
    <EmptyState icon="hash" title={t("noneTitle")} words={t("noneWords", { query })} />
  ) : (
    <EmptyState icon="hash" title={t("emptyTitle")} words={t("emptyWords")} />
  );
}
