import type { CommentSort } from "@/lib/comments/rules";
import type { CommentPage, CommentView } from "@/lib/comments/views";

/** What is being said under one note, as this browser knows it. Plain decisions; the hook in use-talk.tsx asks the server. */
export type Talk = {
  comments: CommentView[];
  next: string | null;
  sort: CommentSort;
  /** Ids of comments that are on their way. */
  pending: string[];
};

export type Change =
  | { kind: "said"; comment: CommentView }
  | { kind: "settled"; pendingId: string; comment: CommentView }
  | { kind: "dropped"; id: string }
  | { kind: "removed"; id: string }
  | { kind: "sorted"; sort: CommentSort; page: CommentPage }
  | { kind: "paged"; page: CommentPage }
  | { kind: "replies"; parentId: string; page: CommentPage };

export function changed(talk: Talk, change: Change): Talk {
  const { comments, pending } = talk;
  switch (change.kind) {
    case "said":
      return { ...talk, comments: added(comments, change.comment), pending: [...pending, change.comment.id] };
    case "settled":
      return {
        ...talk,
        comments: everywhere(comments, (comment) =>
          comment.id === change.pendingId ? { ...change.comment, replies: comment.replies } : comment,
        ),
        pending: pending.filter((id) => id !== change.pendingId),
      };
    case "dropped":
      return {
        ...talk,
        comments: without(comments, change.id),
        pending: pending.filter((id) => id !== change.id),
      };
    case "removed":
      return { ...talk, comments: removed(comments, change.id) };
    case "sorted":
      return { ...talk, sort: change.sort, comments: change.page.comments, next: change.page.next };
    case "paged":
      return { ...talk, comments: merged(comments, change.page.comments), next: change.page.next };
    case "replies":
      return {
        ...talk,
        comments: comments.map((comment) =>
          comment.id === change.parentId
            ? { ...comment, replies: merged(comment.replies, change.page.comments) }
            : comment,
        ),
      };
  }
}

/** What was said first comes first under a comment; what is new comes first under the note. */
export function added(comments: CommentView[], said: CommentView): CommentView[] {
  if (!said.parentId) return [said, ...comments.filter(({ id }) => id !== said.id)];
  return comments.map((comment) => {
    if (comment.id !== said.parentId || comment.replies.some(({ id }) => id === said.id)) return comment;
    return { ...comment, replies: [...comment.replies, said], replyCount: comment.replyCount + 1 };
  });
}

function everywhere(comments: CommentView[], by: (comment: CommentView) => CommentView): CommentView[] {
  return comments.map((comment) => by({ ...comment, replies: comment.replies.map(by) }));
}

function without(comments: CommentView[], id: string): CommentView[] {
  return comments
    .filter((comment) => comment.id !== id)
    .map((comment) => {
      const replies = comment.replies.filter((reply) => reply.id !== id);
      if (replies.length === comment.replies.length) return comment;
      return { ...comment, replies, replyCount: Math.max(0, comment.replyCount - 1) };
    });
}

/** A comment with replies leaves a placeholder; the last reply under one takes it along. */
function removed(comments: CommentView[], id: string): CommentView[] {
  const kept = comments.map((comment) =>
    comment.id === id && comment.replyCount > 0
      ? { ...comment, gone: true, author: null, body: "" }
      : comment,
  );
  const left = kept.some((comment) => comment.id === id && comment.gone) ? kept : without(kept, id);
  return left.filter((comment) => !comment.gone || comment.replyCount > 0);
}

function merged(here: CommentView[], more: CommentView[]): CommentView[] {
  const known = new Set(here.map(({ id }) => id));
  return [...here, ...more.filter(({ id }) => !known.has(id))];
}
