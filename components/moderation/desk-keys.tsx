"use client";

import { useEffect } from "react";

/** Where a letter is a letter. */
const writing = "input:not([type=radio]):not([type=checkbox]), textarea, select, [contenteditable=true]";

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
        if (event.target instanceof Element && event.target.matches(writing)) return;
      }
      const key = sending ? "send" : event.key.toLowerCase();
      const owner = document.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
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
