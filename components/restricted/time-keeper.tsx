"use client";

import { usePathname, useRouter } from "next/navigation";
import { useEffect, useRef } from "react";
import { useLocale } from "use-intl";
import { TimeUp } from "@/components/restricted/time-up";
import { ask } from "@/components/ui/ask";
import { useOverlay, useViewer } from "@/components/viewer/overlay";
import { href } from "@/lib/language/href";
import { beat } from "@/lib/restricted/limits";

/** In restricted mode: tells the server while a page is in view, and says when the day's time is over. */
export function TimeKeeper() {
  const store = useOverlay();
  const secondsLeft = useViewer()?.secondsLeft ?? null;
  const counts = secondsLeft !== null;
  useEffect(() => {
    if (!counts) return;
    async function here() {
      if (document.visibilityState !== "visible") return;
      const answer = await ask<{ secondsLeft: number | null }>("/api/restricted/time", {
        method: "POST",
        body: {},
      });
      if (answer.ok) store.setSecondsLeft(answer.result.secondsLeft);
    }
    void here();
    const every = setInterval(here, beat.seconds * 1000);
    document.addEventListener("visibilitychange", here);
    return () => {
      clearInterval(every);
      document.removeEventListener("visibilitychange", here);
    };
  }, [counts, store]);
  const router = useRouter();
  const isOver = counts && secondsLeft <= 0;
  const wasOver = useRef(false);
  useEffect(() => {
    // What the server left out of the page meanwhile.
    if (wasOver.current && !isOver) router.refresh();
    wasOver.current = isOver;
  }, [isOver, router]);
  // Where it can be switched off, it does not stand in the way.
  const settings = href(useLocale(), "/settings/restricted");
  const elsewhere = usePathname() !== settings;
  return isOver && elsewhere ? <TimeUp settings={settings} /> : null;
}
