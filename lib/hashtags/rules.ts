import { type Topic, topicKey } from "@/lib/hashtags/grammar";

/** Topics one note may bear. */
export const topicsPerNote = 10;

/** Whether a note with these topics is within the limit; a topic named twice counts once. */
export function withinTopicLimit(topics: readonly Topic[]): boolean {
  return new Set(topics.map(({ key }) => key)).size <= topicsPerNote;
}

/** Whether two names, however written, are one topic: `#TikTokRefugee` and `#tiktokrefugee` are. */
export function sameTopic(one: string, other: string): boolean {
  return topicKey(one) === topicKey(other);
}

/** Days that the story of a topic is told over. */
export const daysTold = 14;

/** The day (UTC) so many days from a moment: "2026-03-21". */
export function dayOf(moment: Date, away: number): string {
  return new Date(moment.getTime() + away * 86_400_000).toISOString().slice(0, 10);
}

/** Days that count as now: a day that has just begun says little. */
const recentDays = 2;

/** What a topic on the rise has at least: notes in these days, by so many people, and so far above the days before. */
export const rising = { notes: 3, people: 3, above: 1.5 };

/**
 * How far a topic is above what it usually is: the notes of the last two days against those of the days before, in units of
 * how much such a number sways by itself (its square root). Size alone is no rise: ten notes where there were none weigh more
 * than a hundred and ten where there are always a hundred. `counts`: notes a day, oldest first.
 */
export function riseOf(counts: readonly number[]): number {
  const [before, recent] = [counts.slice(0, -recentDays), counts.slice(-recentDays)];
  const usual = before.length === 0 ? 0 : (sum(before) / before.length) * recentDays;
  return (sum(recent) - usual) / Math.sqrt(usual + 1);
}

export function isRising(counts: readonly number[]): boolean {
  return sum(counts.slice(-recentDays)) >= rising.notes && riseOf(counts) >= rising.above;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

/** Days for which a moderator's "show it" holds: what a topic is used for changes. "Hide it" holds until somebody says otherwise. */
const reviewDays = 7;

type Reviewed = { review: "shown" | "hidden"; reviewedAt: Date };

/** Whether a moderator has to look (again) before people are shown that a topic is on the rise. */
export function awaitsReview(trend: Reviewed | null, now: Date): boolean {
  if (!trend) return true;
  return trend.review === "shown" && now.getTime() - trend.reviewedAt.getTime() > reviewDays * 86_400_000;
}
