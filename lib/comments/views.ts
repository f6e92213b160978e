import type { Notice } from "@/lib/accounts/notices";

/** A comment as a page or a script needs it: the shape that SQL answers with, dressed. */
export type CommentView = {
  id: string;
  parentId: string | null;
  /** Deleted or taken down, shown as a quiet placeholder because replies stand under it: without words or author. */
  gone: boolean;
  author: CommentAuthor | null;
  /** Whom a reply answers, when that is not the comment it stands under. */
  answers: { handle: string; name: string } | null;
  body: string;
  /** What moderators say of it: a label, or that it is folded away. */
  notice: Notice | null;
  /** "en", "zh", "mixed" or "und". */
  language: string;
  createdAt: string;
  likeCount: number;
  /** Whether the viewer likes it; false in what is kept for everybody. */
  liked: boolean;
  replyCount: number;
  /** Waits for a moderator's look; nobody but its author gets it until then. */
  held: boolean;
  /** The first few replies of a comment of the first level, oldest first. */
  replies: CommentView[];
};

export type CommentAuthor = {
  id: string;
  handle: string;
  name: string;
  avatarUrl: string | null;
  /** Whether they also wrote the note. */
  wroteNote: boolean;
};

export type CommentPage = { comments: CommentView[]; next: string | null };
