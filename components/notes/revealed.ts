"use client";

import { useSyncExternalStore } from "react";

/** The notes whose pictures this person has chosen to see in spite of a warning, while the page lives: card and note agree. */
const revealed = new Set<string>();
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useRevealed(noteId: string): boolean {
  return useSyncExternalStore(
    subscribe,
    () => revealed.has(noteId),
    () => false,
  );
}

export function reveal(noteId: string, shown = true): void {
  if (shown === revealed.has(noteId)) return;
  if (shown) revealed.add(noteId);
  else revealed.delete(noteId);
  for (const listener of listeners) listener();
}
