import Link from "next/link";
import { TopicName } from "@/components/feed/topic-name";
import { topicPath } from "@/components/feed/topic-path";
import { SeparateTopic } from "@/components/moderation/separate-topic";
import type { SharedPage } from "@/lib/hashtags/merged";
import { href } from "@/lib/language/href";
import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";

/** The pages that topics share; each name but the leading one can have its own back. */
export function SharedPages({ locale, pages }: { locale: Locale; pages: SharedPage[] }) {
  const t = translator(locale, "moderation");
  return (
    <section className="mt-10">
      <h2 className="font-semibold text-ink-2 text-sm">{t("topicDesk.shared")}</h2>
      {pages.length === 0 && <p className="mt-2 text-ink-3">{t("topicDesk.noneShared")}</p>}
      <ul className="mt-3 space-y-3">
        {pages.map(({ topic, names }) => (
          <li key={topic.id} className="rounded-card bg-raised px-4 py-3 ring-1 ring-line">
            <p className="flex flex-wrap items-baseline gap-x-3">
              <Link
                href={href(locale, topicPath(topic.key))}
                prefetch={false}
                className="font-semibold text-base hover:underline"
              >
                <TopicName name={topic.name} />
              </Link>
              <span className="text-ink-3 text-xs">{t("topicDesk.notes", { count: topic.noteCount })}</span>
            </p>
            <ul className="mt-1 divide-y divide-line">
              {names.map(({ id, name, noteCount }) => (
                <li key={id} className="flex min-h-12 items-center gap-3">
                  <span id={`topic-${id}`} className="min-w-0 flex-1 truncate">
                    <TopicName name={name} />{" "}
                    <span className="text-ink-3 text-xs">{t("topicDesk.notes", { count: noteCount })}</span>
                  </span>
                  <SeparateTopic id={id} named={`topic-${id}`} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
