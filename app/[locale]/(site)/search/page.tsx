import type { Metadata } from "next";
import { DayOver } from "@/components/restricted/day-over";
import { PeopleResults, TopicResults } from "@/components/search/name-results";
import { NoteResults } from "@/components/search/note-results";
import { SearchBox } from "@/components/search/search-box";
import { SearchMade } from "@/components/search/search-made";
import { searchPath } from "@/components/search/search-path";
import { SearchStart } from "@/components/search/search-start";
import { SearchTrouble } from "@/components/search/search-trouble";
import { Tabs } from "@/components/ui/tabs";
import { isOutOfTime } from "@/lib/accounts/viewer";
import { currentViewer } from "@/lib/auth/current";
import { href } from "@/lib/language/href";
import { negotiate } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import { Refusal } from "@/lib/refusal";
import { readable } from "@/lib/search/results";
import { filtersOf, type Tab, tabs } from "@/lib/search/rules";

type Params = Record<string, string | string[] | undefined>;
type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Params> };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const t = translator(negotiate((await params).locale), "search");
  const query = typed(one(await searchParams, "q"));
  const title = typeof query === "string" && query !== "" ? t("titleFor", { query }) : t("title");
  return { title, description: t("description"), robots: { index: false } };
}

export default async function SearchPage({ params, searchParams }: Props) {
  const [{ locale: language }, given] = await Promise.all([params, searchParams]);
  const locale = negotiate(language);
  const t = translator(locale, "search");
  const query = typed(one(given, "q"));
  const words = query instanceof Refusal ? "" : query;
  const tab = tabs.find((each) => each === one(given, "tab")) ?? "notes";
  return (
    <>
      <SearchBox key={words} value={words} className="mb-1 md:hidden" />
      <h1 className={words ? "truncate py-2 font-bold text-xl max-md:sr-only" : "sr-only"}>
        {words ? t("titleFor", { query: words }) : t("title")}
      </h1>
      {query instanceof Refusal && <SearchTrouble locale={locale} trouble={query} />}
      {query === "" && <SearchStart locale={locale} viewer={await currentViewer()} />}
      {words && (
        <>
          <SearchMade query={words} />
          <Tabs
            label={t("tabs")}
            tabs={tabs.map((each) => ({
              href: href(locale, searchPath({ query: words, tab: each })),
              label: t(`tab.${each}`),
              current: each === tab,
            }))}
            className="pb-2"
          />
          {await resultsOf(tab, { locale, query: words, given })}
        </>
      )}
    </>
  );
}

type Wanted = { locale: ReturnType<typeof negotiate>; query: string; given: Params };

async function resultsOf(tab: Tab, { locale, query, given }: Wanted) {
  const viewer = await currentViewer();
  if (isOutOfTime(viewer)) return <DayOver locale={locale} />;
  if (tab === "people") return <PeopleResults locale={locale} viewer={viewer} query={query} />;
  if (tab === "topics") return <TopicResults locale={locale} query={query} />;
  const filters = filtersOf((name) => one(given, name));
  return (
    <NoteResults
      locale={locale}
      viewer={viewer}
      query={query}
      filters={filters}
      after={one(given, "after")}
    />
  );
}

function one(given: Params, name: string): string {
  const value = given[name];
  return typeof value === "string" ? value : "";
}

function typed(query: string): string | Refusal {
  try {
    return readable(query);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}
