"use client";

import { useEffect, useState } from "react";
import { listen, type Notice } from "@/components/ui/announce";
import { Icon } from "@/components/ui/icon";

const shownFor = 5_000;

/** Where `announce` speaks: one live region, and a toast that goes by itself. Rendered once, by the root layout. */
export function Announcer() {
  const [notice, setNotice] = useState<Notice | null>(null);
  useEffect(() => listen(setNotice), []);
  useEffect(() => {
    if (!notice) return;
    const timer = setTimeout(() => setNotice(null), shownFor);
    return () => clearTimeout(timer);
  }, [notice]);
  return (
    <div
      aria-live="polite"
      role="status"
      className="pointer-events-none fixed inset-x-0 bottom-[calc(var(--bar)+16px)] z-50 flex justify-center px-4"
    >
      {notice && (
        <p
          key={notice.id}
          className={
            notice.silent
              ? "sr-only"
              : "flex animate-[rise_200ms_var(--ease-soft)] items-center gap-2 rounded-full bg-ink px-5 py-3 font-medium text-page text-sm shadow-float"
          }
        >
          {notice.tone === "good" && !notice.silent && <Icon name="check" size={18} />}
          {notice.words}
        </p>
      )}
    </div>
  );
}
