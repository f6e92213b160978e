import { type Draft, tileOf } from "@/components/compose/draft";
import { type KeptPicture, tileOfKept, writtenPicture } from "@/components/compose/saved-draft";
import type { NoteToEdit } from "@/lib/notes/own";

/**
 * An edit under way is kept in the browser, one for each note, until it is saved or discarded: a reload, a crash or signing in
 * again loses none of it. It remembers from which revision it began, so that a note that changed meanwhile is noticed.
 */

export type KeptEdit = { from: string; draft: Draft };

type Stored = { from: string } & Omit<Draft, "pictures"> & { pictures: KeptPicture[] };

const ofPerson = (accountId: string) => `edit:${accountId}:`;
const nameFor = (accountId: string, noteId: string) => ofPerson(accountId) + noteId;

/** The note as it is, as the fields show it. */
export function draftOfNote(note: NoteToEdit, requestId: string): Draft {
  const { id: _, revision: _r, standing: _s, saved: _d, pictures, ...content } = note;
  return { ...content, requestId, pictures: pictures.map(({ alt, ...picture }) => tileOf(picture, alt)) };
}

/** Says whether it could be kept (a full or forbidden storage cannot). */
export function keepEdit(accountId: string, noteId: string, { from, draft }: KeptEdit): boolean {
  try {
    const { pictures, ...words } = draft;
    const stored: Stored = { from, ...words, pictures: pictures.flatMap(writtenPicture) };
    localStorage.setItem(nameFor(accountId, noteId), JSON.stringify(stored));
    return true;
  } catch {
    return false;
  }
}

export function dropEdit(accountId: string, noteId: string): void {
  try {
    localStorage.removeItem(nameFor(accountId, noteId));
  } catch {}
}

/** What was not saved last time; null when it has been, or says nothing else than the note does. */
export function keptEdit(accountId: string, note: NoteToEdit): KeptEdit | null {
  try {
    const text = localStorage.getItem(nameFor(accountId, note.id));
    if (!text) return null;
    // our own words from keepEdit
    const { from, pictures, ...words } = JSON.parse(text) as Stored;
    const draft = { ...words, pictures: pictures.map(tileOfKept) };
    if (note.saved.includes(words.requestId) || sameWords(draft, draftOfNote(note, words.requestId))) {
      return null;
    }
    return { from, draft };
  } catch {
    return null;
  }
}

/** Photos of all edits here whose files are not on the server yet, by their keys. */
export function waitingInEdits(accountId: string): string[] {
  try {
    const names = Object.keys(localStorage).filter((name) => name.startsWith(ofPerson(accountId)));
    return names.flatMap((name) => {
      // our own words from keepEdit
      const { pictures } = JSON.parse(localStorage.getItem(name) ?? "") as Stored;
      return pictures.flatMap((kept) => ("key" in kept ? [kept.key] : []));
    });
  } catch {
    return [];
  }
}

/** Whether two drafts would save the same note. */
export function sameWords(one: Draft, other: Draft): boolean {
  const told = ({ requestId: _, pictures, ...content }: Draft) => [
    Object.entries(content).sort(([a], [b]) => (a < b ? -1 : 1)),
    pictures.map(({ key, alt, state }) => [state.kind === "there" ? state.picture.id : key, alt]),
  ];
  return JSON.stringify(told(one)) === JSON.stringify(told(other));
}
