import { ReviewSearch } from "@/components/moderation/review-search";
import { langOf } from "@/lib/language/detect";
import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import { fewest, type RisingSearch } from "@/lib/search/hot";

/** What many search for, and whether people are shown it. */
export function RisingSearches({ locale, rising }: { locale: Locale; rising: RisingSearch[] }) {
  const t = translator(locale, "search");
  return (
    <section aria-labelledby="rising">
      <h2 id="rising" className="font-semibold text-lg">
        {t("desk.hotTitle")}
      </h2>
      <p className="mt-1 text-ink-3 text-sm">{t("desk.hotWords", { fewest })}</p>
      {rising.length === 0 ? (
        <p className="mt-4 rounded-card bg-sunken p-4 text-ink-2 text-sm">
          <span className="font-semibold">{t("desk.hotNone")}</span> {t("desk.hotNoneWords")}
        </p>
      ) : (
        <ul className="mt-4 divide-y divide-line rounded-card bg-raised ring-1 ring-line">
          {rising.map(({ key, query, people, review }) => (
            <li key={key} className="flex flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2">
              <bdi lang={langOf(query)} className="min-w-0 flex-1 truncate font-medium">
                {query}
              </bdi>
              <span className="text-ink-3 text-xs">{t("desk.people", { count: people })}</span>
              <ReviewSearch searchKey={key} query={query} review={review} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
