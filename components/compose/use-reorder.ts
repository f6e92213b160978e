"use client";

import { type PointerEvent as ReactPointerEvent, type RefObject, useEffect, useRef, useState } from "react";
import { useGlide } from "@/components/compose/use-glide";

const mouseSlack = 6;
const touchSlack = 10;
const holdMs = 220;
/** How near to the edge of the screen the page begins to scroll, and how fast at most, in pixels a frame. */
const edge = 96;
const fastest = 14;

type Point = { x: number; y: number };
type Grip = {
  key: string;
  pointer: number;
  tile: HTMLElement | null;
  /** Where it was taken, and where the pointer is now, on the screen. */
  from: Point;
  at: Point;
  lifted: boolean;
  letGo: AbortController;
};

/**
 * Sorting tiles by dragging: a mouse drags at once, a finger after holding still for a moment, so that scrolling stays
 * scrolling. The tile stays under the pointer, the others make room, and the page scrolls at its edges. Tiles carry
 * `data-tile` with their place and `data-key`. `move` is called for each place the pointer comes over.
 */
export function useReorder(list: RefObject<HTMLElement | null>, move: (key: string, to: number) => void) {
  const [dragged, setDragged] = useState<string | null>(null);
  const grip = useRef<Grip | null>(null);
  const justDragged = useRef(false);
  useGlide(list, dragged);

  // There before the finger is: React's own touch listeners are passive, and one that came later would not be asked.
  useEffect(() => {
    const element = list.current;
    const still = (event: TouchEvent) => grip.current?.lifted && event.preventDefault();
    element?.addEventListener("touchmove", still, { passive: false });
    return () => element?.removeEventListener("touchmove", still);
  }, [list]);

  useEffect(() => {
    if (!dragged) return;
    let frame = requestAnimationFrame(function again() {
      frame = requestAnimationFrame(again);
      const held = grip.current;
      if (!held) return;
      scrollAtEdge(held.at.y);
      carry(held);
      const to = placeUnder(list.current, held);
      if (to !== null) move(held.key, to);
    });
    return () => cancelAnimationFrame(frame);
  }, [dragged, list, move]);

  function lift(held: Grip): void {
    held.lifted = true;
    setDragged(held.key);
  }

  function end(): void {
    const held = grip.current;
    held?.letGo.abort();
    grip.current = null;
    if (held?.lifted) swallowNextClick();
    setDragged(null);
    if (held?.tile) held.tile.style.translate = "";
  }

  /** The click that ends a drag comes at once or never; one that comes later, by keyboard perhaps, is meant. */
  function swallowNextClick(): void {
    justDragged.current = true;
    setTimeout(() => {
      justDragged.current = false;
    }, 60);
  }

  function over(event: PointerEvent): void {
    const held = grip.current;
    if (!held || held.pointer !== event.pointerId) return;
    held.at = pointOf(event);
    if (held.lifted) return;
    const far = Math.hypot(held.at.x - held.from.x, held.at.y - held.from.y);
    if (event.pointerType !== "mouse") {
      if (far > touchSlack) end();
    } else if (far > mouseSlack) lift(held);
  }

  function down(event: ReactPointerEvent<HTMLElement>, key: string): void {
    justDragged.current = false;
    if (event.button !== 0 || !event.isPrimary) return;
    const at = pointOf(event);
    const tile = event.currentTarget.closest<HTMLElement>("[data-tile]");
    const letGo = new AbortController();
    const held = { key, pointer: event.pointerId, tile, from: at, at, lifted: false, letGo };
    grip.current = held;
    // On the document, since the tile itself is taken out and put in elsewhere as it moves.
    const heard = { signal: letGo.signal };
    document.addEventListener("pointermove", over, heard);
    for (const last of ["pointerup", "pointercancel"]) document.addEventListener(last, end, heard);
    if (event.pointerType === "mouse") return;
    const timer = setTimeout(() => {
      navigator.vibrate?.(10);
      lift(held);
    }, holdMs);
    letGo.signal.addEventListener("abort", () => clearTimeout(timer));
  }

  return {
    dragged,
    /** A drag ends with a click on the tile, which then means nothing. */
    swallowsClick: () => justDragged.current,
    onPointerDown: (key: string) => (event: ReactPointerEvent<HTMLElement>) => down(event, key),
  };
}

export type Reorder = ReturnType<typeof useReorder>;

function pointOf({ clientX: x, clientY: y }: { clientX: number; clientY: number }): Point {
  return { x, y };
}

/** Keeps the middle of the tile under the pointer, wherever its place in the list has moved to meanwhile. */
function carry({ tile, at }: Grip): void {
  if (!tile) return;
  tile.style.translate = "";
  const { left, top, width, height } = tile.getBoundingClientRect();
  tile.style.translate = `${at.x - left - width / 2}px ${at.y - top - height / 2}px`;
}

/** The place of the tile that lies where the pointer is; null over none, and over the carried one. */
function placeUnder(list: HTMLElement | null, { key, at }: Grip): number | null {
  for (const item of list?.querySelectorAll<HTMLElement>("[data-tile]") ?? []) {
    if (item.dataset.key === key) continue;
    // by layout, not by what is seen: tiles on their way would be met twice
    const { left, top } = restingPlace(item);
    const isUnder =
      at.x >= left && at.x < left + item.offsetWidth && at.y >= top && at.y < top + item.offsetHeight;
    if (isUnder) return Number(item.dataset.tile);
  }
  return null;
}

function restingPlace(item: HTMLElement): { left: number; top: number } {
  const parent = item.offsetParent?.getBoundingClientRect() ?? { left: 0, top: -window.scrollY };
  return { left: parent.left + item.offsetLeft, top: parent.top + item.offsetTop };
}

function scrollAtEdge(y: number): void {
  const past = y < edge ? y - edge : Math.max(0, y - (window.innerHeight - edge));
  if (past !== 0)
    window.scrollBy({ top: Math.max(-1, Math.min(1, past / edge)) * fastest, behavior: "instant" });
}
