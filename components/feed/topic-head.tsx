import { Fragment } from "react";
import { DayBars, DayTable } from "@/components/feed/day-bars";
import { TopicFollow } from "@/components/feed/topic-follow";
import { TopicName } from "@/components/feed/topic-name";
import type { TopicView } from "@/lib/hashtags/queries";
import type { Locale } from "@/lib/language/locales";
import { compactCount } from "@/lib/language/numbers";
import { translator } from "@/lib/language/translate";

type Props = { locale: Locale; topic: TopicView; counts: readonly number[]; now: Date };

/** All names of a topic, its numbers, how it has fared lately, and following it. */
export function TopicHead({ locale, topic, counts, now }: Props) {
  const t = translator(locale, "topicPage");
  const { id, name, equivalents, noteCount, followerCount, viewCount } = topic;
  return (
    <header className="flex flex-wrap items-center gap-x-6 gap-y-3 px-2 pt-3 pb-4 md:px-0">
      <div className="mr-auto min-w-0 max-w-full">
        <h1 className="break-words font-bold text-xl">
          <TopicName name={name} />
        </h1>
        {equivalents.length > 0 && (
          <p className="mt-1 break-words text-ink-2">
            {t("also")}{" "}
            {equivalents.map((other, at) => (
              <Fragment key={other.key}>
                {at > 0 && <span aria-hidden="true"> · </span>}
                <TopicName name={other.name} />
              </Fragment>
            ))}
          </p>
        )}
        <p className="mt-1 text-ink-2">
          {t("notes", { count: noteCount, short: compactCount(noteCount, locale) })}
          {" · "}
          {t("followers", { count: followerCount, short: compactCount(followerCount, locale) })}
          {viewCount > 0 && ` · ${t("views", { count: viewCount, short: compactCount(viewCount, locale) })}`}
        </p>
      </div>
      {counts.some((count) => count > 0) && (
        <figure className="flex items-end gap-3 max-md:flex-1">
          <figcaption className="text-ink-3 text-xs max-md:order-2">{t("daysTitle")}</figcaption>
          <DayBars locale={locale} counts={counts} now={now} />
          <DayTable locale={locale} counts={counts} now={now} />
        </figure>
      )}
      <TopicFollow id={id} name={name} primary={false} />
    </header>
  );
}
