"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { inCommon } from "@/components/feed/in-common";
import { ask } from "@/components/ui/ask";
import type { FeedPage } from "@/lib/feed/dress";

type State = FeedPage & { status: "idle" | "loading" | "failed" };

/** What was loaded of a feed so far, for coming back to it: a page that is left forgets its state. */
const remembered = new Map<string, FeedPage>();
const rememberedFeeds = 20;

function remember(feed: string, page: FeedPage): void {
  remembered.delete(feed);
  remembered.set(feed, page);
  const [oldest] = remembered.keys();
  if (remembered.size > rememberedFeeds && oldest) remembered.delete(oldest);
}

/** Continues only the very feed that was left: if its beginning is another by now, it starts anew. */
function resumed(feed: string, first: FeedPage): FeedPage {
  const before = remembered.get(feed);
  const same = before && first.cards.every((card, at) => before.cards[at]?.id === card.id);
  return same ? before : first;
}

/** The cards of a feed: those that came with the page, then further ones as `loadMore` is called. */
export function useMore(feed: string, first: FeedPage) {
  const [state, setState] = useState<State>(() => ({ ...resumed(feed, first), status: "idle" }));
  const busy = useRef(false);
  const [keptOnce] = useState(inCommon);
  // A page that was kept fresh brings another beginning under the same address.
  const [beginning, setBeginning] = useState(first.cards);
  if (beginning !== first.cards) {
    setBeginning(first.cards);
    setState({ ...resumed(feed, first), status: "idle" });
  }
  useEffect(() => remember(feed, { cards: state.cards, next: state.next }), [feed, state.cards, state.next]);

  const loadMore = useCallback(async () => {
    if (busy.current || !state.next) return;
    busy.current = true;
    setState((now) => ({ ...now, status: "loading" }));
    const answer = await ask<FeedPage>(
      `/api/feeds/${feed}${feed.includes("?") ? "&" : "?"}after=${state.next}`,
    );
    busy.current = false;
    setState((now) => {
      if (!answer.ok) return { ...now, status: "failed" };
      const { cards, next } = answer.result;
      const known = new Set(now.cards.map(({ id }) => id));
      const fresh = cards.filter(({ id }) => !known.has(id)).map(keptOnce);
      return { cards: [...now.cards, ...fresh], next, status: "idle" };
    });
  }, [feed, state.next, keptOnce]);
  const resume = useCallback(
    ({ cards, next }: FeedPage) => setState({ cards: cards.map(keptOnce), next, status: "idle" }),
    [keptOnce],
  );
  return { ...state, loadMore, resume };
}
