import type { Metadata } from "next";
import { topicPath } from "@/components/feed/topic-path";
import { coverOf, linkCard } from "@/components/outside/link-card";
import { breadcrumbs } from "@/components/outside/structured";
import { dressed } from "@/lib/feed/dress";
import { topicIds } from "@/lib/feed/topics";
import { topicNamed } from "@/lib/hashtags/queries";
import { alternates } from "@/lib/language/href";
import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import { feedLinks } from "@/lib/syndication/links";

/** Title, description and card of a topic; its picture is the cover of its hottest note. */
export async function topicMetadata(locale: Locale, tag: string): Promise<Metadata> {
  const topic = await topicNamed(tag);
  if (!topic) return {};
  const t = translator(locale, "topicPage");
  const title = `#${topic.name}`;
  const description = t("topicDescription", { count: topic.noteCount, name: title });
  const { cards } = await dressed(topicIds(null, topic.key, { sort: "hot", limit: 3 }));
  const path = topicPath(topic.key);
  return {
    title,
    description,
    alternates: { ...alternates(locale, path), types: feedLinks({ locale, path }) },
    ...linkCard({ locale, path, title, description, pictures: coverOf(cards) }),
  };
}

/** The way to a topic: explore's sister page, then the topic. */
export function topicJsonLd(locale: Locale, { key, name }: { key: string; name: string }): object {
  return breadcrumbs(locale, [
    { name: translator(locale, "topicPage")("title"), path: "/topics" },
    { name: `#${name}`, path: topicPath(key) },
  ]);
}
