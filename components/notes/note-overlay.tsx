"use client";

import { usePathname, useRouter } from "next/navigation";
import { type ReactNode, useCallback, useEffect, useLayoutEffect, useRef } from "react";
import { openFrom } from "@/components/notes/open-from";
import { Announcer } from "@/components/ui/announcer";

type Props = { noteId: string; title: string; children: ReactNode };

/**
 * A note over the feed it was opened from. The browser's own modal dialog keeps the focus in; Back, Esc, a click outside and
 * the close button all go back in history, so that the feed is where it was, and the focus returns to the card.
 */
export function NoteOverlay({ noteId, title, children }: Props) {
  const router = useRouter();
  const path = usePathname();
  const dialog = useRef<HTMLDialogElement>(null);
  const leaving = useRef(false);
  // A slot keeps what it shows when one goes on to a page that it does not know.
  const here = path.endsWith(`/notes/${noteId}`);

  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element || !here) return;
    leaving.current = false;
    const card = cardOf(noteId);
    const callOff = openFrom(element, card, ".note-pictures");
    const { overflow, scrollbarGutter } = document.documentElement.style;
    const gutter = innerWidth - document.documentElement.clientWidth;
    document.documentElement.style.overflow = "hidden";
    if (gutter > 0) document.documentElement.style.scrollbarGutter = "stable";
    return () => {
      leaving.current = true;
      callOff();
      if (element.open) element.close();
      document.documentElement.style.overflow = overflow;
      document.documentElement.style.scrollbarGutter = scrollbarGutter;
      cardOf(noteId)?.focus({ preventScroll: true });
    };
  }, [here, noteId]);

  const leave = useCallback(() => {
    if (leaving.current) return;
    leaving.current = true;
    router.back();
  }, [router]);

  useEffect(() => {
    if (!here) return;
    // While the picture flies, the browser gives a press beside the note to the root of the page, not to the dialog.
    const beside = (event: MouseEvent) => event.target === document.documentElement && leave();
    document.addEventListener("click", beside);
    return () => document.removeEventListener("click", beside);
  }, [here, leave]);

  return (
    <dialog
      ref={dialog}
      aria-label={title}
      data-note-overlay=""
      className="note-dialog"
      style={{ "--note-top": "0px" } as React.CSSProperties}
      onKeyDown={(event) => {
        // Esc closes what lies on top first: an open menu, then the note.
        if (event.key === "Escape" && dialog.current?.querySelector("details[open][data-menu]"))
          event.preventDefault();
      }}
      onCancel={(event) => {
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        leave();
      }}
      onClose={(event) => event.target === event.currentTarget && !event.currentTarget.open && leave()}
      onClick={(event) => event.target === event.currentTarget && leave()}
    >
      {children}
      <Announcer />
    </dialog>
  );
}

function cardOf(noteId: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-card] a[href$="/notes/${noteId}"]`);
}
