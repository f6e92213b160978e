"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import type { DraftPicture } from "@/components/compose/draft";
import { Icon } from "@/components/ui/icon";
import { placeholderUrl } from "@/lib/media/placeholder";

/** The photo itself; a file the browser cannot draw (HEIC, in most) shows its placeholder until its rendition is there. */
export function TileFace({ picture: { state, preview } }: { picture: DraftPicture }) {
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

export function TileTag({ children, className }: { children: string; className: string }) {
  return (
    <span
      aria-hidden="true"
      className={`pointer-events-none absolute rounded-[5px] bg-black/60 px-1.5 font-semibold text-[11px] text-white leading-[18px] ${className}`}
    >
      {children}
    </span>
  );
}

export function TileProgress({ share, label }: { share: number; label: string }) {
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
export function TileFailed({ onRetry }: { onRetry: (() => void) | null }) {
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
