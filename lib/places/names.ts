import type { Locale } from "@/lib/language/locales";
import { type City, cities, cityOf, provinceOf } from "@/lib/places/cities";

/** A place as a list shows it, in the reader's language. */
export type PlaceView = {
  id: number;
  name: string;
  /** Its name in the other language, when that differs. */
  other: string;
  /** "Jiangsu, China"; empty where the name says it all. */
  where: string;
};

const countries: Record<Locale, Intl.DisplayNames> = {
  en: new Intl.DisplayNames("en", { type: "region", style: "short" }),
  zh: new Intl.DisplayNames("zh-Hans", { type: "region", style: "short" }),
};

export function countryName(code: string, locale: Locale): string {
  return countries[locale].of(code) ?? code;
}

/** What a note says under its words: "Chengdu", "成都". Two cities of one name are told apart. Null for an unknown id. */
export function placeName(id: number, locale: Locale): string | null {
  const city = cityOf(id);
  if (!city) return null;
  const name = city.names[locale];
  if (!shared[locale].has(name)) return name;
  const where = nearest(city, locale);
  return locale === "zh" ? `${name}（${where}）` : `${name}, ${where}`;
}

export function placeView(city: City, locale: Locale): PlaceView {
  const name = city.names[locale];
  const other = city.names[locale === "zh" ? "en" : "zh"];
  const country = countryName(city.country, locale);
  const parts = [provinceOf(city)?.[locale], country].filter((part) => part && part !== name);
  return {
    id: city.id,
    name,
    other: other === name ? "" : other,
    where: locale === "zh" ? parts.toReversed().join(" ") : parts.join(", "),
  };
}

function nearest(city: City, locale: Locale): string {
  return provinceOf(city)?.[locale] ?? countryName(city.country, locale);
}

const shared: Record<Locale, Set<string>> = { en: namesakes("en"), zh: namesakes("zh") };

function namesakes(locale: Locale): Set<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { names } of cities) {
    const name = names[locale];
    if (seen.has(name)) twice.add(name);
    seen.add(name);
  }
  return twice;
}
