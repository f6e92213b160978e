"use client";

import { useState } from "react";
import { ask } from "@/components/ui/ask";
import { useLatest } from "@/components/ui/use-latest";
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
  const { askSoon, drop } = useLatest(pause);

  function lookAt(text: string, caret: number): void {
    const begun = beginningAt(text, caret);
    if (!begun) {
      close();
      return;
    }
    askSoon(
      () => offersFor(begun),
      (found) => {
        const offers = found.filter(({ words }) => words !== begun.typed);
        setOpen(offers.length > 0 ? { ...begun, offers, active: begun.typed === "" ? -1 : 0 } : null);
      },
    );
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
    drop();
    setOpen(null);
  }

  return { open, lookAt, move, close };
}

type Found = { topics?: TopicSuggestion[]; people?: PersonSuggestion[] };

/** Nothing when it could not be asked: one goes on typing. */
async function offersFor({ kind, typed }: Beginning): Promise<Offer[]> {
  const about = kind === "hashtag" ? "topics" : "people";
  const query = encodeURIComponent(typed.toWellFormed());
  const answer = await ask<Found>(`/api/${about}/suggest?q=${query}`);
  const { topics = [], people = [] } = answer.ok ? answer.result : {};
  return [
    ...topics.map((topic) => ({ kind: "topic" as const, words: topic.name, ...topic })),
    ...people.map((person) => ({ kind: "person" as const, words: person.handle, ...person })),
  ];
}
