"use client";

import { useEffect, useReducer, useRef, useState } from "react";
import { change, type Draft, isEmpty } from "@/components/compose/draft";
import { dropDraft, keepDraft, keptDraft } from "@/components/compose/saved-draft";

type Setting = { accountId: string; blank: Draft; published: readonly string[] };

/** How the browser's copy stands; `came back`: it was found here and taken up again. */
export type Keeping = { saved: "no" | "yes" | "not possible"; cameBack: boolean };

const pause = 300;

/** The draft, kept in the browser all the while. */
export function useDraft({ accountId, blank, published }: Setting) {
  const [draft, dispatch] = useReducer(change, blank);
  const [keeping, setKeeping] = useState<Keeping>({ saved: "no", cameBack: false });
  const latest = useRef<Draft | null>(null);
  const first = useRef({ blank, published });

  useEffect(() => {
    const { blank: begun, published: done } = first.current;
    const kept = isEmpty(begun) ? keptDraft(accountId, done) : null;
    if (kept) {
      dispatch({ kind: "replaced", draft: kept });
      setKeeping({ saved: "yes", cameBack: true });
    }
    latest.current = kept ?? begun;
  }, [accountId]);

  useEffect(() => {
    // The first render knows nothing yet of what was kept, and must not overwrite it.
    if (latest.current === null || latest.current === draft) return;
    latest.current = draft;
    const timer = setTimeout(() => {
      const saved = keepDraft(accountId, draft) ? "yes" : "not possible";
      setKeeping((before) => (before.saved === saved ? before : { ...before, saved }));
    }, pause);
    return () => clearTimeout(timer);
  }, [accountId, draft]);

  useEffect(() => {
    const keepNow = () => {
      if (latest.current) keepDraft(accountId, latest.current);
    };
    window.addEventListener("pagehide", keepNow);
    return () => {
      window.removeEventListener("pagehide", keepNow);
      // Left by a link, the page does not hide: what was typed a moment ago still waits for its timer, which ends here.
      keepNow();
    };
  }, [accountId]);

  function startAfresh(): void {
    dropDraft(accountId);
    dispatch({ kind: "replaced", draft: { ...blank, title: "", body: "", pictures: [] } });
    setKeeping({ saved: "no", cameBack: false });
  }

  return { draft, dispatch, keeping, startAfresh };
}
