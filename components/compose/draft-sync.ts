import type { DraftView } from "@/lib/drafts/queries";
import { type DraftPart, type DraftState, merge, sameState } from "@/lib/drafts/rules";

/** What the server knows of a draft: where two continuations of it part. */
export type Base = { revision: number; state: DraftState };

/** A newer save, from somewhere else. */
export type Newer = Base & { draft: DraftView };

export type Answer =
  | { kind: "saved"; revision: number; gone: string[] }
  | { kind: "newer"; theirs: Newer }
  | { kind: "published" }
  /** Discarded somewhere else, or never there. */
  | { kind: "gone" }
  /** Saving the same again would be refused again. */
  | { kind: "refused"; message: string }
  | { kind: "unreachable" };

export type Standing =
  | { kind: "saving" }
  | { kind: "saved" }
  | { kind: "away"; message?: string }
  /** Both sides changed the same parts; a person chooses. */
  | { kind: "clash"; theirs: Newer; parts: DraftPart[] }
  | { kind: "published" }
  /** Its name is somebody else's. */
  | { kind: "taken" };

type Put = (state: DraftState, baseRevision: number, last: boolean) => Promise<Answer>;

type Settings = {
  base: Base | null;
  put: Put;
  report: (standing: Standing) => void;
  /** The server had more: this is both together, to be shown and given back through `change`. */
  onMerged: (merged: DraftState, theirs: Newer) => void;
  /** Pictures that the server has no longer. */
  onGone: (mediaIds: string[]) => void;
  /** The server has this now. */
  onBase: (base: Base | null) => void;
};

/** Milliseconds: after the last key, and before a server that was not reached is tried again. */
const pause = { typing: 900, first: 4_000, most: 60_000 };

/** Brings what is typed to the server: a while after the last change, one save at a time, again when it was not reached. */
export function createDraftSync({ base: known, put, report, onMerged, onGone, onBase }: Settings) {
  let base = known;
  let wanted: DraftState | null = null;
  /** Sent since the last answer: if one of them comes back as "newer", it is ours. */
  let sent: DraftState[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = pause.first;
  let held = false;
  let publishing = false;
  let busy = false;
  let stopped = false;

  const isSaved = () => wanted === null || (base !== null && sameState(base.state, wanted));

  function soon(milliseconds: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => void send(), milliseconds);
  }

  function change(state: DraftState): void {
    wanted = state;
    if (held || publishing || stopped) return;
    report({ kind: isSaved() ? "saved" : "saving" });
    if (!isSaved()) soon(pause.typing);
  }

  async function send(last = false): Promise<void> {
    clearTimeout(timer);
    if (!wanted || isSaved() || held || publishing || stopped || (busy && !last)) return;
    busy = true;
    const state = wanted;
    sent.push(state);
    const answer = await put(state, base?.revision ?? 0, last);
    busy = false;
    // whatever it says of a draft that is becoming a note is not to the point
    if (!stopped && !publishing) take(answer, state);
  }

  function take(answer: Answer, state: DraftState): void {
    if (answer.kind !== "unreachable") wait = pause.first;
    if (answer.kind === "saved") saved(answer, state);
    else if (answer.kind === "newer") newer(answer.theirs);
    else if (answer.kind === "gone") gone();
    else if (answer.kind === "published") end("published");
    else if (answer.kind === "refused") refused(answer.message, state);
    else tryLater();
  }

  function refused(message: string, state: DraftState): void {
    report({ kind: "away", message });
    if (wanted !== state) soon(pause.typing);
  }

  function tryLater(): void {
    report({ kind: "away" });
    soon(wait);
    wait = Math.min(pause.most, wait * 2);
  }

  function end(kind: "published" | "taken"): void {
    stopped = true;
    report({ kind });
  }

  /** What is known now is said, and what is missing is sent. */
  function proceed(after: number): void {
    if (isSaved()) report({ kind: "saved" });
    else soon(after);
  }

  function setBase(next: Base | null): void {
    base = next;
    sent = [];
    onBase(next);
  }

  function saved({ revision, gone }: { revision: number; gone: string[] }, state: DraftState): void {
    // an answer that was overtaken
    if (base && revision < base.revision) return;
    const pictures = state.pictures.filter(({ mediaId }) => !gone.includes(mediaId));
    setBase({ revision, state: { ...state, pictures } });
    if (gone.length > 0) onGone(gone);
    proceed(pause.typing);
  }

  /** The server has a newer save than the one this began from. */
  function newer(theirs: Newer): void {
    if (!wanted) return;
    const isOurs = sent.some((state) => sameState(state, theirs.state));
    const { merged, clashes } = merge(base?.state ?? emptied(theirs.state), wanted, theirs.state);
    if (!isOurs && clashes.length > 0) {
      held = true;
      report({ kind: "clash", theirs, parts: clashes });
      return;
    }
    setBase(theirs);
    if (!isOurs) onMerged(merged, theirs);
    if (!isOurs) wanted = merged;
    proceed(0);
  }

  /** It is on the server no longer: what is here is saved anew when there is more of it than was there. */
  function gone(): void {
    const untouched = isSaved();
    if (base === null) end("taken");
    else setBase(null);
    if (untouched) wanted = null;
    else soon(0);
  }

  /** Somebody has seen both: goes on from theirs, whatever is wanted now. */
  function settle(theirs: Base): void {
    held = false;
    setBase(theirs);
    if (wanted) change(wanted);
  }

  return {
    change,
    newer,
    gone,
    settle,
    /** Tries at once what waits to be saved; `last`: the page is closing. */
    flush: (last = false) => send(last),
    /** Asks for nothing more, until told: the note is being published. */
    hold: () => {
      publishing = true;
      clearTimeout(timer);
    },
    goOn: () => {
      publishing = false;
      if (wanted) change(wanted);
    },
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
}

export type DraftSync = ReturnType<typeof createDraftSync>;

/** Where nothing in common is known, only what both have in the same words is no clash. */
function emptied(state: DraftState): DraftState {
  return { ...state, content: { ...state.content, title: "", body: "" }, pictures: [] };
}
