"use client";

import { useEffect } from "react";
import { ask } from "@/components/ui/ask";
import { sayIsSeen } from "@/components/viewer/seen";

const counted = new Set<string>();

/** Says that the note was looked at: once a page load; the server counts once a person and day. */
export function ViewCounter({ noteId }: { noteId: string }) {
  useEffect(() => {
    if (counted.has(noteId)) return;
    counted.add(noteId);
    sayIsSeen(noteId);
    // A first request takes a phone a while, which need not be part of waking up.
    setTimeout(() => void ask(`/api/notes/${noteId}/view`, { method: "POST", keepalive: true }));
  }, [noteId]);
  return null;
}
