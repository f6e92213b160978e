"use client";

import { useRef, useState } from "react";
import type { PersonSuggestion } from "@/lib/accounts/suggestions";
import { type Beginning, beginningAt } from "@/lib/hashtags/grammar";
import type { TopicSuggestion } from "@/lib/hashtags/suggestions";

const pause = 120;

export type Offer =
  | ({ kind: "topic"; words: string } & TopicSuggestion)
  | ({ kind: "person"; words: string } & PersonSuggestion);

/** `active` is what Enter would take: nothing (-1) until something is typed or an arrow key pressed. */
export type Suggesting = Beginning & { offers: Offer[]; active: number };

/** Topics and people offered while one types a `#` or an `@`. While an input method composes, nothing is: its keys are its own. */
export function useSuggestions() {
  const [open, setOpen] = useState<Suggesting | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const turn = useRef(0);

  function lookAt(text: string, caret: number): void {
    clearTimeout(timer.current);
    turn.current += 1;
    const begun = beginningAt(text, caret);
    if (!begun) {
      setOpen(null);
      return;
    }
    const mine = turn.current;
    timer.current = setTimeout(async () => {
      const offers = (await ask(begun)).filter(({ words }) => words !== begun.typed);
      if (mine !== turn.current) return;
      setOpen(offers.length > 0 ? { ...begun, offers, active: begun.typed === "" ? -1 : 0 } : null);
    }, pause);
  }

  function move(by: 1 | -1): void {
    setOpen((now) => {
      if (!now) return null;
      const count = now.offers.length;
      const next = now.active < 0 && by < 0 ? count - 1 : (now.active + by + count) % count;
      return { ...now, active: next };
    });
  }

  function close(): void {
    clearTimeout(timer.current);
    turn.current += 1;
    setOpen(null);
  }

  return { open, lookAt, move, close };
}

/** Nothing when it could not be asked: one goes on typing. */
async function ask({ kind, typed }: Beginning): Promise<Offer[]> {
  const about = kind === "hashtag" ? "topics" : "people";
  try {
    const response = await fetch(`/api/${about}/suggest?q=${encodeURIComponent(typed.toWellFormed())}`);
    if (!response.ok) return [];
    // our own endpoints
    const { topics = [], people = [] } = (await response.json()) as {
      topics?: TopicSuggestion[];
      people?: PersonSuggestion[];
    };
    return [
      ...topics.map((topic) => ({ kind: "topic" as const, words: topic.name, ...topic })),
      ...people.map((person) => ({ kind: "person" as const, words: person.handle, ...person })),
    ];
  } catch {
    return [];
  }
}
