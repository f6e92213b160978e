import { expect, test } from "vitest";
import { extractTopics } from "@/lib/hashtags/grammar";
import { sameTopic, topicsPerNote, withinTopicLimit } from "@/lib/hashtags/rules";

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
