"use client";

import { ownZone } from "@/components/ui/own-zone";
import { useHydrated } from "@/components/ui/use-hydrated";

/** Tells a form where the days of whoever fills it in begin; without JavaScript it says nothing. */
export function TimeZoneField() {
  const zone = useHydrated() ? ownZone() : "";
  return <input type="hidden" name="timeZone" value={zone} />;
}
