"use client";

import { type MouseEvent, type PointerEvent, useRef } from "react";

/** A finger that rests so long means the menu (ms); one that travels so far means to scroll (px). */
const rest = 450;
const travel = 8;

/** For fingers only: a mouse has the button, and its right button is the browser's. */
export function useLongPress(act: () => void) {
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const from = useRef({ x: 0, y: 0 });
  const pressed = useRef(false);
  const stop = () => clearTimeout(timer.current);
  return {
    onPointerDown(event: PointerEvent) {
      pressed.current = false;
      if (event.pointerType !== "touch") return;
      from.current = { x: event.clientX, y: event.clientY };
      timer.current = setTimeout(() => {
        pressed.current = true;
        navigator.vibrate?.(10);
        act();
      }, rest);
    },
    onPointerMove({ clientX, clientY }: PointerEvent) {
      if (Math.hypot(clientX - from.current.x, clientY - from.current.y) > travel) stop();
    },
    onPointerUp: stop,
    onPointerCancel: stop,
    // The system's own menu of a link would come at the same moment.
    onContextMenu(event: MouseEvent) {
      const touched = (event.nativeEvent as { pointerType?: string }).pointerType === "touch";
      if (pressed.current || touched) event.preventDefault();
    },
    onClickCapture(event: MouseEvent) {
      if (!pressed.current) return;
      pressed.current = false;
      event.preventDefault();
      event.stopPropagation();
    },
  };
}
