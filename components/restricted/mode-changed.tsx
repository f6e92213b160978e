"use client";

import { useEffect } from "react";
import { useOverlay, useViewer } from "@/components/viewer/overlay";

/** The mode was switched without leaving the page: what the browser knows of the viewer is asked for again. */
export function ModeChanged({ on }: { on: boolean }) {
  const store = useOverlay();
  const viewer = useViewer();
  const known = viewer ? viewer.secondsLeft !== null : on;
  useEffect(() => {
    if (known !== on) store.restart();
  }, [known, on, store]);
  return null;
}
