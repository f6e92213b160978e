"use client";

import { useHydrated } from "@/components/ui/use-hydrated";
import type { Locale } from "@/lib/language/locales";
import { exactTime } from "@/lib/language/time";

/** The day and the minute, in the reader's own time zone as soon as that is known. */
export function ExactTime({ at, locale }: { at: string; locale: Locale }) {
  const hydrated = useHydrated();
  const zone = hydrated ? null : "UTC";
  return (
    <time key={String(hydrated)} dateTime={at} suppressHydrationWarning>
      {exactTime(new Date(at), locale, zone)}
    </time>
  );
}
