"use client";

import { useHydrated } from "@/components/ui/use-hydrated";

/** Tells a form where the days of whoever fills it in begin; without JavaScript it says nothing. */
export function TimeZoneField() {
  const zone = useHydrated() ? Intl.DateTimeFormat().resolvedOptions().timeZone : "";
  return <input type="hidden" name="timeZone" value={zone} />;
}
