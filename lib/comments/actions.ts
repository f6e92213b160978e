"use server";

import { action } from "@/lib/action";
import * as comments from "@/lib/comments/commands";
import { commentInput } from "@/lib/comments/schema";
import { href } from "@/lib/language/href";

export const comment = action(commentInput, (viewer, input) => comments.comment(viewer, input), {
  then: ({ noteId, open, comment: { id } }, { locale }) =>
    href(locale, `/notes/${noteId}${open ? "" : "/mine"}#comment-${id}`),
});
