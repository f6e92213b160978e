import type { Place } from "@/components/feed/place";
import type { NoteCard } from "@/lib/notes/cards";

/** A feed as its reader left it with the whole page: by a reload, or by a link to another site. */
export type LeftFeed = {
  /** The page it was on. */
  path: string;
  feed: string;
  cards: NoteCard[];
  next: string | null;
  place: Place;
};

/** Another name whenever what a card carries changes: a tab may have left one before the site was renewed. */
const kept = "left-feed-2";

/** Keeps it for this tab; a feed too long for what a browser keeps begins anew. */
export function leave(left: LeftFeed): void {
  try {
    sessionStorage.setItem(kept, JSON.stringify(left));
  } catch {
    sessionStorage.removeItem(kept);
  }
}

/** What was left of this feed on this page, once; only on the way back to it, not when it is opened anew. */
export function comeBack(path: string, feed: string): LeftFeed | null {
  const [navigation] = performance.getEntriesByType("navigation");
  // the only entry of its kind
  const how = (navigation as PerformanceNavigationTiming | undefined)?.type;
  try {
    const text = sessionStorage.getItem(kept);
    if (text === null) return null;
    // written by `leave`
    const left = JSON.parse(text) as LeftFeed;
    if (left.path !== path || left.feed !== feed) return null;
    sessionStorage.removeItem(kept);
    return how === "reload" || how === "back_forward" ? left : null;
  } catch {
    return null;
  }
}
