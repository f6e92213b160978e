import Link from "next/link";
import { DayBars } from "@/components/feed/day-bars";
import { AlsoNamed } from "@/components/feed/topic-list";
import { TopicName } from "@/components/feed/topic-name";
import { topicPath } from "@/components/feed/topic-path";
import { softColour } from "@/components/ui/soft-colour";
import type { Trend } from "@/lib/hashtags/trends";
import { href } from "@/lib/language/href";
import type { Locale } from "@/lib/language/locales";
import { compactCount } from "@/lib/language/numbers";
import { translator } from "@/lib/language/translate";
import { srcSetOf, stillFor, unpacked } from "@/lib/media/stills";
import type { NoteCard } from "@/lib/notes/cards";

type Props = { locale: Locale; trends: Trend[]; covers: Map<string, NoteCard[]>; now: Date };

/** What is on the rise and was let be shown; where nothing is, it says so in a line. */
export function TrendingTopics({ locale, trends, covers, now }: Props) {
  const t = translator(locale, "topicPage");
  return (
    <section aria-labelledby="trending" className="mt-6">
      <h2 id="trending" className="font-semibold text-lg">
        {t("trending")}
      </h2>
      {trends.length === 0 ? (
        <p className="mt-2 rounded-card bg-sunken px-4 py-3.5 text-ink-2">
          <span className="font-semibold text-ink">{t("trendingNone")}</span> {t("trendingNoneWords")}
        </p>
      ) : (
        <>
          <p className="text-ink-3 text-xs">{t("trendingWords")}</p>
          <ol className="mt-3 grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
            {trends.map((trend) => (
              <TrendCard
                key={trend.id}
                locale={locale}
                trend={trend}
                notes={covers.get(trend.id) ?? []}
                now={now}
              />
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

function TrendCard({
  locale,
  trend,
  notes,
  now,
}: {
  locale: Locale;
  trend: Trend;
  notes: NoteCard[];
  now: Date;
}) {
  const t = translator(locale, "topicPage");
  const { key, name, equivalents, counts } = trend;
  const lately = counts.slice(-2).reduce((sum, each) => sum + each, 0);
  return (
    <li className="group relative overflow-hidden rounded-card bg-surface ring-1 ring-line">
      <TrendPictures topicKey={key} notes={notes} />
      <div className="flex items-center gap-3 p-3.5">
        <div className="min-w-0 flex-1">
          <h3 className="flex items-baseline gap-2 text-base">
            <Link
              href={href(locale, topicPath(key))}
              prefetch={false}
              className="min-w-0 truncate font-semibold after:absolute after:inset-0 group-hover:underline"
            >
              <TopicName name={name} />
            </Link>
            <AlsoNamed locale={locale} names={equivalents} />
          </h3>
          <p className="truncate text-ink-3 text-xs">
            {t("lately", { count: lately, short: compactCount(lately, locale) })}
          </p>
        </div>
        <DayBars locale={locale} counts={counts} now={now} className="h-9 w-24" />
      </div>
    </li>
  );
}

/** One large and two small: what the topic looks like. The name beneath says what it is, so they say nothing. */
function TrendPictures({ topicKey, notes }: { topicKey: string; notes: NoteCard[] }) {
  const [large, ...small] = notes;
  return (
    <div
      style={{ background: softColour(topicKey) }}
      className={`grid aspect-[12/5] grid-rows-2 gap-0.5 ${small.length > 0 ? "grid-cols-[2fr_1fr]" : ""}`}
    >
      {large && <Picture note={large} className="row-span-2" />}
      {small.map((note) => (
        <Picture key={note.id} note={note} className={small.length === 1 ? "row-span-2" : ""} />
      ))}
    </div>
  );
}

function Picture({ note: { cover }, className }: { note: NoteCard; className: string }) {
  return (
    <img
      src={stillFor(cover.stills, 480)}
      srcSet={srcSetOf(unpacked(cover.stills))}
      sizes="(width < 480px) 66vw, 260px"
      alt=""
      loading="lazy"
      decoding="async"
      style={{ background: cover.colour }}
      className={`size-full min-h-0 object-cover ${className}`}
    />
  );
}
