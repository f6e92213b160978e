import Link from "next/link";
import { TopicName } from "@/components/feed/topic-name";
import { topicPath } from "@/components/feed/topic-path";
import { TrendReview } from "@/components/moderation/trend-review";
import { RelativeTime } from "@/components/ui/relative-time";
import type { ReviewedTrend } from "@/lib/hashtags/trends";
import { langOf } from "@/lib/language/detect";
import { href } from "@/lib/language/href";
import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";

/** What moderators said last, each with the way to say the other. */
export function ReviewedTrends({ locale, trends }: { locale: Locale; trends: ReviewedTrend[] }) {
  const t = translator(locale, "moderation");
  if (trends.length === 0) return null;
  return (
    <section className="mt-10">
      <h2 className="font-semibold text-ink-2 text-sm">{t("topicDesk.reviewed")}</h2>
      <ul className="mt-2 divide-y divide-line border-line border-y">
        {trends.map(({ id, key, name, review, reviewedAt, reviewer }) => (
          <li key={id} className="flex min-h-14 items-center gap-3 py-2">
            <span className="min-w-0 flex-1">
              <Link
                id={`reviewed-${id}`}
                href={href(locale, topicPath(key))}
                prefetch={false}
                className="block truncate font-semibold hover:underline"
              >
                <TopicName name={name} />
              </Link>
              <span className="block truncate text-ink-3 text-xs">
                {t(`topicDesk.${review}`)}
                {" · "}
                {reviewer && (
                  <>
                    <bdi lang={langOf(reviewer)}>{reviewer}</bdi>
                    {" · "}
                  </>
                )}
                <RelativeTime at={reviewedAt} locale={locale} />
              </span>
            </span>
            <TrendReview id={id} named={`reviewed-${id}`} only={review === "shown" ? "hidden" : "shown"} />
          </li>
        ))}
      </ul>
    </section>
  );
}
