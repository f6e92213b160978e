"use client";

import { useEffect } from "react";

/** Where a letter is a letter. */
const writing = "input:not([type=radio]):not([type=checkbox]), textarea, select, [contenteditable=true]";

/** Out of a field, so that the next key is a key of the desk again. */
function leave(from: EventTarget | null): void {
  if (from instanceof HTMLElement && from.matches(writing)) from.blur();
}

/** Enter in a choice is done with it: on to the reason. */
function onFrom(event: KeyboardEvent): void {
  const reason = document.getElementById("reason");
  if (!reason) return;
  event.preventDefault();
  reason.focus();
}

/**
 * The keyboard of the desk: a key presses whatever says that it is its own (`data-key`), so that every key is also a
 * button that one can see. ⌘/Ctrl + Enter sends the form, from inside a field too.
 */
export function DeskKeys() {
  useEffect(() => {
    function press(event: KeyboardEvent) {
      if (event.defaultPrevented || event.isComposing || document.querySelector("dialog[open]")) return;
      const sending = event.key === "Enter" && (event.metaKey || event.ctrlKey);
      if (!sending) {
        if (event.metaKey || event.ctrlKey || event.altKey) return;
        const typing = event.target instanceof Element && event.target.matches(writing);
        if (event.key === "Enter" && event.target instanceof HTMLSelectElement) return onFrom(event);
        if (typing && event.key !== "Escape") return;
      }
      const key = sending ? "send" : event.key.toLowerCase();
      if (key === "escape") leave(event.target);
      const owner = [...document.querySelectorAll<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)].find(
        (each) => each.checkVisibility(),
      );
      if (!owner) return;
      event.preventDefault();
      owner.click();
      const next = owner.dataset.then;
      if (next) document.getElementById(next)?.focus();
    }
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
  return null;
}
