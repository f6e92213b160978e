import Link from "next/link";
import { chip } from "@/components/feed/topic-chips";
import { TopicName } from "@/components/feed/topic-name";
import { topicPath } from "@/components/feed/topic-path";
import type { ChannelView } from "@/lib/feed/channels";
import type { TopicView } from "@/lib/hashtags/queries";
import { href } from "@/lib/language/href";
import type { Locale } from "@/lib/language/locales";
import { compactCount } from "@/lib/language/numbers";
import { translator } from "@/lib/language/translate";

type Props = { locale: Locale; channels: ChannelView[]; topics: Map<string, TopicView[]> };

/** What each channel talks about. */
export function ChannelTopics({ locale, channels, topics }: Props) {
  const t = translator(locale, "topicPage");
  const talking = channels.filter(({ slug }) => topics.has(slug));
  if (talking.length === 0) return null;
  return (
    <section aria-labelledby="by-channel" className="mt-8 pb-6">
      <h2 id="by-channel" className="font-semibold text-lg">
        {t("byChannel")}
      </h2>
      <ul className="mt-3 grid gap-x-8 gap-y-6 sm:grid-cols-2 lg:grid-cols-3">
        {talking.map(({ slug, name }) => (
          <li key={slug}>
            <h3 className="mb-2 font-semibold">
              <Link
                href={href(locale, `/explore/${slug}`)}
                prefetch={false}
                className="target hover:underline"
              >
                {name}
              </Link>
            </h3>
            <ul className="flex flex-wrap gap-2">
              {topics.get(slug)?.map((topic) => (
                <li key={topic.key} className="max-w-full">
                  <Link href={href(locale, topicPath(topic.key))} prefetch={false} className={chip}>
                    <TopicName name={topic.name} />
                    <span className="text-ink-3 text-xs">{compactCount(topic.noteCount, locale)}</span>
                  </Link>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
