"use client";

import { type ChangeEvent, useId } from "react";
import { useTranslations } from "use-intl";
import { Icon } from "@/components/ui/icon";

export const acceptedFiles = "image/jpeg,image/png,image/webp,image/gif,image/heic,image/heif,.heic,.heif";

type Props = { first: boolean; left: number; onAdd: (files: Iterable<File>) => void; invalid: boolean };

/** Where photos come in: large and inviting at first, a tile beside the others later. */
export function AddPhotos({ first, left, onAdd, invalid }: Props) {
  const t = useTranslations("compose");
  const id = useId();
  const look = first
    ? "min-h-52 rounded-dialog border-2 border-dashed md:min-h-[420px]"
    : "aspect-3/4 rounded-control border-2 border-transparent";
  return (
    <li className={first ? "" : "min-w-0"}>
      <label
        htmlFor={id}
        className={`relative flex cursor-pointer flex-col items-center justify-center gap-1 bg-sunken px-2 text-center text-ink-3 transition hover:text-ink has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-info ${look} ${invalid ? "border-brand" : "border-line"}`}
      >
        <Icon name={first ? "images" : "plus"} size={first ? 40 : 26} />
        {first && <span className="mt-2 font-semibold text-base text-ink">{t("addPhotos")}</span>}
        <span className="text-xs">{first ? t("addHint") : t("photosLeft", { left })}</span>
        {first && <span className="hidden text-xs pointer-fine:block">{t("addByHand")}</span>}
        <input
          id={id}
          type="file"
          multiple
          accept={acceptedFiles}
          aria-label={t("addPhotos")}
          onChange={(event) => takeFiles(event, onAdd)}
          className="absolute inset-0 cursor-pointer opacity-0"
        />
      </label>
    </li>
  );
}

/** Empties the input, so that the same file can be picked again after it was removed. */
export function takeFiles(
  event: ChangeEvent<HTMLInputElement>,
  onAdd: (files: Iterable<File>) => void,
): void {
  onAdd([...(event.target.files ?? [])]);
  event.target.value = "";
}
