"use client";

import { type KeyboardEvent, useId } from "react";
import { useTranslations } from "use-intl";
import { PlaceList } from "@/components/compose/place-list";
import { usePlaces } from "@/components/compose/use-places";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Icon } from "@/components/ui/icon";
import { langOf } from "@/lib/language/detect";
import type { PlaceView } from "@/lib/places/names";

type Props = {
  open: boolean;
  chosen: number | null;
  popular: PlaceView[];
  onClose: () => void;
  onChoose: (place: PlaceView | null) => void;
};

/** A city, chosen from the list by any of its names. */
export function PlacePicker({ open, chosen, popular, onClose, onChoose }: Props) {
  const t = useTranslations("places");
  const close = useTranslations("compose")("close");
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t("title")}
      closeLabel={close}
      className="max-md:mx-0 max-md:mb-0 max-md:w-full max-md:max-w-none max-md:rounded-b-none"
    >
      <Search popular={popular} chosen={chosen} onChoose={onChoose} />
      {chosen !== null && (
        <Button variant="outline" className="mt-3 w-full" onClick={() => onChoose(null)}>
          {t("without")}
        </Button>
      )}
      <p className="mt-4 text-ink-3 text-xs">{t("never")}</p>
    </Dialog>
  );
}

function Search({ popular, chosen, onChoose }: Pick<Props, "popular" | "chosen" | "onChoose">) {
  const t = useTranslations("places");
  const list = useId();
  const { typed, places, active, unreachable, type, move } = usePlaces(popular);
  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    // In a form Enter would publish the note.
    if (event.key === "Enter") event.preventDefault();
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      move(step);
    }
    const place = places[active];
    if (event.key === "Enter" && place) onChoose(place);
  }
  return (
    <>
      <div className="relative pt-1">
        <Icon name="search" size={18} className="absolute top-4 left-3.5 text-ink-3" />
        <input
          // where showModal() puts the focus; React sets no such attribute by itself
          ref={(field) => field?.setAttribute("autofocus", "")}
          role="combobox"
          aria-expanded={places.length > 0}
          aria-controls={list}
          aria-activedescendant={places.length > 0 ? `${list}-${active}` : undefined}
          aria-label={t("label")}
          autoComplete="off"
          enterKeyHint="done"
          maxLength={60}
          lang={langOf(typed)}
          placeholder={t("search")}
          value={typed}
          onChange={(event) => type(event.target.value)}
          onKeyDown={onKeyDown}
          className="h-11 w-full rounded-full bg-sunken pr-4 pl-10 text-base placeholder:text-ink-3"
        />
      </div>
      <PlaceList id={list} {...{ places, active, chosen, onChoose }} />
      {places.length === 0 && (
        <p role="status" className="py-6 text-center text-ink-2 text-sm">
          {unreachable ? t("offline") : t("none")}
        </p>
      )}
    </>
  );
}
