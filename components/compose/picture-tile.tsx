"use client";

import type { KeyboardEvent } from "react";
import { useTranslations } from "use-intl";
import type { DraftPicture } from "@/components/compose/draft";
import { TileFace, TileFailed, TileProgress, TileTag } from "@/components/compose/tile-face";
import type { Reorder } from "@/components/compose/use-reorder";
import { Icon } from "@/components/ui/icon";

type Props = {
  picture: DraftPicture;
  at: number;
  count: number;
  reorder: Reorder;
  onOpen: () => void;
  onMove: (to: number) => void;
  onRetry: () => void;
  onRemove: () => void;
};

/** Where a key moves the tile to: along its row, to the row above or below, to either end. */
function placeFor(key: string, at: number, count: number, tile: HTMLElement): number | null {
  const list = tile.closest("ul");
  const columns = list ? getComputedStyle(list).gridTemplateColumns.split(" ").length : 1;
  switch (key) {
    case "ArrowLeft":
      return at - 1;
    case "ArrowRight":
      return at + 1;
    case "ArrowUp":
      return at >= columns ? at - columns : null;
    case "ArrowDown":
      return at + columns < count ? at + columns : null;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}

/** One photo among those of the note: opens on a tap, moves by dragging or the arrow keys, says how its upload stands. */
export function PictureTile({ picture, at, count, reorder, onOpen, onMove, onRetry, onRemove }: Props) {
  const t = useTranslations("compose");
  const { state, alt, key } = picture;
  const position = t("photoOf", { at: at + 1, count });
  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const to = placeFor(event.key, at, count, event.currentTarget);
    if (to === null) return;
    event.preventDefault();
    onMove(to);
  }
  const lifted = reorder.dragged === key;
  return (
    <li
      data-tile={at}
      data-key={key}
      className={`relative aspect-3/4 overflow-hidden rounded-control bg-sunken transition-[scale,box-shadow] duration-150 ${lifted ? "z-2 scale-105 shadow-float" : ""}`}
    >
      <button
        type="button"
        onPointerDown={reorder.onPointerDown(key)}
        onClick={() => reorder.swallowsClick() || onOpen()}
        onKeyDown={onKeyDown}
        onContextMenu={(event) => lifted && event.preventDefault()}
        aria-label={[
          position,
          at === 0 && t("cover"),
          alt || t("editPhoto"),
          state.kind === "failed" && state.reason,
        ]
          .filter(Boolean)
          .join(", ")}
        aria-description={t("moveHint")}
        className={`block size-full select-none [-webkit-touch-callout:none] ${lifted ? "cursor-grabbing" : "cursor-grab"}`}
      >
        <TileFace picture={picture} />
      </button>
      {at === 0 && state.kind === "there" && <TileTag className="bottom-1.5 left-1.5">{t("cover")}</TileTag>}
      {alt !== "" && (
        <TileTag className={`top-1.5 left-1.5 ${state.kind === "there" ? "" : "hidden"}`}>ALT</TileTag>
      )}
      {state.kind === "failed" && <TileFailed onRetry={state.hopeless ? null : onRetry} />}
      {(state.kind === "sending" || state.kind === "waiting") && (
        <TileProgress
          share={state.kind === "sending" ? state.share : 0}
          label={t("uploading", { position })}
        />
      )}
      <button
        type="button"
        onClick={onRemove}
        aria-label={t("removePhoto", { position })}
        className="absolute top-0 right-0 grid size-11 place-items-start justify-items-end p-1.5"
      >
        <span className="grid size-6 place-items-center rounded-full bg-black/55 text-white">
          <Icon name="close" size={14} />
        </span>
      </button>
    </li>
  );
}
