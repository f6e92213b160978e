import { type Draft, isEmpty, tileOf } from "@/components/compose/draft";
import { blankContent } from "@/lib/drafts/rules";
import type { Picture } from "@/lib/uploads/queries";

/**
 * What is typed is kept in the browser, with the pictures that the server has: a reload, a crash, a change of language or
 * signing in again loses none of it. One draft a person, so that two people at one computer do not meet.
 */

type Kept = Omit<Draft, "pictures"> & { pictures: { picture: Picture; alt: string }[] };

const nameFor = (accountId: string) => `draft:${accountId}`;

/** Says whether it could be kept (a full or forbidden storage cannot). */
export function keepDraft(accountId: string, draft: Draft): boolean {
  try {
    const kept = portable(draft);
    const nothing = isEmpty({ ...draft, pictures: [] }) && kept.pictures.length === 0;
    if (nothing) localStorage.removeItem(nameFor(accountId));
    else localStorage.setItem(nameFor(accountId), JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

export function dropDraft(accountId: string): void {
  try {
    localStorage.removeItem(nameFor(accountId));
  } catch {}
}

/** The kept draft, unless it is one of those that have been published since. */
export function keptDraft(accountId: string, published: readonly string[]): Draft | null {
  try {
    const text = localStorage.getItem(nameFor(accountId));
    if (!text) return null;
    // our own words from keepDraft
    const kept = JSON.parse(text) as Kept;
    if (published.includes(kept.requestId)) return null;
    return {
      ...blankContent,
      ...kept,
      pictures: kept.pictures.map(({ picture, alt }) => tileOf(picture, alt)),
    };
  } catch {
    return null;
  }
}

function portable({ pictures, ...words }: Draft): Kept {
  return {
    ...words,
    pictures: pictures.flatMap(({ state, alt }) =>
      state.kind === "there" ? [{ picture: state.picture, alt }] : [],
    ),
  };
}
