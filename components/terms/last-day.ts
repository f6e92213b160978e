import type { Locale } from "@/lib/language/locales";
import { dayInYear } from "@/lib/language/time";

/** What ends at midnight holds through the day before. */
const momentBefore = (end: string) => new Date(Date.parse(end) - 1);

/** As a date field says it. */
export function lastDayOf(end: string | null): string {
  return end ? momentBefore(end).toISOString().slice(0, 10) : "";
}

export function lastDayShown(end: string, locale: Locale): string {
  return dayInYear(momentBefore(end), locale, "UTC");
}
