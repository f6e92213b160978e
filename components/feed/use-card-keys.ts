"use client";

import { type RefObject, useEffect, useState } from "react";
import { isTyping } from "@/components/shell/typing";

/** `j` and `k` walk through the cards. The one being walked to is always drawn, however far away it is. */
export function useCardKeys(list: RefObject<HTMLElement | null>, count: number): number | null {
  const [at, setAt] = useState<number | null>(null);
  useEffect(() => {
    function press(event: KeyboardEvent) {
      if (isTyping(event) || (event.key !== "j" && event.key !== "k")) return;
      // Not while a dialog lies over the feed.
      if (document.querySelector("dialog[open], [role=dialog]:not([hidden])")?.checkVisibility()) return;
      const focused = document.activeElement?.closest<HTMLElement>("[data-card]")?.dataset.card;
      const here = focused === undefined ? null : Number(focused);
      setAt((now) => {
        const from = here ?? now;
        const step = event.key === "j" ? 1 : -1;
        return from === null ? 0 : Math.min(count - 1, Math.max(0, from + step));
      });
    }
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [count]);
  useEffect(() => {
    if (at === null) return;
    const link = list.current?.querySelector<HTMLElement>(`[data-card="${at}"] a`);
    link?.focus({ preventScroll: true });
    link?.scrollIntoView({ block: "nearest", behavior: "smooth" });
  }, [at, list]);
  return at;
}
