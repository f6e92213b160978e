"use client";

import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef } from "react";
import { comeBack, leave } from "@/components/feed/left-feed";
import { measure } from "@/components/feed/measure";
import { type Place, returnTo } from "@/components/feed/place";
import type { Layouts } from "@/components/feed/placing";
import type { NoteCard } from "@/lib/notes/cards";

type FeedPage = { cards: NoteCard[]; next: string | null };
type Feed = {
  feed: string;
  page: FeedPage;
  /** Puts back what was loaded before. */
  resume: (page: FeedPage) => void;
  list: RefObject<HTMLElement | null>;
  layouts: Layouts;
  place: RefObject<Place | null>;
};

/** After a reload, or on the way back from another site, the very card that was on the screen is there again. */
export function useLeftFeed({ feed, page, resume, list, layouts, place }: Feed): void {
  const wanted = useRef<Place | null>(null);
  const hide = useEffectEvent((path: string) => {
    if (place.current && window.scrollY > 0) leave({ path, feed, ...page, place: place.current });
  });
  useEffect(() => {
    const path = location.pathname;
    const left = comeBack(path, feed);
    if (left) {
      wanted.current = left.place;
      resume({ cards: left.cards, next: left.next });
    }
    const leaving = () => hide(path);
    window.addEventListener("pagehide", leaving);
    return () => window.removeEventListener("pagehide", leaving);
  }, [feed, resume]);
  useLayoutEffect(() => {
    if (!wanted.current || page.cards.length <= wanted.current.card) return;
    const measured = measure(list.current, layouts);
    if (measured) returnTo(wanted.current, measured);
    wanted.current = null;
  }, [list, layouts, page]);
}
