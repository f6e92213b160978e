"use client";

import { createContext, type ReactNode, useContext, useReducer, useState } from "react";
import { useTranslations } from "use-intl";
import { rememberSaid, rememberTakenBack, withOwnWords } from "@/components/comments/own-words";
import { changed, type Talk } from "@/components/comments/talk";
import { announce } from "@/components/ui/announce";
import { ask } from "@/components/ui/ask";
import { useNoteMarks, useOverlay, usePerson, useSignedOut, useViewerId } from "@/components/viewer/overlay";
import type { CommentSort } from "@/lib/comments/rules";
import type { CommentAuthor, CommentPage, CommentView } from "@/lib/comments/views";
import { detectLanguage } from "@/lib/language/detect";
import type { CommentAudience } from "@/lib/notes/rules";

/** The comment or reply that the next words answer. */
type Target = { parentId: string; answersId: string | null; name: string };

/** A comment as it looks until the answer is there. */
function preview(id: string, body: string, target: Target | null, author: CommentAuthor): CommentView {
  return {
    id,
    parentId: target?.parentId ?? null,
    gone: false,
    author,
    answers: target?.answersId ? { handle: "", name: target.name } : null,
    body,
    notice: null,
    language: detectLanguage(body),
    createdAt: new Date().toISOString(),
    likeCount: 0,
    liked: false,
    replyCount: 0,
    held: false,
    replies: [],
  };
}

type Kept = {
  noteId: string;
  author: { id: string; name: string };
  audience: CommentAudience;
  page: CommentPage;
  counts: Counts;
  children: ReactNode;
};
type Counts = { likes: number; collects: number; comments: number };

/** Who may comment, where the viewer is none of them; null while nothing is known against it. */
function useClosed(authorId: string, audience: CommentAudience): "followers" | "nobody" | null {
  const viewerId = useViewerId();
  const isOut = useSignedOut(audience === "followers");
  const { known, following } = usePerson(authorId);
  if (audience === "everyone" || viewerId === authorId) return null;
  if (audience === "nobody") return "nobody";
  return isOut || (viewerId && known && !following) ? "followers" : null;
}

/** null when it went through; else what to say. */
type Sent = { problem: string; asks?: boolean } | null;

function useTalkState({ noteId, author, audience, page, counts }: Omit<Kept, "children">) {
  const t = useTranslations("comments");
  // Asked when something is said: who is looking does not change how the comments are drawn.
  const store = useOverlay();
  const authorId = author.id;
  const closed = useClosed(authorId, audience);
  const { comments: total, addComments } = useNoteMarks(noteId, counts);
  const [target, setTarget] = useState<Target | null>(null);
  const [talk, change] = useReducer(changed, page, ({ comments, next }): Talk => {
    return { comments: withOwnWords(noteId, comments), next, sort: "hot", pending: [] };
  });

  async function say(body: string, requestId: string, confirmed: boolean): Promise<Sent> {
    const { viewer } = store;
    if (!viewer) return { problem: t("failed") };
    const pendingId = `pending-${requestId}`;
    const { id, handle, name, avatarUrl } = viewer;
    const writer = { id, handle, name, avatarUrl, wroteNote: id === authorId };
    const { parentId, answersId } = target ?? {};
    change({ kind: "said", comment: preview(pendingId, body, target, writer) });
    addComments(1);
    const answer = await ask<{ comment: CommentView }>(`/api/notes/${noteId}/comments`, {
      method: "POST",
      body: {
        body,
        parentId,
        answersId: answersId ?? undefined,
        requestId,
        ...(confirmed && { confirmed: body }),
      },
    });
    if (answer.ok) {
      change({ kind: "settled", pendingId, comment: answer.result.comment });
      rememberSaid(noteId, answer.result.comment);
      setTarget(null);
      announce(t("sent"), { silent: true });
      return null;
    }
    change({ kind: "dropped", id: pendingId });
    addComments(-1);
    return { problem: answer.fields.body || answer.message || t("failed"), asks: answer.status === 409 };
  }

  async function remove(comment: CommentView): Promise<void> {
    const answer = await ask(`/api/comments/${comment.id}`, { method: "DELETE" });
    if (!answer.ok) return announce(answer.message || t("failed"));
    change({ kind: "removed", id: comment.id });
    rememberTakenBack(comment.id);
    addComments(-1);
    announce(t("deleted"), { tone: "good" });
  }

  /** False when it did not come through. */
  async function load(sort: CommentSort, cursor: string | null): Promise<boolean> {
    const query = new URLSearchParams({ sort, ...(cursor && { cursor }) });
    const answer = await ask<CommentPage>(`/api/notes/${noteId}/comments?${query}`);
    if (!answer.ok) return false;
    const page = answer.result;
    change(cursor ? { kind: "paged", page } : { kind: "sorted", sort, page });
    return true;
  }

  /** The cursor of the replies after these, or null at the end; false when it did not come through. */
  async function loadReplies(parentId: string, cursor: string | null): Promise<string | null | false> {
    const query = cursor ? `?cursor=${cursor}` : "";
    const answer = await ask<CommentPage>(`/api/comments/${parentId}/replies${query}`);
    if (!answer.ok) return false;
    change({ kind: "replies", parentId, page: answer.result });
    return answer.result.next;
  }

  const place = { noteId, author, audience, closed };
  return { ...place, total, ...talk, target, setTarget, say, remove, load, loadReplies };
}

const Context = createContext<ReturnType<typeof useTalkState> | null>(null);

/** Holds what is said under one note, for the list and for the field at the bottom. */
export function TalkProvider({ children, ...kept }: Kept) {
  return <Context value={useTalkState(kept)}>{children}</Context>;
}

export function useTalk() {
  const talk = useContext(Context);
  if (!talk) throw new Error("outside of TalkProvider");
  return talk;
}
