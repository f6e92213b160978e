"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";

type Props = {
  /** The accessible name of the button. */
  label: string;
  /** What the button shows. */
  face: ReactNode;
  children: ReactNode;
  /** The edge it shares with its button; `start` is the left one on a phone, where the button lies there, else the right one. */
  align?: "left" | "right" | "start";
  direction?: "down" | "up";
  className?: string;
};

const edges = { left: "left-0", right: "right-0", start: "max-md:left-0 md:right-0" };

/** Opens and closes without JavaScript, too; with it also on Esc, on a click elsewhere and after a choice. */
export function Menu({ label, face, children, align = "right", direction = "down", className = "" }: Props) {
  const details = useRef<HTMLDetailsElement>(null);
  const [open, setOpen] = useState(false);
  // It may have been opened before the page woke up.
  useEffect(() => setOpen(details.current?.open ?? false), []);
  // Only while it is open: a page of comments has a menu for each.
  useEffect(() => {
    const element = details.current;
    if (!open) return;
    function close(event: Event) {
      if (!element?.open) return;
      if (event instanceof KeyboardEvent) {
        if (event.key !== "Escape") return;
        element.querySelector("summary")?.focus();
      } else if (event.target instanceof Node && element.contains(event.target)) return;
      element.open = false;
    }
    document.addEventListener("keydown", close);
    document.addEventListener("pointerdown", close);
    return () => {
      document.removeEventListener("keydown", close);
      document.removeEventListener("pointerdown", close);
    };
  }, [open]);
  function afterChoice(event: React.MouseEvent) {
    const choice = event.target instanceof Element ? event.target.closest("a, button") : null;
    if (choice && !choice.hasAttribute("data-stay") && details.current) details.current.open = false;
  }
  const place = `${edges[align]} ${direction === "up" ? "bottom-full mb-2" : "top-full mt-2"}`;
  return (
    <details
      ref={details}
      data-menu=""
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      className={`relative ${className}`}
    >
      <summary aria-label={label} title={label} className="rounded-full">
        {face}
      </summary>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: listens to its links and buttons, which are operable themselves */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a key press on a link or button arrives as its click */}
      <div
        onClick={afterChoice}
        className={`absolute z-40 flex min-w-52 animate-[rise_150ms_var(--ease-soft)] flex-col rounded-card bg-raised p-1.5 shadow-float ring-1 ring-line ${place}`}
      >
        {children}
      </div>
    </details>
  );
}
