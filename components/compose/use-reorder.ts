"use client";

import { type PointerEvent as ReactPointerEvent, useEffect, useRef, useState } from "react";

const mouseSlack = 6;
const touchSlack = 10;
const holdMs = 220;

type Grip = { key: string; pointer: number; x: number; y: number; timer?: ReturnType<typeof setTimeout> };

/**
 * Sorting tiles by dragging: a mouse drags at once, a finger after holding still for a moment, so that scrolling stays
 * scrolling. Tiles carry `data-tile` with their place. `move` is called for each place the pointer comes over.
 */
export function useReorder(move: (key: string, to: number) => void) {
  const [dragged, setDragged] = useState<string | null>(null);
  const grip = useRef<Grip | null>(null);
  const justDragged = useRef(false);

  // Registered by hand: React's own touch listeners are passive and cannot keep the page from scrolling.
  useEffect(() => {
    if (!dragged) return;
    const still = (event: TouchEvent) => event.preventDefault();
    document.addEventListener("touchmove", still, { passive: false });
    return () => document.removeEventListener("touchmove", still);
  }, [dragged]);

  function end(): void {
    clearTimeout(grip.current?.timer);
    grip.current = null;
    justDragged.current = dragged !== null;
    setDragged(null);
  }

  function down(event: ReactPointerEvent<HTMLElement>, key: string): void {
    justDragged.current = false;
    if (event.button !== 0 || !event.isPrimary) return;
    const { pointerId: pointer, clientX: x, clientY: y, pointerType, currentTarget } = event;
    grip.current = { key, pointer, x, y };
    if (pointerType === "mouse") return;
    grip.current.timer = setTimeout(() => {
      currentTarget.setPointerCapture(pointer);
      navigator.vibrate?.(10);
      setDragged(key);
    }, holdMs);
  }

  function over(event: ReactPointerEvent<HTMLElement>): void {
    const held = grip.current;
    if (!held || held.pointer !== event.pointerId) return;
    const far = Math.hypot(event.clientX - held.x, event.clientY - held.y);
    if (!dragged) {
      if (event.pointerType === "mouse" && far > mouseSlack) {
        event.currentTarget.setPointerCapture(event.pointerId);
        setDragged(held.key);
      } else if (event.pointerType !== "mouse" && far > touchSlack) end();
      return;
    }
    const under = document
      .elementFromPoint(event.clientX, event.clientY)
      ?.closest<HTMLElement>("[data-tile]");
    const to = Number(under?.dataset.tile);
    if (under && Number.isInteger(to) && under.dataset.key !== held.key) move(held.key, to);
  }

  return {
    dragged,
    /** A drag ends with a click on the tile, which then means nothing. */
    swallowsClick: () => justDragged.current,
    handlers: (key: string) => ({
      onPointerDown: (event: ReactPointerEvent<HTMLElement>) => down(event, key),
      onPointerMove: over,
      onPointerUp: end,
      onPointerCancel: end,
    }),
  };
}

export type Reorder = ReturnType<typeof useReorder>;
