import Link from "next/link";
import { topicPath } from "@/components/feed/topic-path";
import { Waterfall } from "@/components/feed/waterfall";
import { filterFields } from "@/components/search/filter-fields";
import { FilterForm } from "@/components/search/filter-form";
import { searchParams, searchPath } from "@/components/search/search-path";
import { SearchTrouble } from "@/components/search/search-trouble";
import { buttonClass } from "@/components/ui/button-class";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import type { Anyone } from "@/lib/accounts/viewer";
import { langOf } from "@/lib/language/detect";
import { href } from "@/lib/language/href";
import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import { Refusal } from "@/lib/refusal";
import { searchKey } from "@/lib/search/asking";
import { findTopics } from "@/lib/search/people-and-topics";
import { type Results, searchNotes } from "@/lib/search/results";
import { type Filters, filterParams } from "@/lib/search/rules";

type Props = { locale: Locale; viewer: Anyone; query: string; filters: Filters; after: string };

export async function NoteResults({ locale, viewer, query, filters, after }: Props) {
  const t = translator(locale, "search");
  const [results, topics] = await Promise.all([
    searchNotes(viewer, { query, filters, cursor: after }).catch(troubled),
    after ? [] : findTopics(query, 4),
  ]);
  if (results instanceof Refusal) return <SearchTrouble locale={locale} trouble={results} />;
  const { cards, next, also, cut } = results;
  const more = next && href(locale, searchPath({ query, filters, after: next }));
  return (
    <>
      <FilterForm
        locale={locale}
        query={query}
        label={t("filters")}
        apply={t("apply")}
        fields={filterFields(locale, filters, viewer !== null)}
      />
      {topics.length > 0 && (
        <nav aria-label={t("inTopics")} className="scrollbar-none -mx-2 flex gap-2 overflow-x-auto px-2 pt-2">
          {topics.map(({ id, key, name }) => (
            <Link
              key={id}
              href={href(locale, topicPath(key))}
              prefetch={false}
              className="target flex min-h-9 shrink-0 items-center gap-1 rounded-full bg-sunken px-3 text-ink-2 text-sm hover:text-ink"
            >
              <Icon name="hash" size={16} />
              <bdi lang={langOf(name)}>{name}</bdi>
            </Link>
          ))}
        </nav>
      )}
      {cards.length > 0 && <Said locale={locale} also={also} cut={cut} />}
      {after && (
        <Link
          href={href(locale, searchPath({ query, filters }))}
          className={`my-2 ${buttonClass({ size: "sm" })}`}
        >
          {t("backToFirst")}
        </Link>
      )}
      {cards.length === 0 ? (
        <NoNotes locale={locale} query={query} filters={filters} />
      ) : (
        <div className="pt-3">
          <Waterfall
            key={`${searchParams({ query, filters })}`}
            feed={`search?${searchParams({ query, filters })}`}
            cards={cards}
            next={next}
            moreHref={more}
          />
        </div>
      )}
    </>
  );
}

function troubled(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  throw error;
}

/** How these came to be the results. */
function Said({ locale, also, cut }: { locale: Locale } & Pick<Results, "also" | "cut">) {
  const t = translator(locale, "search");
  return (
    <p className="px-1 pt-2 text-ink-3 text-xs">
      {also.length > 0 && <span className="mr-2 text-ink-2">{t("also", { words: also.join(" · ") })}</span>}
      {t(cut ? "cut" : "how")}
    </p>
  );
}

function NoNotes({ locale, query, filters }: Pick<Props, "locale" | "query" | "filters">) {
  const t = translator(locale, "search");
  if (searchKey(query) === "") {
    return (
      <EmptyState icon="search" title={t("nothingTitle")} words={t("nothingWords")}>
        <Look locale={locale} />
      </EmptyState>
    );
  }
  const filtered = filterParams(filters).length > 0;
  return (
    <EmptyState
      icon="search"
      title={t("noneTitle", { query })}
      words={t(filtered ? "noneFilteredWords" : "noneWords")}
    >
      {filtered && (
        <Link href={href(locale, searchPath({ query }))} className={buttonClass()}>
          {t("clearFilters")}
        </Link>
      )}
      <Link href={href(locale, "/compose")} prefetch={false} className={buttonClass()}>
        {t("write")}
      </Link>
      <Look locale={locale} />
    </EmptyState>
  );
}

function Look({ locale }: { locale: Locale }) {
  const t = translator(locale, "search");
  return (
    <Link href={href(locale, "/topics")} prefetch={false} className={buttonClass({ variant: "plain" })}>
      {t("popular")}
    </Link>
  );
}
