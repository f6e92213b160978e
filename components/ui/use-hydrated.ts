"use client";

import { startTransition, useEffect, useState, useSyncExternalStore } from "react";

const never = () => () => {};

/** Whether this component was made by taking over the server's markup: true from that render on, false on the server and for what is drawn here. */
export function useTakesOver(): boolean {
  const [own] = useState({ takesOver: false });
  // React asks the second only where it takes markup over. The answer stays, or React would draw all of them anew in one task.
  return useSyncExternalStore(
    never,
    () => own.takesOver,
    () => {
      own.takesOver = typeof window !== "undefined";
      return own.takesOver;
    },
  );
}

/**
 * False on the server and in the render that takes over its markup, true soon afterwards and ever after. What depends on it is drawn
 * anew in pieces, between which the page answers: a note has it in each of its comments. (An effect that begins an asynchronous
 * transition in the same task would hold it up until that is over.)
 */
export function useHydrated(): boolean {
  const takesOver = useTakesOver();
  const [hydrated, setHydrated] = useState(!takesOver && typeof window !== "undefined");
  useEffect(() => {
    if (!hydrated) startTransition(() => setHydrated(true));
  }, [hydrated]);
  return hydrated;
}
