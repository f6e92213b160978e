"use client";

import { useCallback, useRef, useState } from "react";
import type { Draft } from "@/components/compose/draft";
import { ask } from "@/components/ui/ask";
import { useLatest } from "@/components/ui/use-latest";
import type { Check } from "@/lib/notes/checking";

type Asked = Pick<Draft, "title" | "body" | "contentWarning" | "pictures">;

const pause = 900;
const nothing: Check = { outcome: "publish", hits: [] };

/** The rule check: asked a moment after the last key, and told what the server said when it refused (without scripts, at once). */
export function useCheck(said: Check | null) {
  const [found, setFound] = useState<Check>(said ?? nothing);
  const { askSoon, drop } = useLatest(pause);
  const changed = useRef(false);

  function lookAt({ title, body, contentWarning, pictures }: Asked): void {
    changed.current = true;
    const words = { title, body, contentWarning, altTexts: pictures.map(({ alt }) => alt) };
    askSoon(
      () => ask<Check>("/api/screening", { method: "POST", body: words }),
      // Where it could not be asked nothing is said, and publishing checks again.
      (answer) => answer.ok && setFound(answer.result),
    );
  }

  /** These words are being published: what the server finds in them is still to the point, unless they change meanwhile. */
  function send(): void {
    drop();
    changed.current = false;
  }

  const take = useCallback((check: Check) => {
    if (!changed.current) setFound(check);
  }, []);

  return { found, askSoon: lookAt, send, take };
}
