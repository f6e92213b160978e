import Link from "next/link";
import { QueueFilters } from "@/components/moderation/queue-filter";
import { QueueList } from "@/components/moderation/queue-list";
import { href } from "@/lib/language/href";
import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import type { DeskFigures, QueuedCase } from "@/lib/moderation/queue";
import { caseHref, filterQuery, type QueueFilter } from "@/lib/moderation/queue-filter";

export type DeskQueueProps = {
  locale: Locale;
  figures: DeskFigures;
  cases: QueuedCase[];
  /** The case that is open. On a phone it takes the place of the queue. */
  current?: string;
  /** The part of the queue that is shown. */
  filter?: QueueFilter;
  /** Where the queue goes on, and whether this is not its beginning. */
  more?: string | null;
  further?: boolean;
};

/** How much waits and how fast it goes today. On wide screens as tall as the head of the open case beside it. */
export function QueueHead({ locale, figures }: Pick<DeskQueueProps, "locale" | "figures">) {
  const t = translator(locale, "moderation");
  return (
    <div className="flex items-baseline justify-between gap-4 px-6 pt-2.5 lg:min-h-16 lg:items-center lg:border-line lg:border-b lg:py-2">
      <span className="font-semibold text-base max-lg:hidden">{t("desk.queue")}</span>
      <p className="text-ink-3 text-xs">
        {t("desk.figures", { waiting: figures.waiting })}
        {figures.medianMinutes !== null &&
          ` · ${t("desk.median", { minutes: Math.round(figures.medianMinutes) })}`}
      </p>
    </div>
  );
}

/** What waits, as far as the filter lets it. */
export function DeskQueue({
  locale,
  cases,
  current,
  filter = {},
  more = null,
  further = false,
}: Omit<DeskQueueProps, "figures">) {
  const desk = translator(locale, "desk");
  return (
    <>
      <QueueFilters filter={filter} locale={locale} />
      {cases.length === 0 && filterQuery(filter) !== "" && (
        <div className="px-6 py-10 text-center text-ink-2">
          <p className="font-semibold text-ink">{desk("filter.none")}</p>
          <p className="mt-1">{desk("filter.noneWords")}</p>
          <Link
            href={caseHref(locale, null, {})}
            prefetch={false}
            className="target mt-3 inline-flex font-semibold text-ink underline underline-offset-4"
          >
            {desk("filter.clear")}
          </Link>
        </div>
      )}
      <QueueList cases={cases} current={current} filter={filter} locale={locale} />
      {(more || further) && (
        <p className="flex justify-center gap-6 px-6 py-4 font-semibold text-sm">
          {further && (
            <Link href={caseHref(locale, null, filter)} prefetch={false} className="target">
              {desk("filter.top")}
            </Link>
          )}
          {more && (
            <Link
              href={href(locale, `/moderation${filterQuery(filter, { after: more })}`)}
              prefetch={false}
              className="target"
            >
              {desk("filter.more")}
            </Link>
          )}
        </p>
      )}
    </>
  );
}
