import Link from "next/link";
import { TopicName } from "@/components/feed/topic-name";
import { topicPath } from "@/components/feed/topic-path";
import { href } from "@/lib/language/href";
import type { Locale } from "@/lib/language/locales";

type Props = { locale: Locale; label: string; topics: { key: string; name: string }[] };

/** Topics as a row of pills under a word for what they are; it scrolls sideways where it is too long. */
export function TopicChips({ locale, label, topics }: Props) {
  return (
    <nav
      aria-label={label}
      className="scrollbar-none -mx-2 flex items-center gap-2 overflow-x-auto px-2 py-1 md:mx-0 md:px-0"
    >
      <span aria-hidden="true" className="shrink-0 px-2 text-ink-3 text-xs md:px-0">
        {label}
      </span>
      {topics.map(({ key, name }) => (
        <Link key={key} href={href(locale, topicPath(key))} prefetch={false} className={chip}>
          <TopicName name={name} />
        </Link>
      ))}
    </nav>
  );
}

export const chip =
  "target flex min-h-9 max-w-64 shrink-0 items-center gap-1.5 truncate rounded-full bg-sunken px-3.5 transition hover:bg-line";
