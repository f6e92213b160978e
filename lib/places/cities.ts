import type { Locale } from "@/lib/language/locales";
import { china } from "@/lib/places/china";
import { provinces } from "@/lib/places/provinces";
import { world } from "@/lib/places/world";

/**
 * The places a note can name: our own table of cities, in both languages. No coordinates: a place is what its author chose
 * from a list, never where anybody was.
 */
export type City = {
  id: number;
  /** ISO 3166-1. */
  country: string;
  /** 1 (known everywhere) to 3. */
  importance: number;
  names: Record<Locale, string>;
  /** The syllables of its Chinese name, without tones. */
  pinyin: readonly string[];
  /** What else people call it, in any language. */
  others: readonly string[];
};

function read(table: string): City[] {
  let country = "";
  return table
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [id = "", importance, en = "", zh = "", pinyin = "", others] = line.split("|");
      if (importance === undefined) {
        country = line;
        return [];
      }
      const called = { names: { en, zh }, pinyin: pinyin.split(" "), others: others?.split(",") ?? [] };
      return [{ id: Number(id), country, importance: Number(importance), ...called }];
    });
}

export const cities: readonly City[] = [...read(china), ...read(world)];

const byId = new Map(cities.map((city) => [city.id, city]));

export function cityOf(id: number): City | null {
  return byId.get(id) ?? null;
}

export function isPlace(id: number): boolean {
  return byId.has(id);
}

/** The province of a city in China, else null. */
export function provinceOf({ id, country }: City): Record<Locale, string> | null {
  const names = country === "CN" ? provinces[Math.floor(id / 10_000)] : undefined;
  return names ? { en: names[0], zh: names[1] } : null;
}
