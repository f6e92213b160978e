"use client";

import { ownZone } from "@/components/ui/own-zone";
import { useHydrated } from "@/components/ui/use-hydrated";
import type { Locale } from "@/lib/language/locales";
import { exactTime, relativeTime } from "@/lib/language/time";

/**
 * "3 h", with the exact time on hover. The server does not know the reader's time zone and a kept page does not know when
 * it is read: both are put right when the page wakes up (the new key replaces the element, which React would else keep).
 */
export function RelativeTime({ at, locale, className }: { at: string; locale: Locale; className?: string }) {
  const hydrated = useHydrated();
  // The server's words stay until then: to say them again a browser would have to make a calendar, for every page.
  const takesOver = !hydrated && typeof window !== "undefined";
  const zone = hydrated ? ownZone() : "UTC";
  const then = new Date(at);
  return (
    <time
      key={String(hydrated)}
      dateTime={at}
      title={takesOver ? undefined : exactTime(then, locale, zone)}
      className={className}
      suppressHydrationWarning
    >
      {takesOver ? "" : relativeTime(then, new Date(), locale, zone)}
    </time>
  );
}
