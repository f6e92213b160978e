"use client";

import { useEffect, useRef } from "react";
import { useTranslations } from "use-intl";
import { Icon } from "@/components/ui/icon";
import { langOf } from "@/lib/language/detect";
import type { PlaceView } from "@/lib/places/names";

type Props = {
  id: string;
  places: PlaceView[];
  active: number;
  chosen: number | null;
  onChoose: (place: PlaceView) => void;
};

/** Cities with both their names. The search field keeps the focus and steers the list. */
export function PlaceList({ id, places, active, chosen, onChoose }: Props) {
  const t = useTranslations("places");
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: "nearest" });
  }, [active]);
  return (
    <div
      ref={list}
      id={id}
      role="listbox"
      aria-label={t("label")}
      className="mt-2 max-h-[44dvh] min-h-40 overflow-y-auto overscroll-contain empty:hidden"
    >
      {places.map((place, at) => (
        <div
          key={place.id}
          id={`${id}-${at}`}
          role="option"
          tabIndex={-1}
          aria-selected={at === active}
          // Pressing would take the focus out of the field before the click arrives.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onChoose(place)}
          onKeyDown={() => {}}
          className="flex min-h-13 cursor-pointer items-center gap-3 rounded-control px-3 py-1.5 hover:bg-sunken aria-selected:bg-sunken"
        >
          <Icon name={place.id === chosen ? "check" : "place"} size={20} className="shrink-0 text-ink-3" />
          <span className="flex min-w-0 flex-wrap items-baseline gap-x-2">
            <span lang={langOf(place.name)} className="font-semibold">
              {place.name}
            </span>
            <span lang={langOf(place.other)} className="text-ink-2 text-sm">
              {place.other}
            </span>
            <span className="w-full text-ink-3 text-xs empty:hidden">{place.where}</span>
          </span>
        </div>
      ))}
    </div>
  );
}
