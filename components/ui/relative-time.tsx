"use client";

import { useHydrated } from "@/components/ui/use-hydrated";
import type { Locale } from "@/lib/language/locales";
import { exactTime, relativeTime } from "@/lib/language/time";

/**
 * "3 h", with the exact time on hover. The server does not know the reader's time zone and a kept page does not know when
 * it is read: both are put right when the page wakes up (the new key replaces the element, which React would else keep).
 */
export function RelativeTime({ at, locale, className }: { at: string; locale: Locale; className?: string }) {
  const hydrated = useHydrated();
  const zone = hydrated ? Intl.DateTimeFormat().resolvedOptions().timeZone : "UTC";
  const then = new Date(at);
  return (
    <time
      key={String(hydrated)}
      dateTime={at}
      title={exactTime(then, locale, zone)}
      className={className}
      suppressHydrationWarning
    >
      {relativeTime(then, new Date(), locale, zone)}
    </time>
  );
}
