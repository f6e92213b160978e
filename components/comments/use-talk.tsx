"use client";

import { createContext, type ReactNode, useContext, useReducer, useState } from "react";
import { useTranslations } from "use-intl";
import { rememberSaid, rememberTakenBack, withOwnWords } from "@/components/comments/own-words";
import { changed, type Talk } from "@/components/comments/talk";
import { announce } from "@/components/ui/announce";
import { useNoteMarks, useViewer } from "@/components/viewer/overlay";
import type { CommentSort } from "@/lib/comments/schema";
import type { CommentPage, CommentView } from "@/lib/comments/views";
import { detectLanguage } from "@/lib/language/detect";

/** The comment or reply that the next words answer. */
type Target = { parentId: string; answersId: string | null; name: string };

type Kept = { noteId: string; authorId: string; page: CommentPage; counts: Counts; children: ReactNode };
type Counts = { likes: number; collects: number; comments: number };

/** null when it went through; else what to say. */
type Sent = { problem: string } | null;

function useTalkState({ noteId, authorId, page, counts }: Omit<Kept, "children">) {
  const t = useTranslations("comments");
  const viewer = useViewer();
  const { comments: total, addComments } = useNoteMarks(noteId, counts);
  const [target, setTarget] = useState<Target | null>(null);
  const [talk, change] = useReducer(changed, page, ({ comments, next }): Talk => {
    return { comments: withOwnWords(noteId, comments), next, sort: "hot", pending: [] };
  });

  async function say(body: string, requestId: string): Promise<Sent> {
    if (!viewer) return { problem: t("failed") };
    const pendingId = `pending-${requestId}`;
    const { parentId = null, answersId = null } = target ?? {};
    change({ kind: "said", comment: preview({ id: pendingId, parentId, body }) });
    addComments(1);
    const answer = await ask(`/api/notes/${noteId}/comments`, "POST", {
      body,
      parentId,
      answersId,
      requestId,
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
    return { problem: answer.message || t("failed") };
  }

  function preview({
    id,
    parentId,
    body,
  }: {
    id: string;
    parentId: string | null;
    body: string;
  }): CommentView {
    const me = viewer
      ? {
          id: viewer.id,
          handle: viewer.handle,
          name: viewer.name,
          avatarUrl: viewer.avatarUrl,
          wroteNote: viewer.id === authorId,
        }
      : null;
    return {
      id,
      parentId,
      gone: false,
      author: me,
      answers: target?.answersId ? { handle: "", name: target.name } : null,
      body,
      language: detectLanguage(body),
      createdAt: new Date().toISOString(),
      likeCount: 0,
      liked: false,
      replyCount: 0,
      replies: [],
    };
  }

  async function remove(comment: CommentView): Promise<void> {
    const answer = await ask(`/api/comments/${comment.id}`, "DELETE");
    if (!answer.ok) return announce(answer.message || t("failed"));
    change({ kind: "removed", id: comment.id });
    rememberTakenBack(comment.id);
    addComments(-1);
    announce(t("deleted"), { tone: "good" });
  }

  /** False when it did not come through. */
  async function load(sort: CommentSort, cursor: string | null): Promise<boolean> {
    const query = new URLSearchParams({ sort, ...(cursor && { cursor }) });
    const found = await read(`/api/notes/${noteId}/comments?${query}`);
    if (found) change(cursor ? { kind: "paged", page: found } : { kind: "sorted", sort, page: found });
    return found !== null;
  }

  /** The cursor of the replies after these, or null at the end; false when it did not come through. */
  async function loadReplies(parentId: string, cursor: string | null): Promise<string | null | false> {
    const query = cursor ? `?cursor=${cursor}` : "";
    const found = await read(`/api/comments/${parentId}/replies${query}`);
    if (found) change({ kind: "replies", parentId, page: found });
    return found ? found.next : false;
  }

  return { noteId, authorId, viewer, total, ...talk, target, setTarget, say, remove, load, loadReplies };
}

type Answer = { ok: true; result: { comment: CommentView } } | { ok: false; message: string };

async function ask(url: string, method: string, body?: Record<string, string | null>): Promise<Answer> {
  // null is "none": left out
  const given = body && Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null));
  const response = await fetch(url, {
    method,
    ...(given && { headers: { "content-type": "application/json" }, body: JSON.stringify(given) }),
  }).catch(() => null);
  const result = await response?.json().catch(() => null);
  if (response?.ok && result) return { ok: true, result };
  return { ok: false, message: result?.error?.fields?.body ?? result?.error?.message ?? "" };
}

async function read(url: string): Promise<CommentPage | null> {
  const response = await fetch(url).catch(() => null);
  // our own route's answer
  return response?.ok ? ((await response.json()) as CommentPage) : null;
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
