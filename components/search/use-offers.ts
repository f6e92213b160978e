"use client";

import { useState } from "react";
import { forgetLocally, localSearches } from "@/components/search/local-history";
import { searchPath } from "@/components/search/search-path";
import { ask } from "@/components/ui/ask";
import { useLatest } from "@/components/ui/use-latest";
import type { PersonFound, TopicFound } from "@/lib/search/people-and-topics";
import type { Suggestions } from "@/lib/search/suggesting";

const pause = 120;

/** Something offered while one types: where choosing it leads, and what it is. */
export type Offer = { path: string } & (
  | { kind: "all" | "history" | "hot"; words: string }
  | { kind: "topic"; topic: TopicFound }
  | { kind: "person"; person: PersonFound }
);

/** `active` is what Enter would take; -1: what was typed. */
export type Offering = { offers: Offer[]; active: number };

export function useOffers(signedIn: boolean) {
  const [open, setOpen] = useState<Offering | null>(null);
  const { askSoon, drop } = useLatest(pause);

  function lookFor(typed: string): void {
    askSoon(
      () =>
        ask<Suggestions>(`/api/search/suggest?q=${encodeURIComponent(typed.slice(0, 100).toWellFormed())}`),
      (answer) => {
        const here = signedIn ? [] : localSearches().filter((each) => each.startsWith(typed));
        const offers = answer.ok ? offersOf(typed.trim(), answer.result, here) : [];
        setOpen(offers.length > 0 ? { offers, active: -1 } : null);
      },
    );
  }

  function move(by: 1 | -1): void {
    setOpen((now) => {
      if (!now) return null;
      const count = now.offers.length;
      // One place more than there are offers: the words as typed.
      return { ...now, active: ((now.active + 1 + by + count + 1) % (count + 1)) - 1 };
    });
  }

  function close(): void {
    drop();
    setOpen(null);
  }

  function clearHistory(): void {
    if (signedIn) void ask("/api/searches", { method: "DELETE" });
    forgetLocally();
    setOpen((now) => {
      const offers = now?.offers.filter(({ kind }) => kind !== "history") ?? [];
      return offers.length > 0 ? { offers, active: -1 } : null;
    });
  }

  return { open, lookFor, move, close, clearHistory };
}

function offersOf(typed: string, { history, hot, topics, people }: Suggestions, here: string[]): Offer[] {
  const words = (kind: "all" | "history" | "hot") => (query: string) => ({
    kind,
    words: query,
    path: searchPath({ query }),
  });
  const past = [...history.map(({ query }) => query), ...here].filter((query) => query !== typed);
  return [
    ...past.slice(0, typed === "" ? 6 : 3).map(words("history")),
    ...(typed === "" ? [] : [words("all")(typed)]),
    ...topics.map((topic) => ({
      kind: "topic" as const,
      topic,
      path: `/topics/${encodeURIComponent(topic.key)}`,
    })),
    ...people.map((person) => ({ kind: "person" as const, person, path: `/people/${person.handle}` })),
    ...hot.map(words("hot")),
  ];
}
