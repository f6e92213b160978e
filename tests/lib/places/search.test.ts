import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cities, isPlace } from "@/lib/places/cities";
import { placeName } from "@/lib/places/names";
import { findPlace, placeById, searchPlaces } from "@/lib/places/search";
import { growthOf, noSquare } from "../../support/growth";

const first = (typed: string) => searchPlaces(typed, "en")[0]?.name;

describe("looking for a place", () => {
  it.each([
    ["成都", "Chengdu"],
    ["chengdu", "Chengdu"],
    ["Cheng du", "Chengdu"],
    ["cd", "Chengdu"],
    ["成", "Chengdu"],
    ["CHENG", "Chengdu"],
    ["xian", "Xi'an"],
    ["Xi’an", "Xi'an"],
    ["bj", "Beijing"],
    ["Peking", "Beijing"],
    ["haerbin", "Harbin"],
    ["哈尔滨", "Harbin"],
    ["urumqi", "Ürümqi"],
    ["niuyue", "New York"],
    ["纽约", "New York"],
    ["york", "York"],
    ["new york", "New York"],
    ["sao paulo", "São Paulo"],
    ["são", "São Paulo"],
    ["東京", "Tokyo"],
    ["dongjing", "Tokyo"],
    ["Bombay", "Mumbai"],
    ["tromso", "Tromsø"],
    ["lodz", undefined],
    ["香港", "Hong Kong"],
    ["ＮＹＣ", "New York"],
    ["xianggang", "Hong Kong"],
    ["台北", "Taipei"],
  ])("finds %s", (typed, name) => {
    expect(first(typed)).toBe(name);
  });

  it("offers the cities of a province or a country", () => {
    expect(searchPlaces("四川", "zh").map(({ name }) => name)).toContain("乐山");
    expect(searchPlaces("Iceland", "en").map(({ name }) => name)).toEqual(["Reykjavík"]);
    expect(searchPlaces("united k", "en").map(({ name }) => name)).toContain("London");
  });

  it("puts the better known first", () => {
    expect(searchPlaces("p", "en").map(({ name }) => name)[0]).toBe("Paris");
    expect(first("cambridge")).toBe("Cambridge");
    expect(first("Suzhou")).toBe("Suzhou");
    expect(searchPlaces("suzhou", "en")[0]?.other).toBe("苏州");
  });

  it("shows both names, and where it is, in the reader's language", () => {
    expect(searchPlaces("suzhou", "zh")[0]).toEqual({
      id: 320500,
      name: "苏州",
      other: "Suzhou",
      where: "中国 江苏",
    });
    expect(searchPlaces("suzhou", "en")[0]?.where).toBe("Jiangsu, China");
    expect(searchPlaces("hong kong", "en")[0]?.where).toBe("");
  });

  it("begins with what people name most, near home first", () => {
    expect(searchPlaces("", "zh")[0]?.name).toBe("北京");
    expect(searchPlaces(" ", "en")[0]?.name).toBe("New York");
    expect(searchPlaces("", "en")).toHaveLength(12);
  });

  it("finds nothing for nothing, and takes anything that can be typed", () => {
    expect(searchPlaces("?!", "en")).toEqual([]);
    expect(searchPlaces("qqqqzz", "en")).toEqual([]);
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (typed) => {
        expect(searchPlaces(typed, "zh").length).toBeLessThanOrEqual(12);
      }),
      { numRuns: 60 },
    );
  });

  it("takes time that grows with what was typed, and no faster", () => {
    const typed = (length: number) => searchPlaces(`é${"\u0301".repeat(length)}`, "en");
    expect(growthOf(typed, 10_000)).toBeLessThan(noSquare);
  });
});

describe("a place that was typed without a list", () => {
  it("is the city of exactly that name, the best known of several", () => {
    expect(findPlace("成都")).toBe(510100);
    expect(findPlace(" xi'an ")).toBe(610100);
    expect(findPlace("Suzhou")).toBe(320500);
    expect(findPlace("cheng")).toBeNull();
    expect(findPlace("")).toBeNull();
  });
});

describe("the table", () => {
  it("gives each city one id, two names and no room for doubt", () => {
    expect(new Set(cities.map(({ id }) => id)).size).toBe(cities.length);
    for (const { id, names, importance, country } of cities) {
      expect(names.en, String(id)).toMatch(/^\p{Lu}[\p{L}\p{M}'’., -]+$/u);
      expect(names.zh, String(id)).toMatch(/^[\p{Script=Han}·-]+$/u);
      expect(country).toMatch(/^[A-Z]{2}$/);
      expect([1, 2, 3]).toContain(importance);
    }
    const inFull = (locale: "en" | "zh") => cities.map(({ id }) => placeName(id, locale));
    expect(new Set(inFull("en")).size).toBe(cities.length);
    expect(new Set(inFull("zh")).size).toBe(cities.length);
  });

  it("finds every city by each of its names", () => {
    // every ninth: each is searched for in the whole table
    for (const { id, names } of cities.filter((_, at) => at % 9 === 0)) {
      for (const typed of [names.en, names.zh]) {
        const found = searchPlaces(typed, "en").map((place) => place.id);
        expect(found, typed).toContain(id);
      }
    }
  });

  it("knows no other ids", () => {
    expect(isPlace(510100)).toBe(true);
    for (const id of [0, -1, 1.5, 999_999, Number.NaN]) {
      expect(isPlace(id)).toBe(false);
      expect(placeName(id, "en")).toBeNull();
      expect(placeById(id, "en")).toBeNull();
    }
  });

  it("tells cities of one name apart", () => {
    expect(placeName(320500, "en")).toBe("Suzhou, Jiangsu");
    expect(placeName(320500, "zh")).toBe("苏州");
    expect(placeName(510100, "zh")).toBe("成都");
  });
});
