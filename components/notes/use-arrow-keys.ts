import { type RefObject, useEffect } from "react";

/** The arrow keys walk along a row, wherever the focus is, unless something else has a use for them. */
export function useArrowKeys(row: RefObject<HTMLElement | null>, active: boolean, go: (by: -1 | 1) => void) {
  useEffect(() => {
    if (!active) return;
    function press(event: KeyboardEvent) {
      if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
      if (event.defaultPrevented || event.altKey || event.metaKey || event.ctrlKey) return;
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest("input, textarea, select, [contenteditable], [role=tablist]")) return;
      // A dialog above this one has the keys.
      const dialogs = document.querySelectorAll("dialog[open]");
      const top = dialogs[dialogs.length - 1];
      if (!row.current?.checkVisibility() || (top && !top.contains(row.current))) return;
      event.preventDefault();
      go(event.key === "ArrowLeft" ? -1 : 1);
    }
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  });
}
