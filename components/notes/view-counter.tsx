"use client";

import { useEffect } from "react";
import { sayIsSeen } from "@/components/viewer/seen";

const counted = new Set<string>();

/** Says that the note was looked at: once a page load; the server counts once a person and day. */
export function ViewCounter({ noteId }: { noteId: string }) {
  useEffect(() => {
    if (counted.has(noteId)) return;
    counted.add(noteId);
    sayIsSeen(noteId);
    fetch(`/api/notes/${noteId}/view`, { method: "POST", keepalive: true }).catch(() => {});
  }, [noteId]);
  return null;
}
