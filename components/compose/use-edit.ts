"use client";

import { useEffect, useReducer, useRef, useState } from "react";
import { change, type Draft } from "@/components/compose/draft";
import { draftOfNote, dropEdit, keepEdit, keptEdit, sameWords } from "@/components/compose/kept-edit";
import type { NoteToEdit } from "@/lib/notes/own";

type Setting = { accountId: string; note: NoteToEdit; begun: Draft };
type Keeping = { saved: "no" | "yes" | "not possible"; cameBack: boolean };

const pause = 300;

/** An edit of a note, kept in the browser while it differs from the note. `from` names the revision it began from. */
export function useEdit({ accountId, note, begun }: Setting) {
  const [draft, dispatch] = useReducer(change, begun);
  const [from, setFrom] = useState(note.revision);
  const [keeping, setKeeping] = useState<Keeping>({ saved: "no", cameBack: false });
  const first = useRef(note);
  const awake = useRef(false);
  const base = useRef(draftOfNote(note, begun.requestId));

  useEffect(() => {
    const kept = keptEdit(accountId, first.current);
    if (kept) {
      dispatch({ kind: "replaced", draft: kept.draft });
      setFrom(kept.from);
      setKeeping({ saved: "yes", cameBack: true });
    } else dropEdit(accountId, first.current.id);
    awake.current = true;
  }, [accountId]);

  useEffect(() => {
    if (!awake.current) return;
    const timer = setTimeout(() => {
      if (sameWords(draft, base.current)) {
        dropEdit(accountId, note.id);
        setKeeping((before) => (before.saved === "no" ? before : { ...before, saved: "no" }));
        return;
      }
      const saved = keepEdit(accountId, note.id, { from, draft }) ? "yes" : "not possible";
      setKeeping((before) => (before.saved === saved ? before : { ...before, saved }));
    }, pause);
    return () => clearTimeout(timer);
  }, [accountId, note.id, from, draft]);

  /** Back to a note as it is: the one this began with, or what it has become. */
  function startFrom(now: NoteToEdit): void {
    dropEdit(accountId, note.id);
    base.current = draftOfNote(now, draft.requestId);
    dispatch({ kind: "replaced", draft: base.current });
    setFrom(now.revision);
    setKeeping({ saved: "no", cameBack: false });
  }

  return { draft, dispatch, from, setFrom, keeping, startFrom };
}
