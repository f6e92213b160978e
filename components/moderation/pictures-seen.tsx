"use client";

import { useEffect, useRef } from "react";
import { ask } from "@/components/ui/ask";

/** Counts pictures when they are first unveiled, for the moderator's own sake. */
export function PicturesSeen({ pictures }: { pictures: number }) {
  const mark = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const box = mark.current?.closest("label")?.querySelector<HTMLInputElement>("input[type=checkbox]");
    if (!box) return;
    function unveiled() {
      if (!box?.checked) return;
      box.removeEventListener("change", unveiled);
      void ask("/api/moderation/exposure", { method: "POST", body: { pictures }, keepalive: true });
    }
    box.addEventListener("change", unveiled);
    return () => box.removeEventListener("change", unveiled);
  }, [pictures]);
  return <span ref={mark} hidden />;
}
