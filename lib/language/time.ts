/**
 * Times as people say them. Parts are put together here rather than by `Intl`'s own patterns, whose wording differs
 * between the server's ICU and the browser's and would break hydration.
 */
import type { Locale } from "@/lib/language/locales";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

type Clock = { year: number; month: number; day: number; time: string };

/** The clock of the device this runs on: in a browser, the reader's. */
export const ownClock = Symbol("own clock");

/** An IANA name, or the device's own. */
export type Zone = string | typeof ownClock;

/**
 * "just now", "5 min", "3 h", "Yesterday 21:14", "4 d", "21 Mar", "21 Mar 2025", and the same in Chinese. Days are
 * those of `zone`. A moment up to a minute ahead is a clock running fast; a later one reads in full.
 */
export function relativeTime(then: Date, now: Date, locale: Locale, zone: Zone): string {
  const age = now.getTime() - then.getTime();
  const at = clockAt(then, zone);
  if (age <= -minute) return `${dateOf(at, locale, true)} ${at.time}`;
  const chinese = locale === "zh";
  if (age < minute) return chinese ? "刚刚" : "just now";
  if (age < hour) return `${Math.floor(age / minute)}${chinese ? "分钟前" : " min"}`;
  const today = clockAt(now, zone);
  const days = dayNumber(today) - dayNumber(at);
  if (days <= 0) return `${Math.floor(age / hour)}${chinese ? "小时前" : " h"}`;
  if (days === 1) return `${chinese ? "昨天" : "Yesterday"} ${at.time}`;
  if (days < 7) return `${days}${chinese ? "天前" : " d"}`;
  return dateOf(at, locale, at.year !== today.year);
}

/** The moment in full, for the hover and for a decision: "21 Mar 2026, 21:14" / "2026年3月21日 21:14". */
export function exactTime(then: Date, locale: Locale, zone: Zone): string {
  const at = clockAt(then, zone);
  return `${dateOf(at, locale, true)}${locale === "zh" ? " " : ", "}${at.time}`;
}

/** The day alone: "21 Mar 2026" / "2026年3月21日". */
export function exactDay(then: Date, locale: Locale, zone: Zone): string {
  return dateOf(clockAt(then, zone), locale, true);
}

/** The day within a year: "21 Mar" / "3月21日". */
export function dayInYear(then: Date, locale: Locale, zone: Zone): string {
  return dateOf(clockAt(then, zone), locale, false);
}

function dateOf(at: Clock, locale: Locale, withYear: boolean): string {
  if (locale === "zh") return `${withYear ? `${at.year}年` : ""}${at.month}月${at.day}日`;
  return `${at.day} ${months[at.month - 1]}${withYear ? ` ${at.year}` : ""}`;
}

function dayNumber(at: Clock): number {
  return Date.UTC(at.year, at.month - 1, at.day) / day;
}

/** What the clock on the wall shows. `Intl` is asked for other people's zones only: the first time takes a phone a tenth of a second. */
function clockAt(moment: Date, zone: Zone): Clock {
  if (zone === ownClock)
    return {
      year: moment.getFullYear(),
      month: moment.getMonth() + 1,
      day: moment.getDate(),
      time: hoursAndMinutes(moment.getHours(), moment.getMinutes()),
    };
  if (zone !== "UTC") return clockIn(zone, moment);
  return {
    year: moment.getUTCFullYear(),
    month: moment.getUTCMonth() + 1,
    day: moment.getUTCDate(),
    time: hoursAndMinutes(moment.getUTCHours(), moment.getUTCMinutes()),
  };
}

function hoursAndMinutes(hours: number, minutes: number): string {
  return `${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function clockIn(timeZone: string, moment: Date): Clock {
  let format = formats.get(timeZone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat("en-US", {
      timeZone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "2-digit",
      minute: "2-digit",
    });
    formats.set(timeZone, format);
  }
  const parts = new Map(format.formatToParts(moment).map(({ type, value }) => [type, value]));
  const number = (type: Intl.DateTimeFormatPartTypes) => Number(parts.get(type));
  return {
    year: number("year"),
    month: number("month"),
    day: number("day"),
    time: `${parts.get("hour")}:${parts.get("minute")}`,
  };
}
