"use client";

import { useLayoutEffect, useRef } from "react";

/** How wide (px) the shade over the right edge is: w-7 in tabs.tsx and desk-tabs.tsx. */
const fade = 28;

/** At the end of a row that scrolls sideways: brings the current link into the middle where it would lie beyond the edge. */
export function InSight({ of }: { of: string | undefined }) {
  const here = useRef<HTMLSpanElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the row is another one when its current link is
  useLayoutEffect(() => {
    const row = here.current?.parentElement;
    const link = row?.querySelector("[aria-current]");
    if (!row || !link) return;
    const [around, inside] = [row.getBoundingClientRect(), link.getBoundingClientRect()];
    if (inside.left >= around.left && inside.right <= around.right - fade) return;
    row.scrollLeft += inside.left + inside.width / 2 - (around.left + around.width / 2);
  }, [of]);
  return <span ref={here} hidden />;
}
