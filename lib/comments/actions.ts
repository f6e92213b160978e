"use server";

import { action } from "@/lib/action";
import * as comments from "@/lib/comments/commands";
import { commentInput, commentRef } from "@/lib/comments/schema";
import { href } from "@/lib/language/href";

export const comment = action(commentInput, (viewer, input) => comments.comment(viewer, input), {
  then: ({ noteId, open, comment: { id } }, { locale }) =>
    href(locale, `/notes/${noteId}${open ? "" : "/mine"}#comment-${id}`),
});
export const deleteComment = action(commentRef, (viewer, ref) => comments.deleteComment(viewer, ref), {
  then: ({ noteId }, { locale }) => href(locale, `/notes/${noteId}#comments`),
});
export const likeComment = action(commentRef, (viewer, ref) => comments.likeComment(viewer, ref));
export const unlikeComment = action(commentRef, (viewer, ref) => comments.unlikeComment(viewer, ref));
