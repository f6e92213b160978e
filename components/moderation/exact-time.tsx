"use client";

import { useHydrated } from "@/components/ui/use-hydrated";
import type { Locale } from "@/lib/language/locales";
import { exactTime, ownClock } from "@/lib/language/time";

/** The day and the minute, in the reader's own time zone as soon as that is known. */
export function ExactTime({ at, locale }: { at: string; locale: Locale }) {
  const hydrated = useHydrated();
  return <time dateTime={at}>{exactTime(new Date(at), locale, hydrated ? ownClock : "UTC")}</time>;
}
