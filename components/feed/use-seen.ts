"use client";

import { type RefObject, useEffect } from "react";
import { sayIsSeen } from "@/components/viewer/seen";

/** So long (ms), and so much of it, a card must be on the screen to count as seen. */
const glance = 1_000;
const mostOfIt = 0.6;

/** Says which cards of the box were seen. One observer for all; cards come and go as one scrolls. */
export function useSeen(box: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const timers = new Map<Element, ReturnType<typeof setTimeout>>();
    const forget = (card: Element) => {
      clearTimeout(timers.get(card));
      timers.delete(card);
    };
    const watch = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          forget(target);
          const id = target.getAttribute("data-note");
          if (isIntersecting && id) timers.set(target, setTimeout(sayIsSeen, glance, id));
        }
      },
      { threshold: mostOfIt },
    );
    const take = () => {
      for (const card of element.children) watch.observe(card);
    };
    const changes = new MutationObserver((records) => {
      for (const { removedNodes } of records) {
        for (const node of removedNodes) if (node instanceof Element) forget(node);
      }
      take();
    });
    take();
    changes.observe(element, { childList: true });
    return () => {
      watch.disconnect();
      changes.disconnect();
      for (const card of [...timers.keys()]) forget(card);
    };
  }, [box]);
}
