"use client";

import { useState } from "react";
import { useLocale, useTranslations } from "use-intl";
import { askPlaces } from "@/components/compose/ask-places";
import { announce } from "@/components/ui/announce";
import { useLatest } from "@/components/ui/use-latest";
import type { PlaceView } from "@/lib/places/names";

const pause = 120;

/** What the list of cities holds for what is typed, and which of them Enter would take. */
export function usePlaces(popular: PlaceView[]) {
  const t = useTranslations("places");
  const locale = useLocale();
  const [typed, setTyped] = useState("");
  const [found, setFound] = useState({ places: popular, active: 0, unreachable: false });
  const { askSoon, drop } = useLatest(pause);

  function show(places: PlaceView[] | null): void {
    setFound({ places: places ?? [], active: 0, unreachable: places === null });
    if (places) announce(t("found", { count: places.length }), { silent: true });
  }

  function type(text: string): void {
    setTyped(text);
    if (text.trim() === "") {
      drop();
      show(popular);
    } else askSoon(() => askPlaces({ q: text, locale }), show);
  }

  function move(by: number): void {
    setFound((now) => {
      const count = now.places.length;
      return count === 0 ? now : { ...now, active: (now.active + by + count) % count };
    });
  }

  return { typed, ...found, type, move };
}
