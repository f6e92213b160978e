import type { Dispatch } from "react";
import { type Change, type Draft, isEmpty, stateOf } from "@/components/compose/draft";
import { getDraft, newerOf, putDraft } from "@/components/compose/draft-door";
import {
  type Base,
  createDraftSync,
  type DraftSync,
  type Newer,
  type Standing,
} from "@/components/compose/draft-sync";
import { waitingInEdits } from "@/components/compose/kept-edit";
import { newRequestId } from "@/components/compose/request-id";
import {
  dropDraft,
  type Kept,
  keepDraft,
  keptDraft,
  latestDraft,
  tidyDrafts,
  waitingKeys,
} from "@/components/compose/saved-draft";
import { goesOn, type Typed, withTyped } from "@/components/compose/typed-early";
import { tidyFiles } from "@/components/compose/waiting-files";
import type { DraftView } from "@/lib/drafts/queries";
import { type DraftPart, merge, withParts } from "@/lib/drafts/rules";

export type Clash = { theirs: Newer; parts: DraftPart[] };
export type Choice = "mine" | "theirs" | "both";

/** How the draft is kept; `came back`: it was found in this browser and taken up again. */
export type Keeping = {
  saved: "no" | "saving" | "yes" | "device" | "not possible";
  why: string;
  cameBack: boolean;
  clash: Clash | null;
};

export const notKept: Keeping = { saved: "no", why: "", cameBack: false, clash: null };

type Settings = {
  accountId: string;
  /** Requests that are notes by now. */
  published: readonly string[];
  words: { pictureGone: string; wasPublished: string; notHere: string };
  dispatch: Dispatch<Change>;
  report: (news: Partial<Keeping>) => void;
};

/** `typed`: by somebody who was faster than the scripts. */
type Start = { blank: Draft; resumed: boolean; stored: DraftView | null; typed: Typed };
type Now = { begun: Draft; draft: Draft; base: Base | null; resumed: boolean; sync: DraftSync };

/** Milliseconds after a change until the browser's copy has it. */
const pause = 300;

/** Keeps what is composed in two places: at once in the browser, and a moment later on the server. */
export function createKeeper({ accountId, published, words, dispatch, report }: Settings) {
  let now: Now | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let inBrowser = true;

  function open(draft: Draft, base: Base | null, begun = draft, resumed = false): DraftSync {
    now?.sync.stop();
    const isOpen = () => now?.sync === sync;
    const sync = createDraftSync({
      base,
      put: (state, revision, last) => putDraft(draft.requestId, state, revision, last),
      report: (standing) => {
        if (isOpen()) stands(standing);
      },
      onMerged: (state, { draft: theirs }) => {
        if (isOpen()) dispatch({ kind: "merged", state, theirs });
      },
      onGone: (mediaIds) => {
        if (isOpen()) dispatch({ kind: "gone", mediaIds, reason: words.pictureGone });
      },
      onBase: (next) => {
        if (!now || !isOpen()) return;
        now.base = next;
        keepHere();
      },
    });
    now = { begun, draft, base, resumed, sync };
    return sync;
  }

  /** Takes up what the browser or the server has of a certain draft, or the one that was being written last here. */
  function takeUp({ blank, resumed, stored, typed }: Start): void {
    const server = stored && newerOf(stored);
    const kept = resumed ? keptDraft(accountId, blank.requestId) : latestFor(blank, typed);
    tidyDrafts(accountId, published, kept?.draft.requestId ?? blank.requestId);
    void tidyFiles(accountId, [...waitingKeys(accountId), ...waitingInEdits(accountId)]);
    const hasTyped = Object.keys(typed).length > 0;
    const begun = kept?.draft ?? blank;
    const draft = hasTyped ? withTyped(begun, typed, blank) : begun;
    const sync = open(draft, kept ? kept.base : server, blank, resumed);
    if (!kept && resumed) report(stored ? { saved: "yes" } : { why: words.notHere });
    if (draft === blank) return;
    dispatch({ kind: "replaced", draft });
    if (hasTyped) keepHere();
    if (now?.base || !isEmpty(draft)) sync.change(stateOf(draft));
    if (!kept) return;
    report({ cameBack: !resumed });
    if (server && server.revision !== kept.base?.revision) sync.newer(server);
    else if (!stored && kept.base) void compare(kept.draft.requestId, sync);
  }

  /** The one that was being written last, unless what is typed already is another note. */
  function latestFor(blank: Draft, typed: Typed): Kept | null {
    const latest = isEmpty(blank) ? latestDraft(accountId, published) : null;
    return latest && goesOn(typed, latest.draft) ? latest : null;
  }

  /** It may have been continued, published or discarded somewhere else since. */
  async function compare(id: string, sync: DraftSync): Promise<void> {
    const server = await getDraft(id);
    if (now?.sync !== sync || server === null) return;
    if (server === "gone") sync.gone();
    else if (server.revision !== now.base?.revision) sync.newer(newerOf(server));
  }

  function changed(draft: Draft): void {
    if (!now || draft === now.draft || (draft === now.begun && now.draft !== now.begun)) return;
    now.draft = draft;
    clearTimeout(timer);
    timer = setTimeout(keepHere, pause);
    if (now.base || !isEmpty(draft)) now.sync.change(stateOf(draft));
  }

  function keepHere(): void {
    clearTimeout(timer);
    if (now) inBrowser = keepDraft(accountId, now.draft, now.base, now.resumed);
  }

  function stands(standing: Standing): void {
    const away = inBrowser ? "device" : "not possible";
    if (standing.kind === "saving") report({ saved: "saving", why: "" });
    else if (standing.kind === "saved") report({ saved: "yes", why: "", clash: null });
    else if (standing.kind === "away") report({ saved: away, why: standing.message ?? "" });
    else if (standing.kind === "clash") report({ saved: away, why: "", clash: standing });
    else goOnAs(newRequestId(), standing.kind === "published" ? words.wasPublished : "");
  }

  /** The same words become a draft of their own; what they were a draft of stays as it is. */
  function goOnAs(requestId: string, why: string): void {
    if (!now) return;
    const before = now.draft.requestId;
    const draft = { ...now.draft, requestId };
    const sync = open(draft, null);
    dispatch({ kind: "replaced", draft });
    keepHere();
    // or the same words would wait here twice
    if (inBrowser) dropDraft(accountId, before);
    sync.change(stateOf(draft));
    report({ clash: null, why });
  }

  /** Ends a clash: what it was about is as chosen, everything else as both sides left it. */
  function choose(choice: Choice, { theirs, parts }: Clash): void {
    if (!now) return;
    if (choice === "both") {
      goOnAs(newRequestId(), "");
      return;
    }
    const mine = stateOf(now.draft);
    const { merged } = merge(now.base?.state ?? mine, mine, theirs.state);
    const state = choice === "mine" ? merged : withParts(merged, theirs.state, parts);
    now.sync.settle(theirs);
    dispatch({ kind: "merged", state, theirs: theirs.draft });
    report({ clash: null });
  }

  /** A new draft; the one that was open waits among the others. */
  function startAfresh(blank: Draft): void {
    leave();
    const draft = { ...blank, requestId: newRequestId() };
    open(draft, null);
    tidyDrafts(accountId, published, draft.requestId);
    dispatch({ kind: "replaced", draft });
    report(notKept);
  }

  /** The page is closing, or may be: nothing waits any longer. */
  function leave(): void {
    if (!now) return;
    keepHere();
    void now.sync.flush(true);
  }

  /** The server has all of it, and goes on with it by itself. */
  function letGo(): void {
    clearTimeout(timer);
    now?.sync.stop();
    if (now) dropDraft(accountId, now.draft.requestId);
    now = null;
  }

  return {
    ...{ takeUp, changed, choose, startAfresh, leave, letGo },
    flush: () => void now?.sync.flush(),
    /** The note is being published: its draft is not saved meanwhile. */
    hold: () => now?.sync.hold(),
    goOn: () => now?.sync.goOn(),
    close: () => {
      leave();
      now?.sync.stop();
      now = null;
    },
  };
}

export type Keeper = ReturnType<typeof createKeeper>;
