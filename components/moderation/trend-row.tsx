import Link from "next/link";
import { DayBars } from "@/components/feed/day-bars";
import { TopicName } from "@/components/feed/topic-name";
import { topicPath } from "@/components/feed/topic-path";
import { TrendReview } from "@/components/moderation/trend-review";
import type { WaitingTrend } from "@/lib/hashtags/trends";
import { htmlLang, langOf } from "@/lib/language/detect";
import { href } from "@/lib/language/href";
import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import { stillFor } from "@/lib/media/stills";
import type { NoteCard } from "@/lib/notes/cards";

type Props = { locale: Locale; trend: WaitingTrend; notes: NoteCard[]; now: Date; first: boolean };

/** A topic on the rise as a moderator judges it: how it rose, by how many, and its newest notes. */
export function TrendRow({ locale, trend, notes, now, first }: Props) {
  const t = translator(locale, "moderation");
  const { id, key, name, noteCount, counts, people } = trend;
  const lately = counts.slice(-2).reduce((sum, each) => sum + each, 0);
  return (
    <li className="rounded-card bg-raised p-4 ring-1 ring-line">
      <div className="flex flex-wrap items-start gap-x-6 gap-y-3">
        <div className="mr-auto min-w-0">
          <h2 id={`topic-${id}`} className="font-semibold text-base">
            <Link href={href(locale, topicPath(key))} prefetch={false} className="hover:underline">
              <TopicName name={name} />
            </Link>
          </h2>
          <p className="mt-0.5 text-ink-2">{t("topicDesk.lately", { notes: lately, people })}</p>
          <p className="text-ink-3 text-xs">{t("topicDesk.total", { count: noteCount })}</p>
        </div>
        <DayBars locale={locale} counts={counts} now={now} />
      </div>
      <ul aria-label={t("topicDesk.samples")} className="mt-4 grid grid-cols-2 gap-3 sm:grid-cols-4">
        {notes.map((note) => (
          <SampleNote key={note.id} locale={locale} note={note} />
        ))}
      </ul>
      <div className="mt-4">
        <TrendReview id={id} named={`topic-${id}`} keys={first} />
      </div>
    </li>
  );
}

function SampleNote({ locale, note }: { locale: Locale; note: NoteCard }) {
  const { id, title, language, cover, author } = note;
  return (
    <li className="min-w-0">
      <Link href={href(locale, `/notes/${id}`)} prefetch={false} className="group block">
        <img
          src={stillFor(cover.stills, 480)}
          alt={cover.alt}
          lang={langOf(cover.alt)}
          loading="lazy"
          style={{ background: cover.colour }}
          className="aspect-[4/3] w-full rounded-card object-cover"
        />
        <span lang={htmlLang(language)} className="mt-1.5 line-clamp-2 group-hover:underline">
          {title}
        </span>
        <bdi lang={langOf(author.name)} className="block truncate text-ink-3 text-xs">
          {author.name}
        </bdi>
      </Link>
    </li>
  );
}
