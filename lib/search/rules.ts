/** How a search is asked and ranked, as plain values. */

export const sorts = ["relevance", "newest", "liked", "commented", "collected"] as const;
export const kinds = ["all", "photos", "cards"] as const;
export const times = ["any", "day", "week", "halfYear"] as const;
export const scopes = ["all", "unseen", "seen", "followed"] as const;
export const languages = ["all", "zh", "en"] as const;
export const tabs = ["notes", "people", "topics"] as const;

export type Sort = (typeof sorts)[number];
export type Tab = (typeof tabs)[number];

export type Filters = {
  sort: Sort;
  kind: (typeof kinds)[number];
  time: (typeof times)[number];
  scope: (typeof scopes)[number];
  language: (typeof languages)[number];
};

export const noFilters: Filters = {
  sort: "relevance",
  kind: "all",
  time: "any",
  scope: "all",
  language: "all",
};

const choices: { [Name in keyof Filters]: readonly Filters[Name][] } = {
  sort: sorts,
  kind: kinds,
  time: times,
  scope: scopes,
  language: languages,
};

/** The filters of an address; what is none of them counts as not given. */
export function filtersOf(given: (name: string) => string | null | undefined): Filters {
  const read = <Name extends keyof Filters>(name: Name): Filters[Name] =>
    choices[name].find((choice) => choice === given(name)) ?? noFilters[name];
  return {
    sort: read("sort"),
    kind: read("kind"),
    time: read("time"),
    scope: read("scope"),
    language: read("language"),
  };
}

/** What of the filters has to stand in an address. */
export function filterParams(filters: Filters): [string, string][] {
  const names = Object.keys(noFilters) as (keyof Filters)[]; // the keys of the type
  return names.filter((name) => filters[name] !== noFilters[name]).map((name) => [name, filters[name]]);
}

const day = 86_400_000;
const spans: Record<Filters["time"], number | null> = {
  any: null,
  day,
  week: 7 * day,
  halfYear: 182 * day,
};

/** Since when a note must have been published; null: since ever. */
export function since(time: Filters["time"], now: Date): Date | null {
  const span = spans[time];
  return span === null ? null : new Date(now.getTime() - span);
}

/** Code points that a search may have; who needs more is looking for something else. */
export const queryLimit = 100;

/** How well the words match: as a phrase in a title or topic, in title and topics, anywhere, only by pinyin; through a translation. */
export const matches = { phrase: 4, named: 3, anywhere: 1, spelt: 0 } as const;
export const translatedCosts = 0.75;

/** Ranking as the app explains it: the match first, then what people did, then age. SQL says the same in finding.ts. */
export const weights = { engagement: 0.35, age: 0.3 } as const;

type Ranked = { match: number; likes: number; collects: number; comments: number; ageDays: number };

/** What people did counts in steps, so that a single like between two pages moves nothing. */
export function rankOf({ match, likes, collects, comments, ageDays }: Ranked): number {
  const felt = Math.round(4 * Math.log(1 + likes + collects + 4 * comments)) / 4;
  return match + weights.engagement * felt - weights.age * Math.log(1 + Math.max(0, ageDays));
}
