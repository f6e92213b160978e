"use client";

import { useEffect, useRef } from "react";

/** Counts pictures when they are first unveiled, for the moderator's own sake. */
export function PicturesSeen({ pictures }: { pictures: number }) {
  const mark = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const box = mark.current?.closest("label")?.querySelector<HTMLInputElement>("input[type=checkbox]");
    if (!box) return;
    function unveiled() {
      if (!box?.checked) return;
      box.removeEventListener("change", unveiled);
      fetch("/api/moderation/exposure", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ pictures }),
        keepalive: true,
      }).catch(() => {});
    }
    box.addEventListener("change", unveiled);
    return () => box.removeEventListener("change", unveiled);
  }, [pictures]);
  return <span ref={mark} hidden />;
}
