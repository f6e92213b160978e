import Link from "next/link";
import { topicPath } from "@/components/feed/topic-path";
import { softColour } from "@/components/ui/soft-colour";
import type { TopicView } from "@/lib/hashtags/queries";
import { langOf } from "@/lib/language/detect";
import { href } from "@/lib/language/href";
import type { Locale } from "@/lib/language/locales";
import { compactCount } from "@/lib/language/numbers";
import { translator } from "@/lib/language/translate";

type Listed = Pick<TopicView, "key" | "name" | "noteCount" | "followerCount"> &
  Partial<Pick<TopicView, "equivalents">>;
type Props = { locale: Locale; topics: Listed[]; className?: string };

/** Topics with how many notes and followers each has. */
export function TopicList({ locale, topics, className = "" }: Props) {
  const t = translator(locale, "topicPage");
  return (
    <ul className={`-mx-2.5 grid gap-x-2 gap-y-1 sm:grid-cols-2 lg:grid-cols-3 xl:grid-cols-4 ${className}`}>
      {topics.map(({ key, name, equivalents = [], noteCount, followerCount }) => (
        <li key={key}>
          <Link
            href={href(locale, topicPath(key))}
            prefetch={false}
            className="flex items-center gap-3 rounded-card p-2.5 transition hover:bg-sunken"
          >
            <span
              aria-hidden="true"
              style={{ background: softColour(key) }}
              className="grid size-11 shrink-0 place-items-center rounded-card font-semibold text-[oklch(0.25_0.05_60)] text-lg"
            >
              #
            </span>
            <span className="min-w-0">
              <span className="flex items-baseline gap-2">
                <span lang={langOf(name)} className="min-w-0 truncate font-semibold">
                  {name}
                </span>
                {equivalents.length > 0 && <AlsoNamed locale={locale} names={equivalents} />}
              </span>
              <span className="block truncate text-ink-3 text-xs">
                {t("notes", { count: noteCount, short: compactCount(noteCount, locale) })}
                {" · "}
                {t("followers", { count: followerCount, short: compactCount(followerCount, locale) })}
              </span>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** The first of a topic's other names, where there is no room for all. */
export function AlsoNamed({ locale, names }: { locale: Locale; names: { key: string; name: string }[] }) {
  const [first] = names;
  if (!first) return null;
  return (
    <span className="min-w-0 truncate text-ink-3 text-xs">
      {translator(locale, "topicPage")("also")} <bdi lang={langOf(first.name)}>{first.name}</bdi>
      {names.length > 1 && " …"}
    </span>
  );
}
