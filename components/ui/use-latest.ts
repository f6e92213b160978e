"use client";

import { useRef } from "react";

/** Asks when nothing new has come for `pause` milliseconds, and hears only the answer to the latest question. */
export function useLatest(pause: number) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const turn = useRef(0);

  /** Whatever is still open is not to the point any more. */
  function drop(): void {
    clearTimeout(timer.current);
    turn.current += 1;
  }

  function askSoon<Answer>(question: () => Promise<Answer>, hear: (answer: Answer) => void): void {
    drop();
    const mine = turn.current;
    timer.current = setTimeout(async () => {
      const answer = await question();
      if (mine === turn.current) hear(answer);
    }, pause);
  }

  return { askSoon, drop };
}
