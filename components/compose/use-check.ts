"use client";

import { useCallback, useRef, useState } from "react";
import type { Draft } from "@/components/compose/draft";
import type { Check } from "@/lib/notes/checking";

type Asked = Pick<Draft, "title" | "body" | "contentWarning" | "pictures">;

const pause = 900;
const nothing: Check = { outcome: "publish", hits: [] };

/** The rule check: asked a moment after the last key, and told what the server said when it refused. */
export function useCheck() {
  const [found, setFound] = useState<Check>(nothing);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const asked = useRef(0);
  const sent = useRef(0);

  function askSoon({ title, body, contentWarning, pictures }: Asked): void {
    clearTimeout(timer.current);
    asked.current += 1;
    const turn = asked.current;
    timer.current = setTimeout(async () => {
      const words = { title, body, contentWarning, altTexts: pictures.map(({ alt }) => alt) };
      const check = await ask(words);
      if (check && turn === asked.current) setFound(check);
    }, pause);
  }

  /** These words are being published: what the server finds in them is still to the point, unless they change meanwhile. */
  function send(): void {
    clearTimeout(timer.current);
    asked.current += 1;
    sent.current = asked.current;
  }

  const take = useCallback((check: Check) => {
    if (sent.current === asked.current) setFound(check);
  }, []);

  return { found, askSoon, send, take };
}

/** Null when it could not be asked: nothing is said then, and publishing checks again. */
async function ask(words: Omit<Asked, "pictures"> & { altTexts: string[] }): Promise<Check | null> {
  try {
    const response = await fetch("/api/screening", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(words),
    });
    // our own endpoint
    return response.ok ? ((await response.json()) as Check) : null;
  } catch {
    return null;
  }
}
