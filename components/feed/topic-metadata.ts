import type { Metadata } from "next";
import { topicPath } from "@/components/feed/topic-list";
import { dressed } from "@/lib/feed/dress";
import { topicIds } from "@/lib/feed/topics";
import { topicNamed } from "@/lib/hashtags/queries";
import { alternates } from "@/lib/language/href";
import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";

/** Title, description and card of a topic; its picture is the cover of its hottest note. */
export async function topicMetadata(locale: Locale, tag: string): Promise<Metadata> {
  const topic = await topicNamed(tag);
  if (!topic) return {};
  const t = translator(locale, "topics");
  const title = `#${topic.name}`;
  const description = t("topicDescription", { count: topic.noteCount, name: title });
  const { cards } = await dressed(topicIds(null, topic.key, { sort: "hot", limit: 1 }));
  const images = cards.map(({ cover }) => ({ url: cover.largeUrl, alt: cover.alt }));
  return {
    title,
    description,
    alternates: alternates(locale, topicPath(topic.key)),
    openGraph: { title, description, images },
  };
}
