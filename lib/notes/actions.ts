"use server";

import { action } from "@/lib/action";
import { href } from "@/lib/language/href";
import * as notes from "@/lib/notes/commands";
import {
  altInput,
  commentAudienceInput,
  composeForm,
  editForm,
  noteRef,
  suggestionRef,
  visibilityInput,
} from "@/lib/notes/schema";

export const composeNote = action(composeForm, (viewer, form) => notes.compose(viewer, form), {
  then: ({ id, open }, { locale }) => href(locale, open ? `/notes/${id}` : `/notes/${id}/mine`),
});
export const editNote = action(editForm, (viewer, form) => notes.saveEdit(viewer, form), {
  then: ({ id, open }, { locale }) => href(locale, open ? `/notes/${id}` : `/notes/${id}/mine`),
});
export const deleteNote = action(noteRef, (viewer, note) => notes.deleteNote(viewer, note), {
  then: (_, { locale }) => href(locale, "/me"),
});
export const changeVisibility = action(visibilityInput, (viewer, change) =>
  notes.changeVisibility(viewer, change),
);
export const changeCommentAudience = action(commentAudienceInput, (viewer, change) =>
  notes.changeCommentAudience(viewer, change),
);
export const suggestAlt = action(altInput, notes.suggestAlt);
export const acceptAlt = action(suggestionRef, notes.acceptAlt);
export const declineAlt = action(suggestionRef, notes.declineAlt);
