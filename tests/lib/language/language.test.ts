import { describe, expect, test } from "vitest";
import { detectLanguage, htmlLang, langOf } from "@/lib/language/detect";
import { isLocale, negotiate } from "@/lib/language/locales";
import { compactCount, exactCount } from "@/lib/language/numbers";
import { exactTime, ownClock, relativeTime } from "@/lib/language/time";

describe("the interface language", () => {
  test.each([
    ["zh-CN,zh;q=0.9,en;q=0.8", "zh"],
    ["en-US,en;q=0.9,zh-CN;q=0.8", "en"],
    ["fr-FR,zh-TW;q=0.5", "zh"],
    ["en;q=0.2, zh;q=0.7", "zh"],
    ["zh;q=0, en;q=0.1", "en"],
    ["de", "en"],
    ["", "en"],
    [null, "en"],
    ["zh;q=abc", "en"],
  ] as const)("a browser asking for %s is answered in %s", (header, locale) => {
    expect(negotiate(header)).toBe(locale);
  });

  test("only our two languages are locales", () => {
    expect(["en", "zh", "fr", "", undefined].map(isLocale)).toEqual([true, true, false, false, false]);
  });
});

describe("the language of a note", () => {
  test.each([
    ["Hi everyone, here is my cat tax!", "en"],
    ["café lattes with my sister", "en"],
    ["欢迎来到小红书，猫税已收到～", "zh"],
    ["今天买了新的 iPhone 手机，好开心", "zh"],
    ["Hello 大家好 I am new here 请多关照", "mixed"],
    ["猫税 cat tax", "mixed"],
    ["Look at my cat #猫税 #猫咪日常", "en"],
    ["谢谢 @ana https://example.com/english/words", "zh"],
    ["#猫税", "zh"],
    ["こんにちは、猫です", "und"],
    ["안녕하세요 고양이", "und"],
    ["Привет всем", "und"],
    ["Où est le café près de la forêt", "und"],
    ["😺😺 123", "und"],
    ["", "und"],
  ] as const)("%s is %s", (text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });

  test("is marked up so that Chinese gets Chinese glyphs and the unknown nothing false", () => {
    expect([htmlLang("zh"), htmlLang("mixed"), htmlLang("en"), htmlLang("und")]).toEqual([
      "zh-Hans",
      "zh-Hans",
      "en",
      "",
    ]);
  });

  test("is read from words that are stored without one", () => {
    expect([langOf("爱吃糖葫芦的梅"), langOf("Ana from Porto"), langOf("😺")]).toEqual(["zh-Hans", "en", ""]);
  });
});

describe("counts", () => {
  test.each([
    [0, "0", "0"],
    [999, "999", "999"],
    [1_000, "1K", "1000"],
    [1_299, "1.2K", "1299"],
    [9_999, "9.9K", "9999"],
    [12_000, "12K", "1.2万"],
    [999_999, "999K", "99万"],
    [1_250_000, "1.2M", "125万"],
    [330_000_000, "330M", "3.3亿"],
    [3_900_000_000, "3.9B", "39亿"],
    [-4, "0", "0"],
  ])("%d likes read %s in English and %s in Chinese", (count, en, zh) => {
    expect([compactCount(count, "en"), compactCount(count, "zh")]).toEqual([en, zh]);
  });

  test("can be read in full", () => {
    expect(exactCount(1_234_567)).toBe("1,234,567");
  });
});

describe("times", () => {
  const now = new Date("2026-03-21T12:30:00Z");
  test.each([
    ["2026-03-21T12:30:20Z", "just now", "刚刚"],
    ["2026-03-21T12:29:30Z", "just now", "刚刚"],
    ["2026-03-21T12:25:00Z", "5 min", "5分钟前"],
    ["2026-03-21T09:30:00Z", "3 h", "3小时前"],
    ["2026-03-20T13:14:00Z", "Yesterday 21:14", "昨天 21:14"],
    ["2026-03-17T13:14:00Z", "4 d", "4天前"],
    ["2026-02-01T13:14:00Z", "1 Feb", "2月1日"],
    ["2025-02-01T13:14:00Z", "1 Feb 2025", "2025年2月1日"],
    ["2026-03-22T13:14:00Z", "22 Mar 2026 21:14", "2026年3月22日 21:14"],
  ])("a note of %s reads %s / %s in Shanghai", (then, en, zh) => {
    const read = (locale: "en" | "zh") => relativeTime(new Date(then), now, locale, "Asia/Shanghai");
    expect([read("en"), read("zh")]).toEqual([en, zh]);
  });

  test("yesterday is the reader's yesterday, not the server's", () => {
    const then = new Date("2026-03-20T23:30:00Z");
    expect(relativeTime(then, now, "en", "UTC")).toBe("Yesterday 23:30");
    expect(relativeTime(then, now, "en", "Asia/Shanghai")).toBe("13 h");
  });

  test.each(["Asia/Shanghai", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu"])(
    "on a device in %s the device's own clock says the same, in every month and where clocks are put back",
    (zone) => {
      const before = process.env.TZ;
      process.env.TZ = zone;
      try {
        for (let hour = 0; hour < 366 * 24; hour += 5) {
          const then = new Date(Date.UTC(2026, 0, 1, hour, (hour * 7) % 60));
          expect(exactTime(then, "en", ownClock)).toBe(exactTime(then, "en", zone));
        }
      } finally {
        process.env.TZ = before;
      }
    },
  );

  test("midnight is 00:00, and the exact time is there to see", () => {
    const midnight = new Date("2026-03-20T16:00:00Z");
    expect(exactTime(midnight, "en", "Asia/Shanghai")).toBe("21 Mar 2026, 00:00");
    expect(exactTime(midnight, "zh", "Asia/Shanghai")).toBe("2026年3月21日 00:00");
  });
});
