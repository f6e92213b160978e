"use client";

import { useHydrated } from "@/components/ui/use-hydrated";
import type { Locale } from "@/lib/language/locales";
import { exactTime, ownClock, relativeTime } from "@/lib/language/time";

/**
 * "3 h", with the exact time on hover. The server does not know the reader's time zone and a kept page does not know when
 * it is read: its words stand until the page wakes up, and are then put right.
 */
export function RelativeTime({ at, locale, className }: { at: string; locale: Locale; className?: string }) {
  const hydrated = useHydrated();
  const onServer = typeof window === "undefined";
  // Where markup is taken over React is told that there are no words: it leaves the server's, and writes the right ones when they come.
  const takesOver = !hydrated && !onServer;
  const zone = onServer ? "UTC" : ownClock;
  const then = new Date(at);
  return (
    <time
      dateTime={at}
      title={takesOver ? undefined : exactTime(then, locale, zone)}
      className={className}
      suppressHydrationWarning
    >
      {takesOver ? "" : relativeTime(then, new Date(), locale, zone)}
    </time>
  );
}
