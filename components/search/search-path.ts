import { type Filters, filterParams, noFilters, type Tab } from "@/lib/search/rules";

type To = { query: string; tab?: Tab; filters?: Filters; after?: string | null };

/** The address of a search, without its language; what is as usual is left out. */
export function searchPath({ query, tab = "notes", filters = noFilters, after }: To): string {
  const params = searchParams({ query, filters });
  if (tab !== "notes") params.set("tab", tab);
  if (after) params.set("after", after);
  return `/search?${params}`;
}

export function searchParams({ query, filters = noFilters }: To): URLSearchParams {
  return new URLSearchParams([["q", query], ...filterParams(filters)]);
}
