"use client";

import { type ReactNode, useId, useRef } from "react";
import { IconButton } from "@/components/ui/icon-button";
import { useModal } from "@/components/ui/use-modal";

type Props = {
  open: boolean;
  onClose: () => void;
  title: string;
  closeLabel: string;
  children: ReactNode;
  /** The title is for assistive technology only. */
  quietTitle?: boolean;
  className?: string;
};

/** The browser's own modal dialog: it keeps the focus in, Esc and a click outside close it, focus returns where it was. */
export function Dialog({ open, onClose, title, closeLabel, children, quietTitle, className = "" }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useModal(dialog, open, onClose);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc is the keyboard's click outside, and the browser's own
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      onClick={(event) => event.target === event.currentTarget && event.currentTarget.close()}
      className={`m-auto max-h-[min(90dvh,800px)] w-[min(480px,calc(100vw-32px))] animate-[rise_180ms_var(--ease-soft)] overflow-auto rounded-dialog bg-raised p-0 text-ink shadow-float ${className}`}
    >
      {open && (
        <>
          <header className="sticky top-0 z-1 flex items-center gap-3 bg-raised py-2 pr-2 pl-6">
            <h2 id={titleId} className={quietTitle ? "sr-only" : "text-pretty py-2 font-semibold text-base"}>
              {title}
            </h2>
            <IconButton
              icon="close"
              label={closeLabel}
              className="ml-auto"
              onClick={() => dialog.current?.close()}
            />
          </header>
          <div className="px-6 pb-6">{children}</div>
        </>
      )}
    </dialog>
  );
}
