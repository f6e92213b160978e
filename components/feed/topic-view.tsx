import { notFound } from "next/navigation";
import { FeedView } from "@/components/feed/feed-view";
import { TopicFollow } from "@/components/feed/topic-follow";
import { topicPath } from "@/components/feed/topic-list";
import { topicJsonLd } from "@/components/feed/topic-metadata";
import { JsonLd } from "@/components/outside/json-ld";
import { Tabs } from "@/components/ui/tabs";
import { tags } from "@/lib/cache-tags";
import { dressed } from "@/lib/feed/dress";
import type { TopicSort } from "@/lib/feed/schema";
import { topicIds } from "@/lib/feed/topics";
import { topicKey } from "@/lib/hashtags/grammar";
import { type TopicView as Topic, topicNamed } from "@/lib/hashtags/queries";
import { langOf } from "@/lib/language/detect";
import { href } from "@/lib/language/href";
import type { Locale } from "@/lib/language/locales";
import { compactCount } from "@/lib/language/numbers";
import { translator } from "@/lib/language/translate";
import { keepUnder } from "@/lib/page-store/keep";

/** A topic: its name and counts, following it, its notes, hottest or newest first. */
export async function TopicView({ locale, tag, sort }: { locale: Locale; tag: string; sort: TopicSort }) {
  const t = translator(locale, "topics");
  const key = topicKey(tag);
  await keepUnder(tags.topic(key));
  const topic = await topicNamed(key);
  if (!topic) notFound();
  const page = await dressed(topicIds(null, key, { sort }));
  const path = topicPath(key);
  return (
    <>
      <TopicHead locale={locale} topic={topic} />
      <Tabs
        label={t("order")}
        className="pb-3"
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

function TopicHead({ locale, topic }: { locale: Locale; topic: Topic }) {
  const t = translator(locale, "topics");
  const { id, name, noteCount, followerCount } = topic;
  return (
    <header className="flex flex-wrap items-center gap-x-6 gap-y-3 px-2 pt-3 pb-4 md:px-0">
      <div className="mr-auto min-w-0">
        <h1 lang={langOf(name)} className="break-words font-bold text-xl">
          <span className="text-ink-3">#</span>
          {name}
        </h1>
        <p className="mt-1 text-ink-2">
          {t("notes", { count: noteCount, short: compactCount(noteCount, locale) })}
          {" · "}
          {t("followers", { count: followerCount, short: compactCount(followerCount, locale) })}
        </p>
      </div>
      <TopicFollow id={id} name={name} primary={false} />
    </header>
  );
}
