"use client";

import { type KeyboardEvent, useState } from "react";
import { useTranslations } from "use-intl";
import type { DraftPicture } from "@/components/compose/draft";
import type { Reorder } from "@/components/compose/use-reorder";
import { Icon } from "@/components/ui/icon";
import { placeholderUrl } from "@/lib/media/placeholder";

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
        <Face picture={picture} />
      </button>
      {at === 0 && state.kind === "there" && <Tag className="bottom-1.5 left-1.5">{t("cover")}</Tag>}
      {alt !== "" && <Tag className={`top-1.5 left-1.5 ${state.kind === "there" ? "" : "hidden"}`}>ALT</Tag>}
      {state.kind === "failed" && <Failed onRetry={state.hopeless ? null : onRetry} />}
      {(state.kind === "sending" || state.kind === "waiting") && (
        <Bar share={state.kind === "sending" ? state.share : 0} label={t("uploading", { position })} />
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

/** The photo itself; a file the browser cannot draw (HEIC, in most) shows its placeholder until its rendition is there. */
function Face({ picture: { state, preview } }: { picture: DraftPicture }) {
  const [undrawable, setUndrawable] = useState("");
  const there = state.kind === "there" ? state.picture : null;
  const source = there?.smallUrl ?? preview;
  const behind = there
    ? { background: `center / cover url(${placeholderUrl(there.thumbhash)}) ${there.colour}` }
    : {};
  if (undrawable === source) {
    return (
      <span className="grid size-full place-items-center text-ink-3" style={behind}>
        {state.kind !== "failed" && <Icon name="image" size={28} />}
      </span>
    );
  }
  return (
    <img
      src={source}
      alt=""
      draggable={false}
      onError={() => setUndrawable(source)}
      style={behind}
      className="pointer-events-none size-full object-cover"
    />
  );
}

function Tag({ children, className }: { children: string; className: string }) {
  return (
    <span
      aria-hidden="true"
      className={`pointer-events-none absolute rounded-[5px] bg-black/60 px-1.5 font-semibold text-[11px] text-white leading-[18px] ${className}`}
    >
      {children}
    </span>
  );
}

function Bar({ share, label }: { share: number; label: string }) {
  const percent = Math.round(share * 100);
  return (
    <span className="pointer-events-none absolute inset-0 bg-black/35">
      <span
        role="progressbar"
        aria-label={label}
        aria-valuenow={percent}
        aria-valuemin={0}
        aria-valuemax={100}
        className="absolute inset-x-2 bottom-2 h-1 overflow-hidden rounded-full bg-white/40"
      >
        <span
          className={`block h-full rounded-full bg-white transition-[width] ${share >= 1 ? "animate-pulse" : ""}`}
          style={{ width: `${Math.max(4, percent)}%` }}
        />
      </span>
    </span>
  );
}

/** Why is said in full below the photos, where there is room for it. */
function Failed({ onRetry }: { onRetry: (() => void) | null }) {
  const t = useTranslations("compose");
  return (
    <span className="pointer-events-none absolute inset-0 flex flex-col items-center justify-center gap-1 bg-black/65 text-white text-xs">
      <Icon name="warning" size={24} />
      {onRetry && (
        <button
          type="button"
          onClick={onRetry}
          className="target pointer-events-auto py-1 font-semibold underline underline-offset-2"
        >
          {t("retry")}
        </button>
      )}
    </span>
  );
}
