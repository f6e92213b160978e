"use client";

import { createContext, type ReactNode, useContext, useState } from "react";
import { cardSizes } from "@/components/feed/card-sizes";
import { useTakesOver } from "@/components/ui/use-hydrated";
import type { FeedCard } from "@/lib/feed/dress";
import { ratioOf } from "@/lib/feed/waterfall";
import { placeholderUrl } from "@/lib/media/placeholder";
import { srcSetOf, stillFor, unpacked } from "@/lib/media/stills";

/** What a phone sees whole: painted with the page, not a frame later. More at once would only slow each other down. */
const foremost = 4;
/** Up to here pictures are asked for after the foremost; from here on they wait until the page is awake: kept in step with waterfall.css. */
export const waiting = 12;

/** For who knows no `srcset`, in pixels. */
const usual = 480;

/** How wide a column is, in px of the page; null until the page is awake. */
export const ColumnWidth = createContext<number | null>(null);

type FrameProps = { cover: FeedCard["cover"]; children: ReactNode };

/**
 * What a card's picture stands on: its place, its colour, and a blurred stand-in until it is there. Those of the server's markup stay:
 * to draw them all again would take a phone a tenth of a second, in which it answers nothing.
 */
export function CoverFrame({ cover, children }: FrameProps) {
  const takesOver = useTakesOver();
  const [inMarkup] = useState(takesOver ? cover.thumbhash : null);
  return (
    <div
      className="relative overflow-hidden rounded-card bg-center bg-cover bg-sunken"
      style={{
        aspectRatio: `1 / ${ratioOf(cover)}`,
        backgroundColor: cover.colour,
        backgroundImage: inMarkup === cover.thumbhash ? undefined : `url(${placeholderUrl(cover.thumbhash)})`,
      }}
      // the markup has a picture here of which this render says nothing
      suppressHydrationWarning
    >
      {children}
    </div>
  );
}

type Props = { cover: FeedCard["cover"]; lang: string; at: number };

/**
 * A card's picture. The server leaves the choice of the file to the browser; once awake, the page knows the width and chooses
 * itself: Chromium keeps a picture with `srcset` listening to the window after it has left the page, and with it the whole card,
 * so a long feed would never be forgotten.
 */
export function Cover({ cover, lang, at }: Props) {
  const width = useContext(ColumnWidth);
  // The server's markup is taken over as it is; what has waited is not loaded yet.
  const [isMarkup] = useState(width === null && at < waiting);
  const source =
    isMarkup || width === null
      ? { src: stillFor(cover.stills, usual), srcSet: srcSetOf(unpacked(cover.stills)), sizes: cardSizes }
      : { src: stillFor(cover.stills, width * window.devicePixelRatio) };
  return (
    <img
      loading={at < foremost ? "eager" : "lazy"}
      {...source}
      width={cover.width}
      height={cover.height}
      alt={cover.alt}
      lang={lang}
      fetchPriority={at < foremost ? "high" : isMarkup ? "low" : "auto"}
      decoding={at < foremost ? "sync" : "async"}
      className="absolute inset-0 size-full object-cover text-transparent transition-[filter] duration-200 group-hover:brightness-95"
    />
  );
}
