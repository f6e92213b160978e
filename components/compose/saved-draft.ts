import { type Draft, type DraftPicture, isEmpty, stateOf, tileOf } from "@/components/compose/draft";
import type { Base } from "@/components/compose/draft-sync";
import { blankContent, sameState } from "@/lib/drafts/rules";
import type { Picture } from "@/lib/uploads/queries";

/**
 * What is typed is kept in the browser too: a reload, a crash, a dead network, a change of language or signing in again loses
 * none of it. Beside it stands what the server had last, so that the two can be merged. Of photos on their way it keeps the
 * place; their files are in waiting-files.ts. One person's drafts are their own, also at a shared computer.
 */
export type Kept = { draft: Draft; base: Base | null };

export type KeptPicture = { alt: string; picture: Picture } | { alt: string; key: string };
type Written = Omit<Draft, "pictures"> & {
  pictures: KeptPicture[];
  base: Base | null;
  resumed: boolean;
  at: number;
};

const ofPerson = (accountId: string) => `draft:${accountId}:`;
const nameFor = (accountId: string, requestId: string) => ofPerson(accountId) + requestId;

/**
 * Says whether it could be kept (a full or forbidden storage cannot). `resumed`: it was opened from among the drafts, and is not
 * what a new composer should begin with.
 */
export function keepDraft(accountId: string, draft: Draft, base: Base | null, resumed = false): boolean {
  try {
    const name = nameFor(accountId, draft.requestId);
    const written: Written = {
      ...draft,
      pictures: draft.pictures.flatMap(writtenPicture),
      base,
      resumed,
      at: Date.now(),
    };
    if (isEmpty(draft) && !base) localStorage.removeItem(name);
    else localStorage.setItem(name, JSON.stringify(written));
    return true;
  } catch {
    return false;
  }
}

/** A photo that was refused for good is not worth keeping. */
export function writtenPicture({ key, alt, state }: DraftPicture): KeptPicture[] {
  if (state.kind === "there") return [{ alt, picture: state.picture }];
  return state.kind === "failed" && state.hopeless ? [] : [{ alt, key }];
}

export function dropDraft(accountId: string, requestId: string): void {
  try {
    localStorage.removeItem(nameFor(accountId, requestId));
  } catch {}
}

/** The browser's copy of one draft. */
export function keptDraft(accountId: string, requestId: string): Kept | null {
  const written = read(nameFor(accountId, requestId));
  return written && keptOf(written);
}

/** The draft that was being written last, unless it has been published since. */
export function latestDraft(accountId: string, published: readonly string[]): Kept | null {
  const all = allOf(accountId).filter(
    (written) => !published.includes(written.requestId) && !(written.resumed && isSafe(written)),
  );
  const [latest] = all.sort((one, other) => other.at - one.at);
  return latest ? keptOf(latest) : null;
}

/** Forgets copies of what is published, and of what the server has in full; `open` is being written. */
export function tidyDrafts(accountId: string, published: readonly string[], open: string): void {
  for (const written of allOf(accountId)) {
    const { requestId } = written;
    if (requestId !== open && (isSafe(written) || published.includes(requestId)))
      dropDraft(accountId, requestId);
  }
}

/** The server has all of it. */
function isSafe(written: Written): boolean {
  const { draft, base } = keptOf(written);
  const onItsWay = draft.pictures.some(({ state }) => state.kind !== "there");
  return base !== null && !onItsWay && sameState(stateOf(draft), base.state);
}

/** Photos of all drafts here whose files are not on the server yet, by their keys. */
export function waitingKeys(accountId: string): string[] {
  return allOf(accountId).flatMap(({ pictures }) =>
    pictures.flatMap((kept) => ("key" in kept ? [kept.key] : [])),
  );
}

/** Drafts with something that the server does not have yet. */
export function unsavedDrafts(accountId: string, published: readonly string[]): Kept[] {
  tidyDrafts(accountId, published, "");
  return allOf(accountId).map(keptOf);
}

function allOf(accountId: string): Written[] {
  try {
    const names = Object.keys(localStorage).filter((name) => name.startsWith(ofPerson(accountId)));
    return names.flatMap((name) => read(name) ?? []);
  } catch {
    return [];
  }
}

function read(name: string): Written | null {
  try {
    const text = localStorage.getItem(name);
    // our own words from keepDraft
    return text ? (JSON.parse(text) as Written) : null;
  } catch {
    return null;
  }
}

function keptOf({ base, at: _, resumed: __, pictures, ...words }: Written): Kept {
  return { draft: { ...blankContent, ...words, pictures: pictures.map(tileOfKept) }, base };
}

export function tileOfKept(kept: KeptPicture): DraftPicture {
  if ("picture" in kept) return tileOf(kept.picture, kept.alt);
  return { key: kept.key, alt: kept.alt, preview: "", state: { kind: "waiting" } };
}
