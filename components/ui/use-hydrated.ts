"use client";

import { startTransition, useEffect, useState, useSyncExternalStore } from "react";

const never = () => () => {};

/** Whether the page's markup may still be in the middle of being taken over. */
let takingOver = true;

/**
 * False on the server and in the render that takes over its markup, true soon afterwards and ever after. What depends on it is drawn
 * anew in pieces, between which the page answers: a note has it in each of its comments.
 */
export function useHydrated(): boolean {
  // Asks React which of the two this render is. The answer does not change before all have it, or all would be drawn anew at once.
  const drawnHere = useSyncExternalStore(
    never,
    () => !takingOver,
    () => false,
  );
  const [hydrated, setHydrated] = useState(drawnHere);
  useEffect(() => {
    if (hydrated) return;
    queueMicrotask(() => {
      takingOver = false;
    });
    startTransition(() => setHydrated(true));
  }, [hydrated]);
  return hydrated || drawnHere;
}
