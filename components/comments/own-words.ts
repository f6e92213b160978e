import { added } from "@/components/comments/talk";
import type { CommentView } from "@/lib/comments/views";

/**
 * What this person said and took back since the page was loaded: a kept copy of a note that the router shows again from its
 * own memory must not lack it. And words not sent yet, which survive a reload and a sign-in.
 */
const said = new Map<string, CommentView[]>();
const takenBack = new Set<string>();

export function rememberSaid(noteId: string, comment: CommentView): void {
  said.set(noteId, [...(said.get(noteId) ?? []), comment]);
}

export function rememberTakenBack(commentId: string): void {
  takenBack.add(commentId);
}

export function withOwnWords(noteId: string, kept: CommentView[]): CommentView[] {
  const known = new Set(kept.flatMap((comment) => [comment.id, ...comment.replies.map(({ id }) => id)]));
  const missing = (said.get(noteId) ?? []).filter(({ id }) => !known.has(id));
  const present = (comment: CommentView) => !takenBack.has(comment.id);
  return missing
    .reduce(added, kept)
    .filter(present)
    .map((comment) => ({ ...comment, replies: comment.replies.filter(present) }));
}

const draftKey = (noteId: string) => `comment-draft:${noteId}`;

export function keepDraft(noteId: string, words: string): void {
  try {
    if (words.trim() === "") sessionStorage.removeItem(draftKey(noteId));
    else sessionStorage.setItem(draftKey(noteId), words);
  } catch {
    // a browser that keeps nothing
  }
}

export function draftOf(noteId: string): string {
  try {
    return sessionStorage.getItem(draftKey(noteId)) ?? "";
  } catch {
    return "";
  }
}
