"use client";

import { useSyncExternalStore } from "react";
import type { FeedCard } from "@/lib/feed/dress";

/** Which card's menu is open: one menu serves all cards of a page. */
let open: FeedCard | null = null;
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function openCardMenu(card: FeedCard | null): void {
  open = card;
  for (const listener of listeners) listener();
}

export function useOpenCard(): FeedCard | null {
  return useSyncExternalStore(
    subscribe,
    () => open,
    () => null,
  );
}
