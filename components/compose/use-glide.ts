"use client";

import { type RefObject, useLayoutEffect, useRef } from "react";

const glide = { duration: 180, easing: "cubic-bezier(0.2, 0.8, 0.2, 1)" };

/** Lets tiles glide to their new place when their order changes; all but the one in hand, which is where the hand is. */
export function useGlide(list: RefObject<HTMLElement | null>, inHand: string | null): void {
  const places = useRef(new Map<string, { left: number; top: number }>());
  useLayoutEffect(() => {
    const before = places.current;
    places.current = new Map();
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    for (const item of list.current?.querySelectorAll<HTMLElement>("[data-tile]") ?? []) {
      const { key = "" } = item.dataset;
      const now = { left: item.offsetLeft, top: item.offsetTop };
      places.current.set(key, now);
      const was = before.get(key);
      if (still || !was || key === inHand || (was.left === now.left && was.top === now.top)) continue;
      const from = `${was.left - now.left}px ${was.top - now.top}px`;
      item.animate([{ translate: from }, { translate: "0 0" }], glide);
    }
  });
}
