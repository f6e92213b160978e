"use client";

import { useRef, useState } from "react";
import { topicAt } from "@/components/compose/marks";
import type { TopicSuggestion } from "@/lib/hashtags/suggestions";

const pause = 120;

export type Suggesting = { from: number; typed: string; topics: TopicSuggestion[]; active: number };

/** Topics offered while one types a `#`, with the one that Enter would take. */
export function useTopics() {
  const [open, setOpen] = useState<Suggesting | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const turn = useRef(0);

  function lookAt(text: string, caret: number): void {
    clearTimeout(timer.current);
    turn.current += 1;
    const topic = topicAt(text, caret);
    if (!topic) {
      setOpen(null);
      return;
    }
    const mine = turn.current;
    timer.current = setTimeout(async () => {
      const topics = (await ask(topic.typed)).filter(({ name }) => name !== topic.typed);
      if (mine === turn.current) setOpen(topics.length > 0 ? { ...topic, topics, active: 0 } : null);
    }, pause);
  }

  function move(by: 1 | -1): void {
    setOpen((now) => now && { ...now, active: (now.active + by + now.topics.length) % now.topics.length });
  }

  function close(): void {
    clearTimeout(timer.current);
    turn.current += 1;
    setOpen(null);
  }

  return { open, lookAt, move, close };
}

async function ask(typed: string): Promise<TopicSuggestion[]> {
  try {
    const response = await fetch(`/api/topics/suggest?q=${encodeURIComponent(typed)}`);
    if (!response.ok) return [];
    // our own endpoint
    return ((await response.json()) as { topics: TopicSuggestion[] }).topics;
  } catch {
    return [];
  }
}
