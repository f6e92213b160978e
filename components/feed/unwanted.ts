"use client";

import { useSyncExternalStore } from "react";
import type { OverlayStore } from "@/components/viewer/overlay-store";

/** What the viewer said is not for them, while the page lives: such cards step back at once, and offer to come back. */

export type Unwanted = { kind: "note" | "author" | "topic"; id: string; name: string };

type About = { id: string; author: { id: string } };

const notes = new Map<string, Unwanted>();
const authors = new Map<string, Unwanted>();
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function isUnwanted({ id, author }: About): Unwanted | undefined {
  return notes.get(id) ?? authors.get(author.id);
}

/** Why the card steps back, if it does. */
export function useUnwanted(card: About): Unwanted | undefined {
  return useSyncExternalStore(
    subscribe,
    () => isUnwanted(card),
    () => undefined,
  );
}

function note(card: About, what: Unwanted, on: boolean): void {
  const [map, key] = what.kind === "author" ? [authors, what.id] : [notes, card.id];
  if (on) map.set(key, what);
  else map.delete(key);
  for (const listener of listeners) listener();
}

/** Says it to the server, or takes it back; a refusal puts things back as they were. */
export function setUnwanted(
  store: OverlayStore,
  card: About,
  what: Unwanted,
  wanted: boolean,
): Promise<void> {
  return store.mark({
    key: `unwanted:${what.kind}:${what.id}`,
    url: `/api/not-interested/${what.kind}/${what.id}`,
    wanted,
    apply: (on) => note(card, what, on),
  });
}
