"use client";

import { useEffect, useState } from "react";
import { useLocale, useTranslations } from "use-intl";
import { askPlaces } from "@/components/compose/ask-places";
import { PlacePicker } from "@/components/compose/place-picker";
import { Icon } from "@/components/ui/icon";
import type { PlaceView } from "@/lib/places/names";

type Props = {
  placeId: number | null;
  /** What the picker shows before anything is typed. */
  popular: PlaceView[];
  picking: boolean;
  onPick: (open: boolean) => void;
  onChoose: (placeId: number | null) => void;
  /** What was typed where no script runs. */
  typed: string;
  error: string | undefined;
};

/** The place of the note: a row that opens the list of cities; without scripts a field for a city's name. */
export function PlaceRow({ placeId, popular, picking, onPick, onChoose, typed, error }: Props) {
  const t = useTranslations("places");
  const { place, remember } = useChosen(placeId, popular);
  return (
    <div className="border-line border-b">
      <input type="hidden" name="placeId" value={placeId ?? ""} />
      <button
        type="button"
        aria-haspopup="dialog"
        onClick={() => onPick(true)}
        className="-mx-2 flex h-13 w-[calc(100%+16px)] items-center rounded-control px-2 text-left no-js:hidden"
      >
        <span className="text-base text-ink-2">{t("place")}</span>
        <span className="ml-auto min-w-0 truncate pl-6 font-medium text-base text-ink">
          {placeId === null ? t("choose") : (place?.name ?? "…")}
        </span>
        <Icon name="right" size={18} className="ml-2.5 shrink-0 text-ink-3" />
      </button>
      <label className="hidden h-13 items-center gap-4 no-js:flex">
        <span className="text-base text-ink-2">{t("place")}</span>
        <input
          name="placeName"
          list="popular-places"
          autoComplete="off"
          placeholder={t("plainHint")}
          defaultValue={typed}
          aria-describedby="place-error"
          className="min-w-0 flex-1 bg-transparent text-right text-base text-ink"
        />
        <datalist id="popular-places">
          {popular.map(({ id, name }) => (
            <option key={id} value={name} />
          ))}
        </datalist>
      </label>
      <p id="place-error" className="pb-3 text-brand-text text-sm empty:hidden">
        {error}
      </p>
      <PlacePicker
        open={picking}
        chosen={placeId}
        popular={popular}
        onClose={() => onPick(false)}
        onChoose={(chosen) => {
          remember(chosen);
          onChoose(chosen?.id ?? null);
          onPick(false);
        }}
      />
    </div>
  );
}

/** A draft knows its place by number; the name is asked for once. */
function useChosen(placeId: number | null, popular: PlaceView[]) {
  const locale = useLocale();
  const [known, setKnown] = useState<PlaceView[]>(popular);
  const place = known.find(({ id }) => id === placeId) ?? null;
  const unknown = placeId !== null && place === null ? placeId : null;
  useEffect(() => {
    if (unknown === null) return;
    let wanted = true;
    askPlaces({ id: String(unknown), locale }).then((found) => {
      if (wanted && found) setKnown((before) => [...before, ...found]);
    });
    return () => {
      wanted = false;
    };
  }, [unknown, locale]);
  const remember = (chosen: PlaceView | null) => chosen && setKnown((before) => [...before, chosen]);
  return { place, remember };
}
