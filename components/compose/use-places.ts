"use client";

import { useRef, useState } from "react";
import { useLocale, useTranslations } from "use-intl";
import { askPlaces } from "@/components/compose/ask-places";
import { announce } from "@/components/ui/announce";
import type { PlaceView } from "@/lib/places/names";

const pause = 120;

/** What the list of cities holds for what is typed, and which of them Enter would take. */
export function usePlaces(popular: PlaceView[]) {
  const t = useTranslations("places");
  const locale = useLocale();
  const [typed, setTyped] = useState("");
  const [found, setFound] = useState({ places: popular, active: 0, unreachable: false });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const turn = useRef(0);

  function show(places: PlaceView[] | null): void {
    setFound({ places: places ?? [], active: 0, unreachable: places === null });
    if (places) announce(t("found", { count: places.length }), { silent: true });
  }

  function type(text: string): void {
    setTyped(text);
    clearTimeout(timer.current);
    turn.current += 1;
    const mine = turn.current;
    if (text.trim() === "") {
      show(popular);
      return;
    }
    timer.current = setTimeout(async () => {
      const places = await askPlaces({ q: text, locale });
      if (mine === turn.current) show(places);
    }, pause);
  }

  function move(by: number): void {
    setFound((now) => {
      const count = now.places.length;
      return count === 0 ? now : { ...now, active: (now.active + by + count) % count };
    });
  }

  return { typed, ...found, type, move };
}
