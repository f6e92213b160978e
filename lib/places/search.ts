import type { Locale } from "@/lib/language/locales";
import { type City, cities, cityOf, provinceOf } from "@/lib/places/cities";
import { countryName, type PlaceView, placeView } from "@/lib/places/names";

const offered = 12;
const longestQuery = 60;

/** How near a match is; a smaller number comes first. */
const near = { same: 0, start: 1, inside: 2, area: 3, none: 4 };

type Entry = {
  city: City;
  /** Every name, folded: both languages, other names, pinyin. */
  names: string[];
  /** First letters of the pinyin: 成都 is "cd". */
  initials: string;
  /** Its province and country. */
  areas: string[];
};

let index: Entry[] | undefined;

/**
 * Cities by a name or the beginning of one, in English, Chinese, pinyin or its first letters, however accented; or by their
 * province or country. The likeliest first, at most 12. An empty query gets the cities that people name most.
 */
export function searchPlaces(typed: string, locale: Locale): PlaceView[] {
  const query = fold(typed.slice(0, longestQuery));
  if (query === "") return typed.trim() === "" ? popular(locale) : [];
  index ??= cities.map(entryOf);
  return index
    .map((entry) => ({ entry, distance: distanceOf(entry, query), length: lengthOf(entry, query) }))
    .filter(({ distance }) => distance < near.none)
    .sort(
      (a, b) =>
        a.distance - b.distance ||
        a.entry.city.importance - b.entry.city.importance ||
        a.length - b.length ||
        byImportance(a.entry.city, b.entry.city),
    )
    .slice(0, offered)
    .map(({ entry }) => placeView(entry.city, locale));
}

/** The one city that is called so, as typed where no list can be offered; of several the best known. */
export function findPlace(typed: string): number | null {
  const query = fold(typed.slice(0, longestQuery));
  if (query === "") return null;
  index ??= cities.map(entryOf);
  const [best] = index
    .filter(({ names }) => names.includes(query))
    .toSorted((a, b) => byImportance(a.city, b.city));
  return best?.city.id ?? null;
}

export function placeById(id: number, locale: Locale): PlaceView | null {
  const city = cityOf(id);
  return city && placeView(city, locale);
}

function popular(locale: Locale): PlaceView[] {
  const home = (city: City) => (locale === "zh") === (city.country === "CN");
  const known = cities.filter(({ importance }) => importance === 1);
  return [...known.filter(home), ...known.filter((city) => !home(city))]
    .slice(0, offered)
    .map((city) => placeView(city, locale));
}

function byImportance(a: City, b: City): number {
  return a.importance - b.importance || a.names.en.length - b.names.en.length || a.id - b.id;
}

function distanceOf({ names, initials, areas }: Entry, query: string): number {
  if (names.includes(query)) return near.same;
  if (names.some((name) => name.startsWith(query)) || initials === query) return near.start;
  if (names.some((name) => name.includes(query)) && longEnough(query)) return near.inside;
  return areas.some((area) => area.startsWith(query)) && longEnough(query) ? near.area : near.none;
}

/** Of the shortest name that holds what was typed: the more of it is typed, the likelier it is meant. */
function lengthOf({ names, initials }: Entry, query: string): number {
  if (initials === query) return query.length;
  return Math.min(99, ...names.filter((name) => name.includes(query)).map((name) => name.length));
}

/** One Latin letter is inside almost every name. */
function longEnough(query: string): boolean {
  return query.length > 1 || /\P{ASCII}/u.test(query);
}

function entryOf(city: City): Entry {
  const { names, pinyin, others } = city;
  const spelt = [names.en, names.zh, ...others, pinyin.join("")];
  const province = provinceOf(city);
  const areas = [
    countryName(city.country, "en"),
    countryName(city.country, "zh"),
    province?.en,
    province?.zh,
    // A short name would hide behind its long one: people type both "UK" and "United Kingdom".
    ...long(city.country),
  ];
  return {
    city,
    names: [...new Set(spelt.map(fold))],
    initials: pinyin.map((syllable) => syllable.slice(0, 1)).join(""),
    areas: [...new Set(areas.flatMap((area) => (area ? [fold(area)] : [])))],
  };
}

const longNames = (["en", "zh-Hans"] as const).map(
  (language) => new Intl.DisplayNames(language, { type: "region" }),
);

function long(country: string): string[] {
  return longNames.flatMap((names) => names.of(country) ?? []);
}

/** Without accents, case, blanks and punctuation: "Xi’an" and "xian", "São Paulo" and "saopaulo" are one. */
function fold(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "")
    .replace(/[øł]/g, (letter) => (letter === "ø" ? "o" : "l"));
}
