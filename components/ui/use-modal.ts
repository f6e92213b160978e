"use client";

import { type RefObject, useEffectEvent, useLayoutEffect } from "react";
import { flushSync } from "react-dom";

/**
 * Shows a dialog while it is `open` and tells at once when the browser has closed it (Esc, Back, a press on its close button).
 * The `close` event would tell with the next frame only: on a busy phone there is time to open something before it comes, and
 * what was opened would be closed again unseen. A dialog that is taken away closes first, so that the focus goes back.
 */
export function useModal(
  dialog: RefObject<HTMLDialogElement | null>,
  open: boolean,
  onClose: () => void,
): void {
  const closed = useEffectEvent(onClose);
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!open || !element) return;
    if (!element.open) element.showModal();
    const watch = new MutationObserver(() => element.open || flushSync(closed));
    watch.observe(element, { attributeFilter: ["open"] });
    return () => {
      watch.disconnect();
      element.close();
    };
  }, [dialog, open]);
}
