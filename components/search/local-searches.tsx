"use client";

import Link from "next/link";
import { useState } from "react";
import { useLocale } from "use-intl";
import { forgetLocally, localSearches } from "@/components/search/local-history";
import { searchPath } from "@/components/search/search-path";
import { useHydrated } from "@/components/ui/use-hydrated";
import { langOf } from "@/lib/language/detect";
import { href } from "@/lib/language/href";

/** What this browser remembers for somebody signed out. */
export function LocalHistory({ words }: { words: { title: string; about: string; clear: string } }) {
  const hydrated = useHydrated();
  const locale = useLocale();
  const [cleared, setCleared] = useState(false);
  const past = hydrated && !cleared ? localSearches() : [];
  if (past.length === 0) return null;
  function clear(): void {
    forgetLocally();
    setCleared(true);
  }
  return (
    <section>
      <div className="flex min-h-11 items-center justify-between">
        <h2 className="font-semibold">{words.title}</h2>
        <button
          type="button"
          onClick={clear}
          className="target min-h-9 rounded-full px-3 text-ink-2 text-sm hover:text-ink"
        >
          {words.clear}
        </button>
      </div>
      <p className="mb-2 text-ink-3 text-xs">{words.about}</p>
      <ul className="flex flex-wrap gap-2">
        {past.map((query) => (
          <li key={query}>
            <Link
              href={href(locale, searchPath({ query }))}
              prefetch={false}
              lang={langOf(query)}
              className="flex min-h-11 max-w-56 items-center rounded-full bg-sunken px-4 text-sm"
            >
              <bdi className="truncate">{query}</bdi>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
