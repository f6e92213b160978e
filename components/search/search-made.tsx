"use client";

import { useEffect } from "react";
import { rememberLocally } from "@/components/search/local-history";
import { ask } from "@/components/ui/ask";
import { useViewer } from "@/components/viewer/overlay";

const made = new Set<string>();

/** Says once a page load that this was searched for, and shows it in the box of the top bar, also after Back. */
export function SearchMade({ query }: { query: string }) {
  const viewer = useViewer();
  useEffect(() => {
    const box = document.querySelector<HTMLInputElement>("#find");
    if (box) box.value = query;
    return () => {
      if (box?.value === query) box.value = "";
    };
  }, [query]);
  useEffect(() => {
    if (viewer === undefined || query === "" || made.has(query)) return;
    made.add(query);
    if (viewer === null) rememberLocally(query);
    void ask("/api/searches", { method: "POST", body: { q: query }, keepalive: true });
  }, [query, viewer]);
  return null;
}
