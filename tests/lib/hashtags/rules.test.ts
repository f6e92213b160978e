import { describe, expect, test } from "vitest";
import { extractTopics } from "@/lib/hashtags/grammar";
import {
  awaitsReview,
  dayOf,
  daysTold,
  isRising,
  riseOf,
  sameTopic,
  topicsPerNote,
  withinTopicLimit,
} from "@/lib/hashtags/rules";

const topics = (count: number) =>
  extractTopics(Array.from({ length: count }, (_, at) => `#cat${at}`).join(" "));

test("Ana may name ten topics, not eleven", () => {
  expect(withinTopicLimit(topics(topicsPerNote))).toBe(true);
  expect(withinTopicLimit(topics(topicsPerNote + 1))).toBe(false);
});

test("naming one topic twice costs nothing", () => {
  expect(withinTopicLimit([...topics(10), ...topics(10)])).toBe(true);
});

test("Mei and Ana meet under one topic however they write it", () => {
  expect(sameTopic("TikTokRefugee", "tiktokrefugee")).toBe(true);
  expect(sameTopic("ＣＡＴ", "cat")).toBe(true);
  expect(sameTopic("Straße", "STRASSE")).toBe(true);
  expect(sameTopic("猫税", "狗税")).toBe(false);
});

describe("a rise", () => {
  const usually = (each: number) => Array<number>(daysTold - 2).fill(each);

  test("is three notes in two days where there were none, and not two", () => {
    expect(isRising([...usually(0), 1, 2])).toBe(true);
    expect(isRising([...usually(0), 1, 1])).toBe(false);
  });

  test("is judged by what is usual: ten more where there are always a hundred are none", () => {
    expect(isRising([...usually(100), 110, 110])).toBe(false);
    expect(isRising([...usually(100), 150, 150])).toBe(true);
    expect(riseOf([...usually(0), 0, 10])).toBeGreaterThan(riseOf([...usually(100), 105, 115]));
  });

  test("ends when it has become usual", () => {
    expect(isRising([...usually(9), 9, 9])).toBe(false);
  });
});

describe("a moderator's word", () => {
  const now = new Date("2026-03-21T12:00:00Z");
  const ago = (days: number) => new Date(now.getTime() - days * 86_400_000);

  test("is needed once, and again after seven days where it was to show", () => {
    expect(awaitsReview(null, now)).toBe(true);
    expect(awaitsReview({ review: "shown", reviewedAt: ago(7) }, now)).toBe(false);
    expect(awaitsReview({ review: "shown", reviewedAt: ago(7.001) }, now)).toBe(true);
    expect(awaitsReview({ review: "hidden", reviewedAt: ago(900) }, now)).toBe(false);
  });
});

test("a day is the world's, not the server's", () => {
  expect(dayOf(new Date("2026-03-21T23:59:59Z"), 0)).toBe("2026-03-21");
  expect(dayOf(new Date("2026-03-01T00:00:00Z"), -1)).toBe("2026-02-28");
});
