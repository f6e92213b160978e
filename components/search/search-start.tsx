import Link from "next/link";
import { TopicList } from "@/components/feed/topic-list";
import { ForgetAll, ForgetOne } from "@/components/search/forget";
import { LocalHistory } from "@/components/search/local-searches";
import { searchPath } from "@/components/search/search-path";
import { isRestricted } from "@/lib/accounts/restricted";
import type { Anyone } from "@/lib/accounts/viewer";
import { popularTopics } from "@/lib/hashtags/queries";
import { langOf } from "@/lib/language/detect";
import { href } from "@/lib/language/href";
import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import { historyOf } from "@/lib/search/history";
import { hotSearches } from "@/lib/search/hot";

/** Before anything is typed: one's searches, what many look for, and topics to begin with. */
export async function SearchStart({ locale, viewer }: { locale: Locale; viewer: Anyone }) {
  const t = translator(locale, "search");
  const hotHere = !(await isRestricted(viewer));
  const [past, hot, topics] = await Promise.all([
    historyOf(viewer, "", 20),
    hotHere ? hotSearches(new Date(), 12) : [],
    popularTopics(9),
  ]);
  return (
    <div className="max-w-4xl space-y-8 px-1 pt-3">
      {viewer ? (
        <section>
          <div className="flex min-h-11 items-center justify-between">
            <h2 className="font-semibold">{t("history")}</h2>
            {past.length > 0 && <ForgetAll label={t("forgetAll")} />}
          </div>
          {past.length === 0 && <p className="text-ink-3 text-sm">{t("historyEmpty")}</p>}
          <ul className="flex flex-wrap gap-2">
            {past.map(({ id, query }) => (
              <li key={id} className="flex items-center rounded-full bg-sunken pl-4">
                <Link
                  href={href(locale, searchPath({ query }))}
                  prefetch={false}
                  lang={langOf(query)}
                  className="flex min-h-11 max-w-56 items-center text-sm"
                >
                  <bdi className="truncate">{query}</bdi>
                </Link>
                <ForgetOne id={id} label={t("forget", { query })} />
              </li>
            ))}
          </ul>
        </section>
      ) : (
        <LocalHistory words={{ title: t("history"), about: t("historySignedOut"), clear: t("forgetAll") }} />
      )}
      {hot.length > 0 && (
        <section>
          <h2 className="font-semibold">{t("hot")}</h2>
          <p className="mb-2 text-ink-3 text-xs">{t("hotWords")}</p>
          <ol className="grid gap-x-6 sm:grid-cols-2">
            {hot.map((query, at) => (
              <li key={query}>
                <Link
                  href={href(locale, searchPath({ query }))}
                  prefetch={false}
                  className="flex min-h-11 items-center gap-3 rounded-card px-2 hover:bg-sunken"
                >
                  <span
                    aria-hidden="true"
                    className={`w-5 text-center font-bold tabular-nums ${at < 3 ? "text-brand-text" : "text-ink-3"}`}
                  >
                    {at + 1}
                  </span>
                  <bdi lang={langOf(query)} className="truncate">
                    {query}
                  </bdi>
                </Link>
              </li>
            ))}
          </ol>
        </section>
      )}
      {topics.length > 0 && (
        <section>
          <h2 className="mb-2 font-semibold">{t("popular")}</h2>
          <TopicList locale={locale} topics={topics} />
        </section>
      )}
    </div>
  );
}
